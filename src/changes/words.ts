import type {
  ChangeData,
  ConsequenceData,
  FactData,
  Item,
  OwnChange,
  PlainChange,
  SectionName,
} from './changes.ts';
import type { Asked, AskedName } from './question.ts';

/**
 * All sentences of a report of changes in one language: a missing one does not compile. Phrases start in lower case
 * and have no full stop.
 */
export interface ChangeWords {
  /** Its code: “en”. */
  language: string;
  heading: (from: string, to: string) => string;
  /** What can be answered with yes or no; `asked`: phrases of what is to be agreed with. */
  question: (asked: readonly string[]) => string;
  /** In the place of further phrases. */
  andTheRest: string;
  asked: Record<AskedName, (it: Asked) => string>;
  /** Links to a page as it was, and as it would be. */
  pages: { before: string; after: string };
  /** What the second side is called where nobody named one. */
  asItStands: string;
  /** A version of which git has not everything. */
  unreadable: (ref: string) => string;
  sections: Record<SectionName, string>;
  /** What stands between what a sentence is about and what is said of it, and between the things said. */
  joints: { colon: string; semicolon: string };
  none: string;
  /** A side with errors is compared as far as it could be read. */
  errors: (side: string, count: number) => string;
  unread: (side: string, files: readonly string[]) => string;
  /** How many sentences did not fit. */
  leftOut: (count: number) => string;
  /** Name of an item at the start of a sentence: “Track Web”. */
  named: (item: Item) => string;
  renamed: (item: Item, ids: FactData['id']) => string;
  facts: { [F in Exclude<keyof FactData, 'id'>]: (data: FactData[F]) => string };
  /** A plain fact by its name: “code: “A” → “B””; a school’s own by the name that it has. */
  plain: (change: PlainChange | OwnChange) => string;
  consequences: { [C in keyof ConsequenceData]: (data: ConsequenceData[C]) => string };
  /** The start of a sentence; facts and consequences follow. What changed is told by them alone. */
  changes: {
    [C in Exclude<keyof ChangeData, 'changed' | 'choice'>]: (data: ChangeData[C]) => string;
  };
}

/** Most entries of a list in a sentence. */
const MOST = 30;

/** [“a”, “b”, “c”] → “a, b and c”; a long list says how many more there are. */
export function listed(
  items: readonly string[],
  and: string,
  more: (count: number) => string,
): string {
  const shown = most(items, more);
  return shown.length < 2
    ? shown.join('')
    : `${shown.slice(0, -1).join(', ')} ${and} ${shown.at(-1)}`;
}

/** Entries that hold commas themselves. `semicolon`: what stands between them. */
export const separate = (
  items: readonly string[],
  semicolon: string,
  more: (count: number) => string,
): string => most(items, more).join(semicolon);

const most = (items: readonly string[], more: (count: number) => string): readonly string[] =>
  items.length > MOST ? [...items.slice(0, MOST), more(items.length - MOST)] : items;

/** Most names in a question. */
const FEW = 2;

/** Items in a question: by name where they are few, else their number, “4 courses”. `one`: “the track”. */
export const someOf = (
  { kind, names }: Asked,
  and: string,
  { one, many }: { one: string; many: string },
): string => {
  if (names.length > FEW) return `${names.length} ${many}`;
  return kind === 'course' || names.length > 1
    ? listed(names, and, String)
    : `${one} ${names.join('')}`;
};

/** What there is of several phrases. */
export const joined = (...phrases: readonly (string | false)[]): string =>
  phrases.filter(Boolean).join(', ');
