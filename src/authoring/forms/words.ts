import type { ColumnKey } from '../sheet/columns.ts';
import type {
  CourseFrontMatter,
  PillarFrontMatter,
  TrackFrontMatter,
} from '../../catalogue/schema.ts';
import type { PlainKey } from '../../catalogue/fields.ts';
import type { FormRoom } from './rooms.ts';

/** Keys that have a field in a form and no column in a sheet: long texts, and pictures. */
type FormOnlyKey = Exclude<
  keyof CourseFrontMatter | keyof TrackFrontMatter | keyof PillarFrontMatter,
  ColumnKey | PlainKey | OldKey
>;
/** Old spellings: who has them keeps them, and nobody writes them anew. */
export type OldKey = 'future' | 'choice';

/** What forms say in one language, beside the words of sheets and of the check. */
export interface FormWords {
  /** Names of collections, and of one of each. */
  rooms: Record<FormRoom, { all: string; one: string }>;
  labels: Record<FormOnlyKey, string>;
  /** The text below the front matter. */
  text: string;
  /** The field for what comes first and is no course of this catalogue, and its help. */
  besides: (label: string) => string;
  aboutBesides: string;
  /** Help of numbers by name. */
  named: string;
  /** Title of the page, and what stands there where no script runs. */
  title: (catalogue: string) => string;
  withoutScript: string;
  /** Of forms of a catalogue that names no code host; the build says it, and their page where it is published. */
  onlyHere: string;
  /** A file that the form cannot read. */
  unreadable: string;
}
