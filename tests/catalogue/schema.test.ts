import { describe, expect, test } from 'vitest';
import {
  CourseFrontMatter,
  fieldAt,
  keysOf,
  PageFrontMatter,
  PillarFrontMatter,
  ProfileFrontMatter,
  Settings,
  TrackFrontMatter,
} from '../../src/catalogue/schema.ts';
import { closed, courseFile, diagnose, load, markdown, problems } from '../support/folder.ts';

/**
 * What a line does to a course that is right otherwise: `wrong-type “key” …`. The line replaces the
 * key of the same name.
 */
async function mistakes(line: string): Promise<string[]> {
  const key = line.split(':')[0];
  const text = courseFile({ [key]: undefined }).replace('---\n', `---\n${line}\n`);
  const found = await diagnose({ 'courses/a.md': text, 'pictures/cat.png': '', ...closed });
  return found
    .filter(
      ({ severity, rule, file }) =>
        severity !== 'info' &&
        file === 'courses/a.md' &&
        !['empty-body', 'legacy-choice', 'semester-credits'].includes(rule),
    )
    .map(({ rule, message, hint }) => [rule, message, hint].filter(Boolean).join(' | '));
}
const rulesOf = async (line: string) => (await mistakes(line)).map((it) => it.split(' | ')[0]);

describe('each key of a course says what it wants', () => {
  // key, values that are fine, values that are not and the rule that says so
  const keys: [key: string, fine: string[], wrong: Record<string, string[]>][] = [
    [
      'title',
      ['AI', '"2001: a course"', '2001', 'true'],
      { 'wrong-type': ['[a]', '{a: b}', '', '""', '"  "', '"\u200b"', '~'] },
    ],
    [
      'semester',
      ['1', '12'],
      {
        'out-of-range': ['0', '13', '-1', '1e9'],
        'wrong-type': ['1.5', '"1"', 'one', '', '[1]', '1,5', 'true'],
      },
    ],
    [
      'studycredits',
      ['0', '0.5', '60', '7.5', '6', '3-6', '0 – 1.5'],
      {
        'out-of-range': ['0.25', '60.5', '-3'],
        'wrong-type': ['.inf', '"6"', '6 ECTS', '6,5', '', '[6]', '.nan', '6-3', '3-61', '3-'],
      },
    ],
    ['pillar', ['code', 'Code', '5'], { 'wrong-type': ['[code]', ''] }],
    ['tracks', ['[a]', '[a, b]'], { 'wrong-type': ['a', '[]', '', '[""]', '[[a]]', '{a: b}'] }],
    ['programme', ['main'], { 'wrong-type': ['[main]', ''] }],
    [
      'weight',
      ['10', '-3', '1.5'],
      { 'wrong-type': ['heavy', '"10"', '[1]', ''], 'out-of-range': ['1e9'] },
    ],
    ['tags', ['[a, 5, true]', '[C#]'], { 'wrong-type': ['a', '[]', '""', '[{a: b}]'] }],
    ['tools', ['Git, Figma', '[Git, Figma]'], { 'wrong-type': ['[]', '', '{a: b}'] }],
    [
      'option',
      ['0', '1', '99'],
      { 'wrong-type': ['"1"', 'a', '1.5'], 'out-of-range': ['-1', '100'] },
    ],
    ['english-only', ['true', 'false'], { 'wrong-type': ['yes', 'no', '"true"', '1', ''] }],
    ['terms', ['[fall]', '[1, IAP]'], { 'wrong-type': ['fall', '[]', ''] }],
    ['level', ['Undergraduate', '300'], { 'wrong-type': ['[300]', ''] }],
    [
      'language',
      ['nl', 'nl-BE', 'en', '[nl, en]'],
      { 'wrong-type': ['Dutch', 'N', '[]', '[Dutch]', ''] },
    ],
    ['hide', ['true', 'false'], { 'wrong-type': ['yes', '"false"'] }],
    ['default', ['true', 'false'], { 'wrong-type': ['ja'] }],
    ['draft', ['false'], { 'wrong-type': ['off'] }],
    ['home', ['true'], { 'wrong-type': ['1'] }],
    ['aliases', ['[/old/a]', '[old-a]'], { 'wrong-type': ['/old/a', '[]'] }],
    ['description', ['A sentence.'], { 'wrong-type': ['[a]', ''] }],
    ['code', ['B123', '123', '017', '[6.1010, 012]'], { 'wrong-type': ['[]', '', '{a: b}'] }],
    [
      'hours',
      ['{lectures: 26, labs: 12.5}'],
      {
        'wrong-type': ['26', '[26]', '{}', '{lectures: many}', ''],
        'out-of-range': ['{labs: -1}'],
      },
    ],
    ['year', ['1', '3'], { 'out-of-range': ['0'], 'wrong-type': ['first', '"1"', '1.5'] }],
    [
      'mode',
      ['onsite', 'online', 'blended'],
      { 'wrong-type': ['hybrid', 'Online', '[online]', ''] },
    ],
    ['lecturers', ['Ada Lovelace', '[Ada, Grace]'], { 'wrong-type': ['[]', '{a: b}'] }],
    ['outcomes', ['You can.', '[You can.]'], { 'wrong-type': ['[]', '[[a]]'] }],
    ['methods', ['Lectures', '[Lectures]'], { 'wrong-type': ['[]'] }],
    [
      'assessment',
      ['An exam', '[An exam]', '{project: 60, exam: 40}'],
      {
        'wrong-type': ['{a: b}', '{}'],
        'out-of-range': ['{a: 160}'],
        'uneven-shares': ['{project: 60, exam: 30}'],
      },
    ],
    ['resources', ['A book', '[A book]'], { 'wrong-type': ['[]'] }],
    [
      'prerequisites',
      ['[Some mathematics]', '[[Algebra, Logic], Latin]'],
      { 'wrong-type': ['Some mathematics', '[]', '[[]]', '[[[Algebra]]]'] },
    ],
    ['corequisites', ['[Some mathematics]'], { 'wrong-type': ['Some mathematics', '[]'] }],
    ['exchange', ['true', 'false'], { 'wrong-type': ['yes'] }],
    ['choice', ['true', 'false', '1'], { 'wrong-type': ['yes', '"1"'] }],
    ['image-alt', ['A cat'], { 'wrong-type': ['[a]', ''] }],
    ['image', [], { 'wrong-type': ['[a]', ''], 'dead-link': ['nowhere.png'] }],
    ['alternates', [], { 'wrong-type': ['b', '[]', '[[b]]'], 'unknown-alternate': ['[b]'] }],
  ];
  test.each(keys)('%s', async (key, fine, wrong) => {
    for (const value of fine)
      expect([value, await mistakes(`${key}: ${value}`)]).toEqual([value, []]);
    for (const [rule, values] of Object.entries(wrong))
      for (const value of values)
        expect([value, await rulesOf(`${key}: ${value}`)]).toEqual([value, [rule]]);
  });

  test('and there is no key that is not tried here', () => {
    expect(keys.map(([key]) => key).sort()).toEqual([...keysOf(CourseFrontMatter)].sort());
  });
});

