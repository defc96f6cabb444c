import { describe, expect, test } from 'vitest';
import { follow } from '../rules/follow.ts';
import { courseFile, diagnose, load } from '../support/folder.ts';

const school = (words: Record<string, string>, catalogue = 'languages: [en]') => ({
  'catalogue.yaml': `base-url: https://courses.example.org/\n${catalogue}\ncontact-url: https://www.example.org/\n`,
  'courses/a.md': courseFile({ 'english-only': true }, 'You build your first website.'),
  ...Object.fromEntries(Object.entries(words).map(([code, text]) => [`words/${code}.yaml`, text])),
});
const about = ['unknown-word', 'unreadable-word', 'unknown-argument', 'words-without-language'];
/** What is wrong with words of English, each with its place. */
const wrongIn = async (yaml: string, language: 'en' | 'nl' = 'en') =>
  (await diagnose(school({ en: yaml }), language)).filter(({ severity }) => severity !== 'info');
const brief = async (yaml: string) =>
  (await wrongIn(yaml)).map(
    ({ line, column, endColumn, severity, rule }) =>
      `${line}:${column}-${endColumn} ${severity} ${rule}`,
  );
const wordsOf = async (words: Record<string, string>, catalogue?: string) =>
  (await load(school(words, catalogue))).catalogue.words;

describe('words of a school', () => {
  test('replace ours one by one, nested as in English, and are read as they are written', async () => {
    const yaml =
      'allCourses: All modules\nyes: Yes\nno: 5\ncourse:\n  facts: >\n    In short,\n    for you\n';
    expect(await brief(yaml)).toEqual([]);
    expect(await wordsOf({ en: yaml })).toEqual({
      en: {
        allCourses: 'All modules',
        yes: 'Yes',
        no: '5',
        course: { facts: 'In short, for you' },
      },
    });
  });

  test('may leave out what they are given, and ask for the plurals of their language', async () => {
    expect(await brief("madeBy: A catalogue\ncredits: '{count, number} CP'\n")).toEqual([]);
    expect(await brief("chooseOne: '{lanes, plural, =2 {One of two} other {One of #}}'\n")).toEqual(
      [],
    );
  });

  test('of a language that we speak are read where the catalogue does not have it: pages may', async () => {
    expect(await wordsOf({ nl: 'tracks: Routes' })).toEqual({ nl: { tracks: 'Routes' } });
  });

  test('belong to the language as the catalogue writes it', async () => {
    expect(await wordsOf({ 'PT-br': 'tracks: Percursos' }, 'languages: [en, pt-BR]')).toEqual({
      'pt-BR': { tracks: 'Percursos' },
    });
  });

  test('that cannot be shown are left out, and ours stay', async () => {
    expect(await wordsOf({ en: 'tracks: <b>Routes</b>\npillars: Fields\n' })).toEqual({
      en: { pillars: 'Fields' },
    });
  });

  test('are no business of ours while catalogue.yaml cannot be read', async () => {
    const found = await diagnose(school({ fy: 'tracks: Rûtes' }, 'languages: ['));
    expect(found.filter(({ rule }) => about.includes(rule))).toEqual([]);
  });

  test('named as things that every object has are words like any other', async () => {
    const yaml =
      '__proto__: x\nconstructor: x\ncourse:\n  __proto__: { facts: x }\n  toString: x\n';
    expect(await brief(yaml)).toEqual([
      '1:1-10 warning unknown-word',
      '2:1-12 warning unknown-word',
      '4:3-12 warning unknown-word',
      '5:3-11 warning unknown-word',
    ]);
    expect(await wordsOf({ en: yaml })).toEqual({ en: { course: {} } });
  });
});

