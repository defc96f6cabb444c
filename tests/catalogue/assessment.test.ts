import { describe, expect, test } from 'vitest';
import { coursesCsv } from '../../src/api/csv.ts';
import { courseData, coursesData } from '../../src/api/data.ts';
import { compare } from '../../src/changes/compare.ts';
import { sentence } from '../../src/changes/sentences.ts';
import { coverage } from '../../src/coverage/coverage.ts';
import { changes as en } from '../../src/languages/en/changes.ts';
import { courseView } from '../../src/views/course.ts';
import type { Site } from '../../src/views/site.ts';
import { pageAt, site } from '../support/builders.ts';
import { readCsv } from '../support/csv.ts';
import { courseFile, load, problems } from '../support/folder.ts';

const files = (assessment: unknown) => ({
  'catalogue.yaml': 'languages: [en, nl]\n',
  'courses/a.md': courseFile({ title: 'A', assessment }, 'Text.'),
});
const loaded = async (assessment: unknown) => (await load(files(assessment))).catalogue;
const shares = { project: 60, exam: 40 };
/** What the facts of the course say of it. */
const assessmentOf = (its: Site) =>
  courseView(pageAt('course', 'a', its), its).facts.find(({ label }) => label === 'Assessment')
    ?.values;

describe('an assessment in shares', () => {
  test('is said in words and numbers, with a bar beside each', async () => {
    const its = site(await loaded(shares));
    expect(assessmentOf(its)).toEqual([
      { text: 'project: 60%', percent: 60 },
      { text: 'exam: 40%', percent: 40 },
    ]);
  });
  test('is in the data and in the table', async () => {
    const its = site(await loaded(shares));
    const named = [
      { name: 'project', value: 60 },
      { name: 'exam', value: 40 },
    ];
    expect(coursesData(its).courses[0]).toMatchObject({ assessment: named });
    expect(courseData('a', its).texts['en']).toMatchObject({ assessment: [] });
    expect(readCsv(coursesCsv(its))[0]).toMatchObject({ assessment: 'project: 60 | exam: 40' });
  });
  test('counts as stated, and a change is told', async () => {
    const [before, after] = [await loaded('An exam'), await loaded(shares)];
    const stated = coverage(after, 'en').items.find(({ item }) => item === 'assessment');
    expect(stated).toMatchObject({ states: 1 });
    const told = compare(before, after, 'en').flatMap(({ changes }) =>
      changes.map((it) => sentence(it, en)),
    );
    expect(told).toContain('A: assessment: none → “project 60, exam 40”.');
  });
  test('makes 100', async () =>
    expect(await problems(files({ project: 60, exam: 30 }))).toEqual([
      'courses/a.md:6:13-37 error uneven-shares',
    ]));
  test('may hold names of all kinds', async () =>
    expect(await problems(files({ constructor: 60, toString: 40 }))).toEqual([]));
});

test('an assessment in texts is as it was', async () => {
  const its = site(await loaded(['A project', 'A talk']));
  expect(assessmentOf(its)).toEqual([{ text: 'A project' }, { text: 'A talk' }]);
  expect(coursesData(its).courses[0]).not.toHaveProperty('assessment');
});
