import { getOrThrow } from '../get-or-throw.ts';
import { withoutAccents } from '../content/slug.ts';
import { grouped } from '../grouped.ts';
import type { NonEmpty } from '../non-empty.ts';
import { memoize } from '../memoize.ts';
import { periodId } from './facet-ids.ts';
import { facetSourceOf, listedFacets, listIdsOf, listKinds } from './facets.ts';
import { isShared } from './ledger.ts';
import type { Catalogue, Course, PageKey, Programme, Track } from './model.ts';
import { byText } from './order.ts';
import { titleOf } from './texts.ts';

/**
 * Most entries of a list that one page holds. A longer list of all courses is split by letter, any other list goes
 * on in further parts.
 */
export const LONG_LIST = 200;

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
    (a, b) => placeOf(a) - placeOf(b) || a.semester - b.semester,
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
        .filter(({ programme }) => programme === id)
        .map((course) => [String(course.semester), course]),
    ),
  ];
  return semesters.flatMap(([, courses]): ProgrammeEntry[] => {
    const shared = new Set(courses.filter((course) => isShared(course, allTracks)));
    const own = new Map(tracks.map(({ id: track }): [string, Course[]] => [track, []]));
    for (const course of courses)
      if (!shared.has(course)) for (const track of course.tracks) own.get(track)?.push(course);
    return [
      ...[...shared].map((course) => ({ course })),
      ...tracks.flatMap((track) => getOrThrow(own, track.id).map((course) => ({ course, track }))),
    ];
  });
}

/** Courses of one period together, periods in the order in which they first come. */
function byPeriod({
  settings,
  offered,
}: Pick<Listed, 'settings' | 'offered'>): (a: Course, b: Course) => number {
  const semesters = unique(offered.map(({ semester }) => semester)).sort((a, b) => a - b);
  const ids = semesters.map((semester) => periodId(settings, semester));
  const place = new Map(semesters.map((semester, index) => [semester, ids.indexOf(ids[index])]));
  return (a, b) =>
    getOrThrow(place, a.semester) - getOrThrow(place, b.semester) || a.semester - b.semester;
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
