import { isDay } from './spoilt.ts';
import type { Table } from './table.ts';
import { VERSION } from './version.ts';
import type { SheetWords } from './words.ts';

/** A CSV of a table. `comma`: the decimal sign, so that cells end with a semicolon, as spreadsheets there expect. */
export function csvOf({ kind, columns, rows }: Table, words: SheetWords, comma: boolean): string {
  const end = comma ? ';' : ',';
  const cell = (text: string) =>
    /["\r\n,;\t]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  const lines = [
    [words.id, ...columns.map(({ head }) => safe(head)), VERSION + kind],
    ...rows.map(({ id, cells, version }) => [
      safe(id),
      ...columns.map(({ key, kind: ofValue }) =>
        shown(cells.get(key) ?? '', ofValue, words, comma),
      ),
      version,
    ]),
  ];
  return `\uFEFF${lines.map((line) => `${line.map(cell).join(end)}\r\n`).join('')}`;
}

function shown(cell: string, kind: string, words: SheetWords, comma: boolean): string {
  if (kind === 'yes-no') return yesOrNo(cell, words) ?? safe(cell);
  if (kind === 'number' || kind === 'whole-number')
    return /^-?\d+(\.\d+)?$/.test(cell) ? cell.replace('.', comma ? ',' : '.') : safe(cell);
  return kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(cell) ? cell : safe(cell);
}

/** True and false in words; nothing for anything else. */
export const yesOrNo = (cell: string, { yes, no }: SheetWords): string | undefined =>
  new Map([
    ['true', yes],
    ['false', no],
  ]).get(cell);

/** Where a spreadsheet of some country ends a cell, and would run what follows. */
const inside = /([;,\t\r\n])('*)(?=[\s"]*[=+\-@\uff1d\uff0b\uff0d\uff20])/g;
/** What it would run, or take for a number, a day or a truth; and an apostrophe, which means itself. */
const isTaken = (text: string): boolean =>
  /^[\s"]*[=+\-@'\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]|^[\d.,:/ -]+$|^\d+([.,]\d+)?e\d+$|^(true|false)$/i.test(
    text,
  ) || isDay(text);

/** A text that a spreadsheet takes for nothing else: an apostrophe stands before what it would. */
const safe = (text: string): string => (isTaken(text) ? "'" : '') + text.replace(inside, "$1'$2");

/** The text that was made safe. */
export const unsafe = (text: string): string =>
  text
    .replace(/^'/, '')
    .replace(/([;,\t\r\n])'('*)(?=[\s"]*[=+\-@\uff1d\uff0b\uff0d\uff20])/g, '$1$2');