describe('missing-field', () => {
  test('stands at the end of the front matter, once for each key', async () => {
    expect(await problems({ 'courses/a.md': '---\nweight: 1\n---\n', ...closed })).toEqual([
      'courses/a.md:3:1-4 error missing-field',
      'courses/a.md:3:1-4 error missing-field',
      'courses/a.md:3:1-4 error missing-field',
      'courses/a.md:3:1-4 error missing-field',
    ]);
    expect((await mistakes('x: 1')).length).toBe(1);
  });

  test('a course needs a pillar, a placeholder does not', async () => {
    expect(
      await problems({
        'courses/a.md': courseFile({ pillar: undefined }),
        'courses/b.md': courseFile({ pillar: undefined, default: true }),
        ...closed,
      }),
    ).toEqual(['courses/a.md:5:1-4 error missing-field']);
  });
});

describe('wrong-type types it right', () => {
  test.each([
    ['semester: "1"', 'Type: semester: 1'],
    ['studycredits: 6,5', 'Type: studycredits: 6.5'],
    ['studycredits: 6 ECTS', 'Type: studycredits: 6'],
    ['english-only: yes', 'Type: english-only: true'],
    ['english-only: nee', 'Type: english-only: false'],
    ['tags: a, b', 'Type: tags: [a, b]'],
    ['tracks: ai-engineer', 'Type: tracks: [ai-engineer]'],
  ])('%s', async (line, hint) => expect((await mistakes(line))[0]).toContain(hint));

  test('the value is underlined; what is empty, at its key', async () => {
    expect(
      await problems({
        'courses/a.md': '---\ntitle: A\nsemester: one\nstudycredits:\npillar: code\n---\n',
        ...closed,
      }),
    ).toEqual(['courses/a.md:3:11-14 error wrong-type', 'courses/a.md:4:1-13 error wrong-type']);
  });

  test('an item of a list is underlined alone', async () => {
    expect(
      await problems({
        'courses/a.md':
          '---\ntitle: A\nsemester: 1\nstudycredits: 6\npillar: code\ntags:\n  - fine\n  - {a: b}\n---\n',
        ...closed,
      }),
    ).toEqual(['courses/a.md:8:5-11 error wrong-type']);
  });
});

