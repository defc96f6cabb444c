import type { Catalogue } from '../../catalogue/model.ts';
import { meaningIn, type Meanings } from '../../catalogue/meanings.ts';
import { columnsOf, sheetKinds, type Column, type SheetKind } from './columns.ts';
import { cellIn, type SheetItem } from './items.ts';
import { versionOf } from './version.ts';
import type { SheetWords } from './words.ts';

/** How people call the columns: the school’s words first, then those of a language. */
export interface ColumnWords {
  words: SheetWords;
  meanings: Meanings;
  language: string;
  /** Names of plain facts. */
  labels: Readonly<Record<string, { label: string }>>;
}

/** A sheet as it is written. */
export interface Table {
  kind: SheetKind;
  name: string;
  columns: readonly HeadedColumn[];
  rows: readonly TableRow[];
}
export interface HeadedColumn extends Column {
  head: string;
  /** What it means, in the language of the words. */
  help: string;
}
interface TableRow {
  id: string;
  cells: ReadonlyMap<string, string>;
  version: string;
}

/** The head of a column: what the school calls it, else what a language does. */
export function headOf(key: string, { settings }: Catalogue, own: ColumnWords): string {
  const word = settings.keys.find((it) => it.key === key)?.word;
  const field = settings.fields.find((it) => it.key === key);
  const label = field?.label[own.language] ?? Object.values(field?.label ?? {})[0];
  const plain = Object.hasOwn(own.labels, key) ? own.labels[key]?.label : undefined;
  const columns: Readonly<Record<string, string>> = own.words.columns;
  return word ?? label ?? plain ?? (Object.hasOwn(columns, key) ? columns[key] : key);
}

/** All sheets of a catalogue. */
export const tablesOf = (
  items: readonly SheetItem[],
  catalogue: Catalogue,
  own: ColumnWords,
): Table[] =>
  sheetKinds.map((kind) => {
    const columns = headed(columnsOf(kind, catalogue), catalogue, own);
    return {
      kind,
      name: own.words.sheets[kind],
      columns,
      rows: items
        .filter((it) => it.kind === kind)
        .map((item) => {
          const cells = new Map(
            columns.map((column) => [column.key, cellIn(item, column, catalogue).cell ?? '']),
          );
          return { id: item.id, cells, version: versionOf(item.id, cells) };
        }),
    };
  });

function headed(
  columns: readonly Column[],
  catalogue: Catalogue,
  own: ColumnWords,
): HeadedColumn[] {
  const taken = new Set([own.words.id]);
  return columns.map((column) => {
    const wanted = headOf(column.key, catalogue, own);
    const head = taken.has(wanted) ? `${wanted} (${column.key})` : wanted;
    taken.add(head);
    const several = column.entries === 'one' ? '' : ` ${own.words.several}`;
    return { ...column, head, help: meaningIn(own.meanings, column.about) + several };
  });
}

/** Keys of columns by what people may call them, in any language; `id` for that of ids. */
export function keysByHead(
  kind: SheetKind,
  catalogue: Catalogue,
  languages: readonly ColumnWords[],
): ReadonlyMap<string, string> {
  const columns = columnsOf(kind, catalogue);
  const keys = new Map<string, string>();
  const add = (head: string, key: string) => {
    const name = head.toLowerCase();
    if (!keys.has(name)) keys.set(name, key);
  };
  for (const own of languages) {
    add(own.words.id, 'id');
    for (const { key, head } of headed(columns, catalogue, own)) add(head, key);
  }
  add('id', 'id');
  for (const { key } of columns) add(key, key);
  for (const { key, word } of catalogue.settings.keys) add(word, key);
  return keys;
}
