import { getOrThrow } from '../get-or-throw.ts';
import { withoutAccents } from '../content/slug.ts';
import { grouped } from '../grouped.ts';
import { memoize } from '../memoize.ts';
import { creditsId, periodId, toolId } from './facet-ids.ts';
import { isShared } from './ledger.ts';
import type { Catalogue, Course, PageKey, Programme, Track } from './model.ts';
import { byText } from './order.ts';
import { familyOf } from './tags.ts';
import { titleOf } from './texts.ts';

/** Most entries of a list that one page holds. A longer list of all courses is split by letter, any other list goes on in further parts. */
export const LONG_LIST = 200;

/** Lists whose courses share one fact, by the kind of their pages. */
export const factKinds = [
  'pillar',
  'tag',
  'language',
  'exchange',
  'semester',
  'period',
  'credits',
  'tool',
  'from-home',
] as const;
export type FactKind = (typeof factKinds)[number];

/** An entry of a programme: a course, and the track that adds it. Without track everyone takes it. */
export interface ProgrammeEntry {
  course: Course;
  track?: Track;
}

/** Every list that may be long: its entries in the order in which pages show them. */
export interface Lists {
  /** By kind, then by id; an id stands here only where a course on offer has it. */
  byFact: Readonly<Record<FactKind, ReadonlyMap<string, readonly Course[]>>>;
  /** By language, then by letter as it stands in addresses: in lower case. */
  byLetter: ReadonlyMap<string, ReadonlyMap<string, readonly Course[]>>;
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
    for (const courses of byFact.exchange.values()) courses.sort(byPeriod(catalogue));
    return {
      byFact,
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
function coursesByFact(catalogue: Listed): Record<FactKind, Map<string, Course[]>> {
  const place = new Map(catalogue.programmes.map(({ id }, index) => [id, index]));
  const lists = Object.fromEntries(factKinds.map((kind) => [kind, new Map()])) as Record<
    FactKind,
    Map<string, Course[]>
  >;
  /** An undeclared programme, which is an error of its own, comes last. */
  const placeOf = ({ programme }: Course) => place.get(programme) ?? place.size;
  const inOrder = [...catalogue.offered].sort(
    (a, b) => placeOf(a) - placeOf(b) || a.semester - b.semester,
  );
  for (const course of inOrder) {
    const ids = factIds(course, catalogue);
    for (const kind of factKinds) {
      for (const id of ids[kind]) {
        const list = lists[kind].get(id);
        if (list) list.push(course);
        else lists[kind].set(id, [course]);
      }
    }
  }
  for (const kind of factKinds) lists[kind] = inAlphabet(lists[kind]);
  return lists;
}

/** Ids of the lists that a course stands in, by kind; a list that its kind has once is the id ''. */
export function factIds(
  course: Course,
  { settings, pillarById, tagByFamily }: Pick<Listed, 'settings' | 'pillarById' | 'tagByFamily'>,
): Record<FactKind, string[]> {
  return {
    pillar: course.pillar !== undefined && pillarById.has(course.pillar) ? [course.pillar] : [],
    tag: unique(course.tags.flatMap((tag) => tagByFamily.get(familyOf(tag))?.slug ?? [])),
    language: [course.language],
    exchange: course.exchange ? [''] : [],
    semester: [String(course.semester)],
    period: [periodId(settings, course.semester)],
    credits: [creditsId(course.credits)],
    tool: unique(course.tools.map(toolId)),
    'from-home': course.mode === 'online' ? [''] : [],
  };
}

/** Letter under which a title stands: A to Z, a letter of another script, or `0-9` for the rest. */
export function letterOf(title: string): string {
  if (/^[a-z]/i.test(title)) return title[0].toUpperCase(); // most do: what follows takes its time
  const [first = ''] = withoutAccents(title)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
  const letter = /\p{Script=Hangul}/u.test(first) ? (first.normalize('NFD')[0] ?? first) : first; // 한 stands under its first sound, as in dictionaries
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

/** How many entries the list of a page has; 0 for pages that are no list. */
export function entriesOf(
  { kind, id, language }: PageKey,
  { byFact, byLetter, byProgramme }: Lists,
): number {
  if (kind === 'programme') return getOrThrow(byProgramme, id).length;
  if (kind === 'letter') return byLetter.get(language)?.get(id)?.length ?? 0;
  const lists: Partial<Record<PageKey['kind'], ReadonlyMap<string, readonly Course[]>>> = byFact;
  return lists[kind]?.get(id)?.length ?? 0;
}

/** Courses under their letters, both in alphabetical order. */
function letters(
  offered: readonly Course[],
  language: string,
  firstLanguage: string,
): Map<string, Course[]> {
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
const alphabetical = <T>(pairs: readonly (readonly [key: string, value: T])[]): Map<string, T[]> =>
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
