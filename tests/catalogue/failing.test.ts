import { describe, expect, test } from 'vitest';
import { failing } from '../../src/catalogue/failing.ts';
import { trackLedger } from '../../src/catalogue/ledger.ts';
import type { CatalogueSettings, Course } from '../../src/catalogue/model.ts';
import { semestersOfYear } from '../../src/catalogue/taught-in.ts';
import { catalogue, course, settings, track } from '../support/builders.ts';

const ai = track({ id: 'ai' });
const ledgerOf = (courses: readonly Course[]) =>
  trackLedger(ai, catalogue({ courses, tracks: [ai] }));
const fail = (id: string, courses: readonly Course[], given: Partial<CatalogueSettings> = {}) => {
  const found = failing(id, ledgerOf(courses), settings(given));
  if (!found) throw new Error(`There is no course “${id}”.`);
  return found;
};
type Found = ReturnType<typeof fail>;
/** `b 2 → 4`, and what it waits for. */
const inShort = (blocked: Found['direct']) =>
  blocked.map(
    ({ course: { id }, from, to, waitsFor }) =>
      `${id} ${from} → ${to} (${waitsFor.map((it) => it.id).join(', ')})`,
  );
const need = (id: string) => ({ text: id, course: id });

describe('what if somebody fails a course', () => {
  const chain = [
    course({ id: 'a', semester: 1 }),
    course({ id: 'b', semester: 2, prerequisites: [need('a')] }),
    course({ id: 'c', semester: 4, prerequisites: [need('b')] }),
    course({ id: 'other', semester: 4 }),
  ];

  test('what builds on it waits, and what builds on that', () => {
    const { again, direct, later, plannedEnd, end, delayFactor } = fail('a', chain);
    expect({ again, plannedEnd, end, delayFactor }).toEqual({
      again: 3,
      plannedEnd: 4,
      end: 6,
      delayFactor: 3,
    });
    expect(inShort(direct)).toEqual(['b 2 → 4 (a)']);
    expect(inShort(later)).toEqual(['c 4 → 6 (b)']);
  });

  test('each semester has its sum, without a limit and with gaps', () => {
    const sums = fail('a', chain).semesters.map(({ low, high }) => [low, high]);
    expect(sums).toEqual([
      [0, 0],
      [0, 0],
      [6, 6],
      [12, 12],
      [0, 0],
      [6, 6],
    ]);
  });

  test('nothing is said of a course that the track does not have', () => {
    expect(failing('z', ledgerOf(chain), settings())).toBeUndefined();
  });

  test('one side of a need that was passed is enough; else it waits for the earliest', () => {
    const late = course({ id: 'late', semester: 6 });
    const c = course({
      id: 'c',
      semester: 3,
      prerequisites: [[need('a'), need('b'), need('late')]],
    });
    const [a, b] = [course({ id: 'a', semester: 1 }), course({ id: 'b', semester: 2 })];
    expect(fail('a', [a, b, c, late]).direct).toEqual([]);
    expect(inShort(fail('a', [a, c, late]).direct)).toEqual(['c 3 → 5 (a)']);
  });

  test('what goes along with it was taken; a later one waits until both go together', () => {
    const [a, lab, talk] = [
      course({ id: 'a', semester: 1 }),
      course({ id: 'lab', semester: 1, corequisites: [need('a')] }),
      course({ id: 'talk', semester: 3, corequisites: [need('a')] }),
    ];
    expect(inShort(fail('a', [a, lab, talk]).direct)).toEqual(['talk 3 → 3 (a)']);
  });

  test('two that go along with each other move together', () => {
    const courses = [
      course({ id: 'a', semester: 1 }),
      course({ id: 'b', semester: 2, corequisites: [need('c')], prerequisites: [need('a')] }),
      course({ id: 'c', semester: 2, corequisites: [need('b')] }),
    ];
    const { direct, later } = fail('a', courses);
    expect(inShort([...direct, ...later])).toEqual(['b 2 → 4 (a, c)', 'c 2 → 4 (b)']);
  });

  test('of a choice the side counts that ends first, and the one that was failed', () => {
    const courses = [
      course({ id: 'a', semester: 1 }),
      course({ id: 'deep', semester: 2, alternates: ['health'], prerequisites: [need('a')] }),
      course({ id: 'health', semester: 2, credits: 3 }),
    ];
    expect(fail('a', courses)).toMatchObject({ end: 3, again: 3 });
    expect(fail('a', courses).semesters[1]).toMatchObject({ semester: 2, low: 3, high: 3 });
    expect(fail('deep', courses).end).toBe(4);
  });

  test('a course that is taught in both halves of the year can be taken again at once', () => {
    const terms = [
      { id: 'fall', name: {} },
      { id: 'spring', name: {} },
    ];
    const twice = course({ id: 'a', semester: 1, terms: ['fall', 'spring'] });
    const after = course({ id: 'b', semester: 2, prerequisites: [need('a')], terms: ['spring'] });
    expect(fail('a', [twice, after], { terms })).toMatchObject({ again: 2, end: 4 });
  });

  test('a need in words, or one that the plan does not meet in time, holds nothing up', () => {
    const courses = [
      course({ id: 'a', semester: 2 }),
      course({ id: 'b', semester: 1, prerequisites: [need('a')] }),
      course({ id: 'c', semester: 3, prerequisites: [[need('a'), { text: 'experience' }]] }),
    ];
    expect(fail('a', courses).direct).toEqual([]);
  });
});

