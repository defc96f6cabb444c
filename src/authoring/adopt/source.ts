/** A value of front matter or of a cell: texts as they were written, so that the code `012` keeps its zero. */
export type Value = string | readonly Value[] | Values;
/** Values by their keys. */
export type Values = ReadonlyMap<string, Value>;

/** What made a site of a source, or that it is a table. */
export const systems = ['hugo', 'jekyll', 'eleventy', 'vuepress', 'table'] as const;
export type System = (typeof systems)[number];

/** What a page is, where its place or its sheet says so. */
export type Kind = 'course' | 'track' | 'pillar' | 'page';

/** Why a page could only be read in part. `detail`: what a reader of that syntax said. */
export interface Trouble {
  why: 'yaml' | 'toml' | 'json' | 'not-closed' | 'code' | 'too-large' | 'not-text';
  detail?: string;
}

/** A page of any system in one form, before anyone says what it is. */
export interface SourcePage {
  /** Its file, from the source’s folder; of a row, that of its table. */
  file: string;
  /** Of a row: how a person finds it, such as “Sheet1, row 3”. */
  row?: string;
  /** Its place below the folder that holds content, without ending and language: `programma/english/mlops`. */
  path: string;
  /** Whether it is the page of a folder that holds further pages. */
  isFolder: boolean;
  language?: string;
  kind?: Kind;
  values: Values;
  /** Whether it states any keys itself. */
  hasFrontMatter?: boolean;
  body: string;
  /** Paths on the old site: its own first, then those that led to it. */
  addresses: readonly string[];
  trouble?: Trouble;
}

/** A file of a source that is no page, such as a picture. */
export interface SourceFile {
  file: string;
  /** Where it lies on the disk. */
  absolute: string;
  size: number;
}

/** Why a file of a source is in the new folder in no form. */
export type LeftReason =
  | 'template'
  | 'settings'
  | 'style'
  | 'type'
  | 'post'
  | 'link'
  | 'device'
  | 'too-large'
  | 'picture'
  | 'empty'
  | 'unused'
  | 'broken';

/** All that a source holds, in the form that all systems share. */
export interface Source {
  /** What it becomes where it is one of several: `2025`. */
  name: string;
  dir: string;
  system: System;
  title?: string;
  /** Its languages, the first is the usual one; none where nothing says so. */
  languages: readonly string[];
  /** Address of the old site. */
  baseUrl?: string;
  pages: readonly SourcePage[];
  /** Pictures and PDF files by their path on the old site: `/img/robot.png`. */
  media: ReadonlyMap<string, SourceFile>;
  /** Files that are nothing for a catalogue. */
  left: readonly { file: string; why: LeftReason }[];
  /** How the old system makes a part of an address of a term, such as a tag. */
  termAddress?: (term: string) => string;
}
