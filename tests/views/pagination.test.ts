import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../src/catalogue/addresses.ts';
import { LONG_LIST } from '../../src/catalogue/lists.ts';
import type { Course } from '../../src/catalogue/model.ts';
import { listEntry, programmeEntry } from '../../src/views/course-row.ts';
import {
  creditsView,
  fromHomeView,
  periodView,
  semesterView,
  toolView,
} from '../../src/views/facet-lists.ts';
import {
  exchangeView,
  languageView,
  letterView,
  tagView,
  type ListView,
} from '../../src/views/list.ts';
import { paginationView } from '../../src/views/pagination.ts';
import { pillarView } from '../../src/views/pillar.ts';
import { programmeView } from '../../src/views/programme.ts';
import { contextOf } from '../../src/views/view-context-of.ts';
import type { PageAt, Site } from '../../src/views/site.ts';
import { catalogue, course, pageAt, site, text } from '../support/builders.ts';

/** Groups of a page as heading and titles. */
type Groups = { heading?: string; courses: { title: string }[] }[];
type ListKind =
  | 'letter'
  | 'tag'
  | 'language'
  | 'exchange'
  | 'semester'
  | 'period'
  | 'credits'
  | 'tool'
  | 'from-home';
const listKinds: Record<ListKind, (at: PageAt, site: Site) => ListView> = {
  letter: letterView,
  tag: tagView,
  language: languageView,
  exchange: exchangeView,
  semester: semesterView,
  period: periodView,
  credits: creditsView,
  tool: toolView,
  'from-home': fromHomeView,
};
const kinds = [...(Object.keys(listKinds) as ListKind[]), 'pillar', 'programme'] as const;

function groupsOf(at: PageAt, its: Site): Groups {
  if (at.kind === 'pillar') return pillarView(at, its).courses.semesters;
  if (at.kind === 'programme')
    return programmeView(at, its).semesters.flatMap(({ heading, groups }) =>
      groups.map((group) => ({
        heading: `${heading}: ${group.heading}`,
        courses: group.courses.courses,
      })),
    );
  return listKinds[at.kind as ListKind](at, its).groups;
}

/** Many courses that share facts, in no order. */
const manyCourses = fc
  .array(
    fc.record({
      semester: fc.integer({ min: 1, max: 4 }),
      credits: fc.constantFrom(3, 7.5),
      tags: fc.subarray(['ai', 'web']),
      tools: fc.subarray(['Docker', 'docker', 'R']),
      tracks: fc.subarray(['t', 'u', 'v']),
      exchange: fc.boolean(),
      mode: fc.constantFrom('online' as const, 'onsite' as const),
      programme: fc.constantFrom('main', 'other'),
      initial: fc.constantFrom('A', 'B'),
    }),
    { minLength: 2 * LONG_LIST, maxLength: 4 * LONG_LIST, size: 'max' },
  )
  .map((all) =>
    all.map(({ initial, ...given }, index) =>
      course({ ...given, id: `c${index}`, title: `${initial} ${index}` }),
    ),
  );

