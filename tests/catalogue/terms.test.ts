import { describe, expect, test } from 'vitest';
import { coursesCsv } from '../../src/api/csv.ts';
import { coursesData } from '../../src/api/data.ts';
import { catalogueFromData } from '../../src/browser/catalogue-from-data.ts';
import type { Catalogue } from '../../src/catalogue/model.ts';
import { compare } from '../../src/changes/compare.ts';
import { sentence } from '../../src/changes/sentences.ts';
import { changes as en } from '../../src/languages/en/changes.ts';
import { pack, unpack } from '../../src/search/packed.ts';
import { courseView } from '../../src/views/course.ts';
import { courseRow } from '../../src/views/course-row.ts';
import { periodView } from '../../src/views/facet-lists.ts';
import { finderView } from '../../src/views/finder.ts';
import { exchangeView } from '../../src/views/list.ts';
import { searchData } from '../../src/views/search-data.ts';
import { contextOf } from '../../src/views/view-context-of.ts';
import { catalogue, course, pageAt, site } from '../support/builders.ts';
import { readCsv } from '../support/csv.ts';
import { courseFile, load, problems } from '../support/folder.ts';

const terms = 'languages: [en, de]\nterms: { fall: Fall, iap: { en: January term }, spring: }\n';
const told = (before: Catalogue, after: Catalogue) =>
  compare(before, after, 'en').flatMap(({ changes }) => changes.map((it) => sentence(it, en)));
/** The filters of the list of all courses, as a browser draws them. */
function filtersOf(its: Catalogue) {
  const { t } = contextOf(site(its), 'en');
  const sent = ['level'];
  const data = unpack(pack(searchData('en', site(its)), sent));
  const { courses, source, context } = catalogueFromData(data, t, undefined, 'en');
  return Object.fromEntries(
    finderView(context, { courses, source }, new Map()).facets.map(({ kind, values }) => [
      kind,
      values.map(({ text, count, href }) => `${text} ${count} ${href}`),
    ]),
  );
}

describe('terms of a year', () => {
  const folder = {
    'catalogue.yaml': terms,
    'courses/a.md': courseFile({ title: 'A', terms: ['Spring', 'fall'], exchange: true }),
    'courses/b.md': courseFile({ title: 'B', terms: ['iap'], exchange: true }),
  };
  test('are those of catalogue.yaml, in its order and under its names', async () => {
    const { catalogue: its } = await load(folder);
    expect(its.courseById.get('a')?.terms).toEqual(['fall', 'spring']);
    const all = site(its);
    const { facts } = courseView(pageAt('course', 'a', all), all);
    expect(
      facts
        .filter(({ label }) => ['Semester', 'Offered in'].includes(label))
        .map(({ values }) => values.map(({ text, href }) => `${text} ${href}`)),
    ).toEqual([['1 /semesters/1/'], ['Fall /periods/fall/', 'Spring /periods/spring/']]);
  });
  test('a course of several is in each: in filters, on their pages, and for exchange students', async () => {
    const its = (await load(folder)).catalogue;
    expect(filtersOf(its)['period']).toEqual([
      'Fall 1 /periods/fall/',
      'January term 1 /periods/iap/',
      'Spring 1 /periods/spring/',
    ]);
    const all = site(its);
    const titles = (id: string) =>
      periodView(pageAt('period', id, all), all).groups.flatMap((group) =>
        group.courses.map(({ title }) => title),
      );
    expect([titles('fall'), titles('iap'), titles('spring')]).toEqual([['A'], ['B'], ['A']]);
    expect(
      exchangeView(pageAt('exchange', '', all), all).groups.map(
        ({ heading, courses }) => `${heading}: ${courses.map(({ title }) => title).join()}`,
      ),
    ).toEqual([
      'Fall: up to 6 credits without overlap: A',
      'January term: up to 6 credits without overlap: B',
      'Spring: up to 6 credits without overlap: A',
    ]);
    expect(
      courseRow(contextOf(all, 'en'), all.catalogue.courses[0] ?? expect.fail()).facts,
    ).toContainEqual({ text: 'Fall', place: 'when' });
  });
  test('an undeclared one is an error; without a declaration any will do', async () => {
    const wrong = { 'courses/a.md': courseFile({ terms: ['fal'] }) };
    expect(await problems({ ...wrong, 'catalogue.yaml': terms })).toEqual([
      'courses/a.md:6:9-14 error unknown-term',
    ]);
    expect(await problems({ ...wrong, 'catalogue.yaml': '' })).toEqual([]);
    const { catalogue: open } = await load(wrong);
    expect(contextOf(site(open), 'en').periodsOf(open.courses[0] ?? expect.fail())).toMatchObject([
      { name: 'Fal' },
    ]);
  });
  test('are in the data and the change report', async () => {
    const { catalogue: its } = await load(folder);
    expect(coursesData(site(its)).courses.map((it) => it.terms)).toEqual([
      ['fall', 'spring'],
      ['iap'],
    ]);
    expect(readCsv(coursesCsv(site(its)))[0]).toMatchObject({ terms: 'fall | spring' });
    const { catalogue: after } = await load({
      ...folder,
      'catalogue.yaml': 'languages: [en, de]\nterms: { fall: Autumn, iap: , spring: }\n',
      'courses/b.md': courseFile({ title: 'B', terms: ['fall'], exchange: true }),
    });
    const report = told(its, after);
    expect(report).toContainEqual(expect.stringMatching(/^B: terms: fall added, iap taken out;/));
    expect(report).toContainEqual('Term (fall en): “Fall” → “Autumn”.');
  });
});

