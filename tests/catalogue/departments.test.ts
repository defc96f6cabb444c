import { describe, expect, test } from 'vitest';
import { coursesCsv } from '../../src/api/csv.ts';
import { coursesData, programmesData, tracksData } from '../../src/api/data.ts';
import { catalogueFromData } from '../../src/browser/catalogue-from-data.ts';
import type { Catalogue } from '../../src/catalogue/model.ts';
import { compare } from '../../src/changes/compare.ts';
import { sentence } from '../../src/changes/sentences.ts';
import { changes as en } from '../../src/languages/en/changes.ts';
import { emptyPlan } from '../../src/plan/plan.ts';
import { pack, unpack } from '../../src/search/packed.ts';
import { courseView } from '../../src/views/course.ts';
import { homeView } from '../../src/views/home.ts';
import { tracksView } from '../../src/views/index-lists.ts';
import { plannerView } from '../../src/views/planner.ts';
import { programmeView } from '../../src/views/programme.ts';
import { planData, searchData } from '../../src/views/search-data.ts';
import type { Site } from '../../src/views/site.ts';
import { trackView } from '../../src/views/track.ts';
import { contextOf } from '../../src/views/view-context-of.ts';
import { course, pageAt, programme, catalogue, site, track } from '../support/builders.ts';
import { readCsv } from '../support/csv.ts';
import { load, markdown, problems } from '../support/folder.ts';

const university =
  'programmes: { main: { title: University, plan: none } }\nterms: { fall: Fall, spring: Spring }\n';
const courseOf = (given: object) =>
  markdown({ title: 'A Course', studycredits: 3, tracks: ['maths'], ...given }, 'Text.');
const folder = {
  'catalogue.yaml': university,
  'tracks/maths.md': markdown({ title: 'Mathematics' }),
  'courses/a.md': courseOf({ title: 'Algebra', code: 'MATH 101', terms: ['fall', 'spring'] }),
  'courses/b.md': courseOf({ title: 'Zeros', code: 'MATH 20', semester: 3 }),
  'courses/c.md': courseOf({ title: 'Analysis', code: 'MATH 205', prerequisites: ['MATH 101'] }),
};
const data = (its: Site) =>
  catalogueFromData(
    unpack(pack(searchData('en', its), [])),
    contextOf(its, 'en').t,
    planData(its),
    'en',
  );

describe('a programme without plan', () => {
  test('asks for neither semester nor pillar, and invents none', async () => {
    expect(await problems(folder)).toEqual([]);
    const { catalogue: its } = await load(folder);
    expect(its.courses.map(({ id, semester }) => [id, semester])).toEqual([
      ['b', undefined],
      ['a', undefined],
      ['c', undefined],
    ]);
  });
  test('has departments: lists by the first digit of the code, each course on one line', async () => {
    const its = site((await load(folder)).catalogue);
    const view = trackView(pageAt('track', 'maths', its), its);
    expect([view.curriculum, view.mix, view.paths, view.figures]).toEqual([
      undefined,
      undefined,
      undefined,
      [],
    ]);
    expect(view.lines).toMatchObject({
      count: '3 courses',
      levels: {
        links: [
          { label: 'MATH 1…', href: '/tracks/maths/#level-1', count: 1 },
          { label: 'MATH 2…', href: '/tracks/maths/#level-2', count: 2 },
        ],
      },
      narrow: { action: '/courses/', track: 'maths', label: 'Search in Mathematics' },
      groups: [
        {
          heading: 'MATH 1…',
          courses: [
            {
              code: 'MATH 101',
              title: 'Algebra',
              facts: [
                { place: 'when', text: 'Fall' },
                { place: 'when', text: 'Spring' },
                { place: 'more', text: 'Mathematics' },
              ],
              credits: '3',
            },
          ],
        },
        { heading: 'MATH 2…', courses: [{ title: 'Zeros' }, { title: 'Analysis' }] },
      ],
    });
  });
  test('a course of it leads to its department, and has nothing around it', async () => {
    const its = site((await load(folder)).catalogue);
    const view = courseView(pageAt('course', 'a', its), its);
    expect(view.around).toBeUndefined();
    expect(view.partOf?.tracks).toMatchObject([{ link: { href: '/tracks/maths/' }, text: '' }]);
    expect(view.facts.map(({ label }) => label)).toEqual([
      'Credits',
      'Study time',
      'Offered in',
      'Track',
      'Taught in',
      'Code',
    ]);
  });
  test('its courses are planned in their terms; nobody starts from a department', async () => {
    const its = site((await load(folder)).catalogue);
    const { context } = data(its);
    const view = plannerView(context, { ...emptyPlan, added: ['a'] });
    expect(view.grid?.semesters.map(({ heading }) => heading)).toEqual(['Fall']);
    expect(view.start.groups).toEqual([]);
  });
  test('is in the data as such', async () => {
    const its = site((await load(folder)).catalogue);
    expect(coursesData(its).courses[0]).not.toHaveProperty('semester');
    expect(programmesData(its).programmes[0]).toMatchObject({ plan: 'none', common: [] });
    expect(tracksData(its).tracks[0]).toMatchObject({ courses: ['a', 'b', 'c'], low: 0, high: 0 });
    expect(readCsv(coursesCsv(its))[0]).toMatchObject({ semester: '' });
  });
});

