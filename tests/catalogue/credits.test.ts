import { describe, expect, test } from 'vitest';
import { coursesCsv } from '../../src/api/csv.ts';
import { coursesData, programmesData } from '../../src/api/data.ts';
import { catalogueFromData } from '../../src/browser/catalogue-from-data.ts';
import { trackLedger } from '../../src/catalogue/ledger.ts';
import type { Catalogue } from '../../src/catalogue/model.ts';
import { compare } from '../../src/changes/compare.ts';
import { sentence } from '../../src/changes/sentences.ts';
import { changes as en } from '../../src/languages/en/changes.ts';
import { pack, unpack } from '../../src/search/packed.ts';
import { courseView } from '../../src/views/course.ts';
import { finderView } from '../../src/views/finder.ts';
import { gridView } from '../../src/views/grid.ts';
import { searchData } from '../../src/views/search-data.ts';
import { contextOf } from '../../src/views/view-context-of.ts';
import { catalogue, course, pageAt, site, track } from '../support/builders.ts';
import { readCsv } from '../support/csv.ts';
import { courseFile, load, markdown, problems, type Files } from '../support/folder.ts';

const factsOf = (its: Catalogue, id: string, language = 'en') => {
  const all = site(its);
  return Object.fromEntries(
    courseView(pageAt('course', id, all, language), all).facts.map(({ label, values }) => [
      label,
      values.map(({ text }) => text).join(', '),
    ]),
  );
};
const told = (before: Catalogue, after: Catalogue) =>
  compare(before, after, 'en').flatMap(({ changes }) => changes.map((it) => sentence(it, en)));

describe('credits from 3 to 6', () => {
  const ai = track({ id: 'ai', title: 'AI' });
  const project = course({ id: 'project', title: 'Project', credits: { low: 3, high: 6 } });
  const its = catalogue({
    courses: [project, course({ id: 'maths', credits: 24 })],
    tracks: [ai],
  });

  test('are typed with a dash, from 0 on', async () => {
    const { courseById } = (
      await load({
        'courses/a.md': courseFile({ studycredits: '3-6' }),
        'courses/b.md': courseFile({ studycredits: '0 – 1.5' }),
        'courses/c.md': courseFile({ studycredits: 0 }),
      })
    ).catalogue;
    expect(['a', 'b', 'c'].map((id) => courseById.get(id)?.credits)).toEqual([
      { low: 3, high: 6 },
      { low: 0, high: 1.5 },
      { low: 0, high: 0 },
    ]);
  });
  test('count as a range, which is no mistake where it can make what it should', async () => {
    expect(trackLedger(ai, its)).toMatchObject([{ low: 27, high: 30 }]);
    const wanting = (credits: string) =>
      problems(
        {
          'catalogue.yaml': '',
          'tracks/ai.md': markdown({ title: 'AI' }),
          'courses/a.md': courseFile({ tracks: ['ai'], studycredits: credits }),
        },
        { leave: ['empty-body', 'nothing-to-publish'] },
      );
    expect(await wanting('20-40')).toEqual([]);
    expect(await wanting('20-25')).toEqual([
      expect.stringMatching(/^tracks\/ai\.md.* warning semester-credits$/),
    ]);
  });
  test('are said as such: on the page, in a grid, in a filter', () => {
    expect(factsOf(its, 'project')).toMatchObject({
      Credits: '3 to 6 ECTS',
      'Study time': '75 to 180 hours',
    });
    const context = contextOf(site(its), 'en');
    const [semester] = gridView(context, trackLedger(ai, its), '', 30).semesters;
    expect([semester?.total, semester?.totalNote]).toEqual(['27 to 30 credits', '']);
    const { courses, source } = catalogueFromData(
      unpack(pack(searchData('en', site(its)), [])),
      context.t,
      undefined,
      'en',
    );
    const { facets } = finderView(context, { courses, source }, new Map());
    expect(
      facets
        .find(({ kind }) => kind === 'credits')
        ?.values.map(({ text, href }) => `${text}: ${href}`),
    ).toEqual(['3 to 6 credits: /credits/3-to-6/', '24 credits: /credits/24/']);
  });
  test('in the data are the most, and beside them the fewest', () => {
    expect(coursesData(site(its)).courses[0]).toMatchObject({ credits: 6, creditsFrom: 3 });
    expect(coursesData(site(its)).courses[1]).not.toHaveProperty('creditsFrom');
    expect(readCsv(coursesCsv(site(its))).map(({ credits }) => credits)).toEqual(['3 to 6', '24']);
    expect(programmesData(site(its)).programmes[0]?.common[0]?.items[0]).toEqual({
      course: 'project',
      credits: 6,
      creditsFrom: 3,
    });
  });
  test('in the change report are told from end to end', () =>
    expect(
      told(
        catalogue({ courses: [project] }),
        catalogue({ courses: [{ ...project, credits: { low: 6, high: 6 } }] }),
      ),
    ).toEqual([
      expect.stringMatching(/^Project: 3 to 6 → 6 credits; .* 6 credits, it was 3 to 6;/),
    ]));
});

