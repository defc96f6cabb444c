import { creditsOf } from './choices.ts';
import { grouped } from '../grouped.ts';
import { memoize } from '../memoize.ts';
import { isNonEmpty } from '../non-empty.ts';
import type { Catalogue, ChoiceGroup, Course, Lane, Programme, Track } from './model.ts';

/** One place of a semester: a course, or the lanes of a choice. */
export type LedgerItem = { course: Course } | { choice: ChoiceGroup; lanes: readonly Lane[] };

/** A semester of a track: what is in it and what it adds up to, in ECTS credits. */
export interface LedgerSemester {
  semester: number;
  items: readonly LedgerItem[];
  low: number;
  high: number;
}

/** Whether a course counts for a track: its own, or common to its programme. */
export const countsFor = (course: Course, track: Pick<Track, 'id' | 'programme'>): boolean =>
  course.tracks.length === 0
    ? course.programme === track.programme
    : course.tracks.includes(track.id);

/** The semesters of a track: common courses, its own, and one lane per choice group. */
export function trackLedger(
  track: Track,
  catalogue: Pick<Catalogue, 'offered' | 'choiceOf'>,
): LedgerSemester[] {
  return ledgerOf(
    catalogue.offered.filter((course) => countsFor(course, track)),
    catalogue.choiceOf,
  );
}

/** Courses on offer that count for each track, by its id; each course is looked at once. */
export const coursesOfTracks: (
  catalogue: Pick<Catalogue, 'offered' | 'tracks'>,
) => ReadonlyMap<string, readonly Course[]> = memoize(
  ({ offered, tracks }) => [offered, tracks],
  ({ offered, tracks }) => {
    const own = new Map(tracks.map(({ id }): [string, Course[]] => [id, []]));
    const idsOf = grouped(tracks, ({ programme }) => programme);
    for (const course of offered) {
      const ids =
        course.tracks.length > 0
          ? course.tracks
          : (idsOf.get(course.programme) ?? []).map(({ id }) => id);
      for (const id of ids) own.get(id)?.push(course);
    }
    return own;
  },
);

/** The semesters of every track, by its id. */
export const trackLedgers: (
  catalogue: Pick<Catalogue, 'offered' | 'choiceOf' | 'tracks'>,
) => ReadonlyMap<string, readonly LedgerSemester[]> = memoize(
  (catalogue) => [coursesOfTracks(catalogue), catalogue.choiceOf],
  (catalogue) =>
    new Map(
      [...coursesOfTracks(catalogue)].map(([id, courses]) => [
        id,
        ledgerOf(courses, catalogue.choiceOf),
      ]),
    ),
);

/** Whether everyone in a programme takes a course: it names no track, or all of them. */
export function isShared(course: Course, tracks: readonly Track[]): boolean {
  if (course.tracks.length === 0) return true;
  const own = shownByProgramme(tracks).get(course.programme) ?? [];
  return (
    own.length > 1 &&
    own.length <= course.tracks.length &&
    own.every(({ id }) => course.tracks.includes(id))
  );
}

/** Tracks that are shown. Asked for each course. */
const shownByProgramme = memoize(
  (tracks: readonly Track[]) => [tracks],
  (tracks) =>
    grouped(
      tracks.filter(({ hidden }) => !hidden),
      ({ programme }) => programme,
    ),
);

/** The semesters of a programme before a track is chosen: what everyone takes, and placeholders. */
export function commonLedger(
  programme: Programme,
  {
    courses,
    choiceOf,
    offered,
    tracks,
  }: Pick<Catalogue, 'courses' | 'offered' | 'choiceOf' | 'tracks'>,
): LedgerSemester[] {
  const isOffered = new Set(offered);
  const own = courses.filter(
    (course) =>
      course.programme === programme.id &&
      isShared(course, tracks) &&
      !course.leftOutOfGrid &&
      (isOffered.has(course) || (course.placeholder && !course.hidden && !course.draft)),
  );
  return ledgerOf(own, choiceOf);
}

/**
 * Courses (in grid order) to semesters. A choice stands where its lightest course stands; with one lane left it is
 * no choice.
 */
export function ledgerOf(
  courses: readonly Course[],
  choiceOf: ReadonlyMap<string, ChoiceGroup>,
): LedgerSemester[] {
  return [...grouped(courses, ({ semester }) => semester)]
    .sort(([a], [b]) => a - b)
    .map(([semester, own]) => {
      const items = itemsOf(own, choiceOf);
      return { semester, items, low: sum(items, Math.min), high: sum(items, Math.max) };
    });
}

/** The courses of one place; those of all lanes. */
export const coursesOfItem = (item: LedgerItem): Course[] =>
  'course' in item ? [item.course] : item.lanes.flatMap(({ courses }) => courses);

/** Every course of some semesters, in the order of the grid; those of all lanes. */
export const coursesOf = (semesters: readonly LedgerSemester[]): Course[] =>
  semesters.flatMap(({ items }) => items.flatMap(coursesOfItem));

/** What some semesters add up to, in ECTS credits. */
export const totalOf = (semesters: readonly LedgerSemester[]): { low: number; high: number } =>
  semesters.reduce((total, { low, high }) => ({ low: total.low + low, high: total.high + high }), {
    low: 0,
    high: 0,
  });

function itemsOf(
  courses: readonly Course[],
  choiceOf: ReadonlyMap<string, ChoiceGroup>,
): LedgerItem[] {
  const here = new Set(courses);
  const placed = new Set<ChoiceGroup>();
  return courses.flatMap((course): LedgerItem[] => {
    const choice = choiceOf.get(course.id);
    if (!choice) return [{ course }];
    if (placed.has(choice)) return [];
    const lanes = choice.lanes.flatMap(({ option, courses: own }): Lane[] => {
      const shown = own.filter((it) => here.has(it));
      return isNonEmpty(shown) ? [{ option, courses: shown }] : [];
    });
    if (lanes.length < 2) return [{ course }];
    placed.add(choice);
    return [{ choice, lanes }];
  });
}

const sum = (items: readonly LedgerItem[], pick: (...values: number[]) => number): number =>
  items.reduce(
    (total, item) =>
      total + ('course' in item ? item.course.credits : pick(...item.lanes.map(creditsOf))),
    0,
  );
