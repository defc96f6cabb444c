import { coursesOf, type LedgerSemester } from './ledger.ts';
import { memoize } from '../memoize.ts';
import type { Course } from './model.ts';

/** A course with its place in a plan. */
export type Placed = Course & { semester: number };

/** What a course of a track builds on, as far as the track has it; of several sides one is enough. */
export interface Requisite {
  sides: readonly Placed[];
  /** Those that the plan has in time: before the course, or along with it. */
  inTime: readonly Placed[];
  /** It may be taken in the same semester. */
  isAlong: boolean;
}

/**
 * The requisites of every course of a track, by its id. A need that words may meet, or that the plan itself does not
 * meet in time, holds nothing up and is left out.
 */
export const requisitesOf: (
  ledger: readonly LedgerSemester[],
) => ReadonlyMap<string, readonly Requisite[]> = memoize(
  (ledger) => [ledger],
  (ledger) => {
    const courses = placedIn(ledger);
    const byId = new Map(courses.map((course) => [course.id, course]));
    return new Map(courses.map((course) => [course.id, requisitesIn(course, byId)]));
  },
);

/** Every course of a track, in the order of its grid. */
export const placedIn = (ledger: readonly LedgerSemester[]): Placed[] =>
  coursesOf(ledger).filter((it): it is Placed => it.semester !== undefined);

function requisitesIn(course: Placed, byId: ReadonlyMap<string, Placed>): Requisite[] {
  return (['prerequisites', 'corequisites'] as const).flatMap((key) =>
    course[key].flatMap((need): Requisite[] => {
      if (need.some((it) => it.course === undefined)) return [];
      const isAlong = key === 'corequisites';
      const sides = need.flatMap((it) => byId.get(it.course ?? '') ?? []);
      const inTime = sides.filter(
        (side) =>
          side.id !== course.id &&
          (isAlong ? side.semester <= course.semester : side.semester < course.semester),
      );
      return inTime.length > 0 ? [{ sides, inTime, isAlong }] : [];
    }),
  );
}
