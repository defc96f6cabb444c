import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue, Course } from '../../src/catalogue/model.ts';
import { CourseFrontMatter, keysOf, Settings } from '../../src/catalogue/schema.ts';
import { compare } from '../../src/changes/compare.ts';
import { settingNames, type Change } from '../../src/changes/changes.ts';
import { sentence } from '../../src/changes/sentences.ts';
import { changes as en } from '../../src/languages/en/changes.ts';
import { loadCatalogue, type BodyCache } from '../../src/load.ts';
import {
  catalogue,
  course,
  furtherPage,
  pillar,
  rangeOf,
  settings,
  track,
} from '../support/builders.ts';
import { courseFile, folder, markdown, type Files } from '../support/folder.ts';

const sentences = (before: Catalogue, after: Catalogue): string[] =>
  compare(before, after, 'en').flatMap(({ changes }) =>
    changes.map((change) => sentence(change, en)),
  );
const ai = track({ id: 'ai', title: 'AI' });
const web = track({ id: 'web', title: 'Web' });
/** Courses before and after, in a catalogue with two tracks. */
const told = (before: readonly Course[], after: readonly Course[]) =>
  sentences(
    catalogue({ courses: before, tracks: [ai, web] }),
    catalogue({ courses: after, tracks: [ai, web] }),
  );
/** Files before, and those that are others afterwards; `undefined` is gone. */
async function toldOf(
  files: Files,
  changed: Readonly<Record<string, string | undefined>>,
): Promise<string[]> {
  const base: Files = { 'catalogue.yaml': 'languages: [en, nl]\n', ...files };
  const after = Object.fromEntries(
    Object.entries({ ...base, ...changed }).filter(([, content]) => content !== undefined),
  ) as Files;
  return sentences(await catalogueOf(base), await catalogueOf(after));
}
const bodies: BodyCache = new Map();
const catalogueOf = async (files: Files) => (await loadCatalogue(folder(files), bodies)).catalogue;

describe('a fact and what follows from it', () => {
  const own = course({ id: 'a', title: 'A', tracks: ['ai'], credits: 30 });
  test('are one sentence', () => {
    expect(told([own], [{ ...own, credits: rangeOf(27) }])).toEqual([
      'A: 30 → 27 credits; semester 1 of AI falls from 30 to 27; no course is left on /credits/30/.',
    ]);
  });

  test('a total that changes for several reasons names them once', () => {
    const [a, b] = [
      course({ id: 'a', title: 'A', tracks: ['ai'] }),
      course({ id: 'b', title: 'B', tracks: ['ai'] }),
    ];
    expect(
      told(
        [a, b],
        [
          { ...a, credits: rangeOf(3) },
          { ...b, credits: rangeOf(3) },
        ],
      ),
    ).toEqual([
      'A: 6 → 3 credits.',
      'B: 6 → 3 credits.',
      'Semester 1 of AI falls from 12 to 6, because of A and B.',
      'A and B: no course is left on /credits/6/.',
    ]);
  });

  test('a total that stays the same is not told', () => {
    const [a, b, c] = [
      course({ id: 'a', title: 'A', tracks: ['ai'] }),
      course({ id: 'b', title: 'B', tracks: ['ai'] }),
      course({ id: 'c', title: 'C' }),
    ];
    expect(told([a, c], [b, c])).toEqual([
      'Retired: A, the address /courses/a/ answers no more.',
      'New: B (6 credits, semester 1).',
    ]);
  });

  test('tracks that are touched in the same way are named together', () => {
    const common = course({ id: 'a', title: 'A' });
    const other = course({ id: 'b', title: 'B' });
    expect(told([common, other], [{ ...common, semester: 2 }, other])).toEqual([
      'A moved from semester 1 to 2; semester 1 of AI and Web falls from 12 to 6; semester 2 of AI and Web rises from 0 to 6.',
    ]);
  });

  test('of a prerequisite that is new it says how much later somebody ends who fails it', () => {
    const [a, b, c] = [
      course({ id: 'a', title: 'A' }),
      course({ id: 'b', title: 'B', semester: 2, tracks: ['ai'] }),
      course({ id: 'c', title: 'C', semester: 3 }),
    ];
    const need = { text: 'A', course: 'a' };
    expect(told([a, b, c], [a, { ...b, prerequisites: [[need]] }, c])).toEqual([
      'B: prerequisites: A added; the earliest end of AI comes a semester later for who fails A.',
    ]);
    expect(told([a, b, c], [a, b, { ...c, prerequisites: [[need]] }])).toEqual([
      'C: prerequisites: A added; the earliest end of AI and Web comes 2 semesters later for who fails A.',
    ]);
    const late = { ...c, semester: 5 };
    expect(told([a, b, late], [a, b, { ...late, prerequisites: [[need]] }])).toEqual([
      'C: prerequisites: A added.',
    ]);
  });

  test('two courses of one title are told apart', () => {
    const twins = ['en/dl', 'dl'].map((id) => course({ id, title: 'Deep Learning' }));
    expect(told(twins, [{ ...twins[0], weight: 1 }, twins[1]])).toEqual([
      'Deep Learning (en/dl): weight, which is its place: none → 1.',
    ]);
  });
});

