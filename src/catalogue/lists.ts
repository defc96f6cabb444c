import { getOrThrow } from '../get-or-throw.ts';
import { withoutAccents } from '../content/slug.ts';
import { grouped } from '../grouped.ts';
import type { NonEmpty } from '../non-empty.ts';
import { memoize } from '../memoize.ts';
import { periodIds } from './facet-ids.ts';
import { factOf } from './fields.ts';
import { facetSourceOf, listedFacets, listIdsOf, listKinds } from './facets.ts';
import { isShared } from './ledger.ts';
import type { Catalogue, Course, PageKey, Programme, Track } from './model.ts';
import { byCode, bySemester, byText, inOrderOf } from './order.ts';
import { titleOf } from './texts.ts';

/**
 * Most entries of a list that one page holds. A longer list of all courses is split by letter, any other list goes
 * on in further parts.
 */
export const LONG_LIST = 120;

/** An entry of a programme: a course, and the track that adds it. Without track everyone takes it. */
export interface ProgrammeEntry {
  course: Course;
  track?: Track;
}

/** Every list that may be long: its entries in the order in which pages show them. */
export interface Lists {
  /**
   * Courses that share a fact, by the kind of their list, then by its id; an id stands here only where a course on
   * offer has it.
   */
  byFact: (kind: string) => ReadonlyMap<string, NonEmpty<Course>>;
  /** By language, then by letter as it stands in addresses: in lower case. */
  byLetter: ReadonlyMap<string, ReadonlyMap<string, NonEmpty<Course>>>;
  byProgramme: ReadonlyMap<string, readonly ProgrammeEntry[]>;
  /** By track: its courses that stand in no semester, by level or by the first sign of their codes, then by code. */
  outside: ReadonlyMap<string, readonly Course[]>;
}

/** What lists are made from. */
export type Listed = Pick<
  Catalogue,
  'settings' | 'offered' | 'tracks' | 'programmes' | 'pillarById' | 'tagByFamily'
>;

/** Linking, promises and pages all ask for them. */
export const listsOf: (catalogue: Listed) => Lists = memoize(
  ({ offered, settings, tracks, programmes, pillarById, tagByFamily }) => [
    offered,
    settings,
    tracks,
    programmes,
    pillarById,
    tagByFamily,
  ],
  (catalogue) => {
    const { offered, settings, programmes } = catalogue;
    const byFact = coursesByFact(catalogue);
    for (const courses of byFact.get('exchange')?.values() ?? []) courses.sort(byPeriod(catalogue));
    const none = new Map<string, NonEmpty<Course>>();
    return {
      byFact: (kind) => byFact.get(kind) ?? none,
      byLetter: new Map(
        settings.languages.map((language) => [
          language,
          letters(offered, language, settings.languages[0]),
        ]),
      ),
      outside: outsideOf(catalogue),
      byProgramme: new Map(
        programmes.map((programme) => [
          programme.id,
          programmeEntries(programme, offered, catalogue.tracks),
        ]),
      ),
    };
  },
);

/** Courses by programme and semester in each list that they stand in. */
function coursesByFact(catalogue: Listed): Map<string, Map<string, [Course, ...Course[]]>> {
  const place = new Map(catalogue.programmes.map(({ id }, index) => [id, index]));
  /** An undeclared programme, which is an error of its own, comes last. */
  const placeOf = ({ programme }: Course) => place.get(programme) ?? place.size;
  const inOrder = [...catalogue.offered].sort(
    (a, b) => placeOf(a) - placeOf(b) || bySemester(a, b),
  );
  const source = facetSourceOf(catalogue);
  const listed = listedFacets(source.fields);
  return new Map(
    listKinds.map((kind) => {
      const own = listed.filter(({ page }) => page === kind);
      const entries = inOrder.flatMap((course) =>
        own.flatMap((facet) =>
          listIdsOf(facet, course, source).map((id): [string, Course] => [id, course]),
        ),
      );
      return [kind, alphabetical(entries)];
    }),
  );
}

/** Letter under which a title stands: A to Z, a letter of another script, or `0-9` for the rest. */
export function letterOf(title: string): string {
  if (/^[a-z]/i.test(title)) return title[0].toUpperCase(); // most do: what follows takes its time
  const [first = ''] = withoutAccents(title)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
  // 한 stands under its first sound, as in dictionaries.
  const letter = /\p{Script=Hangul}/u.test(first) ? (first.normalize('NFD')[0] ?? first) : first;
  return /\p{L}/u.test(letter) ? letter : '0-9';
}

/** How many pages a list takes; an empty one has its page too. */
export const partsOf = (entries: number): number => Math.max(1, Math.ceil(entries / LONG_LIST));

/** The entries of a list that stand on one of its pages. */
export const onPart = <T>(entries: readonly T[], part = 1): readonly T[] =>
  entries.slice((part - 1) * LONG_LIST, part * LONG_LIST);

/** The page of a list on which its n-th entry stands, from 0. */
export function withPart(list: PageKey, index: number): PageKey {
  const part = Math.floor(index / LONG_LIST) + 1;
  return part > 1 ? { ...list, part } : list;
}

