// What came out, as tables of markdown.
import { labels } from './contenders.mjs';

export function median(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length === 0 ? NaN : (sorted[Math.floor(half)] + sorted[Math.ceil(half) - 1]) / 2;
}
function digits(value) {
  if (!Number.isFinite(value)) return '–';
  if (value >= 100) return value.toFixed(0);
  return value.toFixed(value < 10 ? 2 : 1);
}
const whole = (value) => (Number.isFinite(value) ? Math.round(value).toLocaleString('en') : '–');
const kB = (bytes) => (Number.isFinite(bytes) ? (bytes / 1000).toFixed(1) : '–');

function table(head, rows) {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => row[column].length)));
  const padded = ([first, ...rest]) => [
    first.padEnd(widths[0]),
    ...rest.map((cell, column) => cell.padStart(widths[column + 1])),
  ];
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  const [top, ...below] = all.map(padded);
  return [top, rule, ...below].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Median of one measure of a contender; NaN where it has no run that ended well. */
const middle = ({ rounds }, name, key) =>
  median(rounds.map((runs) => (runs[name]?.failed ? NaN : runs[name]?.[key])));
const ran = ({ rounds }, name) => rounds.some((runs) => runs[name]);

function medians(size) {
  const pages = (name) => whole(size.pages[name]);
  const row = (label, cold, cached) => [
    label,
    ...['wall', 'cpu', 'memory'].flatMap((key) =>
      [cold, cached].map((name) =>
        name === undefined ? '' : (key === 'memory' ? whole : digits)(middle(size, name, key)),
      ),
    ),
    pages(cold ?? cached) === '–' ? '' : pages(cold ?? cached),
  ];
  const rows = [
    ...(ran(size, 'cold')
      ? [
          row('Prospectus', 'cold', 'cached'),
          row(labels.facts, undefined, 'facts'),
          row(labels.unchanged, undefined, 'unchanged'),
        ]
      : []),
    ...(ran(size, 'check') || ran(size, 'check-cold')
      ? [row('Prospectus check', ran(size, 'check-cold') ? 'check-cold' : undefined, 'check')]
      : []),
    ...['hugo', 'eleventy', 'astro']
      .filter((name) => ran(size, name))
      .map((name) => row(labels[name], name)),
  ];
  return table(
    [
      '',
      'wall s, cold',
      'cached',
      'processor s, cold',
      'cached',
      'memory MB, cold',
      'cached',
      'pages',
    ],
    rows,
  );
}

const compared = [
  ['cold', 'hugo'],
  ['cold', 'eleventy'],
  ['cold', 'astro'],
  ['cached', 'hugo'],
  ['facts', 'hugo'],
  ['unchanged', 'hugo'],
  ['check', 'cached'],
];

function ratios(size) {
  const of = (a, b, key) =>
    median(
      size.rounds.map((runs) =>
        runs[a] && runs[b] && !runs[a].failed && !runs[b].failed
          ? runs[a][key] / runs[b][key]
          : NaN,
      ),
    );
  const rows = compared
    .filter(([a, b]) => ran(size, a) && ran(size, b))
    .map(([a, b]) => [
      `${labels[a]}${a === 'cold' ? ', cold' : ''} to ${b === 'cached' ? 'a cached build' : labels[b]}`,
      ...['wall', 'cpu', 'memory'].map((key) => digits(of(a, b, key))),
    ]);
  return rows.length === 0
    ? ''
    : table(
        ['Ratio (1: the same; less: Prospectus needs less)', 'wall', 'processor', 'memory'],
        rows,
      );
}

/** Exponent of processor time: 1 where ten times the courses take ten times as long. */
function growth(sizes) {
  const from = sizes.find(({ count }) => count === 1000);
  const larger = sizes.filter(({ count }) => from && count > 1000);
  if (larger.length === 0) return '';
  const names = Object.keys(labels).filter((name) => ran(from, name));
  const about =
    'Exponent of processor time from 1,000 courses on: 1 where ten times the courses take ten times as long.';
  return `### Growth\n\n${about}\n\n${table(
    ['', ...larger.map(({ count }) => `to ${whole(count)}`)],
    names.map((name) => [
      labels[name],
      ...larger.map((size) =>
        digits(
          Math.log(middle(size, name, 'cpu') / middle(from, name, 'cpu')) /
            Math.log(size.count / 1000),
        ),
      ),
    ]),
  )}`;
}

