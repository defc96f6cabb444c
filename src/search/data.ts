import type { Range } from '../catalogue/credits.ts';
import type { FieldKind, Facts } from '../catalogue/fields.ts';
import type { LocalText } from '../catalogue/model.ts';
import type { NonEmpty } from '../non-empty.ts';

/** An item with a name. `lang`: the language of the name, where that is another than the page’s. */
interface Named {
  id: string;
  name: string;
  lang?: string;
}

/** What a browser knows of a catalogue, in one language: facts, not words, since it has the same views as the build. */
export interface SearchData {
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
