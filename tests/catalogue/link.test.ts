import { describe, expect, test } from 'vitest';
import { choicesInTitles } from '../../src/languages/index.ts';
import { closed, courseFile, load, markdown, problems, type Files } from '../support/folder.ts';

const coursesOf = async (files: Files) => (await load(files)).catalogue.courses;
const programmesOf = async (files: Files) =>
  (await coursesOf(files)).map(({ id, programme }) => `${id}: ${programme}`).sort();

describe('programme', () => {
  const files = {
    'courses/a.md': courseFile(),
    'courses/english/b.md': courseFile(),
    'courses/english/deep/c.md': courseFile(),
    'courses/d.md': courseFile({ programme: 'english' }),
    'courses/english/e.md': courseFile({ programme: 'main' }),
  };

  test('is the first folder where catalogue.yaml declares none; the key beats the folder', async () => {
    expect(await programmesOf(files)).toEqual([
      'a: main',
      'd: english',
      'english/b: english',
      'english/deep/c: english',
      'english/e: main',
    ]);
  });

  test('is a declared folder; other folders only group files', async () => {
    expect(
      await programmesOf({
        'courses/english/a.md': courseFile(),
        'courses/year-1/b.md': courseFile(),
        'catalogue.yaml': 'programmes: {English: }',
      }),
    ).toEqual(['english/a: english', 'year-1/b: main']);
  });

  test('main comes first where it is not declared; declared ones keep their order', async () => {
    const { programmes } = (
      await load({
        'courses/a.md': courseFile(),
        'catalogue.yaml': 'programmes: {zeta: , alpha: }',
      })
    ).catalogue;
    expect(programmes.map(({ id }) => id)).toEqual(['main', 'zeta', 'alpha']);
  });

  test('one that is not declared beside one that is, is reported with the nearest', async () => {
    expect(
      await problems({
        'courses/a.md': courseFile({ programme: 'englsh' }),
        'catalogue.yaml': 'programmes: {english: }',
      }),
    ).toEqual(['courses/a.md:6:12-20 error unknown-programme']);
  });
});

describe('language of instruction', () => {
  test('is the course’s, else en if english-only, else its programme’s, else the text’s', async () => {
    const courses = await coursesOf({
      'courses/own.md': courseFile({ language: 'fr' }),
      'courses/only.md': courseFile({ 'english-only': true }),
      'courses/de/programme.md': courseFile(),
      'courses/text.md': courseFile(),
      'catalogue.yaml': 'languages: [nl]\nprogrammes: {de: {language: de}}',
    });
    expect(Object.fromEntries(courses.map(({ id, languages }) => [id, languages[0]]))).toEqual({
      own: 'fr',
      only: 'en',
      'de/programme': 'de',
      text: 'nl',
    });
  });
});

describe('order within a semester', () => {
  test('is weight, lower first, then those without; ties fall to title, then id', async () => {
    const courses = await coursesOf({
      'courses/z.md': courseFile({ title: 'Z', weight: -1 }),
      'courses/y.md': courseFile({ title: 'Y', weight: 2 }),
      'courses/b.md': courseFile({ title: 'Part 10' }),
      'courses/c.md': courseFile({ title: 'Part 2' }),
      'courses/d2.md': courseFile({ title: 'Same' }),
      'courses/d1.md': courseFile({ title: 'Same' }),
      'courses/later.md': courseFile({ title: 'A', semester: 2, weight: 0 }),
    });
    expect(courses.map(({ id }) => id)).toEqual(['z', 'y', 'c', 'b', 'd1', 'd2', 'later']);
  });
});

