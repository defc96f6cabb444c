import type { DecisionKind, KeyFate } from './tally.ts';
import type { ContentWords } from './output/write-settings.ts';
import type { Kind, LeftReason, System, Trouble } from './source.ts';

/** What `adopt` says and writes, in one language. */
export interface AdoptWords {
  /** Stands in the new files, where the old ones had no words. */
  content: ContentWords;
  /** What a system is called. */
  systems: Record<System, string>;
  /** Heading and first paragraph of adoption.md. */
  title: string;
  intro: (systems: readonly string[]) => string;
  /** Headings of its parts. */
  parts: Record<'decisions' | 'files' | 'keys', string>;
  /** Under the heading of decisions, where there are none. */
  nothing: string;
  /** Heads of its tables. */
  columns: Record<'file' | 'became' | 'key' | 'count', string>;
  /** What came of a file; behind it stands where it lies. */
  kinds: Record<Kind | 'translation' | 'picture' | 'list' | 'apart', string>;
  left: Record<LeftReason, string>;
  /** Why only a part of a file could be read. */
  trouble: Record<Trouble['why'], string>;
  /** What became of a key. `to`: its name now. */
  keys: Record<KeyFate['as'], (to: string) => string>;
  /** What a person must decide, as a sentence; behind it stands of what. */
  decisions: Record<DecisionKind, string>;
  /** There are further ones. */
  more: (count: number) => string;

  /** When all is done. */
  done: (counts: Record<Kind, number>, dir: string) => string;
  checked: (warnings: number) => string;
  /** Before the list of decisions. */
  toDecide: (file: string) => string;
}