/** Each mistake with its place. Typing what the hint says mends it. */
const mistakes: readonly [yaml: string, found: string][] = [
  ['coursesCount: Modules', '1:1-13 warning unknown-word'],
  ['course:\n  fact: In short', '2:3-7 warning unknown-word'],
  ['tracks: <b>Routes</b>', '1:9-22 error unreadable-word'],
  ['tracks: <img src=x onerror=alert(1)>Routes', '1:9-43 error unreadable-word'],
  ["tracks: '''<''b>Routes'", '1:9-24 error unreadable-word'],
  ["courseCount: '{count, plural, one {# module}}'", '1:14-47 error unreadable-word'],
  ["courseCount: '{count, plural, one {a} one {b} other {c}}'", '1:14-58 error unreadable-word'],
  ["courseCount: '{count, plural, single {a} other {c}}'", '1:14-53 error unreadable-word'],
  ["courseCount: '{count, plural}'", '1:14-31 error unreadable-word'],
  ['semester: Term {semester', '1:11-25 error unreadable-word'],
  ['semester: Term semester}', '1:11-25 error unreadable-word'],
  ["semester: 'Term {semester, spellout}'", '1:11-38 error unreadable-word'],
  ["semester: 'Term {semester, number, percent}'", '1:11-45 error unreadable-word'],
  [`tracks: ${'a'.repeat(2001)}`, '1:9-2010 error unreadable-word'],
  ['tracks:', '1:1-7 error unreadable-word'],
  ["tracks: ' '", '1:1-7 error unreadable-word'],
  ['tracks: [Routes, Ways]', '1:1-7 error unreadable-word'],
  ['tracks:\n  one: Route\n  other: Routes', '1:1-7 error unreadable-word'],
  ['course: Module', '1:1-7 error unreadable-word'],
  ['course:\n  modes: Where', '2:3-8 error unreadable-word'],
  ["madeBy: 'Modules of {school}'", '1:9-30 error unknown-argument'],
  ["madeBy: 'Modules of {insitution}'", '1:9-34 error unknown-argument'],
  ["skip: 'Skip to {place}'", '1:7-24 error unknown-argument'],
  [
    "courseCount: '{count, plural, one {# module} other {# modules in {place}}}'",
    '1:14-76 error unknown-argument',
  ],
];

describe.each(['en', 'nl'] as const)('a word that is wrong (said in %s)', (language) => {
  test.each(mistakes)('%s', async (yaml, found) => {
    const text = `${yaml}\npillars: Fields\n`;
    expect(await brief(text)).toEqual([found]);
    const [it] = await wrongIn(text, language);
    const mendedText = follow(text, it ?? expect.fail()) ?? expect.fail(it?.hint);
    expect([mendedText, await wrongIn(mendedText)]).toEqual([mendedText, []]);
    expect(mendedText).toContain('pillars: Fields\n');
  });
});

describe('a file of words', () => {
  test('for a language that the catalogue does not have names the line that adds it', async () => {
    const files = school({ fy: 'tracks: Rûtes' });
    const [it] = await diagnose(files);
    expect(it?.hint).toBe('In catalogue.yaml, type “languages: [en, fy]”.');
    const found = await diagnose(school({ fy: 'tracks: Rûtes' }, 'languages: [en, fy]'));
    expect(found.map(({ rule }) => rule)).toEqual(['missing-words']);
  });

  test.each(['Deutsch', 'x', 'en_GB', '-'])('named “%s” has no language', async (name) => {
    const [it] = await diagnose(school({ [name]: 'tracks: Routes' }));
    expect([it?.rule, it?.message]).toEqual([
      'words-without-language',
      `“${name}” is no code of a language, so nobody reads these words.`,
    ]);
  });

  test('is read once for a language', async () => {
    const found = await diagnose(school({ EN: 'tracks: Routes', en: 'tracks: Ways' }));
    expect(found.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'words/en.yaml duplicate-text',
    ]);
  });

  test('that is no YAML, or too large, is said like any other file', async () => {
    expect(await brief('tracks: "Routes\n')).toEqual([expect.stringContaining('invalid-yaml')]);
    expect(await brief(`tracks: ${'a'.repeat(70_000)}`)).toEqual([
      expect.stringContaining('too-large'),
    ]);
    expect(await brief('tracks: Routes\ntracks: Ways\n')).toEqual(['2:1-7 error duplicate-key']);
  });

  test('is no file of words elsewhere', async () => {
    const { catalogue } = await load({
      ...school({}),
      'words/old/en.yaml': 'tracks: Routes',
      'courses/words/en.yaml': 'tracks: Routes',
      'words.yaml': 'tracks: Routes',
    });
    expect(catalogue.words).toEqual({});
  });

  test('of a new language counts what it lacks, once, and what is wrong is not lacking', async () => {
    const dir = school({ fy: 'tracks: <b>Rûtes</b>\npillars: Pylders\n' }, 'languages: [fy, nl]');
    const found = (await diagnose(dir)).filter(({ rule }) => rule === 'missing-words');
    expect(found.map(({ line, severity, message }) => [line, severity, message])).toEqual([
      [
        1,
        'warning',
        expect.stringMatching(
          /^(\d+) of the \d+ words of the interface are not there in “fy”: readers see them in “nl”\.$/,
        ),
      ],
    ]);
    const [, missing, of] = /^(\d+) of the (\d+)/.exec(found[0]?.message ?? '') ?? [];
    expect(Number(of) - Number(missing)).toBe(2);
  });
});
