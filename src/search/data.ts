/**
 * What a browser needs to search and filter: one file a language, made at build time. Rows are arrays and names are
 * kept once, so that a thousand courses stay near a hundred kilobytes.
 */
export interface SearchData {
  language: string;
  /** Address of the site’s root in this language: `/x/nl/`. */
  root: string;
  /** Names by index; a row holds the index. */
  pillars: { id: string; name: string; lang?: string; className: string }[];
  tracks: { id: string; name: string; programme: number }[];
  programmes: { id: string; name: string; lang?: string }[];
  /** Languages of instruction. `taught`: “taught in Dutch”. */
  languages: { id: string; name: string; taught: string }[];
  tags: { id: string; name: string }[];
  tools: string[];
  /** Semesters that occur, with their words and period. */
  semesters: Record<string, { name: string; period: string }>;
  /** Languages that a page may be in, where it is not this one: its folder and the note beside a link. */
  pageLanguages: { id: string; root: string; note: string }[];
  words: { credits: string; credit: string; choice: string; decimal: string };
  courses: CourseEntry[];
  /** Descriptions stand in files of so many courses, loaded for the hits that are shown. */
  shardSize: number;
}

/** One course: id, title, semester, credits, pillar, tracks, programme, language of instruction, flags, tags, tools, further words, page language (-1: this one), language of the title (empty: this one). */
export type CourseEntry = [id: string, title: string, semester: number, credits: number, pillar: number, tracks: number[], programme: number, language: number, flags: number, tags: number[], tools: number[], words: string, page: number, titleLang: string];

export const FLAGS = { home: 1, exchange: 2, choice: 4 } as const;

/** How many further words of its text a course brings, so that the whole stays small: all of them in a small catalogue. */
export const wordsPerCourse = (courses: number): number => Math.max(5, Math.min(140, Math.floor(12_000 / Math.max(1, courses))));

/** Words as search compares them: lower case, without accents. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();

/** The words of a text; signs that belong to names stay (`c#`, `c++`, `.net`, `ci/cd` in parts). */
export const wordsOf = (text: string): string[] => fold(text).match(/\.?[\p{L}\p{N}]+(?:[+#]+)?/gu) ?? [];

/** Words too common in English and Dutch to find anything by. */
export const stopWords = new Set(
  ('a about after all also an and any are as at be because been before but by can do does each first for from get has have how if in into is it its just know learn like make many may more most much must no not of on one only or other our out own same see so some such take than that the their them then there these they this to two up use used using very was way we well what when where which who why will with work you your ' +
    'aan al alle als andere bij ben bent bij dan dat de deze die dit doe door dus een eerste en er het hier hoe ik in is ja je jij jou jouw kan kun kunt leer leert maar maak maakt meer met mee moet na naar niet nog nu of om ook op over samen te tot tussen u uit van veel voor wat waar wanneer was wel welke werk werkt wie wij wil word wordt zal zelf zich zijn zo zoals')
    .split(' '),
);
