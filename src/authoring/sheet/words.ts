import type { ColumnKey, SheetKind } from './columns.ts';

/** What `sheet` writes into spreadsheets and says of them, in one language. */
export interface SheetWords {
  /** Names of sheets. */
  sheets: Record<SheetKind, string>;
  yes: string;
  no: string;
  /** The column of ids, and what stands in it. */
  id: string;
  aboutId: string;
  /** Heads of columns; plain facts have those that pages have. */
  columns: Record<ColumnKey, string>;
  /** What a cell with several entries is told of them. */
  several: string;
  /** How many rows, where. */
  written: (rows: number, file: string) => string;
  /** A file that nobody can read, and that has no row. */
  unread: (file: string) => string;
  /** Before what stands below each. */
  headings: Record<'mended' | 'asked' | 'refused' | 'checked', string>;
  mended: (cell: CellName, from: string, to: string) => string;
  /** A spreadsheet made something else of what was typed. */
  spoilt: (cell: CellName, given: string) => string;
  /** Sheet and file have both changed. */
  conflict: (cell: CellName, now: string, given: string) => string;
  /** The file has changed, the sheet has not. */
  meanwhile: (row: string, columns: readonly string[]) => string;
  /** Only the file can be changed here. */
  special: (cell: CellName) => string;
  gone: (row: string) => string;
  renamed: (row: string, from: string, command: string) => string;
  twice: (row: string) => string;
  noVersion: (row: string) => string;
  noTitle: (row: string) => string;
  unknownColumn: (sheet: string, head: string) => string;
  /** Files without a row; `more`: how many are not named. */
  missing: (sheet: string, ids: readonly string[], more: number) => string;
  nothing: string;
  wouldChange: (files: number, command: string) => string;
  /** `command` writes the sheet anew: a cell of the old one counts as changed by somebody else. */
  changed: (files: number, command: string) => string;
}

/** A cell as people find it. */
export interface CellName {
  row: string;
  column: string;
}
