import { describe, expect, test } from 'vitest';
import type { Course } from '../../src/catalogue/model.ts';
import { courseView } from '../../src/views/course.ts';
import { catalogue, course, pageAt, rangeOf, site, text, track } from '../support/builders.ts';

/** View of the page of the first of these courses. */
function viewOf(courses: Course[], more: Parameters<typeof catalogue>[0] = {}, language = 'en') {
  const its = site(catalogue({ courses, ...more }));
  return courseView(pageAt('course', courses[0].id, its, language), its);
}
const factsOf = (given: Parameters<typeof course>[0], more?: Parameters<typeof catalogue>[0]) =>
  Object.fromEntries(
    viewOf([course(given)], more).facts.map(({ label, values }) => [
      label,
      values.map(({ text: value }) => value).join(', '),
    ]),
  );

describe('facts', () => {
  test('hours of study are 25 to 30 a credit', () =>
    expect(factsOf({ credits: 6 })).toMatchObject({
      Credits: '6 ECTS',
      'Study time': '150 to 180 hours',
    }));
  test('odd semesters are autumn, even ones spring, unless the catalogue names its periods', () => {
    expect(
      [
        factsOf({ semester: 1 }),
        factsOf({ semester: 2 }),
        factsOf({ semester: 2 }, { settings: { periods: { 2: { en: 'summer' } } } }),
      ].map(({ Semester }) => Semester),
    ).toEqual(['1 (autumn)', '2 (spring)', '2 (summer)']);
  });
  test('a course without track belongs to all tracks of its programme', () => {
    expect(factsOf({}, { tracks: [track({ id: 't' })] })).toMatchObject({
      Tracks: expect.stringMatching(/^All tracks of /),
    });
  });
  test('a track that does not exist is a text without link', () => {
    const { facts } = viewOf([course({ tracks: ['nowhere'] })], { tracks: [track({ id: 't' })] });
    expect((facts.find(({ label }) => label === 'Track') ?? expect.fail()).values).toEqual([
      { text: 'Nowhere' },
    ]);
  });
  test('a row appears only where there is something to say', () => {
    expect(Object.keys(factsOf({ tracks: ['t'] }))).toEqual([
      'Pillar',
      'Credits',
      'Study time',
      'Semester',
      'Track',
      'Taught in',
    ]);
  });
});

describe('what is not on offer says so, and is not to be found by search engines', () => {
  test.each([
    [{ hidden: true }, 'not offered now'],
    [{ placeholder: true }, 'placeholder'],
    [{ draft: true }, 'draft'],
  ])('%j', (given, words) => {
    const view = viewOf([course(given)]);
    expect(view.notice?.text).toContain(words);
    expect(view.shell.noindex).toBe(true);
    expect([view.around, view.partOf, view.choice]).toEqual([undefined, undefined, undefined]);
  });
  test('a course on offer says nothing of it', () =>
    expect(viewOf([course()])).toMatchObject({ shell: { noindex: false } }));
  test.each([
    ['it names', ['new'], []],
    ['names it', [], ['old']],
  ])('a retired course leads to the course that %s', (_, ofOld, ofNew) => {
    const view = viewOf([
      course({ id: 'old', hidden: true, alternates: ofOld }),
      course({ id: 'new', title: 'New Course', alternates: ofNew }),
    ]);
    expect(view.notice?.instead?.items).toMatchObject([
      { text: 'New Course', href: '/courses/new/' },
    ]);
    expect(view.alternates).toBeUndefined();
  });
  test('a tag that only it has leads nowhere, so it is no link', () =>
    expect(viewOf([course({ hidden: true, tags: ['old'] })]).tags).toBeUndefined());
});

describe('its choice', () => {
  const mlops = course({
    id: 'mlops',
    title: 'MLOps',
    option: 1,
    alternates: ['dutch', 'flanders'],
  });
  const dutch = course({ id: 'dutch', title: 'Basic Dutch', option: 0, credits: 3 });
  const flanders = course({
    id: 'flanders',
    title: 'Meeting Flanders Today',
    option: 0,
    credits: 3,
  });

  test('stands beside it, its own lane first', () => {
    const { choice } = viewOf([mlops, dutch, flanders]);
    expect((choice ?? expect.fail()).heading).toBe(
      'Or take Basic Dutch + Meeting Flanders Today instead',
    );
    expect(
      (choice ?? expect.fail()).lanes.map(({ here, courses }) => [
        here,
        courses.map(({ label }) => label),
      ]),
    ).toEqual([
      [true, ['MLOps']],
      [false, ['Basic Dutch', 'Meeting Flanders Today']],
    ]);
    expect(
      ((choice ?? expect.fail()).rows.find(({ label }) => label === 'Credits') ?? expect.fail())
        .cells,
    ).toEqual([[{ text: '6' }], [{ text: '3 + 3 = 6' }]]);
  });

  test('seen from the other lane is the reverse', () => {
    expect((viewOf([dutch, mlops, flanders]).choice ?? expect.fail()).heading).toBe(
      'Or take MLOps instead',
    );
  });

  test('an alternate of another semester is no choice: it is named below', () => {
    const view = viewOf([
      course({ id: 'a', alternates: ['b'] }),
      course({ id: 'b', title: 'Later', semester: 2 }),
    ]);
    expect([view.choice, (view.alternates ?? expect.fail()).items]).toEqual([
      undefined,
      [{ text: 'Later', href: '/courses/b/' }],
    ]);
  });

  test('an alternate that exists nowhere stands there as text', () => {
    const own = {
      ...course(),
      alternates: [{ id: 'english/deep-learning', written: 'english/deep-learning', known: false }],
    };
    expect((viewOf([own]).alternates ?? expect.fail()).items).toEqual([
      { text: 'english/deep-learning', note: 'not in this catalogue' },
    ]);
  });
});