describe('the year', () => {
  test('has two semesters, or as many as the names of periods say', () => {
    const named = (...names: string[]) =>
      semestersOfYear(
        settings({ periods: Object.fromEntries(names.map((en, at) => [at + 1, { en }])) }),
      );
    expect(named()).toBe(2);
    expect(named('autumn', 'spring', 'autumn', 'spring')).toBe(2);
    expect(named('fall', 'winter', 'spring', 'fall', 'winter')).toBe(3);
  });
});

/** Courses as `A: 1`, and what they need: `B>A` before it, `B=A` before or along with it. */
function curriculum(semesters: Record<string, number>, ...edges: string[]): Course[] {
  const of = (id: string, sign: string) =>
    edges.filter((it) => it.startsWith(id + sign)).map((it) => need(it.slice(2)));
  return Object.entries(semesters).map(([id, semester]) =>
    course({ id, semester, prerequisites: of(id, '>'), corequisites: of(id, '=') }),
  );
}
const factors = (courses: Course[]) =>
  courses.map(({ id }) => {
    const { direct, later, delayFactor } = fail(id, courses);
    return { blocking: direct.length + later.length, delay: delayFactor };
  });

describe('blocking and delay factors as published (Heileman et al., Curricular Analytics)', () => {
  const blocking = (courses: Course[]) => factors(courses).map((it) => it.blocking);
  const delay = (courses: Course[]) => factors(courses).map((it) => it.delay);

  test('two curricula of four courses', () => {
    const a = curriculum({ 1: 1, 2: 2, 3: 2, 4: 3 }, '2>1', '3>1', '4>2');
    const b = curriculum({ 1: 1, 2: 1, 3: 2, 4: 3 }, '3>1', '3>2', '4>3');
    expect([blocking(a), delay(a)]).toEqual([
      [3, 1, 0, 0],
      [3, 3, 2, 3],
    ]);
    expect([blocking(b), delay(b)]).toEqual([
      [2, 2, 1, 0],
      [3, 3, 3, 3],
    ]);
  });

  test('eight courses of underwater basket weaving', () => {
    const courses = curriculum(
      { A: 1, B: 1, C: 2, D: 1, E: 3, F: 2, G: 1, H: 1 },
      ...['C>A', 'C>B', 'C=D', 'E>C', 'F>D'],
    );
    expect(blocking(courses)).toEqual([2, 2, 1, 3, 0, 0, 0, 0]);
    expect(delay(courses)).toEqual([3, 3, 3, 3, 3, 2, 1, 1]);
  });

  test('seven courses of postmodern basket weaving', () => {
    const courses = curriculum(
      { A: 1, B: 2, C: 2, D: 3, E: 3, F: 5, G: 4 },
      ...['B=A', 'C>A', 'D>B', 'D=C', 'E>C', 'F>D', 'G=D', 'F>G'],
    );
    expect(blocking(courses)).toEqual([6, 3, 4, 2, 0, 0, 1]);
    expect(delay(courses)).toEqual([5, 5, 5, 5, 3, 5, 5]);
  });
});
