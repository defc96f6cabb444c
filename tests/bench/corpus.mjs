// Makes a content folder like the sample, of any size, the same every time.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const below = (dir) =>
  readdirSync(dir, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? below(join(dir, entry.name)) : [join(dir, entry.name)],
  );
const bodies = below(fileURLToPath(new URL('../../seeds/courses', import.meta.url)))
  .filter((file) => file.endsWith('.md') && !file.endsWith('.nl.md'))
  .sort()
  .map((file) =>
    (readFileSync(file, 'utf8').split(/\n---\r?\n/)[1] ?? '').replace(
      /\[([^\]]*)\]\([^)]*\)/g,
      '$1',
    ),
  ); // links lead to courses of the sample
// Paragraphs and list items of the sample: real sentences, with as many different words as a school uses.
const paragraphs = bodies.flatMap((body) =>
  body.split(/\n\s*\n/).filter((text) => /^\p{L}.{80,}/u.test(text)),
);
const items = bodies.flatMap((body) =>
  body
    .split('\n')
    .filter((line) => /^- .{12,}/.test(line))
    .map((line) => line.trim()),
);
const words =
  'atlas beacon canvas delta ember forest garden harbour island jungle kernel lantern meadow nectar orchard prairie quarry river summit tundra'.split(
    ' ',
  );
const tools = 'Python Docker Figma Unity Arduino Git Blender Linux React Grafana'.split(' ');
const pillars = ['code', 'connect', 'analysis', 'design', 'project'];

/** From 0 up to 1, for course `n` and its `step`-th question; the same every time. */
function chance(n, step) {
  let bits = Math.imul(n + 1, 0x9e3779b1) ^ Math.imul(step + 1, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39);
  return ((bits ^ (bits >>> 15)) >>> 0) / 2 ** 32;
}

/** Sections, lists and a few words of its own for course `n`, about three kilobytes, always the same. */
function bodyOf(n) {
  const own = [0, 1, 2, 3, 4].map((step) => {
    const start = words[(n * 11 + step * 3) % words.length].slice(0, 4);
    const end = words[(n * 5 + step * 7) % words.length].slice(-4);
    return `${start}${end}${((n * 131 + step * 17) % 997).toString(36)}`;
  });
  const texts = Array.from(
    { length: 14 },
    (_, step) => paragraphs[(n * 37 + step * 101 + step * n) % paragraphs.length],
  );
  const list = (from) =>
    Array.from(
      { length: 5 },
      (_, step) => items[(n * 29 + (from + step) * 13) % items.length],
    ).join('\n');
  const text = (from, to) => texts.slice(from, to).join('\n\n');
  const parts = [
    text(0, 4),
    '## What you make',
    `You build a ${own.join(', a ')}. It stands beside the work of [all other courses](/courses/).`,
    list(0),
    text(4, 8),
    '## How you work',
    text(8, 12),
    list(5),
    '### What you need',
    text(12),
  ];
  return `${parts.join('\n\n')}\n`;
}

/**
 * Three tags that no other course has together (a warning). Some tags are of many courses and many
 * of few, as in a school.
 */
function tagsOf(n, different, taken) {
  for (let step = 0; ; step += 3) {
    const tags = [0, 1, 2].map((more) => Math.floor(different * chance(n, step + more) ** 1.5));
    const together = [...tags].sort().join();
    if (new Set(tags).size < 3 || taken.has(together)) continue;
    taken.add(together);
    return tags.map((tag) => `${words[tag % words.length]}${Math.floor(tag / words.length)}`);
  }
}

/** The pair of course `n`, of words that every course has two of. */
const titleOf = (n) => `${words[n % words.length]} ${words[(n * 3 + 1) % words.length]} ${n}`;

/** A course file: `places` are the lines that say where in its programme it stands. */
function writeCourse(path, n, tags, places) {
  const front = [
    '---',
    `title: ${titleOf(n)}`,
    ...places,
    'tags:',
    ...tags.map((tag) => `  - ${tag}`),
    `tools: [${tools[n % tools.length]}, ${tools[(n * 3 + 1) % tools.length]}]`,
    `description: Course ${n} teaches ${words[(n * 13) % words.length]} and ${words[(n * 17 + 3) % words.length]}, with ${tools[n % tools.length]}.`,
    '---',
    '',
  ].join('\n');
  writeFileSync(path, `${front}${bodyOf(n)}`);
}