describe('references', () => {
  test('the file’s own folder is looked in first, then the courses root', async () => {
    const courses = await coursesOf({
      'courses/ml.md': courseFile(),
      'courses/english/ml.md': courseFile(),
      'courses/english/a.md': courseFile({ alternates: ['ml', 'ai'] }),
      'courses/ai.md': courseFile(),
    });
    expect(
      (courses.find(({ id }) => id === 'english/a') ?? expect.fail()).alternates.map(
        ({ id }) => id,
      ),
    ).toEqual(['english/ml', 'ai']);
  });

  test('are slugged before they are compared: case is no mistake', async () => {
    expect(
      await problems(
        {
          'courses/english/ai & data.md': courseFile(),
          'courses/b.md': courseFile({
            alternates: ['English/AI & Data'],
            tracks: ['AI Track'],
            pillar: 'Code',
          }),
          'tracks/ai-track.md': markdown({}),
          'pillars/code.md': markdown({}),
          ...closed,
        },
        {
          leave: [
            'semester-credits',
            'empty-body',
            'duplicate-title',
            'one-sided-alternate',
            'alternate-elsewhere',
            'unused-track',
          ],
        },
      ),
    ).toEqual([]);
  });

  test('.md at the end of an id is forgiven', async () => {
    expect(
      (
        (
          await coursesOf({
            'courses/a.md': courseFile({ alternates: ['b.md', './b'] }),
            'courses/b.md': courseFile(),
          })
        ).find(({ id }) => id === 'a') ?? expect.fail()
      ).alternates.map(({ known }) => known),
    ).toEqual([true, true]);
  });

  test('a prerequisite that is an id is a course, nearly an id a warning, anything else text', async () => {
    const files = {
      'courses/basic-programming.md': courseFile(),
      'courses/b.md': courseFile({
        semester: 2,
        prerequisites: ['Basic-Programming', 'basic-programing', 'Some mathematics'],
      }),
      ...closed,
    };
    expect(
      ((await coursesOf(files)).find(({ id }) => id === 'b') ?? expect.fail()).prerequisites,
    ).toEqual([
      [{ text: 'Basic-Programming', course: 'basic-programming' }],
      [{ text: 'basic-programing' }],
      [{ text: 'Some mathematics' }],
    ]);
    expect(await problems(files)).toEqual(['courses/b.md:6:37-55 warning unknown-prerequisite']);
  });
});

describe('declared sets are closed, undeclared sets are open', () => {
  const course = courseFile({ tracks: ['ai-engineer'], pillar: 'code' });

  test('while nobody declares a track or pillar, ids come from the courses', async () => {
    const { tracks, pillars } = (await load({ 'courses/a.md': course, ...closed })).catalogue;
    expect([
      tracks.map(({ id }) => id),
      pillars.map(({ id }) => id),
      await problems({ 'courses/a.md': course, ...closed }),
    ]).toEqual([['ai-engineer'], ['code'], []]);
  });

  test('as soon as one is declared, an undeclared one is reported at its place', async () => {
    expect(
      await problems({ 'courses/a.md': course, 'tracks/ai-engineers.md': markdown({}), ...closed }),
    ).toEqual(['courses/a.md:6:10-23 error unknown-track']);
    expect(
      await problems({ 'courses/a.md': course, 'pillars/coding.md': markdown({}), ...closed }),
    ).toEqual(['courses/a.md:5:9-15 error unknown-pillar']);
  });

  test('on trial, without catalogue.yaml, such ids are warnings', async () => {
    expect(
      await problems({
        'a.md': courseFile({ tracks: ['x'], pillar: 'y', alternates: ['z'] }),
        'tracks/t.md': markdown({}),
        'pillars/p.md': markdown({}),
      }),
    ).toEqual([
      'a.md:5:9-12 warning unknown-pillar',
      'a.md:6:10-13 warning unknown-track',
      'a.md:7:14-17 warning unknown-alternate',
    ]);
  });

  test('an alternate that exists nowhere is reported, with the nearest id of any folder', async () => {
    const files = {
      'courses/a.md': courseFile({ alternates: ['deep-lerning'] }),
      'courses/english/deep-learning.md': courseFile(),
      ...closed,
    };
    expect(await problems(files)).toEqual(['courses/a.md:6:14-28 error unknown-alternate']);
  });
});