describe('choices', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) =>
    course({ id, title: id.toUpperCase(), tracks: ['ai'] }),
  ) as [Course, Course, Course];
  const tied = (it: Course, ...ids: string[]): Course => ({
    ...it,
    alternates: ids.map((id) => ({ id, written: id, known: true })),
  });

  test('that form by themselves say so, and take their totals along', () => {
    expect(told([a, b, c], [tied(a, 'b'), b, c])).toEqual([
      'Semester 1 of AI has a new choice: A or B; semester 1 of AI falls from 18 to 12.',
    ]);
  });

  test('that end with a course are told with it', () => {
    expect(told([tied(a, 'b'), tied(b, 'a'), c], [a, { ...b, hidden: true }, c])).toEqual([
      'B is no longer offered; semester 1 of AI no longer has the choice A or B.',
    ]);
  });

  test('whose lanes are others say what was and what is', () => {
    const lanes = (...options: number[]) =>
      [tied(a, 'b', 'c'), b, c].map((it, index) => ({ ...it, option: options[index] }));
    expect(told(lanes(0, 0, 1), lanes(0, 1, 1))).toEqual([
      'The choice in semester 1 of AI is now A or B + C, it was A + B or C.',
    ]);
  });

  test('that move as a whole are told by their courses', () => {
    const group = [tied(a, 'b'), b];
    expect(
      told(
        group,
        group.map((it) => ({ ...it, semester: 2 })),
      ),
    ).toEqual([
      'A moved from semester 1 to 2.',
      'B moved from semester 1 to 2.',
      'Semester 1 of AI falls from 6 to 0, because of A and B.',
      'Semester 2 of AI rises from 0 to 6, because of A and B.',
      'A and B: no course is left on /semesters/1/.',
      'A and B: no course is left on /periods/autumn/.',
    ]);
  });
});

