import { noteKey, type KeyFate, type Tally } from '../tally.ts';
import type { Item, Version } from '../mapping/items.ts';
import { keysFor } from '../mapping/model.ts';
import { nameInTally, type Plan } from '../mapping/plan.ts';
import type { LinkOf } from '../text/links.ts';
import type { FindCourse } from '../mapping/references.ts';

/** What all files are written with. */
export interface Writing {
  plan: Plan;
  tally: Tally;
  find: FindCourse;
  aliases: ReadonlyMap<Item, readonly string[]>;
  linkOf: (item: Item, version: Version) => LinkOf;
  /** What titles may end in, between brackets, to say that a course is a choice. */
  choicesInTitles: readonly string[];
}

/** The keys of a file, and what of its old keys goes into its text. */
export interface Written {
  front: Record<string, unknown>;
  lines: string[];
  /** The text of a row, which has no other. */
  lead?: string;
}

/** Notes what became of a key of one page. */
export type Note = (name: string, fate: KeyFate) => void;

/** Who notes the keys of a version of an item. */
export const noteFor =
  ({ plan, tally }: Writing, { source }: Item, { page }: Version): Note =>
  (name, fate) =>
    noteKey(
      tally,
      name,
      fate,
      nameInTally(plan, source, page.row === undefined ? page.file : `${page.file} (${page.row})`),
    );

/** Notes a key, of which nothing goes into the text. */
export function noted(note: Note, name: string, fate: KeyFate): undefined {
  note(name, fate);
  return undefined;
}

/** The fate of a key that has, or gets, the name of ours. */
export const fateOfKey = (name: string, key: string): KeyFate =>
  name === key ? { as: 'kept' } : { as: 'renamed', to: key };

/** Keys as the catalogue orders them, those of the school’s own last. */
export function inOrder(
  kind: Item['kind'],
  front: Readonly<Record<string, unknown>>,
  own: readonly string[],
): Record<string, unknown> {
  const order = [...keysFor(kind), ...own];
  const keys = Object.keys(front).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return Object.fromEntries(keys.map((key) => [key, front[key]]));
}
