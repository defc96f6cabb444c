import type { FrontMatter } from '../../content/document.ts';
import { scalarText, textOf } from '../yaml-text.ts';
import type { Column } from './columns.ts';

/** What stands between several entries of one cell: no sign that a spreadsheet of any country takes for another. */
const BETWEEN = ' | ';
/** What stands between courses of which one is enough. */
export const OR = ' or ';

/** What a file says under a key, as a cell: empty where it says nothing. Nothing for what no cell can hold. */
export function cellOf(
  { data, places }: FrontMatter,
  name: string | undefined,
  column: Column,
): string | undefined {
  if (name === undefined) return '';
  const entries = entriesAt(data[name], name);
  return entries?.join(BETWEEN);

  function entriesAt(value: unknown, path: string): string[] | undefined {
    if (value === null || value === undefined) return [];
    if (Array.isArray(value)) {
      if (column.entries === 'one' || column.entries === 'group') return undefined;
      const items = value.map((it, index) => itemAt(it, `${path}.${index}`));
      return items.every((it) => it !== undefined) ? items : undefined;
    }
    if (typeof value === 'object') {
      if (column.entries !== 'group') return undefined;
      const numbers = Object.entries(value);
      return numbers.every(([, it]) => typeof it !== 'object')
        ? numbers.map(([key, it]) => `${key}: ${String(it)}`)
        : undefined;
    }
    return [scalarAt(value, path)];
  }

  /** An entry of a list; of a list in the list all of them. */
  function itemAt(value: unknown, path: string): string | undefined {
    if (!Array.isArray(value)) return isPlain(value) ? scalarAt(value, path) : undefined;
    return column.hasNeeds && value.every(isPlain)
      ? value.map((it, index) => scalarAt(it, `${path}.${index}`)).join(OR)
      : undefined;
  }

  /** Texts are read as they were written: `012` keeps its zero. */
  function scalarAt(value: unknown, path: string): string {
    const isNumber = ['number', 'whole-number', 'yes-no'].includes(column.kind);
    const written = isNumber ? undefined : textOf(places.get(path)?.source ?? '');
    return (written ?? String(value)).trim();
  }
}

const isPlain = (value: unknown): boolean => value !== null && typeof value !== 'object';

/** The entries of a cell. `known`: those that the file has, which may hold commas themselves. */
export function entriesOf(cell: string, column: Column, known: readonly string[] = []): string[] {
  const signs = column.commas && !known.some((it) => /[,;]/.test(it)) ? /[|\n,;]/ : /[|\n]/;
  return cell
    .split(signs)
    .map((it) => it.trim())
    .filter(Boolean);
}

/** What a cell says, as YAML: a value, or entries with their names in a group. Nothing: the key goes. */
export type Value =
  | { shape: 'scalar'; yaml: string }
  | { shape: 'list' | 'group'; entries: readonly Entry[] };
export interface Entry {
  /** As a cell has it. */
  text: string;
  /** Of a group. */
  name?: string;
  /** As it may stand in a line of its own, or between brackets. */
  yaml: string;
  inFlow: string;
}

/** A cell as front matter; `isList`: whether the file has a list already. Nothing for an empty cell. */
export function asValue(cell: string, column: Column, isList: boolean): Value | undefined {
  if (cell === '') return undefined;
  if (column.entries === 'one') return { shape: 'scalar', yaml: scalarOf(cell, column) };
  const entries = entriesOf(cell, column);
  if (column.entries === 'group') {
    const named = entries.map(namedEntry);
    return named.every((it) => it !== undefined)
      ? { shape: 'group', entries: named }
      : { shape: 'scalar', yaml: scalarText(cell) };
  }
  if (column.entries === 'list-or-text' && entries.length < 2 && !isList)
    return { shape: 'scalar', yaml: scalarText(cell) };
  return { shape: 'list', entries: entries.map((it) => listEntry(it, column)) };
}

function listEntry(text: string, { hasNeeds }: Column): Entry {
  const several = hasNeeds ? text.split(OR).map((it) => it.trim()) : [];
  // “Python or R” is a text; of courses there are ids.
  if (several.length > 1 && several.every((it) => /^[\p{L}\p{N}./_-]+$/u.test(it))) {
    const inFlow = `[${several.map((it) => scalarText(it, { inFlow: true })).join(', ')}]`;
    return { text, yaml: inFlow, inFlow };
  }
  return { text, yaml: scalarText(text), inFlow: scalarText(text, { inFlow: true }) };
}

/** `exam: 40` with its name; nothing for what is no number by name. */
function namedEntry(text: string): Entry | undefined {
  const [, name = '', number = ''] = /^(.*?)\s*[:=]\s*(-?\d+(?:[.,]\d+)?)\s*%?$/.exec(text) ?? [];
  if (name === '') return undefined;
  const yaml = number.replace(',', '.');
  return { text: `${name}: ${yaml}`, name, yaml, inFlow: yaml };
}

/** Numbers, true and false stand bare; a text that would be read as one does not. */
const scalarOf = (cell: string, { kind }: Column): string =>
  (['number', 'whole-number'].includes(kind) && /^-?\d+(\.\d+)?$/.test(cell)) ||
  (kind === 'yes-no' && /^(true|false)$/.test(cell))
    ? cell
    : scalarText(cell);
