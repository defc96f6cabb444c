import type { FactValue, PlainKey } from '../catalogue/fields.ts';
import { withoutAccents } from '../content/slug.ts';
import type { NonEmpty } from '../non-empty.ts';

/**
 * What a browser knows of a catalogue: one file a language, made at build time. Facts, not words: the browser has the
 * same views as the build. Rows are arrays and names are kept once, so that a thousand courses stay near a hundred kilobytes.
 */
export interface SearchData {
  language: string;
  /** All languages of the catalogue, the first one first. */
  languages: NonEmpty<string>;
  pathPrefix: string;
  /** Names by index; a row holds the index. */
  pillars: {
    id: string;
    name: string;
    lang?: string;
    className: string /** It has no page. */;
    bare?: true;
  }[];
  tracks: { id: string; name: string; lang?: string; programme: number; hidden?: true }[];
  programmes: { id: string; name: string; lang?: string }[];
  /** Languages of instruction, BCP 47. */
  taughtIn: string[];
  tags: { id: string; name: string }[];
  tools: string[];
  /** Semesters that occur: the period they are taught in. */
  periods: Record<string, { id: string; name: string }>;
  courses: CourseEntry[];
  /** Plain facts that filters or comparisons show: by key, in the order of the courses; null where a course states none. */
  facts?: Partial<Record<PlainKey, (FactValue | null)[]>>;
}

/**
 * One course: id, title, semester, credits (ECTS), pillar (-1: none), tracks, programme, language of instruction, flags, tags,
 * tools, further words, language of its page (index in `languages`), language of the title (empty: this one).
 */
export type CourseEntry = [
  id: string,
  title: string,
  semester: number,
  credits: number,
  pillar: number,
  tracks: number[],
  programme: number,
  taughtIn: number,
  flags: number,
  tags: number[],
  tools: number[],
  words: string,
  page: number,
  titleLang: string,
];

/** What a plan needs beyond that. Courses are their places in `SearchData.courses`. */
export interface PlanData {
  /** Lanes of each choice group. */
  choices: { option: number; courses: NonEmpty<number> }[][];
  /** Prerequisites and corequisites: a course, or words. */
  needs: [course: number, before: (number | string)[], beside: (number | string)[]][];
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

export const FLAGS = { home: 1, exchange: 2, choice: 4 } as const;

/**
 * How many further words of its text a course brings. Fitted to what a first query may weigh (compressed, script included): 40 kB
 * for 100 courses, 120 kB for 1,000, 700 kB for 10,000. `npm run bench:finding` prints what it came to.
 */
export const wordsPerCourse = (courses: number): number =>
  Math.max(5, Math.min(140, Math.round(42 * (100 / Math.max(1, courses)) ** 0.55)));

/** Words as search compares them: lower case, without accents. Letters of other scripts keep their marks: कला is not किला. */
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

/** Words too common in English and Dutch to find anything by. */
export const stopWords = new Set(
  (
    'a about after all also an and any are as at be because been before but by can do does each first for from get has have how if in into is it its just know learn like make many may more most much must no not of on one only or other our out own same see so some such take than that the their them then there these they this to two up use used using very was way we well what when where which who why will with work you your ' +
    'aan al alle als andere bij ben bent bij dan dat de deze die dit doe door dus een eerste en er het hier hoe ik in is ja je jij jou jouw kan kun kunt leer leert maar maak maakt meer met mee moet na naar niet nog nu of om ook op over samen te tot tussen u uit van veel voor wat waar wanneer was wel welke werk werkt wie wij wil word wordt zal zelf zich zijn zo zoals'
  ).split(' '),
);