describe('credits of another name', () => {
  const files = (settings: string): Files => ({
    'catalogue.yaml': settings,
    'courses/a.md': courseFile({ studycredits: 12 }),
  });
  test('are said by it, and have hours only where the school says so', async () => {
    const { catalogue: its } = await load(files('credit-unit: { name: units }'));
    expect(factsOf(its, 'a')).toEqual(
      expect.objectContaining({ Units: '12 units', Semester: '1 (autumn)' }),
    );
    expect(factsOf(its, 'a')).not.toHaveProperty('Study time');
    const all = site(its);
    const page = courseView(pageAt('course', 'a', all), all);
    expect(page.credits).toEqual({ value: '12', label: 'units' });
    expect(JSON.stringify(page.shell)).toContain('12 units');
    expect(JSON.stringify(page.shell)).toContain('"unitText":"units"');
  });
  test.each([
    ['credit-unit: { name: units, hours: 14 }', '168 hours'],
    ['credit-unit: { hours: [28, 30] }', '336 to 360 hours'],
    ['weeks: 20', '300 to 360 hours, 15 to 18 hours a week'],
    ['credit-unit: { hours: none }\nweeks: 20', undefined],
  ])('%j', async (settings, time) => {
    const { catalogue: its } = await load(files(settings));
    expect(factsOf(its, 'a')['Study time']).toBe(time);
  });
  test('are the school’s in its languages; its files of words beat them', async () => {
    const { catalogue: its } = await load({
      ...files('languages: [en, de]\ncredit-unit: { name: { en: units, de: Einheiten } }'),
      'words/en.yaml': 'credits: "{count, plural, one {# unit} other {# units}}"\n',
    });
    const [english, german] = ['en', 'de'].map((it) => contextOf(site(its), it).t);
    expect([
      english?.credits({ count: 1 }),
      english?.creditsWord({ count: 1 }),
      german?.credits({ count: 4.5 }),
    ]).toEqual(['1 unit', 'units', '4,5 Einheiten']);
  });
  test('what is wrong with it is said at its line', async () => {
    expect(await problems(files('credit-unit: { name: units, hours: 2000 }\nweeks: 80'))).toEqual([
      'catalogue.yaml:1:36-40 error out-of-range',
      'catalogue.yaml:2:8-10 error out-of-range',
    ]);
  });
  test('a change is told', async () => {
    const [before, after] = await Promise.all(
      ['credit-unit: { name: units }', 'credit-unit: { name: points, hours: 10 }\nweeks: 15'].map(
        async (it) => (await load(files(it))).catalogue,
      ),
    );
    expect(told(before ?? expect.fail(), after ?? expect.fail())).toEqual([
      'Name of the credits: “units” → “points”.',
      'Hours of work in a credit: none → “10”.',
      'Weeks of a semester: none → “15”.',
    ]);
  });
  test('are called so in a change report', async () => {
    const settings = 'credit-unit: { name: units }\nsemester-credits: none';
    const [before, after] = await Promise.all(
      [12, 9].map(
        async (studycredits) =>
          (await load({ ...files(settings), 'courses/a.md': courseFile({ studycredits }) }))
            .catalogue,
      ),
    );
    expect(told(before ?? expect.fail(), after ?? expect.fail()).join()).toContain('12 → 9 units');
  });
});

describe('hours by kind', () => {
  const hours = [
    { name: 'lecture', value: 26 },
    { name: 'study', value: 94 },
  ];
  const its = catalogue({
    courses: [course({ id: 'a', title: 'A', facts: { hours } })],
    settings: { weeks: 20 },
  });
  test('stand in place of what the credits would come to, with their sum and the hours of a week', () =>
    expect(factsOf(its, 'a')['Study time']).toBe(
      'lecture: 26 hours, study: 94 hours, In total: 120 hours, 6 hours a week',
    ));
  test('are in the data, and in the table where a course has them', () => {
    expect(coursesData(site(its)).courses[0]).toMatchObject({ hours });
    expect(readCsv(coursesCsv(site(its)))[0]).toMatchObject({ hours: 'lecture: 26 | study: 94' });
    expect(readCsv(coursesCsv(site(catalogue({ courses: [course()] }))))[0]).not.toHaveProperty(
      'hours',
    );
  });
  test('and in the change report', () =>
    expect(told(catalogue({ courses: [course({ id: 'a', title: 'A' })] }), its)).toContain(
      'A: hours of work: none → “lecture 26, study 94”.',
    ));
});
