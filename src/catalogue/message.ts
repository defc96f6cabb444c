/**
 * A text of the interface as a tree of plain data, so that a browser can be given it: nothing in it is ever code. It is
 * read from ICU MessageFormat (languages/parse-message.ts) when a site is built.
 */
export type Message = string | readonly Part[];

export type Part =
  | string
  /** What is given; a number or a day as the language writes it. */
  | { as: 'text' | 'number' | 'date'; argument: string }
  /** `#`: the number that the plural around it asks for. */
  | { as: 'count' }
  | { as: 'select'; argument: string; cases: Cases }
  | { as: 'plural' | 'ordinal'; argument: string; offset: number; cases: Cases };

/** What is said of each value: `one`, `other`, or `=2` for one number. There always is an `other`. */
export type Cases = Readonly<Record<string, Message>>;

/** Texts by name, nested. */
export interface Trees {
  readonly [name: string]: Message | Trees;
}
