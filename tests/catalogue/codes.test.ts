import { describe, expect, test } from 'vitest';
import { coursesCsv } from '../../src/api/csv.ts';
import { coursesData } from '../../src/api/data.ts';
import { codeKey } from '../../src/catalogue/codes.ts';
import { idsIn } from '../../src/catalogue/needs.ts';
import { compare } from '../../src/changes/compare.ts';
import { sentence } from '../../src/changes/sentences.ts';
import { changes as en } from '../../src/languages/en/changes.ts';
import { courseView } from '../../src/views/course.ts';
import { courseRow } from '../../src/views/course-row.ts';
import { contextOf } from '../../src/views/view-context-of.ts';
import { catalogue, course, pageAt, site } from '../support/builders.ts';
import { readCsv } from '../support/csv.ts';
import { closed, load, problems, type Files } from '../support/folder.ts';

/** A course file with lines of front matter as they are typed. */
const typed = (...lines: string[]) =>
  `---\ntitle: A Course\nsemester: 1\nstudycredits: 6\npillar: code\n${lines.join('\n')}\n---\nText.\n`;
const coursesOf = async (files: Files) => {
  const { courses } = (await load({ ...closed, ...files })).catalogue;
  return Object.fromEntries(courses.map((it) => [it.id, it]));
};

describe('a code is read as it is written', () => {
  test.each([
    ['code: 6.1010', ['6.1010']],
    ['code: 012', ['012']],
    ['code: COMS  W4118', ['COMS W4118']],
    ['code: [6.1010, 6.009, 6.1010]', ['6.1010', '6.009']],
    ['code:\n  - 012\n  - MA 1', ['012', 'MA 1']],
  ])('%s', async (line, codes) =>
    expect((await coursesOf({ 'courses/a.md': typed(line) }))['a']?.codes).toEqual(codes),
  );
});

test('two spellings are one code, unless a dot parts other numbers', () => {
  expect(new Set(['COMS W4118', 'coms-w4118', 'ComsW 4118', 'COMS.W4118'].map(codeKey)).size).toBe(
    1,
  );
  expect(new Set(['11.01', '1.101', '11-01', '1101'].map(codeKey)).size).toBe(3);
});

describe('a code stands wherever an id may', () => {
  const files = {
    'courses/first.md': typed('code: 6.1010'),
    'courses/math/algebra.md': typed('code: [MATH 1A, STAT 1A]'),
    'courses/old.md': typed('code: 012', 'hide: true'),
  };
  test('in every spelling, as a course', async () => {
    const { a } = await coursesOf({
      ...files,
      'courses/a.md': typed(
        'prerequisites: [6.1010, math-1a, Some Python]',
        'corequisites: [STAT 1A]',
        'alternates: [012]',
      ),
    });
    expect([a?.prerequisites, a?.corequisites, a?.alternates]).toEqual([
      [
        [{ text: '6.1010', course: 'first' }],
        [{ text: 'math-1a', course: 'math/algebra' }],
        [{ text: 'Some Python' }],
      ],
      [[{ text: 'STAT 1A', course: 'math/algebra' }]],
      [{ id: 'old', known: true, written: '012' }],
    ]);
  });
  test('an id wins over a code, a course’s own code over one it is only listed under', async () => {
    const { a } = await coursesOf({
      'courses/ma1.md': typed('code: X1'),
      'courses/b.md': typed('code: [B2, C3]'),
      'courses/c.md': typed('code: C3'),
      'courses/d.md': typed('code: MA1'),
      'courses/a.md': typed('prerequisites: [MA1, c 3]'),
    });
    expect(a?.prerequisites.flatMap(idsIn)).toEqual(['ma1', 'c']);
  });
  test('also that of a course whose file cannot be used', async () =>
    expect(
      await problems({
        ...closed,
        'courses/a.md': typed('alternates: [6.1010]'),
        'courses/b.md': typed('code: 6.1010', 'weight: heavy'),
      }),
    ).toEqual(['courses/b.md:7:9-14 error wrong-type']));
  test('another number is another course, which may be elsewhere: no misspelling', async () =>
    expect(
      await problems({
        ...closed,
        'courses/6-1010.md': typed('code: 6.1010'),
        'courses/a.md': typed('prerequisites: [6.1011]'),
      }),
    ).toEqual([]));
});

describe('two courses own one code', () => {
  test('is an error at the second, in whatever spelling', async () =>
    expect(
      await problems({
        ...closed,
        'courses/a.md': typed('code: CS-2030S'),
        'courses/b.md': typed('code: [cs 2030s, B1]'),
      }),
    ).toEqual(['courses/b.md:6:8-16 error duplicate-code']));
  test.each([
    ['code: [B1, A1]', 'it is only listed under it'],
    ['code: A1\nhide: true', 'it is not offered'],
    ['code: A1\ndefault: true', 'it is a placeholder'],
  ])('not so with %j: %s', async (lines) =>
    expect(
      await problems({
        ...closed,
        'courses/a.md': typed('code: A1'),
        'courses/b.md': typed(lines),
      }),
    ).toEqual([]),
  );
});

describe('a code is shown', () => {
  const algebra = course({
    id: 'algebra',
    title: 'Algebra',
    codes: ['MATH 1A', 'STAT 1A'],
    facts: { code: ['MATH 1A', 'STAT 1A'] },
  });
  const needing = course({
    id: 'analysis',
    prerequisites: [{ text: 'MATH 1A', course: 'algebra' }],
  });
  const its = site(catalogue({ courses: [algebra, needing] }));
  test('on the page of its course, with those under which it is listed too', () => {
    const { facts } = courseView(pageAt('course', 'algebra', its), its);
    expect(facts.find(({ label }) => label === 'Code')?.values).toEqual([
      { text: 'MATH 1A' },
      { text: 'also listed as STAT 1A' },
    ]);
  });
  test('before the title in lists, blocks and references', () => {
    expect(courseRow(contextOf(its, 'en'), algebra).code).toBe('MATH 1A');
    const { around, needs } = courseView(pageAt('course', 'analysis', its), its);
    expect([around?.items[0], needs?.items[0]]).toMatchObject([
      { course: { code: 'MATH 1A', title: 'Algebra' } },
      { code: 'MATH 1A', text: 'Algebra' },
    ]);
  });
  test('in the data: the own one is the code, the others stand beside it', () => {
    expect(coursesData(its).courses[0]).toMatchObject({
      code: 'MATH 1A',
      alsoListedAs: ['STAT 1A'],
    });
    expect(readCsv(coursesCsv(its))[0]).toMatchObject({ code: 'MATH 1A | STAT 1A' });
  });
  test('in the change report: its own, and those beside it', () => {
    const after = { ...algebra, codes: ['MATH 11', 'BIO 1'] };
    const changes = compare(
      catalogue({ courses: [algebra] }),
      catalogue({ courses: [after] }),
      'en',
    ).flatMap((it) => it.changes.map((change) => sentence(change, en)));
    expect(changes).toEqual([
      'Algebra: code: “MATH 1A” → “MATH 11”; also listed as: BIO 1 added, STAT 1A taken out.',
    ]);
  });
});
