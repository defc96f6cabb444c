import { sumOf, type Range } from './credits.ts';
import {
  coursesOf,
  coursesOfItem,
  creditsOfItem,
  trackLedgers,
  type LedgerItem,
  type LedgerSemester,
} from './ledger.ts';
import type { Catalogue, Course, Track } from './model.ts';

type Linked = Pick<Catalogue, 'offered' | 'tracks' | 'choiceOf'>;

/** What two tracks have of something in common, and what only one of them has. */
export interface Sides<T> {
  shared: readonly T[];
  onlyA: readonly T[];
  onlyB: readonly T[];
}

/** One semester of two tracks. A place is shared where both have it with the same courses to choose from. */
export interface SemesterOfTwo {
  semester: number;
  courses: Sides<Course>;
  items: Sides<LedgerItem>;
  /** Credits of the places that are shared, and of those that are not. */
  credits: { shared: Range; onlyA: Range; onlyB: Range };
}

export interface TwoTracks {
  semesters: readonly SemesterOfTwo[];
  courses: Sides<Course>;
  /** Of a course that one track has, others of the same title that only the other has, by its id. */
  namesakes: ReadonlyMap<string, readonly Course[]>;
}

/**
 * Two tracks laid over each other: what is the same, and what is not. Courses are told apart by their ids. `titleOf`:
 * a name may be that of two of them.
 */
export function compareTracks(
  a: Track,
  b: Track,
  catalogue: Linked,
  titleOf: (course: Course) => string,
): TwoTracks {
  const ledgers = trackLedgers(catalogue);
  const [ofA, ofB] = [ledgers.get(a.id) ?? [], ledgers.get(b.id) ?? []];
  const numbers = [...new Set([...ofA, ...ofB].map(({ semester }) => semester))];
  const courses = sidesOf(coursesOf(ofA), coursesOf(ofB), ({ id }) => id);
  return {
    semesters: numbers
      .sort((one, other) => one - other)
      .map((semester) => semesterOf(semester, itemsIn(ofA, semester), itemsIn(ofB, semester))),
    courses,
    namesakes: namesakesIn(courses, titleOf),
  };
}

const itemsIn = (ledger: readonly LedgerSemester[], semester: number): readonly LedgerItem[] =>
  ledger.find((it) => it.semester === semester)?.items ?? [];

function semesterOf(
  semester: number,
  a: readonly LedgerItem[],
  b: readonly LedgerItem[],
): SemesterOfTwo {
  const items = sidesOf(a, b, keyOf);
  const all = (own: readonly LedgerItem[]) => own.flatMap(coursesOfItem);
  const credits = (own: readonly LedgerItem[]) => sumOf(own.map(creditsOfItem));
  return {
    semester,
    items,
    courses: sidesOf(all(a), all(b), ({ id }) => id),
    credits: {
      shared: credits(items.shared),
      onlyA: credits(items.onlyA),
      onlyB: credits(items.onlyB),
    },
  };
}

/** A place of a semester by its courses; sides of a choice are told apart. */
const keyOf = (item: LedgerItem): string =>
  'course' in item
    ? item.course.id
    : item.lanes.map(({ courses }) => courses.map(({ id }) => id).join('+')).join('|');

/** What two lists have of something in common, by a key. */
export function sidesOf<T>(
  a: readonly T[],
  b: readonly T[],
  keyOfOne: (one: T) => string,
): Sides<T> {
  const [inA, inB] = [new Set(a.map(keyOfOne)), new Set(b.map(keyOfOne))];
  return {
    shared: a.filter((it) => inB.has(keyOfOne(it))),
    onlyA: a.filter((it) => !inB.has(keyOfOne(it))),
    onlyB: b.filter((it) => !inA.has(keyOfOne(it))),
  };
}

function namesakesIn(
  { onlyA, onlyB }: Sides<Course>,
  titleOf: (course: Course) => string,
): ReadonlyMap<string, readonly Course[]> {
  const titled = (course: Course) => titleOf(course).toLowerCase();
  const pairs = ([own, others]: readonly (readonly Course[])[]) =>
    (own ?? []).flatMap((course): [string, Course[]][] => {
      const same = (others ?? []).filter((it) => titled(it) === titled(course));
      return same.length > 0 ? [[course.id, same]] : [];
    });
  return new Map([...pairs([onlyA, onlyB]), ...pairs([onlyB, onlyA])]);
}
