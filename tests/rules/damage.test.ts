import { languages } from '../support/languages.ts';
import { familyOf } from '../../src/catalogue/tags.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '../../src/catalogue/checks/all.ts';
import { linkCatalogue } from '../../src/catalogue/link.ts';
import { parseDocuments } from '../../src/catalogue/parse.ts';
import { splitDocument, splitSettings } from '../../src/content/front-matter.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { toDiagnostics } from '../../src/diagnostics/report.ts';
import { loadCatalogue } from '../../src/load.ts';
import { folder, noPictures } from '../support/folder.ts';
import { MOST_SECONDS, seconds } from '../support/seconds.ts';

/** What failed is tried again with the seed in its name: SEED=7. */
const seed = Number(process.env['SEED'] ?? 20261130);
const file = 'courses/a.md';
const utf8 = (text: string) => new TextEncoder().encode(text);

/** What is wrong with one course file beside an ordinary catalogue.yaml; its body is not rendered. */
function diagnose(
  text: string,
  settings = 'base-url: https://courses.example.org/\n',
): Diagnostic[] {
  const documents = [
    splitSettings('catalogue.yaml', utf8(settings)),
    splitDocument(file, utf8(text), { room: 'courses', path: 'a' }),
  ];
  const parsed = parseDocuments(documents, noPictures, new Map());
  const { catalogue, findings } = linkCatalogue(parsed);
  const all = [...parsed.findings, ...findings, ...checkCatalogue(catalogue)].filter(
    ({ rule }) => rule !== 'empty-body',
  );
  return Object.values(languages)
    .map((it) => it.diagnostics)
    .flatMap((words) => toDiagnostics(all, words, catalogue.settings.rules));
}

// Letters that take two columns, two UTF-16 units, or a mark of their own.
const word = fc.stringMatching(/^[A-Za-zéü漢字가🎓ñ][A-Za-zé漢🎓 ]{0,12}[a-z字]$/u);
const value = fc
  .tuple(word, fc.constantFrom(' ', '\t', ' 漢字 ', ' 🎓 '), word)
  .map((parts) => parts.join(''));

/** A valid course: lines of front matter by key, in any order, with remarks and either line end. */
const validCourse = fc.record({
  title: value,
  description: value,
  tags: fc.uniqueArray(word, { minLength: 2, maxLength: 4, selector: familyOf }),
  semester: fc.integer({ min: 1, max: 12 }),
  credits: fc.constantFrom('0.5', '3', '6', '60'),
  order: fc.shuffledSubarray(
    [
      'title',
      'semester',
      'studycredits',
      'pillar',
      'description',
      'tags',
      'english-only',
      'remark',
    ],
    { minLength: 8 },
  ),
  eol: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\ufeff'),
  quoted: fc.boolean(),
});
type ValidCourse = typeof validCourse extends fc.Arbitrary<infer T> ? T : never;

interface Lines {
  [key: string]: string[];
}
const linesOf = ({ title, description, tags, semester, credits, quoted }: ValidCourse): Lines => ({
  title: [`title: ${quoted ? JSON.stringify(title) : title}`],
  semester: [`semester: ${semester}`],
  studycredits: [`studycredits: ${credits}`],
  pillar: ['pillar: code'],
  description: [`description: ${description}`],
  tags: ['tags:', ...tags.map((tag) => `  - ${tag}`)],
  'english-only': ['english-only: true'],
  remark: ['# 漢字: a remark'],
});

/** Two stretches of a text between « and » become the damage. */
function withDamage(
  course: ValidCourse,
  change: (lines: Lines) => Lines,
): { text: string; from: [number, number]; to: [number, number] } {
  const lines = change(linesOf(course));
  const marked = [
    '---',
    ...course.order.flatMap((key) => lines[key]),
    '---',
    'You build a website.',
    '',
  ];
  const line = marked.findIndex((it) => it.includes('«'));
  const column = marked[line].indexOf('«');
  const end = marked[line].indexOf('»') - 1;
  const text = course.mark + marked.join(course.eol).replace(/[«»]/g, '');
  return { text, from: [line + 1, column + 1], to: [line + 1, end + 1] };
}

const covers = (it: Diagnostic, from: [number, number], to: [number, number]) =>
  it.file === file &&
  (it.line < from[0] || (it.line === from[0] && it.column <= from[1])) &&
  (it.endLine > to[0] || (it.endLine === to[0] && it.endColumn >= to[1]));