describe('many departments', () => {
  const tracks = [...Array(60).keys()].map((n) =>
    track({ id: `d${n}`, title: `${String.fromCharCode(65 + (n % 26))} Department ${n}` }),
  );
  const its = site(
    catalogue({
      courses: [...Array(450).keys()].map((n) =>
        course({
          id: `c${n}`,
          title: `Course ${n}`,
          codes: [`D ${n + 1000}`],
          tracks: ['d0'],
          semester: undefined,
          pillar: undefined,
        }),
      ),
      tracks,
      programmes: [programme({ hasPlan: false })],
      pillars: [],
    }),
  );
  test('stand from A to Z; home says what they are, and leads to their letters', () => {
    const { groups } = tracksView(pageAt('tracks', '', its), its);
    expect(groups.slice(0, 2).map(({ heading, id, links }) => [heading, id, links.length])).toEqual(
      [
        ['A', 'departments-a', 3],
        ['B', 'departments-b', 3],
      ],
    );
    const [group] = homeView(pageAt('home', '', its), its).trackGroups;
    expect(homeView(pageAt('home', '', its), its).reading.items).toEqual([]);
    expect(group?.tracks).toEqual([]);
    expect(group?.intro).toMatch(/^A department has /);
    expect(group?.jumps?.links[1]).toEqual({ label: 'B', href: '/tracks/#departments-b' });
  });
  test('a large one goes on over several pages', () => {
    expect(its.pages.track.filter(({ id }) => id === 'd0').map(({ path }) => path)).toEqual([
      '/tracks/d0/',
      '/tracks/d0/2/',
      '/tracks/d0/3/',
      '/tracks/d0/4/',
    ]);
    const at = its.pages.track.find(({ path }) => path === '/tracks/d0/3/') ?? expect.fail();
    const { lines } = trackView(at, its);
    expect(lines?.groups.flatMap((it) => it.courses).length).toBe(120);
    expect(lines?.pagination?.here).toBe('Part 3 of 4');
  });
});

describe('a course without semester beside a plan', () => {
  const files = {
    'catalogue.yaml': 'terms: { fall: Fall }\n',
    'tracks/t.md': markdown({ title: 'T', 'semester-credits': 'none' }),
    'courses/a.md': markdown(
      { title: 'A', studycredits: 6, pillar: 'code', tracks: ['t'] },
      'Text.',
    ),
    'courses/b.md': markdown({ title: 'B', studycredits: 6, pillar: 'code' }, 'Text.'),
    'courses/c.md': markdown({ title: 'C', studycredits: 6, pillar: 'code', semester: 1 }, 'Text.'),
  };
  test('is a warning, and stands outside of it', async () => {
    expect(await problems(files)).toEqual([
      'courses/a.md:6:1-4 warning outside-plan',
      'courses/b.md:5:1-4 warning outside-plan',
    ]);
    const its = site((await load(files)).catalogue);
    const ofTrack = trackView(pageAt('track', 't', its), its);
    expect(ofTrack.curriculum?.grid.semesters.map(({ total }) => total)).toEqual(['6 credits']);
    expect(ofTrack.lines).toMatchObject({
      heading: 'Outside the plan',
      groups: [{ courses: [{ title: 'A' }] }],
    });
    expect(
      programmeView(pageAt('programme', 'main', its), its).semesters.map(({ heading }) => heading),
    ).toEqual(['Semester 1', 'Outside the plan']);
  });
  test('in a catalogue that knows no such courses, a semester that is missing is an error', async () =>
    expect(await problems({ ...files, 'catalogue.yaml': '' })).toEqual([
      'courses/a.md:6:1-4 error missing-field', // said once for both
    ]));
  test('on trial, a folder in which no course names a semester is one of departments', async () => {
    const { 'catalogue.yaml': _, 'courses/c.md': __, ...trial } = files;
    expect(await problems(trial)).toEqual([]);
    expect((await load(trial)).catalogue.programmes[0]?.hasPlan).toBe(false);
  });
});

test('a change of the plan is told', () => {
  const its = (hasPlan: boolean): Catalogue =>
    catalogue({
      courses: [course({ id: 'a', title: 'A', ...(hasPlan ? {} : { semester: undefined }) })],
      programmes: [programme({ hasPlan })],
    });
  const told = compare(its(true), its(false), 'en').flatMap(({ changes }) =>
    changes.map((it) => sentence(it, en)),
  );
  expect(told).toContainEqual(expect.stringMatching(/^A stands in no semester now, it was 1;/));
  expect(told).toContainEqual(expect.stringMatching(/its courses stand in no semesters now/));
});

test('a plan of courses in no semester wants what they need, and no sum', async () => {
  const its = site((await load(folder)).catalogue);
  const { context } = data(its);
  const advice = (...added: string[]) =>
    plannerView(context, { ...emptyPlan, added }).findings.items.map(({ text }) => text);
  expect(advice('a', 'c')).toEqual([]);
  expect(advice('c')).toEqual([expect.stringContaining('Algebra')]);
});