describe('out-of-range says what fits', () => {
  test.each([
    ['semester: 9000', '“semester” is 9000. | Use 1 to 12, in whole numbers.'],
    ['studycredits: 0.25', '“studycredits” is 0.25. | Use 0 to 60, in whole or half numbers.'],
  ])('%s', async (line, expected) => expect((await mistakes(line))[0]).toContain(expected));

  test('a list may have 200 items: thousands are one mistake', async () => {
    expect(
      (await mistakes(`tags: [${'a,'.repeat(5000)}]`)).map((it) => it.split(' | ')[0]),
    ).toEqual(['out-of-range']);
  });
});

describe('unknown-key', () => {
  test('a key that is misspelt is not missing too', async () => {
    expect(
      await problems({ 'courses/a.md': courseFile({ title: undefined, tittle: 'AI' }), ...closed }),
    ).toEqual(['courses/a.md:5:1-7 error unknown-key']);
  });

  test.each([
    ['Title: AI', 'title'],
    ['tittle: AI', 'title'],
    ['study-credits: 6', 'studycredits'],
    ['studyCredits: 6', 'studycredits'],
    ['englishonly: true', 'english-only'],
    ['english_only: true', 'english-only'],
    ['track: [a]', 'tracks'],
    ['tag: [a]', 'tags'],
    ['alternate: [a]', 'alternates'],
    ['lecturer: Ada', 'lecturers'],
    ['Semester: 1', 'semester'],
  ])('%s is an error that names %s', async (line, near) => {
    expect(await mistakes(line)).toEqual(
      expect.arrayContaining([
        `unknown-key | The key “${line.split(':')[0]}” means nothing here. | ${
          courseFile().includes(`\n${near}:`)
            ? `The key “${near}” is there too: let one of the two say it all, and type “# ” at the start of its lines at the other.`
            : `Did you mean “${near}”?`
        }`,
      ]),
    );
    expect(
      await problems({
        'courses/a.md': courseFile().replace('---\n', `---\n${line}\n`),
        ...closed,
      }),
    ).toEqual([`courses/a.md:2:1-${line.indexOf(':') + 1} error unknown-key`]);
  });

  test.each(['group', 'layoutx', 'constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    '%s is near to nothing: a warning, and the course stands',
    async (key) => {
      const files = {
        'courses/a.md': courseFile().replace('---\n', `---\n${key}: 1\n`),
        ...closed,
      };
      expect((await load(files)).catalogue.courses.map(({ id }) => id)).toEqual(['a']);
      expect(await problems(files)).toEqual([
        `courses/a.md:2:1-${key.length + 1} warning unknown-key`,
      ]);
    },
  );
});

test('an old “choice” is read as “option”, with a warning that types it right', async () => {
  const [found] = (await diagnose({ 'courses/a.md': courseFile({ choice: 1 }), ...closed })).filter(
    ({ rule }) => rule === 'legacy-choice',
  );
  expect(found).toMatchObject({ severity: 'warning', line: 6, hint: 'Type: option: 1' });
});

describe('a draft may be half done', () => {
  test('its own errors are warnings', async () => {
    expect(
      await problems({
        'courses/a.md': courseFile({ draft: true, semester: 'later', pillar: undefined }),
        ...closed,
      }),
    ).toEqual([
      'courses/a.md:3:11-18 warning wrong-type',
      'courses/a.md:6:1-4 warning missing-field',
    ]);
  });
});

describe('tracks, pillars, pages and profiles', () => {
  const inRoom = (file: string, data: Record<string, unknown>) =>
    problems({
      'courses/a.md': courseFile({ tracks: ['t'] }),
      'tracks/t.md': markdown({}),
      'pillars/code.md': markdown({}),
      [file]: markdown(data),
      ...closed,
    });
  test('may have no keys at all: names come from ids', async () => {
    for (const file of ['tracks/t.md', 'pillars/code.md', 'pages/about.md'])
      expect([file, await inRoom(file, {})]).toEqual([file, []]);
  });
  test('know every key of the specification', async () => {
    const fine: Record<string, Record<string, unknown>> = {
      'tracks/t.md': {
        title: 'T',
        description: 'D',
        programme: 'main',
        weight: 1,
        careers: ['C'],
        future: 'F',
        outcomes: 'O',
        'semester-credits': 'none',
        aliases: ['/old'],
        hide: false,
      },
      'pillars/code.md': {
        title: 'P',
        description: 'D',
        colour: 359,
        weave: 'twill',
        careers: 'C',
        weight: 2,
        aliases: ['/old'],
      },
      'pages/about.md': { title: 'P', description: 'D', weight: 2, aliases: ['/old'] },
    };
    for (const [file, data] of Object.entries(fine))
      expect([file, await inRoom(file, data)]).toEqual([file, []]);
  });
  test.each([
    ['tracks/t.md', { 'semester-credits': 'all' }, 'wrong-type'],
    ['tracks/t.md', { 'semester-credits': 0 }, 'out-of-range'],
    ['tracks/t.md', { carreers: ['a'] }, 'unknown-key'],
    ['pillars/code.md', { colour: 400 }, 'out-of-range'],
    ['pillars/code.md', { weave: 'tartan' }, 'wrong-type'],
    ['pages/about.md', { weight: 'first' }, 'wrong-type'],
    ['courses/p.md', { layout: 'profile', track: { a: 'b' } }, 'wrong-type'],
  ])('%s %j', async (file, data, rule) =>
    expect((await inRoom(file, data)).map((it) => it.split(' ').at(-1))).toEqual([rule]),
  );
});

describe('catalogue.yaml is checked as strictly as a course', () => {
  const settings = async (yaml: string) =>
    (await diagnose({ 'courses/a.md': courseFile(), 'catalogue.yaml': yaml }))
      .filter(({ file, severity }) => file === 'catalogue.yaml' && severity !== 'info')
      .map(
        ({ line, column, endColumn, rule, hint }) =>
          `${line}:${column}-${endColumn} ${rule}${hint?.startsWith('Did') ? ` ${hint}` : ''}`,
      );

  test('it may be empty, or say everything', async () => {
    expect(await settings('')).toEqual([]);
    expect(
      await settings(`
title: {en: A, nl: B}
tagline: C
institution: {name: School, url: https://school.example}
academic-year: 2026-2027
base-url: https://school.example/courses/
languages: [en, nl, nl-BE]
programmes: {main: {title: Main, language: nl, degree: {en: Bachelor}, place: Ghent, semester-credits: 30}, bare: }
semester-credits: 27.5
periods: {1: autumn, 2: {en: spring, nl: lente}}
actions: [{label: Apply, url: https://school.example/apply, programme: main}]
contact: Ask us.
contact-url: mailto:ask@school.example
accessibility: {status: partial, contact: {en: Write}, reviewed: 2026-11-23}
edit-url: https://school.example/edit/{file}
rules: {empty-body: off, semester-credits: error}
redirects: {/old: /courses/a/}
`),
    ).toEqual([]);
  });

  test.each([
    ['tittle: A', '1:1-7 unknown-key Did you mean “title”?'],
    ['institution:\n  nam: A', '2:3-6 unknown-key Did you mean “name”?'],
    ['institution: {url: https://a.example}', '1:1-12 missing-field'],
    ['base-url: example.org', '1:11-22 wrong-type'],
    ['base-url: javascript:alert(1)', '1:11-30 wrong-type'],
    ['base-url: "https://["', '1:11-22 wrong-type'],
    ['languages: []', '1:12-14 wrong-type'],
    ['languages: [English]', '1:13-20 wrong-type'],
    ['programmes: {main: {semester-credits: lots}}', '1:39-43 wrong-type'],
    ['semester-credits: 0', '1:19-20 out-of-range'],
    ['actions: [{label: Apply, url: /apply}]', '1:31-37 wrong-type'],
    ['actions: [{label: Apply, url: "javascript:alert(1)"}]', '1:31-52 wrong-type'],
    ['accessibility: {status: perfect}', '1:25-32 wrong-type'],
    ['accessibility: {reviewed: yesterday}', '1:27-36 wrong-type'],
    ['edit-url: https://a.example/edit', '1:11-33 wrong-type'],
    ['rules: {empty-bdy: off}', '1:9-18 unknown-rule Did you mean “empty-body”?'],
    ['rules: {empty-body: loud}', '1:21-25 wrong-type'],
    ['rules: {constructor: off}', '1:9-20 unknown-rule'],
  ])('%s', async (yaml, expected) => expect(await settings(yaml)).toEqual([expected]));
});

test('every key of every kind of file says what it is for', () => {
  for (const schema of [
    CourseFrontMatter,
    TrackFrontMatter,
    ProfileFrontMatter,
    PillarFrontMatter,
    PageFrontMatter,
    Settings,
  ]) {
    for (const key of keysOf(schema))
      expect(fieldAt(schema, [key])?.description, key).toMatch(/^[A-Z].{8,}[.:]?/);
  }
});
