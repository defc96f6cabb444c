import { describe, expect, test } from 'vitest';
import { coursesCsv } from '../../src/api/csv.ts';
import { coursesData } from '../../src/api/data.ts';
import { catalogueFromData } from '../../src/browser/catalogue-from-data.ts';
import { compare } from '../../src/changes/compare.ts';
import { sentence } from '../../src/changes/sentences.ts';
import { changes as en } from '../../src/languages/en/changes.ts';
import { emptyPlan } from '../../src/plan/plan.ts';
import { pack, unpack } from '../../src/search/packed.ts';
import { comparisonView } from '../../src/views/comparison.ts';
import { courseView } from '../../src/views/course.ts';
import { plannerView } from '../../src/views/planner.ts';
import { planData, searchData } from '../../src/views/search-data.ts';
import { contextOf } from '../../src/views/view-context-of.ts';
import { catalogue, course, pageAt, site, track } from '../support/builders.ts';
import { readCsv } from '../support/csv.ts';
import { courseFile, load, problems } from '../support/folder.ts';

const one = { text: '6.1010', course: 'one' };
const two = { text: '18.01', course: 'two' };
const three = { text: '18.02', course: 'three' };
const courses = [
  course({ id: 'one', title: 'One' }),
  course({ id: 'two', title: 'Two' }),
  course({ id: 'three', title: 'Three' }),
  course({ id: 'lab', title: 'Lab', semester: 2, prerequisites: [one, [two, three]] }),
];
const its = catalogue({ courses, tracks: [track({ id: 't' })] });
const all = site(its);

describe('of a list in the list one is enough', () => {
  test('each entry is a course, or words', async () => {
    const { catalogue: read } = await load({
      'catalogue.yaml': '',
      'courses/one.md': courseFile({ code: '6.1010' }),
      'courses/a.md': courseFile({ prerequisites: ['one', ['6.1010', 'Some Python']] }),
    });
    expect(read.courseById.get('a')?.prerequisites).toEqual([
      [{ text: 'one', course: 'one' }],
      [{ text: '6.1010', course: 'one' }, { text: 'Some Python' }],
    ]);
  });
  test('the page of the course says so, and the pages of all of them that they lead to it', () => {
    const { needs } = courseView(pageAt('course', 'lab', all), all);
    expect(needs?.items).toMatchObject([
      { text: 'One' },
      { text: 'One of:', anyOf: [{ text: 'Two' }, { text: 'Three' }] },
    ]);
    const { leadsTo } = courseView(pageAt('course', 'three', all), all);
    expect(leadsTo?.links.map(({ label }) => label)).toEqual(['Lab']);
  });
  test('comparison, JSON-LD, data and table say so', () => {
    const context = contextOf(all, 'en');
    const lab = courses[3] ?? expect.fail();
    const needs = comparisonView(context, [lab]).rows.find(
      ({ label }) => label === 'You need first',
    );
    expect(JSON.stringify(needs ?? comparisonView(context, [lab]).rows)).toContain(
      'one of Two and Three',
    );
    expect(JSON.stringify(courseView(pageAt('course', 'lab', all), all).shell)).toContain(
      'one of Two and Three',
    );
    expect(coursesData(all).courses[3]?.prerequisites).toEqual([
      { course: 'one' },
      { anyOf: [{ course: 'two' }, { course: 'three' }] },
    ]);
    expect(readCsv(coursesCsv(all))[3]).toMatchObject({ prerequisites: 'one | two or three' });
  });
  test('a plan wants one of them', () => {
    const data = unpack(pack(searchData('en', all), []));
    const { t } = contextOf(all, 'en');
    const { context } = catalogueFromData(data, t, planData(all), 'en');
    const advice = (...added: string[]) =>
      plannerView(context, { ...emptyPlan, added })
        .findings.items.map(({ text }) => text)
        .filter((it) => /Lab/.test(it));
    expect(advice('lab', 'one', 'three')).toEqual([]);
    expect(advice('lab', 'one')).toEqual([expect.stringContaining('one of Two and Three')]);
  });
  test('a change is told, whatever their order', () => {
    const told = (prerequisites: Parameters<typeof course>[0]) =>
      compare(
        its,
        catalogue({
          courses: [
            ...courses.slice(0, 3),
            course({ id: 'lab', title: 'Lab', semester: 2, ...prerequisites }),
          ],
          tracks: [track({ id: 't' })],
        }),
        'en',
      ).flatMap(({ changes }) => changes.map((change) => sentence(change, en)));
    expect(told({ prerequisites: [one, two] })).toEqual([
      'Lab: prerequisites: Two added, Two / Three taken out; the earliest end of T comes a semester later for who fails Two.',
    ]);
  });
});

describe('what is wrong with needs', () => {
  const files = (...needs: unknown[]) => ({
    'catalogue.yaml': '',
    'courses/early.md': courseFile({ title: 'Early', semester: 1 }),
    'courses/late.md': courseFile({ title: 'Late', semester: 4 }),
    'courses/later.md': courseFile({ title: 'Later', semester: 5 }),
    'courses/hidden.md': courseFile({ title: 'Hidden', hide: true }),
    'courses/a.md': courseFile({ title: 'A', semester: 3, prerequisites: needs }),
  });
  test.each([
    [[['late', 'early']], []],
    [[['late', 'Some Python']], []],
    [[['late', 'later']], ['courses/a.md:6:17-33 warning prerequisite-too-late']],
    [[['early', 'hidden']], ['courses/a.md:6:26-34 warning hidden-but-referenced']],
    [[['early', 'a']], []],
  ])('%j', async (needs, said) => expect(await problems(files(...needs))).toEqual(said));
});
