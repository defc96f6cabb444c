import type { Value } from '../adopt/source.ts';
import { sheetsOf } from '../adopt/sources/tables.ts';
import { kindOfName } from '../adopt/mapping/kinds-of-names.ts';
import { textOf } from '../adopt/values.ts';
import { sheetKinds, type SheetKind } from './columns.ts';
import { readVersion, VERSION, type Version } from './version.ts';
import { unsafe } from './write-table.ts';

/** A sheet as somebody hands it in: heads of columns, and rows of cells by head. */
export interface GivenSheet {
  kind: SheetKind;
  heads: readonly string[];
  rows: readonly GivenRow[];
}
export interface GivenRow {
  cells: ReadonlyMap<string, string>;
  version?: Version;
}

/** Heads of columns are searched for in so many rows. */
const FIRST_ROWS = 10;

/**
 * The sheets of a workbook or a CSV; nothing where it cannot be opened. Throws a UsageError where the package that
 * reads it is not installed.
 */
export async function readSheets(
  absolute: string,
  name: string,
  isHead: (text: string) => boolean,
): Promise<GivenSheet[] | undefined> {
  const isCsv = !/\.xlsx$/i.test(name);
  const sheets = await sheetsOf({ absolute, file: name, size: 0 });
  return sheets?.flatMap(({ name: own, rows }): GivenSheet[] => {
    const at = rows
      .slice(0, FIRST_ROWS)
      .findIndex((row) => row.filter((it) => isHead(textIn(it))).length >= 2);
    if (at < 0) return [];
    const heads = (rows[at] ?? []).map(textIn);
    const kind = kindIn(heads) ?? (own === undefined ? 'course' : itemKind(own));
    if (!kind) return [];
    const given = rows.slice(at + 1).flatMap((row) => rowOf(row, heads, isCsv));
    return [
      { kind, heads: heads.filter((it) => it !== '' && !it.startsWith(VERSION)), rows: given },
    ];
  });
}

const textIn = (cell: Value | undefined): string => (textOf(cell) ?? '').trim();

/** What the head of the column of versions says. */
const kindIn = (heads: readonly string[]): SheetKind | undefined =>
  sheetKinds.find((kind) => heads.includes(VERSION + kind));

const itemKind = (name: string): SheetKind | undefined =>
  sheetKinds.find((kind) => kind === kindOfName(name));

function rowOf(row: readonly Value[], heads: readonly string[], isCsv: boolean): GivenRow[] {
  const cells = new Map<string, string>();
  let version: Version | undefined;
  heads.forEach((head, index) => {
    const text = textIn(row[index]);
    if (head.startsWith(VERSION)) version = readVersion(text);
    else if (head !== '' && !cells.has(head)) cells.set(head, isCsv ? unsafe(text) : text);
  });
  const isEmpty = [...cells.values()].every((it) => it === '');
  return isEmpty ? [] : [{ cells, ...(version ? { version } : {}) }];
}