/** The damage, between « and »: what changes, in which line. */
const damages: Record<string, fc.Arbitrary<(lines: Lines) => Lines>> = {
  'a key without one of its letters': fc
    .tuple(fc.constantFrom('semester', 'studycredits', 'description', 'title'), fc.nat())
    .map(([key, at]) => (lines) => {
      const misspelt =
        key.slice(0, 1 + (at % (key.length - 1))) + key.slice(2 + (at % (key.length - 1)));
      return { ...lines, [key]: [lines[key][0].replace(key, `«${misspelt}»`)] };
    }),
  'a key with two letters that changed places': fc
    .tuple(fc.constantFrom('semester', 'studycredits', 'description', 'pillar'), fc.nat())
    .map(([key, at]) => (lines) => {
      const index = at % (key.length - 1);
      const swapped =
        key[index] === key[index + 1]
          ? key.toUpperCase()
          : key.slice(0, index) + key[index + 1] + key[index] + key.slice(index + 2);
      return { ...lines, [key]: [lines[key][0].replace(key, `«${swapped}»`)] };
    }),
  'a key in capitals': fc
    .constantFrom('Semester', 'STUDYCREDITS', 'Title', 'Tags', 'English-Only')
    .map((key) => (lines) => {
      const own = key.toLowerCase();
      return {
        ...lines,
        [own]: [lines[own][0].replace(own, `«${key}»`), ...lines[own].slice(1)],
      };
    }),
  'a value of the wrong kind': fc
    .constantFrom(
      ['semester', 'first'],
      ['semester', '"2"'],
      ['semester', '[1, 2]'],
      ['semester', '1.5'],
      ['semester', 'true'],
      ['studycredits', '4,5'],
      ['studycredits', '6 ECTS'],
      ['studycredits', "'6'"],
      ['studycredits', 'zes 漢'],
      ['english-only', 'yes'],
      ['english-only', 'nee'],
      ['english-only', '1'],
      ['english-only', '[]'],
      ['tags', 'HTML, CSS'],
      ['tags', 'HTML'],
      ['tags', '[]'],
      ['tags', '{a: b}'],
      ['title', '[a, b]'],
      ['title', '{a: b}'],
      ['pillar', '[code]'],
    )
    .map(([key, wrong]) => (lines) => ({ ...lines, [key]: [`${key}: «${wrong}»`] })),
  'a number that cannot be': fc
    .constantFrom(
      ['semester', '0'],
      ['semester', '13'],
      ['semester', '-1'],
      ['studycredits', '-1'],
      ['studycredits', '60.5'],
      ['studycredits', '3.3'],
      ['studycredits', '600'],
    )
    .map(([key, wrong]) => (lines) => ({ ...lines, [key]: [`${key}: «${wrong}»`] })),
  'no value': fc
    .constantFrom(
      'title',
      'semester',
      'studycredits',
      'pillar',
      'description',
      'tags',
      'english-only',
    )
    .map((key) => (lines) => ({ ...lines, [key]: [`«${key}»:`] })),
  'an entry of a list that is blank': fc.nat().map((at) => (lines) => {
    const index = 1 + (at % (lines['tags'].length - 1));
    return { ...lines, tags: lines['tags'].map((line, row) => (row === index ? '  «-»' : line)) };
  }),
  'a key that is there twice': fc
    .constantFrom('title', 'semester', 'studycredits', 'description')
    .map((key) => (lines) => ({ ...lines, [key]: [lines[key][0], `«${key}»: 1`] })),
  'a colon in the value': fc
    .constantFrom('title', 'description')
    .map((key) => (lines) => ({ ...lines, [key]: [`«${key}: Web: 漢字 for everyone»`] })),
  'a quotation mark that is not closed': fc
    .constantFrom('title', 'description')
    .map((key) => (lines) => ({ ...lines, [key]: [`«${key}: "Web 漢字»`] })),
  'no space after the colon': fc
    .constantFrom('title:Web', 'semester:1', 'pillar:code')
    .map((line) => (lines) => ({ ...lines, [line.split(':')[0]]: [`«${line}»`] })),
  'a tab before an entry': fc.constant((lines: Lines) => ({
    ...lines,
    tags: ['tags:', '\t«- HTML»'],
  })),
  'a value that starts with a special sign': fc
    .constantFrom('@home', '`code`', '%done')
    .map((wrong) => (lines) => ({ ...lines, title: [`title: «${wrong}»`] })),
  'a list that is not closed': fc.constant((lines: Lines) => ({
    ...lines,
    tags: ['tags: «[HTML, CSS»'],
  })),
};

