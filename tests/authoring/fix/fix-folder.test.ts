import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixFolder } from '../../../src/authoring/fix/fix-folder.ts';
import { writeChanges } from '../../../src/authoring/write.ts';
import { courseFile, folder, problems, type Files } from '../../support/folder.ts';

/** A course file as somebody typed it: these lines, then whatever is needed to be right. */
const typed = (...lines: string[]): string => {
  const rest = Object.entries({
    title: 'A Course',
    semester: '1',
    studycredits: '6',
    pillar: 'code',
  });
  const missing = rest.filter(
    ([key]) => !lines.some((line) => new RegExp(`^${key}\\s*:`, 'i').test(line.trim())),
  );
  return ['---', ...missing.map(([key, value]) => `${key}: ${value}`), ...lines, '---', ''].join(
    '\n',
  );
};
const declared: Files = {
  'catalogue.yaml': '',
  'pillars/code.md': '---\ntitle: Code\n---\n',
  'pillars/design.md': '---\ntitle: Design\n---\n',
  'tracks/ai-engineer.md': '---\ntitle: AI\n---\n',
  'tracks/web.md': '---\ntitle: Web\n---\n',
  'courses/mlops.md': courseFile({ tags: ['Big data', 'AI'] }),
  'courses/big-data.md': courseFile({ tags: ['Big data'] }),
};

/** What a file among others becomes. */
async function mended(
  file: string,
  others: Files = declared,
  name = 'courses/a.md',
): Promise<string> {
  const { changes } = await fixFolder(folder({ ...others, [name]: file }));
  return changes.get(name)?.after ?? file;
}

