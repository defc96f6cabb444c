import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonLedger, trackLedger } from '../../src/catalogue/ledger.ts';
import { bySemester } from '../../src/catalogue/order.ts';
import type { Course } from '../../src/catalogue/model.ts';
import { catalogue, course, programme, track } from '../support/builders.ts';

const ai = track({ id: 'ai' });
/** Semesters of the track “ai” in short: `1: a, b (12)`; a choice as `[a | b]`. */
const ledger = (...courses: Course[]) =>
  trackLedger(ai, catalogue({ courses, tracks: [ai] })).map(inShort);
function inShort({ semester, items, low, high }: ReturnType<typeof trackLedger>[number]): string {
  const slots = items.map((item) => {
    if ('course' in item) return item.course.id;
    return `[${item.lanes.map(({ courses }) => courses.map(({ id }) => id).join(' + ')).join(' | ')}]`;
  });
  return `${semester}: ${slots.join(', ')} (${low === high ? low : `${low} to ${high}`})`;
}

describe('the ledger of a track', () => {
  test('adds up its common courses and its own, not those of others', () => {
    expect(
      ledger(
        course({ id: 'common' }),
        course({ id: 'own', tracks: ['ai'] }),
        course({ id: 'other', tracks: ['web'] }),
        course({ id: 'elsewhere', programme: 'english' }),
      ),
    ).toEqual(['1: common, own (12)']);
  });

  test('counts one lane of a choice, drawn where its lightest course stands', () => {
    expect(
      ledger(
        course({ id: 'dl', alternates: ['health'] }),
        course({ id: 'ml' }),
        course({ id: 'health' }),
      ),
    ).toEqual(['1: [dl | health], ml (12)']);
  });

  test('is a range where lanes are worth different credits', () => {
    expect(
      ledger(
        course({ id: 'a', credits: 3, alternates: ['b'] }),
        course({ id: 'b', credits: 6 }),
        course({ id: 'c', credits: 24 }),
      ),
    ).toEqual(['1: [a | b], c (27 to 30)']);
  });

  test('is one number for MLOps or two courses of half its size', () => {
    expect(
      ledger(
        course({ id: 'mlops', option: 1, alternates: ['dutch', 'flanders'] }),
        course({ id: 'dutch', option: 0, credits: 3 }),
        course({ id: 'flanders', credits: 3 }),
      ),
    ).toEqual(['1: [dutch + flanders | mlops] (6)']);
  });

  test('knows no choice where one lane is left for the track', () => {
    expect(
      ledger(
        course({ id: 'a', tracks: ['ai'], alternates: ['b'] }),
        course({ id: 'b', tracks: ['web'] }),
      ),
    ).toEqual(['1: a (6)']);
  });

  test('keeps both courses of the one lane that is left', () => {
    expect(
      ledger(
        course({ id: 'a', option: 0, tracks: ['ai'], alternates: ['c'] }),
        course({ id: 'b', option: 0, tracks: ['ai'], alternates: ['c'] }),
        course({ id: 'c', option: 1, tracks: ['web'] }),
      ),
    ).toEqual(['1: a, b (12)']);
  });

  test('has its semesters in order, and only those with courses', () => {
    expect(ledger(course({ id: 'b', semester: 3 }), course({ id: 'a', semester: 1 }))).toEqual([
      '1: a (6)',
      '3: b (6)',
    ]);
  });

  test('leaves out what is not on offer', () => {
    expect(
      ledger(
        course({ id: 'a' }),
        course({ id: 'h', hidden: true }),
        course({ id: 'p', placeholder: true }),
        course({ id: 'd', draft: true }),
      ),
    ).toEqual(['1: a (6)']);
  });

  test('counts in half credits', () =>
    expect(ledger(course({ id: 'a', credits: 2.5 }), course({ id: 'b', credits: 0.5 }))).toEqual([
      '1: a, b (3)',
    ]));
});

describe('the grid of a programme, before a track is chosen', () => {
  const grid = (...courses: Course[]) =>
    commonLedger(programme(), catalogue({ courses })).map(inShort);
  test('holds its common courses and its placeholders', () => {
    expect(
      grid(
        course({ id: 'common' }),
        course({ id: 'place', placeholder: true }),
        course({ id: 'own', tracks: ['ai'] }),
      ),
    ).toEqual(['1: common, place (12)']);
  });
  test('leaves out what says “choice: true”, is hidden or a draft', () => {
    expect(
      grid(
        course({ id: 'a', leftOutOfGrid: true }),
        course({ id: 'b', placeholder: true, hidden: true }),
        course({ id: 'c', placeholder: true, draft: true }),
      ),
    ).toEqual([]);
  });
});

describe('whatever ties courses together', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const anyCourses = fc.tuple(
    ...ids.map((id) =>
      fc.record({
        id: fc.constant(id),
        semester: fc.integer({ min: 1, max: 2 }),
        credits: fc.integer({ min: 1, max: 24 }).map((halves) => halves / 2),
        option: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
        alternates: fc.subarray(ids),
        tracks: fc.subarray(['ai', 'web']),
        hidden: fc.boolean(),
      }),
    ),
  );

  test('the low end of a sum is never above the high end, and both lie within what all courses are worth', () => {
    fc.assert(
      fc.property(anyCourses, (given) => {
        const courses = given.map((it) => course(it));
        for (const { semester, low, high } of trackLedger(
          ai,
          catalogue({ courses, tracks: [ai] }),
        )) {
          const all = courses
            .filter((it) => it.semester === semester)
            .reduce((sum, { credits }) => sum + credits.high, 0);
          expect(low).toBeLessThanOrEqual(high);
          expect(high).toBeLessThanOrEqual(all);
          expect(low).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('each course stands in a semester once: alone, or in one lane', () => {
    fc.assert(
      fc.property(anyCourses, (given) => {
        const courses = given.map((it) => course(it));
        const shown = trackLedger(ai, catalogue({ courses, tracks: [ai] })).flatMap(({ items }) =>
          items.flatMap((item) =>
            'course' in item
              ? [item.course.id]
              : item.lanes.flatMap((lane) => lane.courses.map(({ id }) => id)),
          ),
        );
        const expected = courses
          .filter((it) => !it.hidden && (it.tracks.length === 0 || it.tracks.includes('ai')))
          .map(({ id }) => id);
        expect([...shown].sort()).toEqual([...expected].sort());
      }),
      { numRuns: 1000 },
    );
  });

  test('files in another order give the same groups', () => {
    fc.assert(
      fc.property(anyCourses, (given) => {
        const courses = given.map((it) => course(it)).sort(bySemester);
        const groups = (of: Course[]) =>
          catalogue({ courses: of })
            .choiceGroups.map(({ lanes }) =>
              lanes.map((lane) => lane.courses.map(({ id }) => id).sort()).sort(),
            )
            .map((it) => JSON.stringify(it))
            .sort();
        const sameLanes = (of: Course[]) => groups(of);
        expect(sameLanes([...courses].reverse())).toEqual(sameLanes(courses));
      }),
      { numRuns: 500 },
    );
  });
});
