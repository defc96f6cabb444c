import type { Range } from '../catalogue/credits.ts';
import { factOf, type FactValue } from '../catalogue/fields.ts';
import { getOrThrow } from '../get-or-throw.ts';
import { mapNonEmpty, type NonEmpty } from '../non-empty.ts';
import type { SearchCourse, SearchData } from './data.ts';

/**
 * Search data as its file holds it: courses are rows and names are kept once, so that a thousand courses stay near
 * a hundred kilobytes. Nobody else knows what stands at which place of a row.
 */
export interface PackedSearchData {
  language: string;
  languages: NonEmpty<string>;
  pathPrefix: string;
  pillars: SearchData['pillars'];
  /** `programme`: its place. */
  tracks: (Omit<SearchData['tracks'][number], 'programme'> & { programme: number })[];
  programmes: SearchData['programmes'];
  /** Languages of instruction. */
  taughtIn: string[];
  tools: string[];
  tags: SearchData['tags'];
  periods: SearchData['periods'];
  courses: Row[];
  /** Plain facts by key, in the order of the courses; null where a course states none. Absent where none are sent. */
  facts?: Record<string, (FactValue | null)[]>;
  /** Terms, and those of each course by their places. Absent where no course has any. */
  terms?: SearchData['terms'];
  inTerms?: number[][];
  /** Codes in the order of the courses. Absent where no course has any. */
  codes?: (readonly string[])[];
  fields?: SearchData['fields'];
}

/** Names by their places in the lists above; -1 where there is none. */
type Row = [
  id: string,
  title: string,
  semester: number, // 0: it stands in none
  credits: number | [low: number, high: number],
  pillar: number,
  tracks: number[],
  programme: number,
  taughtIn: number | NonEmpty<number>,
  flags: number,
  tags: number[],
  tools: number[],
  page: number,
  titleLanguage: string,
];

const FLAGS = { home: 1, exchange: 2, choice: 4 } as const;

const placesOf = (items: readonly string[]): ReadonlyMap<string, number> =>
  new Map(items.map((item, at) => [item, at]));
const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

/** Search data as a file. `sent`: the plain facts that go with it. */
export function pack(data: SearchData, sent: readonly string[]): PackedSearchData {
  const { language, languages, pathPrefix, pillars, programmes, tools, tags, periods } = data;
  const taughtIn = [...new Set(data.courses.flatMap((course) => course.languages))].sort();
  const places = {
    pillar: placesOf(idsOf(pillars)),
    track: placesOf(idsOf(data.tracks)),
    programme: placesOf(idsOf(programmes)),
    language: placesOf(taughtIn),
    tag: placesOf(idsOf(tags)),
    tool: placesOf(tools),
    page: placesOf(languages),
  };
  const row = (course: SearchCourse): Row => [
    course.id,
    course.title,
    course.semester ?? 0,
    course.credits.low === course.credits.high
      ? course.credits.low
      : [course.credits.low, course.credits.high],
    course.pillar === undefined ? -1 : getOrThrow(places.pillar, course.pillar),
    course.tracks.map((id) => getOrThrow(places.track, id)),
    places.programme.get(course.programme) ?? 0,
    course.languages.length > 1
      ? mapNonEmpty(course.languages, (code) => getOrThrow(places.language, code))
      : getOrThrow(places.language, course.languages[0]),
    (course.isFromHome ? FLAGS.home : 0) |
      (course.isForExchange ? FLAGS.exchange : 0) |
      (course.isChoice ? FLAGS.choice : 0),
    course.tags.map((id) => getOrThrow(places.tag, id)),
    course.tools.map((tool) => getOrThrow(places.tool, tool)),
    getOrThrow(places.page, course.page),
    course.titleLanguage,
  ];
  const packed: PackedSearchData = {
    language,
    languages,
    pathPrefix,
    pillars,
    tracks: data.tracks.map(({ id, name, lang, programme, hidden }) => ({
      id,
      name,
      ...(lang ? { lang } : {}),
      programme: places.programme.get(programme) ?? 0,
      ...(hidden ? { hidden } : {}),
    })),
    programmes,
    taughtIn,
    tools,
    tags,
    periods,
    courses: data.courses.map(row),
  };
  const stated = sent.filter((key) =>
    data.courses.some(({ facts }) => factOf(facts, key) !== undefined),
  );
  if (stated.length > 0)
    packed.facts = Object.fromEntries(
      stated.map((key) => [key, data.courses.map(({ facts }) => factOf(facts, key) ?? null)]),
    );
  if (data.terms.length > 0) {
    const place = placesOf(idsOf(data.terms));
    packed.terms = data.terms;
    packed.inTerms = data.courses.map(({ terms }) => terms.map((id) => getOrThrow(place, id)));
  }
  if (data.courses.some(({ codes }) => codes.length > 0))
    packed.codes = data.courses.map(({ codes }) => codes);
  if (data.fields) packed.fields = data.fields;
  return packed;
}

const rangeFrom = (credits: Row[3]): Range =>
  typeof credits === 'number'
    ? { low: credits, high: credits }
    : { low: credits[0], high: credits[1] };

/** What was packed. Throws where a place has no name: the file is not whole. */
export function unpack(packed: PackedSearchData): SearchData {
  const { taughtIn, facts = {}, codes = [], terms = [], inTerms = [], ...names } = packed;
  const at = <T>(items: readonly T[], place: number): T => {
    const item = items[place];
    if (item === undefined) throw new Error('The data of the courses is not whole.');
    return item;
  };
  const idAt = (items: readonly { id: string }[]) => (place: number) => at(items, place).id;
  const factsAt = (index: number) =>
    Object.fromEntries(
      Object.entries(facts).flatMap(([key, values]) => {
        const value = values[index] ?? null;
        return value === null ? [] : [[key, value]];
      }),
    );
  const course = (row: Row, index: number): SearchCourse => {
    const [id, title, semester, credits, pillar, tracks, programme, language, flags] = row;
    const [, , , , , , , , , tags, tools, page, titleLanguage] = row;
    return {
      id,
      codes: codes[index] ?? [],
      title,
      titleLanguage,
      ...(semester > 0 ? { semester } : {}),
      credits: rangeFrom(credits),
      ...(pillar < 0 ? {} : { pillar: idAt(packed.pillars)(pillar) }),
      tracks: tracks.map(idAt(packed.tracks)),
      programme: idAt(packed.programmes)(programme),
      languages: mapNonEmpty(typeof language === 'number' ? [language] : language, (place) =>
        at(taughtIn, place),
      ),
      terms: (inTerms[index] ?? []).map(idAt(terms)),
      page: at(packed.languages, page),
      isFromHome: (flags & FLAGS.home) > 0,
      isForExchange: (flags & FLAGS.exchange) > 0,
      isChoice: (flags & FLAGS.choice) > 0,
      tags: tags.map(idAt(packed.tags)),
      tools: tools.map((place) => at(packed.tools, place)),
      facts: factsAt(index),
    };
  };
  return {
    ...names,
    terms,
    tracks: packed.tracks.map((track) => ({
      ...track,
      programme: idAt(packed.programmes)(track.programme),
    })),
    courses: packed.courses.map(course),
  };
}