/** Lines of a file that changed: `- old`, `+ new`. */
async function difference(...lines: string[]): Promise<string[]> {
  const before = typed(...lines);
  const after = await mended(before);
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

describe('front matter that cannot be read is typed right', () => {
  test.each([
    [
      'a colon in a value',
      ['title: AI: the course'],
      ['- title: AI: the course', '+ title: "AI: the course"'],
    ],
    [
      'a colon, and a comment that stays one',
      ['title: AI: the course # shown in lists'],
      ['- title: AI: the course # shown in lists', '+ title: "AI: the course" # shown in lists'],
    ],
    ['a tab', ['tags:', '\t- Python'], ['- \t- Python', '+   - Python']],
    [
      'a tab beside items with four spaces',
      ['tags:', '    - Python', '\t- Java'],
      ['- \t- Java', '+     - Java'],
    ],
    ['no space after the colon', ['code:MCT-1'], ['- code:MCT-1', '+ code: MCT-1']],
    [
      'a quotation mark that is never closed',
      ['title: "AI', 'code: X'],
      ['- title: "AI', '+ title: "AI"'],
    ],
    [
      'a first character with a meaning of its own',
      ['title: @home'],
      ['- title: @home', '+ title: "@home"'],
    ],
    [
      'a list with bullets',
      ['tags:', '• Python', '• Java'],
      ['- • Python', '- • Java', '+ - Python', '+ - Java'],
    ],
    [
      'a list with dashes, one of which has a colon behind it',
      ['outcomes:', '  – Plan: on paper', '  – Build'],
      ['-   – Plan: on paper', '-   – Build', '+   - "Plan: on paper"', '+   - Build'],
    ],
    [
      'a list with numbers',
      ['tools:', '1. Python', '2. Java'],
      ['- 1. Python', '- 2. Java', '+ - Python', '+ - Java'],
    ],
    ['hyphens without a space', ['tags:', '-Python', '- Java'], ['- -Python', '+ - Python']],
    [
      'a list in round brackets',
      ['tags: (Python, Java)'],
      ['- tags: (Python, Java)', '+ tags: [Python, Java]'],
    ],
    [
      'several in one file',
      ['title: @home', 'code:MCT-1', 'description: Learn: think'],
      [
        '- title: @home',
        '- code:MCT-1',
        '- description: Learn: think',
        '+ title: "@home"',
        '+ code: MCT-1',
        '+ description: "Learn: think"',
      ],
    ],
  ])('%s', async (_, lines, expected) => expect(await difference(...lines)).toEqual(expected));

  test.each([
    ['a quotation mark whose text may go on', ['title: "AI', '  for everyone', 'code: X']],
    ['a quoted text with marks inside', ['title: "AI" for "all']],
    ['a line that a merge left behind', ['<<<<<<< HEAD']],
    ['a number with a colon', ['weight: 3: 4']],
    ['bullets where no list belongs', ['title:', '• Python', '• Java']],
    ['a text that starts with a dash', ['description:', '  – and so on', '  until the end']],
  ])('but not %s', async (_, lines) => expect(await difference(...lines)).toEqual([]));
});

describe('front matter starts with three hyphens on the first line', () => {
  const rest = '\ntitle: AI\nsemester: 1\nstudycredits: 6\npillar: code\n---\n\n---\nText\n';
  test.each(['----', '--', '–', '—', '–-', '———', '\n---', '\n \n\n---', '\ufeff\n---', ' ---'])(
    '%j',
    async (start) => {
      const bom = start.startsWith('\ufeff') ? '\ufeff' : '';
      expect(await mended(start + rest)).toBe(`${bom}---${rest}`);
    },
  );

  test.each(['Words.\n---', '--- title: A', '+++'])('but not %j', async (start) =>
    expect(await mended(start + rest)).toBe(start + rest),
  );
});

describe('a value of the wrong kind becomes one of the right kind', () => {
  test.each([
    ['a number between quotation marks', 'studycredits: "6" # ECTS', 'studycredits: 6 # ECTS'],
    ['a decimal comma', 'studycredits: 7,5', 'studycredits: 7.5'],
    ['a number with its unit', 'studycredits: 6 ECTS', 'studycredits: 6'],
    ['yes', 'english-only: yes', 'english-only: true'],
    ['nee', "hide: 'nee'", 'hide: false'],
    ['a lane in the old way, between quotation marks', 'choice: "0"', 'option: 0'],
    ['one of a few words', 'mode: onsit', 'mode: onsite'],
    ['a language by its name', 'language: Dutch', 'language: nl'],
    [
      'one text where a list belongs, with a comment',
      'tags: Python # more to come',
      'tags: [Python] # more to come',
    ],
  ])('%s', async (_, before, after) =>
    expect(await difference(before)).toEqual([`- ${before}`, `+ ${after}`]),
  );

  test('one text becomes a list as the file writes its lists', async () => {
    expect(await difference('tracks: ai-engineer', 'tags:', '    - Python')).toEqual([
      '- tracks: ai-engineer',
      '+ tracks:',
      '+     - ai-engineer',
    ]);
    expect(await difference('tracks: ai-engineer, web')).toEqual([
      '- tracks: ai-engineer, web',
      '+ tracks:',
      '+   - ai-engineer',
      '+   - web',
    ]);
    expect(await difference('tracks: ai-engineer', 'tags: [Python]')).toEqual([
      '- tracks: ai-engineer',
      '+ tracks: [ai-engineer]',
    ]);
  });

  test('a list item with a colon is put between quotation marks', async () => {
    expect(await difference('tags:', '  - AI: the basics')).toEqual([
      '-   - AI: the basics',
      '+   - "AI: the basics"',
    ]);
  });

  test('a prerequisite with a comma may be one text, so it stays', async () => {
    expect(await difference('prerequisites: Some maths, as in school')).toEqual([]);
    expect(await difference('prerequisites: mlops, big-data')).toEqual([
      '- prerequisites: mlops, big-data',
      '+ prerequisites:',
      '+   - mlops',
      '+   - big-data',
    ]);
  });

  test('1.500 may be one and a half, so it stays', async () => {
    expect(await difference('weight: "1.500"')).toEqual([]);
  });
});

describe('a name that is nearly right becomes the one that was meant', () => {
  test.each([
    ['a key', 'prerequisits: [mlops]', 'prerequisites: [mlops]'],
    ['a key with capitals', 'Tags: [AI]', 'tags: [AI]'],
    ['a track', 'tracks: [ai-enginer]', 'tracks: [ai-engineer]'],
    ['a pillar between quotation marks', 'pillar: "cod"', 'pillar: "code"'],
    ['an alternate', 'alternates: [ml-ops]', 'alternates: [mlops]'],
    ['a prerequisite', 'prerequisites: [bigdata]', 'prerequisites: [big-data]'],
    ['a tag, in the spelling of its family', 'tags: [big-data, AI]', 'tags: [Big data, AI]'],
  ])('%s', async (_, before, after) =>
    expect(await difference(before)).toEqual([`- ${before}`, `+ ${after}`]),
  );

  test('a key, its value and an id, one after the other', async () => {
    expect(await difference('track: ai-enginer')).toEqual([
      '- track: ai-enginer',
      '+ tracks:',
      '+   - ai-engineer',
    ]);
  });

  test('an item that is in the list already goes', async () => {
    expect(await difference('tags:', '  - Big data', '  - big_data')).toEqual(['-   - big_data']);
    expect(await difference('tags: [big_data, Big data, AI]')).toEqual([
      '- tags: [big_data, Big data, AI]',
      '+ tags: [Big data, AI]',
    ]);
    expect(await difference('tags: [Big data, big_data]')).toEqual([
      '- tags: [Big data, big_data]',
      '+ tags: [Big data]',
    ]);
  });

  test('a key that is there already is not made twice', async () => {
    expect(await difference('tag: [AI]', 'tags: [AI]')).toEqual([]);
  });

  test('where two names are as near, nobody knows which was meant', async () => {
    const others = {
      ...declared,
      'tracks/ai-engineer-a.md': '---\ntitle: A\n---\n',
      'tracks/ai-engineer-b.md': '---\ntitle: B\n---\n',
    };
    expect(await mended(typed('tracks: [ai-engineer-c]'), others)).toContain('ai-engineer-c');
  });

  test('another number is another name', async () => {
    const others = { ...declared, 'courses/project-3.md': courseFile({}) };
    expect(await mended(typed('alternates: [project-4]'), others)).toContain('project-4');
  });

  test('in an open set, the misspelling of a commoner id', async () => {
    const open = Object.fromEntries(
      ['b', 'c'].map((it) => [`courses/${it}.md`, courseFile({ tracks: ['ai-engineer'] })]),
    );
    expect(await mended(typed('tracks: [ai-enginer]'), open)).toContain('tracks: [ai-engineer]');
  });

  test('a rule that the school turned off is left alone', async () => {
    expect(
      await mended(typed('tags: [big-data]'), {
        ...declared,
        'catalogue.yaml': 'rules:\n  tag-variants: off\n',
      }),
    ).toContain('[big-data]');
  });

  test('a translation that repeats the mistake is mended with it', async () => {
    const dir = folder({
      ...declared,
      'catalogue.yaml': 'languages: [en, nl]\n',
      'courses/a.md': typed('tracks: [ai-enginer]'),
      'courses/a.nl.md': '---\ntitle: A\ntracks: [ai-enginer]\n---\n',
    });
    const { changes } = await fixFolder(dir);
    expect(changes.get('courses/a.nl.md')?.after).toContain('tracks: [ai-engineer]');
  });

  test('catalogue.yaml is mended too', async () => {
    const others = { ...declared, 'courses/a.md': courseFile({}) };
    expect(
      await mended('titel: MCT: the catalogue\nlanguages: en # only\n', others, 'catalogue.yaml'),
    ).toBe('title: "MCT: the catalogue"\nlanguages: [en] # only\n');
  });
});

/** Everything that can be mended, with comments, in several files. */
const fixable: Files = {
  'catalogue.yaml':
    '# The catalogue\nTitle: MCT: courses # its name\nrules:\n  semester-credit: off # for now\n',
  'pillars/code.md': '---\n# A pillar\ntitle: Code: the pillar # c1\nweight: "1" # c2\n---\n',
  'tracks/ai-engineer.md': '---\ntitle: AI\nhide: no # c3\n---\n',
  'tracks/web.md': '---\ntitle: Web\n---\n',
  'courses/mlops.md': typed(
    '# c4',
    'title: MLOps: the course # c5',
    'tracks: ai-enginer # c6',
    'tags:',
    '\t- Big data # c7',
    '\t- AI',
    'studycredits: 7,5 # c8',
  ),
  'courses/big-data.md': typed(
    '# c9',
    'title: "Big Data',
    'Semester: "3" # c10',
    'tags: [big-data, Big data] # c11',
    'alternates: [ml-ops] # c12',
    'choice: 0 # c13',
  ),
  'courses/more.md': typed(
    'code:X # c14',
    'title: @more',
    'pillar: cod # c15',
    'english-only: yes # c16',
    'prerequisites:',
    '  - bigdata # c17',
    'tags:',
    '  - Big data',
    '  - AI: all of it',
    'exchange: ja',
  ),
};

describe('fix as a whole', () => {
  test('a folder with every mistake that can be mended has none left, and every comment', async () => {
    const dir = folder(fixable);
    const { changes } = await fixFolder(dir);
    await writeChanges(dir, changes);
    const after = Object.fromEntries(
      Object.keys(fixable).map((file) => [file, readFileSync(join(dir, file), 'utf8')]),
    );
    expect(
      await problems(after, {
        leave: [
          'text-lost-to-comment',
          'empty-body',
          'semester-credits',
          'one-sided-alternate',
          'alternate-elsewhere',
          'unused-track',
          'duplicate-title',
          'prerequisite-too-late',
          'unused-pillar',
          'no-track-in-split-semester',
        ],
      }),
    ).toEqual([]);
    for (const [file, before] of Object.entries(fixable))
      expect(after[file].match(/#.*$/gm), file).toEqual(String(before).match(/#.*$/gm));
    expect((await fixFolder(dir)).changes.size).toBe(0);
  });

  test('line ends and the byte order mark stay as they are', async () => {
    const before = `\ufeff${typed('title: AI: x', 'tracks: ai-enginer', 'choice: 1').replaceAll('\n', '\r\n')}`;
    const after = await mended(before);
    expect(after).toBe(
      before
        .replace('AI: x', '"AI: x"')
        .replace('tracks: ai-enginer', 'tracks:\r\n  - ai-engineer')
        .replace('choice', 'option'),
    );
  });

  test('neither a course’s text nor what is right is touched; a second run changes nothing', async () => {
    const mistakes = [
      'title: AI: x # c',
      'tracks: ai-enginer',
      'tracks:\n\t- web',
      'code:X',
      'tags: [big-data, "AI"]',
      'hide: nee',
      'choice: 0',
      'pillr: code',
      'weight: "5"',
      'alternates:\n  - ml-ops # c',
      'description: "open',
      '# a comment',
      'prerequisites: big-data',
      '  odd: line',
      'tags: |\n  a\n  b',
      'image: {a: b}',
      "title: 'it's'",
    ];
    const file = fc
      .record({
        lines: fc.shuffledSubarray(mistakes),
        body: fc.string({ maxLength: 40 }),
        end: fc.constantFrom('\n', '\r\n'),
        mark: fc.boolean(),
      })
      .map(({ lines, body, end, mark }) => ({
        text:
          (mark ? '\ufeff' : '') + ['---', ...lines, '---', body].join('\n').replaceAll('\n', end),
        rest: `${end}---${end}${body.replaceAll('\n', end)}`,
      }));
    await fc.assert(
      fc.asyncProperty(fc.array(file, { minLength: 20, maxLength: 20 }), async (files) => {
        const dir = folder({
          ...declared,
          ...Object.fromEntries(files.map(({ text }, index) => [`courses/a${index}.md`, text])),
        });
        const { changes } = await fixFolder(dir);
        for (const [index, { text, rest }] of files.entries()) {
          const after = changes.get(`courses/a${index}.md`)?.after ?? text;
          expect(after.endsWith(rest)).toBe(true);
          expect(after.match(/# (a )?c.*$/gm)).toEqual(text.match(/# (a )?c.*$/gm));
        }
        await writeChanges(dir, changes);
        expect((await fixFolder(dir)).changes.size).toBe(0);
      }),
      { numRuns: 2 },
    );
  }, 60_000);
});
