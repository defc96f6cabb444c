import type { Finding, Place } from '../diagnostics/diagnostic.ts';
import type { RuleName } from '../diagnostics/rules.ts';

/** The rooms of a content folder. `settings` is catalogue.yaml. */
export type Room = 'courses' | 'tracks' | 'pillars' | 'pages' | 'words' | 'settings';

/** Where a value of front matter stands. */
export interface FieldPlace {
  /** Absent for list items. */
  key?: Place;
  value: Place;
  /** As it was written. */
  source: string;
  /** A comment that follows the value on its line. */
  comment?: { text: string; at: Place };
}

/** Front matter as it was written: plain values, and where each stands. */
export interface FrontMatter {
  /** Values by key; text, numbers, true/false, null, lists and groups only. */
  data: Readonly<Record<string, unknown>>;
  /** Places by path: `tags`, `tags.0`, `title.nl`. */
  places: ReadonlyMap<string, FieldPlace>;
  /** The closing line: where a missing key would be added. */
  end: Place;
}

/** A markdown file (or catalogue.yaml, or a file of words) before anyone believes it. */
export interface Document {
  /** Relative to the content folder, with `/`. */
  file: string;
  room: Room;
  /** Path below its room, without `.md` or `.yaml`. */
  path: string;
  /** Absent where the file cannot be read; then `findings` says why. */
  frontMatter?: FrontMatter;
  /**
   * Where it cannot be read: the keys that can, each by itself; not to be believed, but enough to know which course or
   * track it is.
   */
  legible?: Readonly<Record<string, unknown>>;
  body: string;
  /** Line of the file on which the body starts, from 1. */
  bodyLine: number;
  findings: readonly Finding[];
}

/** What is said of a file, and leaves all that it states as it is. */
const besideFacts: readonly RuleName[] = ['control-character', 'merge-marker'];
/** Whether nothing is wrong with how a file is written that would make its facts doubtful. */
export const isSound = ({ findings }: Document): boolean =>
  findings.every(({ rule }) => besideFacts.includes(rule));

/** A picture or other file that pages may refer to. */
export interface ContentFile {
  file: string;
  /** Content hash, 10 characters: part of its published name. */
  hash: string;
  /** In bytes. */
  size: number;
  /** In pixels, for pictures. */
  width?: number;
  height?: number;
}

/** A drawing, style sheet or font that catalogue.yaml names: of these, no other file is read. */
export interface BrandFile extends ContentFile {
  /** Of a style sheet: its text, and where it names other files. */
  style?: {
    css: string;
    addresses: readonly { from: number; to: number; path: string; at: Place }[];
  };
  /** Of a font: whether it holds every weight. */
  isVariable?: boolean;
}

/** Everything the content folder holds. */
export interface Content {
  documents: readonly Document[];
  files: readonly ContentFile[];
  brandFiles: readonly BrandFile[];
  /** Paths of all drawings, style sheets and fonts, read or not. */
  brandNames: readonly string[];
  /** About files that are no documents. */
  findings: readonly Finding[];
}