describe('names and addresses', () => {
  const old = courseFile({ title: 'AI' }, 'A text about machines that learn.');

  test('a file that moves without another id is silent', async () => {
    expect(
      await toldOf({ 'courses/AI.md': old }, { 'courses/AI.md': undefined, 'courses/ai.md': old }),
    ).toEqual([]);
  });

  test('renamed with an alias: its old address leads on; links that follow it are no change', async () => {
    const files = {
      'courses/ai.md': old,
      'courses/b.md': courseFile({ title: 'B', prerequisites: ['ai'] }, 'See [AI](ai.md).'),
    };
    expect(
      await toldOf(files, {
        'courses/ai.md': undefined,
        'courses/ml.md': courseFile({ title: 'ML', aliases: ['ai'] }, 'Another text.'),
        'courses/b.md': courseFile({ title: 'B', prerequisites: ['ml'] }, 'See [AI](ml.md).'),
      }),
    ).toEqual([
      'Renamed: ML (ai is now ml), its old address leads on; title in English: “AI” → “ML”.',
      'Text changed in 1 course: ML, text in English.',
    ]);
  });

  test('renamed word for word without an alias: its old address is lost', async () => {
    expect(
      await toldOf({ 'courses/ai.md': old }, { 'courses/ai.md': undefined, 'courses/ml.md': old }),
    ).toEqual(['Renamed: AI (ai is now ml), the address /courses/ai/ answers no more.']);
  });

  test('retired: where its address leads, and its old addresses', async () => {
    const files = {
      'courses/ai.md': courseFile({ title: 'AI', aliases: ['/old/ai'] }, 'x'),
      'courses/b.md': courseFile({ title: 'B' }, 'y'),
    };
    expect(
      await toldOf(files, {
        'courses/ai.md': undefined,
        'courses/b.md': courseFile({ title: 'B', aliases: ['ai', '/old/ai'] }, 'y'),
      }),
    ).toEqual([
      'Retired: AI, its address leads to B; semester 1 of Main falls from 12 to 6.',
      'B: /old/ai/ leads here now.',
    ]);
    expect(await toldOf(files, { 'courses/ai.md': undefined })).toEqual([
      'Retired: AI, the addresses /courses/ai/ and /old/ai/ answer no more; semester 1 of Main falls from 12 to 6.',
    ]);
  });

  test('an alias that is taken away is a lost address', async () => {
    expect(
      await toldOf(
        { 'courses/a.md': courseFile({ title: 'A', aliases: ['/old'] }) },
        { 'courses/a.md': courseFile({ title: 'A' }) },
      ),
    ).toEqual(['A: the address /old/ answers no more.']);
  });

  test('redirects: one for a whole part is one change; those for new pages are none', async () => {
    const wide = 'languages: [en, nl]\nredirects:\n  /programma/*: /courses/*\n';
    const files = {
      'courses/a.md': courseFile({ title: 'A' }),
      'courses/b.md': courseFile({ title: 'B' }),
    };
    expect(await toldOf(files, { 'catalogue.yaml': wide })).toEqual([
      'New redirect: /programma/* leads to /courses/*.',
    ]);
    expect(
      await toldOf(
        { ...files, 'catalogue.yaml': wide },
        { 'catalogue.yaml': 'languages: [en, nl]\n' },
      ),
    ).toEqual([
      'Redirect taken away: /programma/* led to /courses/*; the addresses /programma/, /programma/a/ and /programma/b/ answer no more.',
    ]);
    expect(
      await toldOf(
        { ...files, 'catalogue.yaml': wide },
        { 'courses/c.md': courseFile({ title: 'C' }) },
      ),
    ).toEqual(['New: C (6 credits, semester 1); semester 1 of Main rises from 12 to 18.']);
  });

  test('a topic with another name is one change where its old page leads on', async () => {
    const tagged = (tag: string) => ({
      'courses/a.md': courseFile({ title: 'A', tags: [tag] }),
      'courses/b.md': courseFile({ title: 'B', tags: [tag] }),
    });
    expect(
      await toldOf(tagged('ML'), {
        ...tagged('Machine learning'),
        'catalogue.yaml':
          'languages: [en, nl]\nredirects:\n  /tags/ml/: /tags/machinelearning/\n  /nl/tags/ml/: /nl/tags/machinelearning/\n',
      }),
    ).toEqual(['Topic “ML” is “Machine learning” now, in 2 courses; its old address leads on.']);
  });

  test('a language that goes takes its addresses along, once', async () => {
    expect(
      await toldOf(
        {
          'courses/a.md': courseFile({ title: 'A' }, 'x'),
          'courses/a.nl.md': markdown({ title: 'A' }, 'y'),
        },
        { 'catalogue.yaml': 'languages: [en]\n', 'courses/a.nl.md': undefined },
      ),
    ).toEqual([
      'A: no longer in Dutch.',
      expect.stringMatching(
        /^Languages: “en, nl” → “en”; the addresses \/nl\/, \/nl\/courses\/, .* answer no more\.$/,
      ),
    ]);
  });
});

