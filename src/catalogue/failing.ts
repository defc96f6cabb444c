import { sumOf } from './credits.ts';
import { creditsOfItem, type LedgerItem, type LedgerSemester } from './ledger.ts';
import type { Course, Lane } from './model.ts';
import { placedIn, requisitesOf, type Placed, type Requisite } from './requisites.ts';
import { taughtIn, type Year } from './taught-in.ts';

/** A course that waits for one that was failed. */
export interface BlockedCourse {
  course: Course;
  /** Its semester, and the first one in which it can be taken now; the same where nothing is lost. */
  from: number;
  to: number;
  /** What it waits for straight away. */
  waitsFor: readonly Course[];
}

/**
 * What happens in a track to who fails a course once and passes everything else: structure, not difficulty. Its size
 * is known as the blocking factor (how many courses can be reached from it), `delayFactor` as the length of the longest
 * chain of courses through it (Heileman, Abdallah, Slim and Hickman: Curricular Analytics, 2018).
 */
export interface Failing {
  course: Course;
  /** The semester of the course, and the next one in which it is taught. */
  from: number;
  again: number;
  /** Courses that build on it themselves, and those that build on these, in the order of the grid. */
  direct: readonly BlockedCourse[];
  later: readonly BlockedCourse[];
  delayFactor: number;
  /** The last semester of the track as planned, and the earliest one now. */
  plannedEnd: number;
  end: number;
  /** What each semester up to the end holds now, and what that adds up to; there is no limit to it. */
  semesters: readonly LedgerSemester[];
}

/**
 * What a failed course blocks in a track. It is taken again when it is next taught, and what builds on it as soon as it
 * can be, never before its own semester: after the earliest of several sides of a need, and of a choice the side that
 * ends first. Nothing for a course that the track does not have.
 */
export function failing(
  id: string,
  ledger: readonly LedgerSemester[],
  year: Year,
): Failing | undefined {
  const courses = placedIn(ledger);
  const failed = courses.find((it) => it.id === id);
  if (!failed) return undefined;
  const requisites = requisitesOf(ledger);
  const held = heldBy(failed, courses, requisites);
  const holding = new Map(
    courses
      .filter((it) => held.has(it.id))
      .map((it) => [
        it.id,
        (requisites.get(it.id) ?? []).filter(({ inTime }) => inTime.every((on) => held.has(on.id))),
      ]),
  );
  const isTaught = taughtIn(year);
  const places = placesOf(failed, courses, holding, isTaught);
  const blocked = courses
    .filter((it) => it !== failed && held.has(it.id))
    .map((course): BlockedCourse => {
      const waits = (holding.get(course.id) ?? []).flatMap(({ inTime }) => inTime);
      return {
        course,
        from: course.semester,
        to: places.get(course.id) ?? course.semester,
        waitsFor: [...new Set(waits)],
      };
    });
  const isDirect = ({ waitsFor }: BlockedCourse) => waitsFor.includes(failed);
  const pieces = ledger.flatMap(({ semester, items }) =>
    items.flatMap((item) => piecesOf(item, { semester, places, failed: id })),
  );
  const end = Math.max(...pieces.map(({ semester }) => semester));
  return {
    course: failed,
    from: failed.semester,
    again: places.get(id) ?? failed.semester,
    direct: blocked.filter(isDirect),
    later: blocked.filter((it) => !isDirect(it)),
    delayFactor: longestChain(failed, courses, holding, requisites),
    plannedEnd: Math.max(...ledger.map(({ semester }) => semester)),
    end,
    semesters: Array.from({ length: end }, (_, at) => {
      const items = pieces.flatMap(({ semester, item }) => (semester === at + 1 ? [item] : []));
      return { semester: at + 1, items, ...sumOf(items.map(creditsOfItem)) };
    }),
  };
}

type Requisites = ReadonlyMap<string, readonly Requisite[]>;

/**
 * The failed course and all that cannot be taken without it: some need of theirs has no other side in time. What goes
 * along with it in its own semester has been taken.
 */