describe('a long list', () => {
  test('has every course on exactly one of its parts, in order; a group that goes on repeats its heading', () => {
    fc.assert(
      fc.property(manyCourses, (courses) => {
        const its = site(catalogue({ courses }));
        for (const kind of kinds) {
          for (const list of its.pages[kind].filter(({ part }) => part === undefined)) {
            const parts = its.pages[kind]
              .filter(({ id }) => id === list.id)
              .map((at) => groupsOf(at, its));
            expect(
              parts.map((part) => part.flatMap((group) => group.courses).length).slice(0, -1),
            ).toEqual(parts.slice(1).map(() => LONG_LIST));
            const rows = parts
              .flat()
              .flatMap(({ heading, courses: own }) =>
                own.map(({ title }) => `${heading} ${title}`),
              );
            expect(new Set(rows).size).toBe(rows.length);
            // In the order of one long page: a heading comes back only at the start of the next part.
            const headings = parts.flatMap((part) => part.map(({ heading }) => heading));
            expect(
              headings.filter((heading, index) => index === 0 || heading !== headings[index - 1]),
            ).toEqual([...new Set(headings)]);
          }
        }
        const listed = (kind: ListKind, id: string) =>
          its.pages[kind]
            .filter((at) => at.id === id)
            .flatMap((at) =>
              groupsOf(at, its).flatMap((group) => group.courses.map(({ title }) => title)),
            )
            .sort();
        const titles = (of: readonly Course[]) =>
          of.map(({ texts }) => texts[0].title ?? expect.fail()).sort();
        expect(listed('tag', 'ai')).toEqual(
          titles(courses.filter(({ tags }) => tags.includes('ai'))),
        );
        expect(listed('tool', 'docker')).toEqual(
          titles(
            courses.filter(({ tools }) => tools.includes('Docker') || tools.includes('docker')),
          ),
        );
        expect(listed('letter', 'b')).toEqual(
          titles(courses.filter(({ texts }) => (texts[0].title ?? expect.fail()).startsWith('B'))),
        );
      }),
      { numRuns: 8 },
    );
  });

  const many = Array.from({ length: 2 * LONG_LIST + 1 }, (_, index) =>
    course({ id: `c${index}`, title: `A ${index}`, tags: ['ai'], semester: 1 + (index % 2) }),
  );
  const its = site(catalogue({ courses: many }));
  const at = (part: number) => its.pages.tag.find((page) => page.part === part) ?? expect.fail();

  test('says which part it is, in its title and above it', () => {
    const view = tagView(at(2), its);
    expect([
      at(2).path,
      view.title,
      (view.pagination ?? expect.fail()).here,
      view.shell.documentTitle,
      view.count,
    ]).toEqual([
      '/tags/ai/2/',
      'ai',
      'Part 2 of 3',
      'ai, part 2 of 3 | Course catalogue',
      `Courses ${LONG_LIST + 1} to ${2 * LONG_LIST} of ${2 * LONG_LIST + 1}`,
    ]);
    expect(view.shell.breadcrumbs.links.slice(-2).map(({ label, href }) => [label, href])).toEqual([
      ['ai', '/tags/ai/'],
      ['Part 2 of 3', '/tags/ai/2/'],
    ]);
  });

  test('leads to its other parts, and on to the next', () => {
    const { links, beside } = tagView(at(2), its).pagination ?? expect.fail();
    expect(links).toEqual([
      { label: '1', href: '/tags/ai/' },
      { label: '2', href: '/tags/ai/2/', current: true },
      { label: '3', href: '/tags/ai/3/' },
    ]);
    expect(beside).toEqual([
      { label: 'Previous part', href: '/tags/ai/' },
      { label: 'Next part', href: '/tags/ai/3/' },
    ]);
  });

  test('of very many parts has links to the first, the last and those nearby', () => {
    const labels = (
      paginationView(
        contextOf(its, 'en'),
        { kind: 'tag', id: 'ai', language: 'en', part: 9 },
        25 * LONG_LIST,
      ) ?? expect.fail()
    ).links.map(({ label }) => label);
    expect(labels).toEqual(['1', '7', '8', '9', '10', '11', '25']);
  });

  test('is one page as long as it fits', () => {
    const few = site(catalogue({ courses: many.slice(0, LONG_LIST) }));
    expect(few.pages.tag.map(({ path }) => path)).toEqual(['/tags/ai/']);
    expect(tagView(pageAt('tag', 'ai', few), few).pagination).toBeUndefined();
  });

  test('keeps what belongs to the whole on its first part', () => {
    const pillars = its.pages.pillar.map((page) => pillarView(page, its).figures.length);
    expect(pillars).toEqual([1, 0, 0]);
    const programmes = its.pages.programme.map((page) => programmeView(page, its));
    expect(
      programmes.map(({ figures, semesters }) => [
        figures.length,
        semesters.map(({ groups }) => groups.map(({ total }) => total)),
      ]),
    ).toEqual([
      [2, [[undefined]]],
      [0, [['726 credits'], [undefined]]],
      [0, [['720 credits']]],
    ]);
  });

  test('a programme draws what everyone takes only where that can be seen', () => {
    expect(programmeView(pageAt('programme', 'main', its), its).common).toBeUndefined();
  });

  test('a course is led to the part of its programme, and of its letter, where it stands', () => {
    expect(programmeEntry(its, many[0] ?? expect.fail(), 'en')).toBe('/programmes/main/#list-1');
    expect(programmeEntry(its, many[239] ?? expect.fail(), 'en')).toBe(
      '/programmes/main/3/#list-2',
    );
    expect(programmeEntry(its, many[240] ?? expect.fail(), 'en')).toBe(
      '/programmes/main/2/#list-1',
    );
    expect(listEntry(its, 'c0', 'en')).toBe('/a-z/a/#course-c0');
    expect(listEntry(its, 'c240', 'en')).toBe('/a-z/a/3/#course-c240');
  });
});