/** Settings of a made catalogue, `lines` with its own. */
function writeSettings(dir, languages, lines) {
  mkdirSync(join(dir, 'courses'), { recursive: true });
  const all = [
    'title: Benchmark',
    `languages: [${languages.join(', ')}]`,
    'base-url: https://example.org/',
    ...lines,
  ];
  writeFileSync(join(dir, 'catalogue.yaml'), `${all.join('\n')}\n`);
}

const pathIn = (dir) => (n) => join(dir, 'courses', `course-${String(n).padStart(5, '0')}.md`);
const differentTags = (count) => Math.max(20, Math.round(count / 15));

/**
 * Writes `count` courses over six semesters and `tracks` tracks into a folder; returns the path of
 * course `n` by number. About one list page comes with seven courses.
 */
export function writeCorpus(
  dir,
  count,
  { tracks = Math.max(1, Math.round(count / 30)), languages = ['en', 'nl'] } = {},
) {
  writeSettings(dir, languages, ['rules:', '  semester-credits: off']);
  const pathOf = pathIn(dir);
  const taken = new Set();
  for (let n = 0; n < count; n++)
    writeCourse(pathOf(n), n, tagsOf(n, differentTags(count), taken), [
      `semester: ${(Math.floor(n / tracks) % 6) + 1}`,
      `studycredits: ${n % 4 === 3 ? 3 : 6}`,
      `pillar: ${pillars[n % pillars.length]}`,
      'tracks:',
      `  - track-${n % tracks}`,
      `weight: ${n}`,
    ]);
  return pathOf;
}

const fields = [
  'Accounting Biology Chemistry Dance Economics French Geology History Informatics Journalism',
  'Kinesiology Linguistics Mathematics Nursing Optics Physics Quantum Rhetoric Sociology Theology',
  'Urbanism Veterinary Writing Xenology Yiddish Zoology',
]
  .join(' ')
  .split(' ');
const kinds = [
  'Basics of',
  'Applied',
  'Theoretical',
  'Comparative',
  'Clinical',
  'Public',
  'Digital',
  'Environmental and Resource',
];
/** “Comparative Zoology”, “Zoology and Accounting”: 405 names of which no two are the same. */
const departmentName = (n) => {
  const field = fields[n % fields.length];
  const step = Math.floor(n / fields.length);
  if (step === 0) return field;
  if (step <= kinds.length) return `${kinds[step - 1]} ${field}`;
  return `${field} and ${fields[(n * 7 + step) % fields.length]}`;
};
const levels = ['Introductory', 'Undergraduate', 'Graduate', 'Doctoral'];

/**
 * Writes `count` courses without semesters into `departments`, of which the first has `largest`: a
 * university where students pick freely. Texts are those of `writeCorpus`.
 */
export function writeDepartments(
  dir,
  count,
  { departments = 405, largest = 850, languages = ['en', 'nl'] } = {},
) {
  writeSettings(dir, languages, [
    'programmes: { main: { title: All departments, plan: none } }',
    'terms: { fall: Fall, winter: Winter, spring: Spring, summer: Summer }',
    'credit-unit: { name: { en: units, nl: punten } }',
    'fields:',
    '  field-work: { label: Field work, type: yes-no, filter: true }',
  ]);
  mkdirSync(join(dir, 'tracks'), { recursive: true });
  for (let n = 0; n < departments; n++)
    writeFileSync(join(dir, 'tracks', `d${n}.md`), `---\ntitle: ${departmentName(n)}\n---\n`);
  const pathOf = pathIn(dir);
  const taken = new Set();
  for (let n = 0; n < count; n++) {
    const department = n < largest ? 0 : 1 + (n % (departments - 1));
    const level = Math.floor(chance(n, 1) ** 1.3 * levels.length);
    writeCourse(pathOf(n), n, tagsOf(n, differentTags(count), taken), [
      `code: "${department + 1}.${(level + 1) * 1000 + (n % 1000)}"`,
      `level: ${levels[level]}`,
      `studycredits: ${n % 9 === 8 ? '3-6' : [3, 6, 9, 12][n % 4]}`,
      `terms: [${[['fall'], ['spring'], ['fall', 'spring'], ['summer'], ['winter']][n % 5].join(', ')}]`,
      `field-work: ${n % 12 === 0}`,
      'tracks:',
      `  - d${department}`,
    ]);
  }
  return pathOf;
}