function heldBy(
  failed: Placed,
  courses: readonly Placed[],
  requisites: Requisites,
): ReadonlySet<string> {
  const held = new Set([failed.id]);
  const isHeld = (course: Placed) =>
    (requisites.get(course.id) ?? []).some(({ inTime, isAlong }) =>
      inTime.every(
        (side) =>
          held.has(side.id) &&
          !(isAlong && side.id === failed.id && side.semester === course.semester),
      ),
    );
  for (let before = 0; before < held.size; ) {
    before = held.size;
    for (const course of courses) if (isHeld(course)) held.add(course.id);
  }
  return held;
}

/** The earliest semester of each held course, by its id. They only ever move up, until nothing moves any more. */
function placesOf(
  failed: Placed,
  courses: readonly Placed[],
  holding: Requisites,
  isTaught: ReturnType<typeof taughtIn>,
): ReadonlyMap<string, number> {
  const next = (course: Placed, from: number): number =>
    isTaught(course, from) ? from : next(course, from + 1);
  const places = new Map(courses.map((it) => [it.id, it.semester]));
  places.set(failed.id, next(failed, failed.semester + 1));
  const placeOf = (course: Placed): number => places.get(course.id) ?? course.semester;
  const ready = ({ sides, isAlong }: Requisite) =>
    Math.min(...sides.map(placeOf)) + (isAlong ? 0 : 1);
  // As many rounds as courses are enough but where two go along with each other that are never taught together.
  for (let round = 0, moves = true; moves && round < courses.length; round++) {
    moves = false;
    for (const course of courses) {
      const needs = course === failed ? undefined : holding.get(course.id);
      if (!needs) continue;
      const earliest = Math.max(...needs.map(ready));
      if (earliest <= placeOf(course)) continue;
      places.set(course.id, next(course, earliest));
      moves = true;
    }
  }
  return places;
}

/** Courses of the longest chain through the failed one: what leads to it, and what it holds. */
function longestChain(
  failed: Placed,
  courses: readonly Placed[],
  holding: Requisites,
  requisites: Requisites,
): number {
  const isHeld = (it: Placed) => it !== failed && holding.has(it.id);
  const known = new Map<string, number>();
  const open = new Set<string>();
  /** Up to a course. A ring of courses that go along with each other ends where it began. */
  const chainTo = (course: Placed): number => {
    const before = known.get(course.id);
    if (before !== undefined) return before;
    open.add(course.id);
    const needs = (isHeld(course) ? holding : requisites).get(course.id) ?? [];
    const chains = needs.flatMap(({ inTime }) => {
      const sides = inTime.filter(({ id }) => !open.has(id));
      return sides.length > 0 ? [Math.min(...sides.map(chainTo))] : [];
    });
    open.delete(course.id);
    const length = 1 + Math.max(0, ...chains);
    known.set(course.id, length);
    return length;
  };
  return Math.max(...courses.filter(({ id }) => holding.has(id)).map(chainTo));
}

interface Piece {
  semester: number;
  item: LedgerItem;
}

/** Where one place of a semester goes: of a choice, the side that ends first. */
function piecesOf(
  item: LedgerItem,
  at: { semester: number; places: ReadonlyMap<string, number>; failed: string },
): Piece[] {
  const place = (course: Course) => at.places.get(course.id) ?? at.semester;
  const piece = (course: Course): Piece => ({ semester: place(course), item: { course } });
  if ('course' in item) return [piece(item.course)];
  const endOf = ({ courses }: Lane) => Math.max(...courses.map(place));
  const taken = item.lanes.filter(({ courses }) => courses.some(({ id }) => id === at.failed));
  const open = taken.length > 0 ? taken : item.lanes;
  const first = Math.min(...open.map(endOf));
  const best = open.filter((lane) => endOf(lane) === first);
  const stays = best.every(({ courses }) => courses.every((it) => place(it) === at.semester));
  return stays
    ? [{ semester: at.semester, item: { choice: item.choice, lanes: best } }]
    : best.slice(0, 1).flatMap(({ courses }) => courses.map(piece));
}
