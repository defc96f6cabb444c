import type { Range } from '../catalogue/credits.ts';
import type { FieldKind, Facts } from '../catalogue/fields.ts';
import type { LocalText } from '../catalogue/model.ts';
import { withoutAccents } from '../content/slug.ts';
import type { NonEmpty } from '../non-empty.ts';
import type { SearchWords } from './words.ts';

/** An item with a name. `lang`: the language of the name, where that is another than the page’s. */
interface Named {
  id: string;
  name: string;
  lang?: string;
}

/** What a browser knows of a catalogue, in one language: facts, not words, since it has the same views as the build. */
export interface SearchData extends SearchWords {
  language: string;
  /** All languages of the catalogue, the first one first; those that only courses are written in come last. */
  languages: NonEmpty<string>;
  pathPrefix: string;
  /** `bare`: it has no page. */
  pillars: (Named & { className: string; bare?: true })[];
  tracks: (Named & { programme: string; hidden?: true })[];
  /** `withoutPlan`: its courses stand in no semesters. */
  programmes: (Named & { withoutPlan?: true })[];
  tags: Named[];
  tools: string[];
  /** Semesters that occur: the period they are taught in. */
  periods: Record<string, Named>;
  /** Terms that occur, as the year goes. */
  terms: Named[];
  courses: SearchCourse[];
  /** Fields of a school’s own that lists, filters or comparisons show; absent where there is none. */
  fields?: SentField[];
}

/** What a browser needs to know of a field of a school’s own. Its words are those of one language, with its code. */
export interface SentField {
  key: string;
  kind: FieldKind;
  label: LocalText;
  choices?: { id: string; label: LocalText }[];
  filters?: true;
  compares?: true;
  inRows?: true;
}

/** One course. Pillar, tracks, programme and tags by their ids. */
export interface SearchCourse {
  id: string;
  /** Its own first, then those under which it is listed too. */
  codes: readonly string[];
  title: string;
  /** Language of the title, where that is another than the page’s. */
  titleLanguage: string;
  semester?: number;
  credits: Range;
  pillar?: string;
  tracks: string[];
  programme: string;
  /** Languages of instruction, BCP 47. */
  languages: NonEmpty<string>;
  /** Ids of the terms in which it is taught. */
  terms: readonly string[];
  /** Language of its page. */
  page: string;
  isFromHome: boolean;
  isForExchange: boolean;
  isChoice: boolean;
  tags: string[];
  tools: string[];
  /** Further words of its text. */
  words: string;
  /** Plain facts that filters or comparisons show. */
  facts: Facts;
}

/** A course, or words; of several, one is enough. */
export type NeedData = number | string | (number | string)[];

/** What a plan needs beyond that. Courses are their places in `SearchData.courses`. */
export interface PlanData {
  /** Lanes of each choice group. */
  choices: { option: number; courses: NonEmpty<number> }[][];
  /** Prerequisites and corequisites. */
  needs: [course: number, before: NeedData[], beside: NeedData[]][];
  /** ECTS credits that a semester of each track should add up to; null where the school wants no check. */
  targets: (number | null)[];
  /** ECTS credits of a semester of each programme. */
  semesterCredits: number[];
  /** Courses that are not offered now: id and title. */
  notOffered: [id: string, title: string][];
  /** Ids that courses once had. */
  renamed: [old: string, id: string][];
  renamedTracks: [old: string, id: string][];
}

/** Descriptions of a hundred courses, in the order of the courses, with their language where it is another. */
export type AboutData = [text: string, lang?: string][];

/**
 * How many further words of its text a course brings. Fitted to what a first query may weigh (compressed, script
 * included): 40 kB for 100 courses, 120 kB for 1,000, 700 kB for 10,000. `npm run bench:finding` prints what it
 * came to.
 */
export const wordsPerCourse = (courses: number): number =>
  Math.max(5, Math.min(140, Math.round(42 * (100 / Math.max(1, courses)) ** 0.55)));

/**
 * Words as search compares them: lower case, without accents. Letters of other scripts keep their marks: कला is not
 * किला.
 */
export const fold = (text: string): string =>
  plain.test(text) ? text.toLowerCase() : withoutAccents(text).toLowerCase();

/** A folded word as somebody types it who leaves out all marks. */
export const bare = (word: string): string =>
  plain.test(word)
    ? word
    : word
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .normalize('NFC');
const plain = /^[ -~]*$/;

/** The words of a text; signs that belong to names stay (`c#`, `c++`, `.net`, `ci/cd` in parts). */
export const wordsOf = (text: string): string[] =>
  fold(text).match(/\.?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[+#]+)?/gu) ?? [];
