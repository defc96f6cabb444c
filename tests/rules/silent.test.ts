import { describe, expect, test } from 'vitest';
import { alternateElsewhere } from '../../src/catalogue/checks/alternate-elsewhere.ts';
import { copiedTags } from '../../src/catalogue/checks/copied-tags.ts';
import { lonelyTag } from '../../src/catalogue/checks/lonely-tag.ts';
import { misspeltId } from '../../src/catalogue/checks/misspelt-id.ts';
import { tiedWeights } from '../../src/catalogue/checks/tied-weights.ts';
import { linkTags } from '../../src/catalogue/tags.ts';
import { catalogue, course, track } from '../support/builders.ts';

type Given = NonNullable<Parameters<typeof course>[0]>;
const many = (count: number, given: (n: number) => Given) =>
  [...Array(count).keys()].map((n) => course({ id: `c${n}`, title: `Course ${n}`, ...given(n) }));
const open = (id: string) => ({ ...track({ id }), source: undefined });

describe('copied-tags', () => {
  const tags = ['Python', 'Statistics', 'Machine learning'];
  const said = (count: number, codes: (n: number) => string[] = () => []) =>
    copiedTags.run(catalogue({ courses: many(count, (n) => ({ tags, codes: codes(n) })) })).length;
  test('speaks of two or three courses, and is silent where four have them', () =>
    expect([said(2), said(3), said(4), said(40)]).toEqual([1, 2, 0, 0]));
  test('is silent of one course under two codes', () =>
    expect(said(2, (n) => (n === 0 ? ['A1', 'B1'] : ['B1']))).toBe(0));
});

describe('alternate-elsewhere', () => {
  const said = (a: Given, b: Given) =>
    alternateElsewhere.run(
      catalogue({
        courses: [
          course({ id: 'a', alternates: ['b'], ...a }),
          course({ id: 'b', alternates: ['a'], ...b }),
        ],
      }),
    ).length;
  test('speaks of two semesters, and is silent where there is none, or one code', () =>
    expect([
      said({ semester: 1 }, { semester: 2 }),
      said({ semester: undefined }, { semester: 2 }),
      said({ semester: 1, codes: ['A1'] }, { semester: 2, codes: ['B1', 'a 1'] }),
    ]).toEqual([1, 0, 0]));
});

describe('misspelt-id', () => {
  const said = (...ids: string[]) =>
    misspeltId.run(
      catalogue({
        courses: many(ids.length, (n) => ({ tracks: [ids[n] ?? ''] })),
        tracks: [...new Set(ids)].map(open),
      }),
    ).length;
  test.each([
    [['engineering', 'engineering', 'enginering'], 1],
    [['bio', 'bio', 'bim'], 0],
    [['course-12', 'course-12', 'course-13'], 0],
    [['biology', 'biology', 'geology', 'zoology', 'bialogy', 'theolog', 'virolog', 'ecolog'], 0],
  ])('%j: %i', (ids, expected) => expect(said(...ids)).toBe(expected));
});

describe('lonely-tag', () => {
  const said = (...tags: string[]) => {
    const courses = many(tags.length, (n) => ({ tags: [tags[n] ?? ''] }));
    return lonelyTag.run(catalogue({ courses, ...linkTags(courses) })).length;
  };
  test('speaks of a slip, and is silent of another number and of words that stand once by right', () => {
    expect(said('Statistics', 'Statistics', 'Statistcs')).toBe(1);
    expect(said('Unity 3D games', 'Unity 3D games', 'Unity 2D games')).toBe(0);
    const words = [...Array(60).keys()].map(
      (n) => `${String.fromCodePoint(97 + (n % 26))}ord ${n}`,
    );
    expect(said('Statistics', 'Statistics', 'Statistcs', ...words)).toBe(0);
  });
});

describe('tied-weights', () => {
  const said = (count: number, given: Given = {}) =>
    tiedWeights.run(catalogue({ courses: many(count, () => ({ weight: 10, ...given })) })).length;
  test('speaks of two, and is silent of many and of courses in no semester', () =>
    expect([said(2), said(4), said(2, { semester: undefined })]).toEqual([1, 0, 0]));
});
