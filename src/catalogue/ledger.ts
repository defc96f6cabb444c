import { creditsOf } from './choices.ts';
import { eitherOf, isSame, sumOf, type Range } from './credits.ts';
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
  course.semester !== undefined && belongsTo(course, track);

/** Whether a course is one of a track, in its plan or outside of it. */
export const belongsTo = (course: Course, track: Pick<Track, 'id' | 'programme'>): boolean =>
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
      if (course.semester === undefined) continue;
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
  const placed = courses.filter((it) => it.semester !== undefined);
  return [...grouped(placed, ({ semester = 0 }) => semester)]
    .sort(([a], [b]) => a - b)
    .map(([semester, own]) => {
      const items = itemsOf(own, choiceOf);
      return { semester, items, ...sumOf(items.map(creditsOfItem)) };
    });
}

/** The courses of one place; those of all lanes. */
export const coursesOfItem = (item: LedgerItem): Course[] =>
  'course' in item ? [item.course] : item.lanes.flatMap(({ courses }) => courses);

/** Every course of some semesters, in the order of the grid; those of all lanes. */
export const coursesOf = (semesters: readonly LedgerSemester[]): Course[] =>
  semesters.flatMap(({ items }) => items.flatMap(coursesOfItem));

/** What some semesters add up to. */
export const totalOf = (semesters: readonly LedgerSemester[]): Range => sumOf(semesters);

/** What one place is worth: of a choice, one lane. */
export const creditsOfItem = (item: LedgerItem): Range =>
  'course' in item ? item.course.credits : eitherOf(item.lanes.map(creditsOf));

/** Whether what a semester adds up to depends on a choice. */
export const isOpen = ({ items }: Pick<LedgerSemester, 'items'>): boolean =>
  items.some(
    (item) =>
      'lanes' in item &&
      item.lanes.some((lane) => !isSame(creditsOf(lane), creditsOf(item.lanes[0]))),
  );

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
