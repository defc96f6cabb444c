import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Site } from '../../src/views/site.ts';
import { courseView } from '../../src/views/course.ts';
import { coursesView, tagView } from '../../src/views/list.ts';
import { CoursePage } from '../../templates/pages/course.tsx';
import { catalogue, course, pageAt, site, text, track } from '../support/builders.ts';
import { all, readHtml } from '../support/html.ts';
import { unknownIn } from '../support/schema-org.ts';

const at = { origin: 'https://example.org', pathPrefix: '/x/' };
const graphOf = (its: Site, id = 'a-course') =>
  courseView(pageAt('course', id, its), its).shell.structuredData;
const thingOf = (its: Site, id?: string) =>
  (graphOf(its, id) ?? expect.fail())['@graph'][0] as unknown as Record<string, unknown>;

describe('the structured data of a course', () => {
  test('has addresses from the root of the host, where the site does not know its own', () => {
    expect(thingOf(site(catalogue({ courses: [course()] }), { pathPrefix: '/x/' }))).toMatchObject({
      '@id': '/x/courses/a-course/#course',
      url: '/x/courses/a-course/',
    });
    expect(thingOf(site(catalogue({ courses: [course()] }), at))).toMatchObject({
      '@id': 'https://example.org/x/courses/a-course/#course',
    });
  });

  test('says nothing of what nobody wrote', () => {
    expect(Object.keys(thingOf(site(catalogue({ courses: [course({ markdown: '' })] }))))).toEqual([
      '@type',
      '@id',
      'url',
      'name',
      'numberOfCredits',
      'inLanguage',
      'about',
    ]);
  });

  test.each([
    ['hidden', { hidden: true }],
    ['a placeholder', { placeholder: true }],
    ['a draft', { draft: true }],
  ])('is absent where it is %s', (_, given) => {
    expect(graphOf(site(catalogue({ courses: [course(given)] })))).toBeUndefined();
  });

  test('names a prerequisite that is not on offer by its title alone', () => {
    const its = site(
      catalogue({
        courses: [
          course({
            prerequisites: [
              { text: 'gone', course: 'gone' },
              { text: 'open', course: 'open' },
              { text: 'Some Python' },
            ],
          }),
          course({ id: 'gone', title: 'Gone', hidden: true }),
          course({ id: 'open', title: 'Open' }),
        ],
      }),
      at,
    );
    expect(thingOf(its)['coursePrerequisites']).toEqual([
      'Gone',
      { '@type': 'Course', '@id': 'https://example.org/x/courses/open/#course', name: 'Open' },
      'Some Python',
    ]);
  });

  test('has half credits as a number, and the language of instruction rather than that of the page', () => {
    const its = site(catalogue({ courses: [course({ credits: 4.5, languages: ['fr'] })] }));
    expect(thingOf(its)).toMatchObject({
      numberOfCredits: { value: 4.5, unitText: 'ECTS' },
      inLanguage: 'fr',
    });
  });

  test('of a pillar that only courses name says no more than the name', () => {
    expect(
      thingOf(site(catalogue({ courses: [course({ pillar: 'art' })], pillars: [] })))['about'],
    ).toEqual({ '@type': 'DefinedTerm', name: 'Art' });
  });

  test('in another language is that of its own text', () => {
    const texts = [
      text({ language: 'en', title: 'Painting', description: 'You paint.' }),
      text({ language: 'nl', title: 'Schilderen' }),
    ] as const;
    const its = site(
      catalogue({ settings: { languages: ['en', 'nl'] }, courses: [course({ texts })] }),
      at,
    );
    const dutch = (courseView(pageAt('course', 'a-course', its, 'nl'), its).shell.structuredData ??
      expect.fail())['@graph'][0];
    expect(dutch).toMatchObject({
      name: 'Schilderen',
      url: 'https://example.org/x/nl/courses/a-course/',
    });
    expect(dutch).not.toHaveProperty('description');
  });
});

test.each([
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]>&lt;',
  '\u2028\u2029',
  '"}]}',
  '\\u003c/script>',
  '\ud800',
])('a title such as %j stays data', (title) => {
  const its = site(
    catalogue({
      courses: [
        course({
          title,
          tags: [title],
          tools: [title],
          texts: [text({ title, description: title, outcomes: [title] })],
          prerequisites: [{ text: title }],
        }),
      ],
    }),
  );
  const page = readHtml(
    `<!doctype html>${renderToString(CoursePage(courseView(pageAt('course', 'a-course', its), its)))}`,
  );
  const blocks = all(page, 'script').filter(({ attributes }) => !attributes['src']);
  expect(blocks).toHaveLength(1);
  const [json] = (blocks[0] ?? expect.fail()).children as [string];
  expect(json).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(json)['@graph'][0]).toMatchObject({
    name: title,
    keywords: [title],
    teaches: [title],
    coursePrerequisites: [title],
  });
});

describe('the structured data of a list', () => {
  const courses = (count: number) =>
    Array.from({ length: count }, (_, n) => course({ id: `c${n}`, tags: ['AI'] }));
  const listOf = (its: Site, part?: number) =>
    (tagView({ ...pageAt('tag', 'ai', its), ...(part ? { part } : {}) }, its).shell
      .structuredData ?? expect.fail())['@graph'].find(
      (it) => (it as { '@type': string })['@type'] === 'ItemList',
    ) as unknown as { numberOfItems: number; itemListElement: { position: number }[] } | undefined;

  test('is absent below three courses: search engines would make no list of them', () => {
    expect([
      listOf(site(catalogue({ courses: courses(2) }))),
      listOf(site(catalogue({ courses: courses(3) })))?.itemListElement.length,
    ]).toEqual([undefined, 3]);
  });

  test('on a further part goes on counting, and says how many there are in all', () => {
    const list = listOf(site(catalogue({ courses: courses(450) })), 2) ?? expect.fail();
    expect([
      list.numberOfItems,
      list.itemListElement.length,
      (list.itemListElement[0] ?? expect.fail()).position,
    ]).toEqual([450, 120, 121]);
  });

  test('is absent on the list of all courses where that only leads to letters', () => {
    const its = site(catalogue({ courses: courses(450) }));
    expect(
      (coursesView(pageAt('courses', '', its), its).shell.structuredData ?? expect.fail())[
        '@graph'
      ].map((it) => (it as { '@type': string })['@type']),
    ).toEqual(['BreadcrumbList']);
  });
});

test('a track with an open choice says from how many to how many credits', async () => {
  const { trackView } = await import('../../src/views/track.ts');
  const its = site(
    catalogue({
      courses: [
        course({ id: 'a', credits: 3, alternates: ['b'], tracks: ['t'] }),
        course({ id: 'b', credits: 6, tracks: ['t'] }),
      ],
      tracks: [track({ id: 't' })],
    }),
  );
  expect(
    (trackView(pageAt('track', 't', its), its).shell.structuredData ?? expect.fail())['@graph'][0],
  ).toMatchObject({ numberOfCredits: { minValue: 3, maxValue: 6 } });
});

test('the vocabulary of these tests knows right from wrong', () => {
  expect(
    unknownIn({
      '@type': 'Course',
      name: 'x',
      numberOfCredits: { '@type': 'QuantitativeValue', value: 6 },
    }),
  ).toEqual([]);
  expect(
    [
      { '@type': 'course' },
      { '@type': 'Course', titel: 'x' },
      { '@type': 'Course', about: 6 },
      { '@type': 'Course', numberOfCredits: { '@type': 'Person' } },
    ].map((it) => unknownIn(it).length),
  ).toEqual([1, 1, 1, 1]);
});