/** Courses under their letters, both in alphabetical order. */
function letters(
  offered: readonly Course[],
  language: string,
  firstLanguage: string,
): Map<string, NonEmpty<Course>> {
  const titled = offered
    .map((course) => ({ course, title: titleOf(course, language, firstLanguage) }))
    .sort((a, b) => byText(a.title, b.title) || (a.course.id < b.course.id ? -1 : 1));
  return alphabetical(titled.map(({ course, title }) => [letterOf(title).toLowerCase(), course]));
}

/**
 * A code up to the n-th digit of its number, which is its longest run of digits, the last of equals: `7.1` of
 * `7.1010`, `COMS W4` of `COMS W4118`. The code itself where it is shorter, '' without one.
 */
export function codeUpTo([code = '']: readonly string[], digits: number): string {
  const runs = [...code.matchAll(/\d+/g)];
  const number = runs.findLast(
    ([run]) => run.length === Math.max(...runs.map(([it]) => it.length)),
  );
  return number ? code.slice(0, number.index + digits) : code;
}

/** What a course without semester stands under: its level, else what the number of its code begins with. */
export const levelOf = ({ facts, codes }: Pick<Course, 'facts' | 'codes'>): string =>
  String(factOf(facts, 'level') ?? codeUpTo(codes, 1));

/** Courses in no semester by their tracks. */
function outsideOf({ offered, settings }: Listed): Map<string, Course[]> {
  const [first] = settings.languages;
  const inOrder = offered
    .filter(({ semester }) => semester === undefined)
    .sort(byCode((course) => titleOf(course, first)));
  const byTrack = grouped(
    inOrder.flatMap((course) => course.tracks.map((track) => ({ course, track }))),
    ({ track }) => track,
    ({ course }) => course,
  );
  return mapOf(byTrack, inLevels);
}

/** Level by level: lower numbers first, whatever levels are called; those of courses without codes by their names. */
function inLevels(courses: readonly Course[]): Course[] {
  const places = grouped(
    courses.map((course, place) => ({ level: levelOf(course), place })),
    ({ level }) => level,
    ({ place }) => place,
  );
  // The middle one: a course with a number out of line does not move its level.
  const middle = ([, all]: readonly [string, readonly number[]]) => all[all.length >> 1] ?? 0;
  const hasCodes = courses.some(({ codes }) => codes.length > 0);
  const levels = [...places]
    .sort((a, b) => (hasCodes ? middle(a) - middle(b) : 0) || byText(a[0], b[0]))
    .map(([level]) => level);
  const placeOf = new Map(levels.map((level, place) => [level, place]));
  return [...courses].sort(
    (a, b) => getOrThrow(placeOf, levelOf(a)) - getOrThrow(placeOf, levelOf(b)),
  );
}

const mapOf = <T, U>(items: ReadonlyMap<string, T>, make: (item: T) => U): Map<string, U> =>
  new Map([...items].map(([key, item]) => [key, make(item)]));

/** Per semester the common courses, then what each track adds. */
function programmeEntries(
  { id }: Programme,
  offered: readonly Course[],
  allTracks: readonly Track[],
): ProgrammeEntry[] {
  const tracks = allTracks.filter((it) => it.programme === id && !it.hidden);
  const semesters = [
    ...alphabetical(
      offered
        .filter(({ programme, semester }) => programme === id && semester !== undefined)
        .map((course) => [String(course.semester), course]),
    ),
  ];
  const outside = offered.filter(
    (course) =>
      course.programme === id && course.semester === undefined && course.tracks.length === 0,
  );
  const placed = semesters.flatMap(([, courses]): ProgrammeEntry[] => {
    const shared = new Set(courses.filter((course) => isShared(course, allTracks)));
    const own = new Map(tracks.map(({ id: track }): [string, Course[]] => [track, []]));
    for (const course of courses)
      if (!shared.has(course)) for (const track of course.tracks) own.get(track)?.push(course);
    return [
      ...[...shared].map((course) => ({ course })),
      ...tracks.flatMap((track) => getOrThrow(own, track.id).map((course) => ({ course, track }))),
    ];
  });
  return [...placed, ...outside.map((course) => ({ course }))];
}

/** Courses of one period together, periods in the order in which they first come. */
function byPeriod({
  settings,
  offered,
}: Pick<Listed, 'settings' | 'offered'>): (a: Course, b: Course) => number {
  const inYear = [...offered].sort(bySemester);
  const ids = inOrderOf(
    settings.terms.map(({ id }) => id),
    unique(inYear.flatMap((course) => periodIds(settings, course))),
  );
  const placeOf = (course: Course) => ids.indexOf(periodIds(settings, course)[0]);
  return (a, b) => placeOf(a) - placeOf(b) || bySemester(a, b);
}

/** Values under their keys, keys in alphabetical order. */
const alphabetical = <T>(
  pairs: readonly (readonly [key: string, value: T])[],
): Map<string, [T, ...T[]]> =>
  inAlphabet(
    grouped(
      pairs,
      ([key]) => key,
      ([, value]) => value,
    ),
  );

const inAlphabet = <T>(groups: ReadonlyMap<string, T>): Map<string, T> =>
  new Map([...groups].sort(([a], [b]) => byText(a, b)));

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