describe('everything else that a file may say', () => {
  test('every key of a course is told', async () => {
    const others: Record<string, unknown> = {
      title: 'Other',
      semester: 3,
      studycredits: 3,
      pillar: 'design',
      tracks: ['web'],
      programme: 'evening',
      weight: 4,
      tags: ['Loom'],
      tools: ['Hammer'],
      alternates: ['c'],
      option: 2,
      'english-only': true,
      language: 'fr',
      hide: true,
      default: true,
      draft: true,
      home: true,
      aliases: ['/old'],
      description: 'Other words.',
      code: 'X1',
      terms: ['fall'],
      level: 'Master’s',
      hours: { labs: 20 },
      year: 2,
      mode: 'blended',
      lecturers: 'Ada',
      outcomes: 'Weave',
      methods: 'Labs',
      assessment: 'A talk',
      resources: 'A book',
      prerequisites: ['Some weaving'],
      corequisites: ['c'],
      exchange: true,
      choice: true,
      image: '/a.png',
      'image-alt': 'A loom',
    };
    expect(Object.keys(others).sort()).toEqual([...keysOf(CourseFrontMatter)].sort());
    const base: Files = {
      'courses/a.md': courseFile({ title: 'A' }, 'x'),
      'courses/c.md': courseFile({ title: 'C', semester: 2 }, 'y'),
      'a.png': onePixel,
    };
    const silent = [];
    for (const [key, value] of Object.entries(others))
      if (
        (await toldOf(base, { 'courses/a.md': courseFile({ title: 'A', [key]: value }, 'x') }))
          .length === 0
      )
        silent.push(key);
    expect(silent).toEqual([]);
  });

  test('tracks, pillars, programmes and pages', async () => {
    const files = {
      'catalogue.yaml': 'programmes:\n  main: {title: Main, semester-credits: 30}\n',
      'tracks/ai.md': markdown({ title: 'AI', weight: 1 }, 'x'),
      'tracks/xr.md': markdown({ title: 'XR' }),
      'pillars/code.md': markdown({ title: 'Code', colour: 10 }),
      'pages/about.md': markdown({ title: 'About' }, 'x'),
      'pages/old.md': markdown({ title: 'Old' }),
    };
    expect(
      await toldOf(files, {
        'catalogue.yaml':
          'title: Courses\nprogrammes:\n  main: {title: Whole, semester-credits: 24}\n',
        'tracks/ai.md': markdown(
          { title: 'AI', weight: 2, hide: true, careers: ['Engineer'] },
          'x',
        ),
        'tracks/xr.md': undefined,
        'tracks/web.md': markdown({ title: 'Web' }),
        'pillars/code.md': markdown({ title: 'Coding', colour: 20 }),
        'pages/about.md': markdown({ title: 'About' }, 'z'),
        'pages/old.md': undefined,
      }),
    ).toEqual([
      'Retired track: XR, the address /tracks/xr/ answers no more.',
      'Retired page: Old, the address /old/ answers no more.',
      'The address /compare/ai/xr/ answers no more.',
      'New track: Web.',
      'Track AI is no longer offered; weight, which is its place: 1 → 2.',
      'Programme Whole: title: “Main” → “Whole”; credits a semester should have: 30 → 24.',
      'Pillar Coding: title: “Code” → “Coding”; colour: 10 → 20.',
      'Title of the catalogue: none → “Courses”.',
      'Text changed in 1 track: AI, careers.',
      'Text changed in 1 page: About, text.',
    ]);
  });

  test('catalogue.yaml: rules first, then the rest by name', async () => {
    expect(
      await toldOf(
        {
          'catalogue.yaml':
            'rules: {tied-weights: off}\nperiods: {1: autumn}\nactions: [{label: Apply, url: https://example.org/a}]\n',
        },
        {
          'catalogue.yaml':
            'rules: {dead-link: warning}\nperiods: {1: fall}\nactions: [{label: Apply, url: https://example.org/b}]\nacademic-year: "2027"\n',
        },
      ),
    ).toEqual([
      'Rule dead-link: a warning, it was an error, as usual.',
      'Rule tied-weights: a note, as usual, it was off.',
      'Academic year: none → “2027”.',
      'Name of the period of semester 1: “autumn” → “fall”.',
      'Link (Apply): “https://example.org/a” → “https://example.org/b”.',
    ]);
  });

  test('every key of catalogue.yaml is told', async () => {
    const elsewhere = ['rules', 'redirects', 'programmes']; // changes of their own
    const isTold = (key: string) =>
      elsewhere.includes(key) ||
      settingNames.some((name) => name === key || name.startsWith(`${key}-`));
    expect(keysOf(Settings).filter((key) => !isTold(key))).toEqual([]);
    expect(await toldOf({ 'catalogue.yaml': '' }, { 'catalogue.yaml': 'forms: true\n' })).toEqual([
      'Forms for staff: none → “/admin/”.',
    ]);
  });

  test('a file that cannot be read has not gone, and its semester is not compared', async () => {
    const files = {
      'tracks/ai.md': markdown({ title: 'AI' }),
      'courses/a.md': courseFile({ title: 'A', tags: ['Loom'] }),
      'courses/b.md': courseFile({ title: 'B' }),
      'pages/p.md': markdown({ title: 'P' }),
    };
    expect(
      await toldOf(files, {
        'courses/a.md': '---\ntitle: [\n---\n',
        'tracks/ai.md': '---\ntitle: [\n---\n',
        'pages/p.md': '---\ntitle: [\n---\n',
        'courses/b.md': courseFile({ title: 'B', studycredits: 3 }),
      }),
    ).toEqual(['B: 6 → 3 credits.']);
  });
});

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const anyCourse = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    semester: fc.integer({ min: 1, max: 2 }),
    credits: fc.constantFrom(3, 6),
    tracks: fc.subarray(['ai', 'web']),
    hidden: fc.boolean(),
    tags: fc.subarray(['x', 'y']),
    alternates: fc.subarray(['a', 'b', 'c']),
    title: fc.constantFrom('A', 'B'),
  })
  .map((given) => course(given));