describe('a valid course', () => {
  test('has no errors and no warnings, whatever its order, line ends and letters', () => {
    fc.assert(
      fc.property(validCourse, (course) => {
        const text =
          course.mark +
          ['---', ...course.order.flatMap((key) => linesOf(course)[key]), '---', 'Text.', ''].join(
            course.eol,
          );
        expect(diagnose(text).filter(({ severity }) => severity !== 'info')).toEqual([]);
      }),
      { numRuns: 200, seed },
    );
  });
});

describe(`damage at a known place is reported there (seed ${seed})`, () => {
  test.each(Object.keys(damages))('%s', (name) => {
    fc.assert(
      fc.property(validCourse, damages[name], (course, change) => {
        const { text, from, to } = withDamage(course, change);
        const errors = diagnose(text).filter(({ severity }) => severity === 'error');
        const got = errors.map((it) => [it.line, it.column, it.endLine, it.endColumn, it.rule]);
        expect(
          errors.some((it) => covers(it, from, to)),
          `${JSON.stringify(text)}\nwants ${from.join(':')}-${to.join(':')}, got ${JSON.stringify(got)}`,
        ).toBe(true);
        // One cause, one diagnostic (in each language).
        expect(errors.length, errors.map(({ message }) => message).join('\n')).toBe(
          Object.keys(languages).length,
        );
      }),
      { numRuns: 100, seed },
    );
  });
});

const pieces = [
  '---',
  '\n',
  '\r\n',
  '\r',
  'title:',
  'title: ',
  'semester: 1',
  'studycredits: 6\n',
  'pillar: code\n',
  'tags:\n',
  '- ',
  '  - a\n',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '\t',
  '&a ',
  '*a',
  '!!js/function ',
  '<<: ',
  ' # x',
  '|\n',
  '>\n',
  '%',
  '@',
  '`',
  ': ',
  '? ',
  '漢字',
  '\u0000',
  '\ufeff',
  '\u202e',
  '\ud800',
  '](x.md)',
  '![',
  '<b>',
  '{{< x >}}',
  '{%',
  '# ',
  '## ',
  '> ',
  '~~~',
  '__proto__: 1\n',
  'constructor: ',
  '<<<<<<< HEAD\n',
  '======\n',
  '1e999',
  '0x1',
  '~',
  'null',
  '\\u12',
  'aliases: [/../x]\n',
  'alternates: [a]\n',
  'draft: true\n',
  'hide: true\n',
  'layout: profile\n',
  'option: 1\n',
];
const randomText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  fc
    .array(fc.constantFrom(...pieces), { maxLength: 40 })
    .map((parts) => `---\n${parts.join('')}\n---\n`),
);
const isClean = ({ message, hint, line, column, endLine, endColumn }: Diagnostic) =>
  !/\bat \S+ \(|\.ts:\d|node:|Error:|\[object|undefined/.test(
    `${message.replace(/“[^”]*”/g, '')} ${hint ?? ''}`.replace(/“[^”]*”|(Type|Typ): .*/gs, ''),
  ) &&
  line >= 1 &&
  column >= 1 &&
  (endLine > line || (endLine === line && endColumn >= column));

describe(`a text of any kind never gives an exception, a stack trace or a hang (seed ${seed})`, () => {
  test('as a course', () => {
    fc.assert(
      fc.property(randomText, (text) => {
        const used = seconds(() => {
          expect(diagnose(text).filter((it) => !isClean(it))).toEqual([]);
        });
        expect(used).toBeLessThan(MOST_SECONDS);
      }),
      { numRuns: 500, endOnFailure: true, seed },
    );
  });

  test('as catalogue.yaml', () => {
    fc.assert(
      fc.property(randomText, (settings) => {
        expect(
          diagnose(
            '---\ntitle: A\nsemester: 1\nstudycredits: 6\npillar: code\n---\nText.\n',
            settings.replace(/^---\n|\n---\n$/g, ''),
          ).filter((it) => !isClean(it)),
        ).toEqual([]);
      }),
      { numRuns: 300, endOnFailure: true, seed },
    );
  });

  test('as a folder of many, with their texts rendered', async () => {
    const texts = fc.sample(randomText, { numRuns: 150, seed });
    const files = Object.fromEntries(
      texts.flatMap((text, index) => [
        [`courses/random-${index}.md`, text],
        [
          `courses/body-${index}.md`,
          `---\ntitle: Body ${index}\nsemester: 1\nstudycredits: 6\npillar: code\n---\n${text}`,
        ],
      ]),
    );
    const { findings, catalogue } = await loadCatalogue(folder({ ...files, 'catalogue.yaml': '' }));
    expect(
      toDiagnostics(findings, languages.en.diagnostics, catalogue.settings.rules).filter(
        (it) => !isClean(it),
      ),
    ).toEqual([]);
  });
});