describe('what comes first is too late only where no term is early enough', () => {
  const late = async (first: object, then: object) =>
    (
      await problems({
        'catalogue.yaml': terms,
        'courses/a.md': courseFile({ title: 'A', ...first }),
        'courses/b.md': courseFile({ title: 'B', prerequisites: ['a'], ...then }),
      })
    ).map((it) => it.split(' ')[2]);
  test.each([
    [{ semester: 1 }, { semester: 2 }, []],
    [{ semester: 2 }, { semester: 2 }, ['prerequisite-too-late']],
    [{ semester: 2, terms: ['fall', 'spring'] }, { semester: 2, terms: ['spring'] }, []],
    [{ semester: 2, terms: ['fall', 'spring'] }, { semester: 1, terms: ['iap', 'spring'] }, []],
    [
      { semester: 2, terms: ['spring'] },
      { semester: 2, terms: ['fall', 'iap'] },
      ['prerequisite-too-late'],
    ],
    [{ semester: 2, terms: ['fall'] }, { semester: 2 }, []],
    [
      { semester: 3, terms: ['fall'] },
      { semester: 2, terms: ['spring'] },
      ['prerequisite-too-late'],
    ],
  ])('%j, then %j', async (first, then, said) => expect(await late(first, then)).toEqual(said));
});

describe('several languages of instruction', () => {
  const its = catalogue({
    courses: [course({ id: 'a', title: 'A', languages: ['en', 'nl'] }), course({ id: 'b' })],
  });
  test('are each said, and each a way to it', () => {
    const all = site(its);
    const { facts } = courseView(pageAt('course', 'a', all), all);
    expect(facts.find(({ label }) => label === 'Taught in')?.values).toEqual([
      { text: 'English', href: '/taught-in/en/' },
      { text: 'Dutch', href: '/taught-in/nl/' },
    ]);
    expect(filtersOf(its)['language']).toEqual([
      'English 2 /taught-in/en/',
      'Dutch 1 /taught-in/nl/',
    ]);
    expect(
      coursesData(all).courses.map(({ language, languages }) => [language, languages]),
    ).toEqual([
      ['en', ['en', 'nl']],
      ['en', undefined],
    ]);
  });
  test('are read from a list, and told where they change', async () => {
    const files = (language: unknown) => ({
      'catalogue.yaml': '',
      'courses/a.md': courseFile({ title: 'A', language }),
    });
    const [before, after] = await Promise.all(
      ['en', ['en', 'nl']].map(async (it) => (await load(files(it))).catalogue),
    );
    expect(after?.courses[0]?.languages).toEqual(['en', 'nl']);
    expect(told(before ?? expect.fail(), after ?? expect.fail())).toEqual([
      'A: taught in English and Dutch, it was English.',
    ]);
  });
});

test('the level is a filter, by name', () => {
  const its = catalogue({
    courses: ['200', '100', '1000'].map((level) => course({ id: `c${level}`, facts: { level } })),
  });
  expect(filtersOf(its)['level']).toEqual([
    '100 1 /level/100/',
    '200 1 /level/200/',
    '1000 1 /level/1000/',
  ]);
});
