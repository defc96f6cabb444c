import type { Range } from '../catalogue/credits.ts';
import { factOf, type FactValue } from '../catalogue/fields.ts';
import { getOrThrow } from '../get-or-throw.ts';
import { mapNonEmpty, type NonEmpty } from '../non-empty.ts';
import type { SearchCourse, SearchData } from './data.ts';

/**
 * Search data as its file holds it: a column for each thing that is known of courses, names kept once. What is alike
 * stands together, which compresses to three quarters of what rows do.
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
  courses: Columns;
  /** Plain facts by key, in the order of the courses; null where a course states none. Absent where none are sent. */
  facts?: Record<string, (FactValue | null)[]>;
  /** Terms, and those of each course by their places. Absent where no course has any. */
  terms?: SearchData['terms'];
  inTerms?: number[][];
  /** Codes in the order of the courses. Absent where no course has any. */
  codes?: (readonly string[])[];
  fields?: SearchData['fields'];
}

/** Courses, each at the same place of every column. Names by their places in the lists above; -1 where there is none. */
interface Columns {
  ids: string[];
  titles: string[];
  /** 0: it stands in none. */
  semesters: number[];
  credits: (number | [low: number, high: number])[];
  pillars: number[];
  tracks: number[][];
  programmes: number[];
  taughtIn: (number | NonEmpty<number>)[];
  flags: number[];
  tags: number[][];
  tools: number[][];
  pages: number[];
  titleLanguages: string[];
}

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
  const column = <T>(of: (course: SearchCourse) => T): T[] => data.courses.map(of);
  const courses: Columns = {
    ids: column(({ id }) => id),
    titles: column(({ title }) => title),
    semesters: column(({ semester }) => semester ?? 0),
    credits: column(({ credits: { low, high } }) => (low === high ? low : [low, high])),
    pillars: column(({ pillar }) =>
      pillar === undefined ? -1 : getOrThrow(places.pillar, pillar),
    ),
    tracks: column(({ tracks }) => tracks.map((id) => getOrThrow(places.track, id))),
    programmes: column(({ programme }) => places.programme.get(programme) ?? 0),
    taughtIn: column((course) =>
      course.languages.length > 1
        ? mapNonEmpty(course.languages, (code) => getOrThrow(places.language, code))
        : getOrThrow(places.language, course.languages[0]),
    ),
    flags: column(
      (course) =>
        (course.isFromHome ? FLAGS.home : 0) |
        (course.isForExchange ? FLAGS.exchange : 0) |
        (course.isChoice ? FLAGS.choice : 0),
    ),
    tags: column((course) => course.tags.map((id) => getOrThrow(places.tag, id))),
    tools: column((course) => course.tools.map((tool) => getOrThrow(places.tool, tool))),
    pages: column(({ page }) => getOrThrow(places.page, page)),
    titleLanguages: column(({ titleLanguage }) => titleLanguage),
  };
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
    courses,
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

const rangeFrom = (credits: Columns['credits'][number]): Range =>
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
  const columns = packed.courses;
  const course = (id: string, index: number): SearchCourse => {
    const semester = at(columns.semesters, index);
    const pillar = at(columns.pillars, index);
    const language = at(columns.taughtIn, index);
    const flags = at(columns.flags, index);
    return {
      id,
      codes: codes[index] ?? [],
      title: at(columns.titles, index),
      titleLanguage: at(columns.titleLanguages, index),
      ...(semester > 0 ? { semester } : {}),
      credits: rangeFrom(at(columns.credits, index)),
      ...(pillar < 0 ? {} : { pillar: idAt(packed.pillars)(pillar) }),
      tracks: at(columns.tracks, index).map(idAt(packed.tracks)),
      programme: idAt(packed.programmes)(at(columns.programmes, index)),
      languages: mapNonEmpty(typeof language === 'number' ? [language] : language, (place) =>
        at(taughtIn, place),
      ),
      terms: (inTerms[index] ?? []).map(idAt(terms)),
      page: at(packed.languages, at(columns.pages, index)),
      isFromHome: (flags & FLAGS.home) > 0,
      isForExchange: (flags & FLAGS.exchange) > 0,
      isChoice: (flags & FLAGS.choice) > 0,
      tags: at(columns.tags, index).map(idAt(packed.tags)),
      tools: at(columns.tools, index).map((place) => at(packed.tools, place)),
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
    courses: columns.ids.map(course),
  };
}
