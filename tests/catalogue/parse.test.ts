import { describe, expect, test } from 'vitest';
import { courseFile, load, markdown, problems, type Files } from '../support/folder.ts';

const twoLanguages = { 'catalogue.yaml': 'languages: [en, nl]' };
/** Languages and titles of the only course of a folder. */
const textsOf = async (files: Files) =>
  (await load(files)).catalogue.courses.map(
    ({ id, texts }) =>
      `${id}: ${texts.map(({ language, title }) => `${language} ${title}`).join(', ')}`,
  );

describe('ids', () => {
  test('are paths below the courses root, slugged', async () => {
    const { courses } = (
      await load({ 'courses/AI & Big Data.md': courseFile(), 'courses/Year 1/C#.md': courseFile() })
    ).catalogue;
    expect(courses.map(({ id }) => id).sort()).toEqual(['ai-big-data', 'year-1/csharp']);
  });

  test.each([
    ['case', 'Up.md', 'up.md'],
    ['Unicode form', 'Café.md'.normalize('NFC'), 'Café.md'.normalize('NFD')],
    ['accents', 'café.md', 'cafe.md'],
    ['signs', 'a-b.md', 'a b.md'],
  ])('that differ in %s only are one: both files are named', async (_, one, other) => {
    const [first, second] = [one, other].sort();
    expect(
      await problems({ [`courses/${first}`]: courseFile(), [`courses/${second}`]: courseFile() }),
    ).toEqual([`courses/${second}:1:1-1 error duplicate-id`]);
  });

  test('of a file whose name has no letters cannot be made', async () => {
    expect(await problems({ 'courses/🧪.md': courseFile() })).toEqual([
      'courses/🧪.md:1:1-1 error unusable-file',
    ]);
  });
});

describe('translations', () => {
  test('name.nl.md beside name.md is the same course in Dutch, and needs only a title', async () => {
    const files = {
      'courses/a.md': courseFile({ title: 'Data' }),
      'courses/a.nl.md': markdown({ title: 'Gegevens' }),
      ...twoLanguages,
    };
    expect([await textsOf(files), await problems(files)]).toEqual([
      ['a: en Data, nl Gegevens'],
      [],
    ]);
  });

  test('a suffix that is no language of the catalogue belongs to the name', async () => {
    expect(
      await textsOf({
        'courses/a.md': courseFile({ title: 'A' }),
        'courses/a.fr.md': courseFile({ title: 'F' }),
        ...twoLanguages,
      }),
    ).toEqual(['a: en A', 'a-fr: en F']);
  });

  test('a fact may be repeated, not changed: both places are named', async () => {
    const files = {
      'courses/a.md': courseFile(),
      'courses/a.nl.md': markdown({ title: 'B', semester: 1, studycredits: 3 }),
      ...twoLanguages,
    };
    expect(await problems(files)).toEqual(['courses/a.nl.md:4:15-16 error translated-fact']);
  });

  test('every text may differ', async () => {
    const texts = {
      title: 'B',
      description: 'B',
      outcomes: ['B'],
      methods: 'B',
      assessment: 'B',
      resources: 'B',
    };
    expect(
      await problems({
        'courses/a.md': courseFile({ description: 'A', outcomes: ['A', 'A2'] }),
        'courses/a.nl.md': markdown(texts),
        ...twoLanguages,
      }),
    ).toEqual([]);
  });

  test('without title, or without original, they are reported', async () => {
    expect(
      await problems({
        'courses/a.md': courseFile(),
        'courses/a.nl.md': markdown({ description: 'B' }),
        ...twoLanguages,
      }),
    ).toEqual(['courses/a.nl.md:3:1-4 error missing-field']);
    expect(
      await problems({ 'courses/b.nl.md': markdown({ title: 'B' }), ...twoLanguages }),
    ).toEqual(['courses/b.nl.md:1:1-1 error lonely-translation']);
  });

  test('two texts in one language are one too many', async () => {
    expect(
      await problems({
        'courses/a.md': courseFile(),
        'courses/a.en.md': markdown({ title: 'B' }),
        ...twoLanguages,
      }),
    ).toEqual(['courses/a.en.md:1:1-1 error duplicate-text']);
  });

  test('of an original that is broken, they are not reported for it', async () => {
    expect(
      await problems({
        'courses/a.md': courseFile({ semester: 'x' }),
        'courses/a.nl.md': markdown({ title: 'B' }),
        ...twoLanguages,
      }),
    ).toEqual(['courses/a.md:3:11-14 error wrong-type']);
  });

  test('an english-only course is written in English, whatever comes first', async () => {
    expect(
      await textsOf({
        'courses/a.md': courseFile({ title: 'A', 'english-only': true }),
        'courses/b.md': courseFile({ title: 'B' }),
        'catalogue.yaml': 'languages: [nl, en]',
      }),
    ).toEqual(['a: en A', 'b: nl B']);
  });

  test('tracks, pillars and pages translate the same way', async () => {
    const { tracks, pillars, pages } = (
      await load({
        'tracks/t.md': markdown({ title: 'T' }),
        'tracks/t.nl.md': markdown({ title: 'T2' }),
        'pillars/p.md': markdown({}),
        'pillars/p.nl.md': markdown({ title: 'P2' }),
        'pages/a.md': markdown({}),
        'pages/a.nl.md': markdown({}),
        ...twoLanguages,
      })
    ).catalogue;
    expect(
      [tracks, pillars, pages].map(([it]) => it.texts.map(({ language }) => language)),
    ).toEqual([
      ['en', 'nl'],
      ['en', 'nl'],
      ['en', 'nl'],
    ]);
  });
});

