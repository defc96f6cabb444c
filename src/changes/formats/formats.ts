import type { Changes } from '../changes.ts';
import type { PageLinks } from '../page-links.ts';
import type { ChangeWords } from '../words.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

/** One of the two catalogues, and how far it could be read. */
export interface ReportedSide {
  name: string;
  errors: number /** Files that could not be read, and so are not compared. */;
  unread: readonly string[];
}
/** What a format shows. */
export interface ChangeReport {
  from: ReportedSide;
  to: ReportedSide;
  changes: Changes;
  words: ChangeWords;
  /** Where the sites of both live. */
  pages?: PageLinks;
}

/** Every format by the name of its flag; all say the same. */
export const formats = { text, markdown, json } satisfies Record<
  string,
  (report: ChangeReport) => string
>;
export const isFormat = (name: string): name is keyof typeof formats =>
  Object.hasOwn(formats, name);