function pageSizes({ pageSizes: of, search }) {
  const names = Object.keys(of);
  if (names.length === 0) return '';
  const cell = (weight) => (weight ? `${kB(weight.raw)} (${kB(weight.gzip)})` : '–');
  const rows = names.map((name) => [
    labels[name],
    ...['course', 'list'].flatMap((kind) =>
      ['median', 'largest'].map((which) => cell(of[name][kind][which])),
    ),
  ]);
  const head = ['kB a page (compressed)', 'course, median', 'largest', 'list, median', 'largest'];
  if (search === undefined) return table(head, rows);
  const ours = `A first search with Prospectus loads ${kB(search)} kB of data, compressed.`;
  return `${table(head, rows)}\n\n${ours} The other sites have no search.`;
}

function saves({ saving }) {
  if (!saving) return '';
  const name = { prospectus: 'Prospectus `dev`', hugo: '`hugo server`' };
  const shown = (times) =>
    times?.length
      ? `${whole(median(times))} (${whole(Math.min(...times))} to ${whole(Math.max(...times))})`
      : '–';
  const rows = Object.entries(saving).map(([tool, { page, lists, search, seen, unseen }]) => [
    name[tool],
    shown(page),
    shown(lists),
    shown(search),
    `${seen} of ${page.length}`,
    unseen ? 'yes' : 'no',
  ]);
  return table(
    [
      'ms from a save',
      'course page',
      'its semester and its tag too',
      'search data too',
      'these lists show it',
      'a list never opened does',
    ],
    rows,
  );
}

/** What a reader of the figures should know. */
const about =
  'Every site is made from the same course files and has the same addresses; the planner, the comparison, the accessibility statement, the page about the data and the pages for errors and offline use are of Prospectus alone. Prospectus also writes its search data, files for other programs and preview pictures, and follows every link before it publishes; the others do not. Prospectus was compiled before the first run, as after any first command. “Cold” is a build with nothing kept and no folder to build over; the others keep nothing here. “Cached” is a build after one text was changed, or, where it says so, a title. Figures are medians; memory is the peak of the largest process.';

function headingOf({ count, rounds }) {
  const courses = `${whole(count)} ${count === 1 ? 'course' : 'courses'}`;
  if (rounds.length === 0) return `### ${courses}`;
  return `### ${courses}, ${rounds.length} ${rounds.length === 1 ? 'round' : 'rounds'}`;
}

/** The whole as a section of markdown. */
export function sectionOf({ date, machine, versions, languages, left, measuredWith, sizes, busy }) {
  const failed = sizes.flatMap(({ count, rounds }) =>
    rounds.flatMap((runs) =>
      Object.entries(runs)
        .filter(([, run]) => run.failed)
        .map(
          ([name, run]) =>
            `${labels[name]} at ${whole(count)} courses: ${run.failed.split('\n').at(-1)}`,
        ),
    ),
  );
  const missing = sizes.flatMap(({ count, missing: of }) =>
    Object.entries(of)
      .filter(([, addresses]) => addresses.length > 0)
      .map(
        ([name, addresses]) =>
          `${labels[name]} at ${whole(count)} courses lacks ${addresses.length} pages, such as ${addresses.slice(0, 3).join(', ')}.`,
      ),
  );
  const parts = [
    `## What a build costs\n\n${date}. ${machine}. ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}. Times with ${measuredWith}.\n\n${busy.sentence}`,
    ...left,
    ...(languages.length > 1
      ? [`Courses in one language, the interface in ${languages.length} (${languages.join(', ')}).`]
      : []),
    ...(sizes.every(({ rounds }) => rounds.length === 0) ? [] : [about]),
    ...failed,
    ...missing,
    ...sizes.map((size) =>
      [
        headingOf(size),
        ...(size.rounds.length > 0 ? [medians(size), ratios(size), pageSizes(size)] : []),
        saves(size),
      ]
        .filter(Boolean)
        .join('\n\n'),
    ),
    growth(sizes),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