describe('layout: profile', () => {
  const profile = markdown(
    { layout: 'profile', track: 'ai', title: 'AI Engineer', future: ['Data engineer'] },
    'About it.',
  );

  test('is a track’s text among the courses', async () => {
    const {
      catalogue: { courses, tracks },
    } = await load({
      'courses/a.md': courseFile({ tracks: ['ai'] }),
      'courses/ai-profile.md': profile,
    });
    expect(courses.map(({ id }) => id)).toEqual(['a']);
    expect(
      tracks.map(({ id, texts: [text] }) => [
        id,
        (text ?? expect.fail()).title,
        (text ?? expect.fail()).careers,
        ((text ?? expect.fail()).body ?? expect.fail()).text,
      ]),
    ).toEqual([['ai', 'AI Engineer', ['Data engineer'], 'About it.']]);
  });

  test('beside tracks/<id>.md is a second text', async () => {
    expect(
      await problems({
        'courses/a.md': courseFile({ tracks: ['ai'] }),
        'courses/ai-profile.md': profile,
        'tracks/ai.md': markdown({}),
      }),
    ).toEqual(['courses/ai-profile.md:1:1-1 error duplicate-text']);
  });

  test('a track may be called by a number', async () => {
    expect(
      (
        await load({ 'courses/p.md': markdown({ layout: 'profile', track: 2026 }) })
      ).catalogue.tracks.map(({ id }) => id),
    ).toEqual(['2026']);
  });
});

describe('one run reports everything', () => {
  test('no file hides another’s mistakes, nor one mistake the next in the same file', async () => {
    expect(
      await problems({
        'courses/a.md': 'no front matter',
        'courses/b.md': '---\ntitle: A: B\n---\n',
        'courses/c.md': courseFile({ semester: 'x', studycredits: 'y', tagz: 1 }),
        'catalogue.yaml': 'titlle: x',
      }),
    ).toEqual([
      'catalogue.yaml:1:1-7 error unknown-key',
      'courses/a.md:1:1-16 error no-front-matter',
      'courses/b.md:2:1-12 error invalid-yaml',
      'courses/c.md:3:11-14 error wrong-type',
      'courses/c.md:4:15-18 error wrong-type',
      'courses/c.md:6:1-5 error unknown-key',
    ]);
  });
});