const anyCatalogue = fc.uniqueArray(anyCourse, { selector: ({ id }) => id }).map((courses) =>
  catalogue({
    courses,
    tracks: [ai, web],
    pillars: [pillar()],
    pages: [furtherPage()],
    settings: settings(),
  }),
);
const ids = (before: Catalogue, after: Catalogue, kind: Change['change']) =>
  compare(before, after, 'en')
    .flatMap(({ changes }) =>
      changes.flatMap((it) => (it.change === kind && 'item' in it ? [it.item.id] : [])),
    )
    .sort();

describe('any two catalogues', () => {
  test('a catalogue has not changed from itself', () => {
    fc.assert(
      fc.property(anyCatalogue, (it) => {
        expect(compare(it, it, 'en')).toEqual([]);
      }),
    );
  });

  test('what is new one way is retired the other way; what changes, changes both ways', () => {
    fc.assert(
      fc.property(anyCatalogue, anyCatalogue, (a, b) => {
        expect(ids(a, b, 'added')).toEqual(ids(b, a, 'retired'));
        const facts = (from: Catalogue, to: Catalogue) =>
          compare(from, to, 'en')
            .flatMap(({ changes }) =>
              changes.flatMap((it) =>
                it.change === 'changed' && it.facts.length > 0 ? [it.item.id] : [],
              ),
            )
            .sort();
        expect(facts(a, b)).toEqual(facts(b, a));
      }),
    );
  });

  test('every total that differs is told once', () => {
    fc.assert(
      fc.property(anyCatalogue, anyCatalogue, (a, b) => {
        const all = sentences(a, b).flatMap((it) =>
          [...it.matchAll(/semester (\d) of ([^;]*?) (?:falls|rises|adds up)/gi)].flatMap(
            ([, semester, of]) => of.split(' and ').map((name) => `${semester} ${name}`),
          ),
        );
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});

describe('what a reader does not see is no change', () => {
  const text = 'First line\nsecond line.\n\n- one\n- two\n';
  const file = (body: string, description = '') =>
    `---\ntitle: A\nsemester: 1\nstudycredits: 6\npillar: code\n${description}---\n${body}`;
  test.each([
    ['line ends of Windows', (it: string) => it.replace(/\n/g, '\r\n')],
    ['a blank at the end of each line', (it: string) => it.replace(/(\w|\.)\n/g, '$1 \n')],
    ['blank lines at the end', (it: string) => `${it}\n\n`],
    ['no line end at the end', (it: string) => it.trimEnd()],
  ])('%s', async (_, save) => {
    const before = file(text, 'description: |\n  Some words\n  and more.\n');
    expect(await toldOf({ 'courses/a.md': before }, { 'courses/a.md': save(before) })).toEqual([]);
  });

  test('but another word is', async () => {
    expect(
      await toldOf({ 'courses/a.md': file(text) }, { 'courses/a.md': file(`${text}- three\n`) }),
    ).toEqual(['Text changed in 1 course: A, text in English.']);
  });
});

describe('a topic that is written another way', () => {
  const tagged = (...tags: readonly string[]) =>
    Object.fromEntries(
      tags.map((tag, index) => [
        `courses/${index}.md`,
        courseFile({ title: `C${index}`, tags: [tag] }),
      ]),
    );
  test('is one sentence, and neither added nor taken out', async () => {
    expect(
      await toldOf(tagged('web design', 'web design'), tagged('Web Design', 'Web Design')),
    ).toEqual(['Topic “web design” is written “Web Design” now, in 2 courses.']);
  });
  test('is nothing where only one of several spellings went', async () => {
    expect(await toldOf(tagged('ML', 'ML', 'ml'), tagged('ML', 'ML', 'ML'))).toEqual([]);
  });
});