test('the language switch leads to the same part, or to the first where that language has fewer', () => {
  const inDutch = (index: number) =>
    [
      text({ language: 'en', title: `A ${index}` }),
      text({ language: 'nl', title: `${index % 2 ? 'A' : 'B'} ${index}` }),
    ] as const;
  const courses = Array.from({ length: LONG_LIST + 1 }, (_, index) =>
    course({ id: `c${index}`, tags: ['ai'], texts: inDutch(index) }),
  );
  const its = site(catalogue({ courses, settings: { languages: ['en', 'nl'] } }));
  const switchOf = (kind: 'tag' | 'letter') => {
    const page =
      its.pages[kind].find(({ part, language }) => part === 2 && language === 'en') ??
      expect.fail();
    return listKinds[kind](page, its).shell.languages.links.map(({ href }) => href);
  };
  expect(switchOf('tag')).toEqual(['/tags/ai/2/', '/nl/tags/ai/2/']);
  expect(switchOf('letter')).toEqual(['/a-z/a/2/', '/nl/a-z/a/']);
});

describe('the page of a value of a filter', () => {
  const courses = [
    course({ id: 'a', title: 'A', credits: 7.5, tools: ['Docker', 'C#'], mode: 'online' }),
    course({ id: 'b', title: 'B', semester: 3, tools: ['docker'] }),
    course({ id: 'c', title: 'C', semester: 2, tools: ['docker'] }),
    course({ id: 'h', hidden: true, semester: 9, tools: ['Emacs'] }),
  ];
  const its = site(catalogue({ courses }));
  const shown = (kind: ListKind, id: string) => {
    const { title, groups, related } = listKinds[kind](pageAt(kind, id, its), its);
    return [
      title,
      ...groups.flatMap((group) => group.courses.map((it) => it.title)),
      ...(related?.links.map(({ label, href }) => `${label} ${href}`) ?? []),
    ];
  };

  test('exists for values that a course on offer has', () => {
    const own = ['semester', 'period', 'credits', 'tool', 'from-home'] as const;
    expect(own.flatMap((kind) => its.pages[kind].map((page) => addressOf(page, 'en')))).toEqual([
      '/semesters/1/',
      '/semesters/2/',
      '/semesters/3/',
      '/periods/autumn/',
      '/periods/spring/',
      '/credits/6/',
      '/credits/7-5/',
      '/tools/csharp/',
      '/tools/docker/',
      '/from-home/',
    ]);
  });
  test.each([
    [
      'semester',
      '1',
      [
        'Semester 1',
        'A',
        'Semester 2 /semesters/2/',
        'Semester 3 /semesters/3/',
        'Courses: autumn /periods/autumn/',
      ],
    ],
    ['period', 'autumn', ['Courses: autumn', 'A', 'B', 'Courses: spring /periods/spring/']],
    ['credits', '7-5', ['Courses of 7.5 credits', 'A', '6 credits /credits/6/']],
    ['tool', 'docker', ['docker', 'A', 'C', 'B']],
    ['from-home', '', ['Courses you follow from home', 'A']],
  ] as const)('%s %s', (kind, id, expected) => expect(shown(kind, id)).toEqual(expected));

  test('a period that the catalogue names has that name in its address', () => {
    const named = site(
      catalogue({
        courses: [course()],
        settings: { languages: ['nl', 'en'], periods: { 1: { nl: 'Najaar', en: 'Autumn term' } } },
      }),
    );
    expect(named.pages.period.map(({ path }) => path)).toEqual([
      '/periods/najaar/',
      '/en/periods/najaar/',
    ]);
  });
});
