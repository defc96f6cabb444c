import { entriesOf } from './cells.ts';
import type { Column } from './columns.ts';

/** What a cell says, after what spreadsheets do to cells has been undone. `from`: where something was mended. */
export type Resolved = { cell: string; mended?: true } | 'spoilt';

/** Words for yes and no, in lower case, of every language. */
export interface YesNo {
  yes: ReadonlySet<string>;
  no: ReadonlySet<string>;
}

const numeric = /^-?\d+([.,]\d+)?([eE][+-]?\d+)?$/;
const textual = ['text', 'id', 'list', 'text-or-list', 'one-of', 'language', 'link', 'address'];

/**
 * What somebody meant by a cell. `current`: what the file says; a cell that a spreadsheet may have made of it is that.
 */
export function resolveCell(
  given: string,
  current: string,
  column: Column,
  yesNo: YesNo,
): Resolved {
  const plain = given.replace(/\u00a0/g, ' ').trim();
  if (plain === current) return { cell: current };
  if (/^#(NAME\?|REF!|VALUE!|N\/A|DIV\/0!|NUM!|NULL!|####*)$/.test(plain)) return 'spoilt';
  if (column.kind === 'yes-no') return { cell: truthOf(plain, yesNo) };
  if (column.kind === 'number' || column.kind === 'whole-number')
    return numberFrom(plain, current, column);
  if (column.kind === 'date') return { cell: plain };
  if (isSameList(plain, current, column)) return { cell: current };
  const entry = asCurrent(plain, current, column);
  if (entry !== undefined) return entry === plain ? { cell: entry } : { cell: entry, mended: true };
  if (plain === `'${current}`) return { cell: current };
  const days = daysIn(plain);
  if (days.length > 0) {
    if (days.some((day) => isDayOf(day, current))) return { cell: current, mended: true };
    return 'spoilt';
  }
  if (column.entries === 'one' && !textual.includes(column.kind)) return { cell: plain };
  if (/^\d[.,]\d+E\+\d+$/.test(plain)) return 'spoilt';
  const chosen = column.meant.get(plain.toLowerCase());
  if (chosen !== undefined) return { cell: chosen };
  return { cell: normalised(plain, current, column) };
}

/** Whether only the signs between entries differ. */
const isSameList = (given: string, current: string, column: Column): boolean =>
  column.entries !== 'one' &&
  entriesOf(given, column, entriesOf(current, { ...column, commas: false })).join('\n') ===
    entriesOf(current, { ...column, commas: false }).join('\n');

/** Entries as the file has them, whatever stands between them. */
function normalised(given: string, current: string, column: Column): string {
  if (column.entries === 'one') return given;
  const known = entriesOf(current, { ...column, commas: false });
  const entries = entriesOf(given, column, known).map((it) => {
    const same = known.find((own) => isLike(it, own));
    if (same !== undefined) return same;
    return column.commas || column.entries === 'group' ? straight(it) : it;
  });
  return entries.join(' | ');
}

/** The current cell where the given one is what spreadsheets make of it; itself where only signs between differ. */
function asCurrent(given: string, current: string, column: Column): string | undefined {
  if (current === '') return undefined;
  if (isLike(given, current)) return current;
  return column.entries !== 'one' && normalised(given, current, column) === current
    ? current
    : undefined;
}

/** Whether a spreadsheet may have made one text of another: other quotation marks, or a number without its zeros. */
function isLike(given: string, current: string): boolean {
  if (straight(given) === straight(current)) return true;
  if (!numeric.test(given) || !numeric.test(current)) return false;
  const [one, other] = [numberOf(given), numberOf(current)];
  // `1.23457E+11` has six figures of the twelve.
  return /e/i.test(given) && !/e/i.test(current)
    ? Math.abs(one - other) <= Math.abs(other) * 1e-5
    : one === other;
}

const numberOf = (text: string): number => Number(text.replace(',', '.'));

/** With the signs that keyboards have. */
const straight = (text: string): string =>
  text
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/…/g, '...')
    .replace(/[–—−]/g, '-')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function truthOf(given: string, { yes, no }: YesNo): string {
  const word = given.toLowerCase();
  if (yes.has(word) || word === '1') return 'true';
  return no.has(word) || word === '0' ? 'false' : given;
}

/** A number with a comma, or of a range; a day may be `3-6`. */
function numberFrom(given: string, current: string, column: Column): Resolved {
  if (/^-?\d+([.,]\d+)?$/.test(given)) return { cell: String(numberOf(given)) };
  const range = /^(\d+(?:[.,]\d+)?)\s*(?:-|–|—|to|tot|bis|à)\s*(\d+(?:[.,]\d+)?)$/.exec(given);
  if (range) return { cell: `${numberOf(range[1])}-${numberOf(range[2])}` };
  const days = daysIn(given);
  if (days.length === 0) return { cell: given };
  if (days.some((day) => isDayOf(day, current))) return { cell: current, mended: true };
  const meant = new Set(
    days.flatMap(([a, b]) => [`${a}-${b}`, `${b}-${a}`, `${a}.${b}`, `${b}.${a}`]),
  );
  const fitting = [...meant].filter((it) =>
    column.accepts(Number.isNaN(Number(it)) ? it : Number(it)),
  );
  return fitting.length === 1 ? { cell: fitting[0], mended: true } : 'spoilt';
}

/** Names of months in the languages of spreadsheets, short and long, with their numbers. */
const months = new Map([
  ...['en', 'nl', 'de', 'fr'].flatMap((locale) =>
    (['short', 'long'] as const).flatMap((month) =>
      Array.from({ length: 12 }, (_, index): [string, number] => [
        new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' })
          .format(Date.UTC(2000, index, 1))
          .toLowerCase()
          .replace('.', ''),
        index + 1,
      ]),
    ),
  ),
  ['mrz', 3] as const, // Excel’s own
]);

/** The two numbers that a spreadsheet may have made a day of; none where a cell is no day. */
function daysIn(text: string): [number, number][] {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(text) ?? [];
  if (year && month && day) {
    const own: [number, number] = [Number(day), Number(month)];
    return day === '01' ? [own, [Number(month), Number(year) % 100]] : [own];
  }
  const [, first, , second] = /^(\d{1,2})([-./])(\d{1,2})\2(?:\d{4}|\d{2})$/.exec(text) ?? [];
  if (first && second) return [[Number(first), Number(second)]];
  const [, before, name, after] =
    /^(?:(\d{1,2})[-. /]{1,2})?(\p{L}{3,9})\.?(?:[-. /](\d{1,2}))?$/u.exec(text.toLowerCase()) ??
    [];
  const number = months.get(name ?? '');
  const other = before ?? after;
  return number !== undefined && other !== undefined && (before ?? '') + (after ?? '') === other
    ? [[Number(other), number]]
    : [];
}

/** Whether a spreadsheet takes a text for a day. */
export const isDay = (text: string): boolean => daysIn(text).length > 0;

/** Whether a text is two numbers with a sign between, these two. */
function isDayOf([one, other]: [number, number], text: string): boolean {
  const [, a, b] = /^(\d{1,2})\s?[-./]\s?(\d{1,2})$/.exec(text) ?? [];
  if (a === undefined || b === undefined) return false;
  const [first, second] = [Number(a), Number(b)];
  return (first === one && second === other) || (first === other && second === one);
}