describe('hidden, placeholder and draft courses', () => {
  const files = {
    'courses/a.md': courseFile({ tags: ['ai'] }),
    'courses/hidden.md': courseFile({ hide: true, tags: ['old'] }),
    'courses/later.md': courseFile({ default: true, pillar: undefined, tags: ['old'] }),
    'courses/draft.md': courseFile({ draft: true, tags: ['old'] }),
  };

  test('are in no list, group or tag', async () => {
    const { offered, courses, tags } = (await load(files)).catalogue;
    expect([offered.map(({ id }) => id), courses.length, tags.map(({ label }) => label)]).toEqual([
      ['a'],
      4,
      ['ai'],
    ]);
  });

  test('form no choice', async () => {
    const { choiceGroups } = (
      await load({
        ...files,
        'courses/a.md': courseFile({ alternates: ['hidden', 'draft', 'later'] }),
      })
    ).catalogue;
    expect(choiceGroups).toEqual([]);
  });
});

describe('track-in-two-programmes', () => {
  test('the course that is in the wrong place is reported', async () => {
    expect(
      await problems({
        'courses/a.md': courseFile({ tracks: ['t'] }),
        'courses/english/b.md': courseFile({ tracks: ['t'] }),
        'tracks/t.md': markdown({ programme: 'main' }),
        ...closed,
      }),
    ).toEqual(['courses/english/b.md:6:10-13 error track-in-two-programmes']);
  });
});

describe('titles', () => {
  test.each([
    ...choicesInTitles.map((ending) => `Deep Learning (${ending})`),
    'Deep Learning (keuze)',
    'Deep Learning (Choice) ',
    'Deep Learning(choice)',
  ])('%s: the ending stays out of the page', async (title) => {
    expect(
      ((await coursesOf({ 'courses/a.md': courseFile({ title }) }))[0] ?? expect.fail()).texts[0]
        .title,
    ).toBe('Deep Learning');
  });
  test.each(['Chinese (Mandarin)', 'Choice (choice) now', 'Choice', ') choice)'])(
    '%s has no such ending',
    async (title) =>
      expect(
        ((await coursesOf({ 'courses/a.md': courseFile({ title }) }))[0] ?? expect.fail()).texts[0]
          .title,
      ).toBe(title),
  );
  test('“(choice)” alone is a title', async () => {
    expect(
      ((await coursesOf({ 'courses/a.md': courseFile({ title: '(choice)' }) }))[0] ?? expect.fail())
        .texts[0].title,
    ).toBe('(choice)');
  });
});

test('home means online', async () => {
  expect(
    ((await coursesOf({ 'courses/a.md': courseFile({ home: true }) }))[0] ?? expect.fail()).mode,
  ).toBe('online');
});

describe('one cause gives one diagnostic', () => {
  const inTrack = (credits: number) => courseFile({ tracks: ['t'], studycredits: credits });
  const everything = { leave: ['empty-body', 'duplicate-title'] };

  test('a course that cannot be read still exists for those that name it, and unbalances nothing', async () => {
    expect(
      await problems(
        {
          'courses/a.md': inTrack(24),
          'courses/b.md': '---\ntitle: A: B\n---\n',
          'courses/c.md': courseFile({ alternates: ['b'], prerequisites: ['b'] }),
          'tracks/t.md': markdown({}),
          'tracks/unused.md': markdown({}),
          'pillars/code.md': markdown({}),
          ...closed,
        },
        everything,
      ),
    ).toEqual(['courses/b.md:2:1-12 error invalid-yaml']);
  });

  test('an unknown track does not unbalance the credits too', async () => {
    expect(
      await problems(
        {
          'courses/a.md': inTrack(24),
          'courses/b.md': courseFile({ tracks: ['tt'] }),
          'tracks/t.md': markdown({}),
          ...closed,
        },
        everything,
      ),
    ).toEqual(['courses/b.md:6:10-14 error unknown-track']);
  });

  test('of a course that is right, the same semester would be reported', async () => {
    expect(
      await problems(
        { 'courses/a.md': inTrack(24), 'tracks/t.md': markdown({ title: 'T' }), ...closed },
        everything,
      ),
    ).toEqual(['tracks/t.md:2:8-11 warning semester-credits']);
  });
});