describe('what it needs and leads to', () => {
  const first = course({ id: 'first', title: 'First' });
  const next = course({
    id: 'next',
    title: 'Next',
    semester: 2,
    prerequisites: [{ text: 'first', course: 'first' }, { text: 'Patience' }],
  });
  test('a course is a link, words are words', () => {
    expect(
      (viewOf([next, first]).needs ?? expect.fail()).items.map(({ text: label, href }) => [
        label,
        href,
      ]),
    ).toEqual([
      ['First', '/courses/first/'],
      ['Patience', undefined],
    ]);
    expect(
      (viewOf([first, next]).leadsTo ?? expect.fail()).links.map(({ label, href }) => [
        label,
        href,
      ]),
    ).toEqual([['Next', '/courses/next/']]);
  });
  test('a hidden prerequisite is named, not linked', () => {
    expect((viewOf([next, { ...first, hidden: true }]).needs ?? expect.fail()).items[0]).toEqual({
      text: 'First',
    });
  });
});

describe('previous and next', () => {
  test('follow the grid of its first track, over the end of a semester too', () => {
    const courses = [
      course({ id: 'b', title: 'B', tracks: ['t'] }),
      course({ id: 'a', title: 'A' }),
      course({ id: 'other', tracks: ['u'] }),
      course({ id: 'c', title: 'C', semester: 2, tracks: ['t'] }),
    ];
    const its = site(catalogue({ courses: [courses[1], courses[0], courses[2], courses[3]] }));
    const { around } = courseView(pageAt('course', 'b', its), its);
    expect([(around ?? expect.fail()).previous, (around ?? expect.fail()).next]).toMatchObject([
      { label: 'A', hint: 'Previous' },
      { label: 'C', hint: 'Next, Semester 2' },
    ]);
  });
});

describe('languages', () => {
  const both = course({
    id: 'a',
    pageLanguages: ['en', 'nl'],
    texts: [
      text({ language: 'en', title: 'Data', markdown: 'Words.' }),
      text({ language: 'nl', title: 'Gegevens', markdown: 'Woorden.' }),
    ],
  });
  const titled = course({
    id: 'b',
    pageLanguages: ['en'],
    texts: [
      text({ language: 'en', title: 'Only English', markdown: 'Words.' }),
      text({ language: 'nl', title: 'Alleen Engels' }),
    ],
  });
  const more = { settings: { languages: ['en', 'nl'] as const } };

  test('a page in Dutch speaks Dutch, and leads to the English one', () => {
    const view = viewOf([both], more, 'nl');
    expect(view).toMatchObject({
      title: { text: 'Gegevens' },
      shell: { language: 'nl' },
      colophon: { versions: [{ href: '/courses/a/', hreflang: 'en', lang: 'en' }] },
    });
  });

  test('numbers are written as the language does', () => {
    const half = { ...both, credits: rangeOf(4.5) };
    expect([viewOf([half], more).credits.value, viewOf([half], more, 'nl').credits.value]).toEqual([
      '4.5',
      '4,5',
    ]);
  });

  test('without counterpart, the switch leads to its entry in that language’s list', () => {
    expect(
      viewOf([titled], more).shell.languages.links.map(({ label, href }) => [label, href]),
    ).toEqual([
      ['English', '/courses/b/'],
      ['Nederlands', '/nl/courses/#course-b'],
    ]);
  });

  test('a link from a Dutch page to one in English says so', () => {
    const its = site(
      catalogue({
        courses: [
          { ...both, alternates: [{ id: 'b', written: 'b', known: true }] },
          { ...titled, semester: 2 },
        ],
        ...more,
      }),
    );
    const [link] = (courseView(pageAt('course', 'a', its, 'nl'), its).alternates ?? expect.fail())
      .items;
    expect(link).toMatchObject({
      text: 'Alleen Engels',
      href: '/courses/b/',
      hreflang: 'en',
      note: 'in het Engels',
    });
  });
});

describe('nothing from content reaches a page unescaped', () => {
  const evil = '<img src=x onerror=alert(1)>&"\'';
  test('the one field of HTML escapes texts of front matter', () => {
    const view = viewOf([course({ texts: [text({ title: evil, outcomes: [evil] })] })]);
    expect(((view.outcomes ?? expect.fail()).items[0] ?? expect.fail()).html).toBe(
      "&lt;img src=x onerror=alert(1)&gt;&amp;&quot;'",
    );
  });
});
