import { bare } from './analysis.ts';
import type { WordForms } from './words.ts';
import type { NonEmpty } from '../non-empty.ts';

/** What somebody may look for, in the order in which suggestions name it; courses come last. */
export const kinds = [
  'track',
  'job',
  'pillar',
  'topic',
  'tool',
  'person',
  'page',
  'course',
] as const;
export type Kind = (typeof kinds)[number];

/**
 * Where a word stands that is in no title, from the least to the most telling. What a course is about stands in its
 * description and often in its text; so do the tools and topics that are not only listed.
 */
const levels = [
  'body',
  'lede',
  'about',
  'name',
  'tool',
  'tool in use',
  'topic',
  'topic in use',
  'code',
] as const;
export type Level = (typeof levels)[number];

/** find.json: what the engine needs before it asks for the words of a query. */
export interface IndexHead {
  /** Language of the page, and of all texts: each is a bit of `languages` in a posting. */
  language: string;
  languages: NonEmpty<string>;
  words: readonly WordForms[];
  /** Words, or several words, that mean the same. */
  synonyms: readonly (readonly string[])[];
  /** How many entries of each kind there are, in the order of `kinds`; entries are counted through. */
  counts: number[];
  /** Address of the files of words, up to their number; and how many there are. */
  terms: string;
  termFiles: number;
  /** How many files of entries there are beside this one. */
  entryFiles: number;
}

/** terms-<n>.json: words whose first two letters fall to this file, in the order of the alphabet. */
export interface TermFile {
  terms: TermRow[];
  /** Codes of courses: whether it is the course’s own. */
  codes: [code: string, entry: number, isOwn: 0 | 1][];
}

/**
 * `titles`: entry and place by turns. `others`: a level with its languages, and the entries. Entries are told by their
 * distance from the one before.
 */
export type TermRow = [
  term: string,
  titles: number[],
  ...others: [group: number, entries: number[]][],
];

/** One entry as it is shown: what it is called on the page’s language, where it leads, and what is said beside it. */
export type EntryRow = [
  title: string,
  href: string,
  detail: string,
  /** Language of the title, where it is another than the page’s. */
  lang: string,
  code: string,
  className: string,
  /** Titles in other languages. */
  further: [language: string, title: string][],
];

/** entries-<n>.json: every so-manieth entry, by its number. */
export type EntryFile = Record<string, EntryRow>;

/** Longest title, in words, of which each word has its place; what goes on has the last one. */
const MOST_PLACES = 31;

/** Place of a word in a title, the number of words of that title, and the languages in which it is so. */
export interface TitlePlace {
  at: number;
  length: number;
  languages: number;
}
export const packPlace = ({ at, length, languages }: TitlePlace): number =>
  (languages * 32 + Math.min(length, MOST_PLACES)) * 32 + Math.min(at, MOST_PLACES);
export const unpackPlace = (code: number): TitlePlace => ({
  at: code % 32,
  length: Math.floor(code / 32) % 32,
  languages: Math.floor(code / 1024),
});

export const packGroup = (level: Level, languages: number): number =>
  languages * levels.length + levels.indexOf(level);
export const unpackGroup = (group: number): { level: Level; languages: number } => ({
  level: levels[group % levels.length] ?? 'body',
  languages: Math.floor(group / levels.length),
});

/** What a letter more or less may not change: so each word has one file, misspelt or not. */
const stemOfFile = (term: string): string => [...bare(term)].slice(0, 2).join('');

/** The file of a word. */
export function fileOf(term: string, files: number): number {
  let hash = 0;
  for (const letter of stemOfFile(term)) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return hash % files;
}
