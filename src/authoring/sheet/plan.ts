import type { Catalogue } from '../../catalogue/model.ts';
import type { Document } from '../../content/document.ts';
import { slug, slugPath } from '../../content/slug.ts';
import { fileFor, roomOf } from '../places.ts';
import { sourceFrom, type SourceFile } from '../source-file.ts';
import type { Change, Changes } from '../write.ts';
import { asValue, cellOf } from './cells.ts';
import { columnsOf, type Column, type SheetKind } from './columns.ts';
import { withValue } from './edit-key.ts';
import { cellIn, itemsOf, type SheetItem } from './items.ts';
import type { GivenRow, GivenSheet } from './read-sheets.ts';
import { resolveCell, type YesNo } from './spoilt.ts';

/** Where a cell is: its row by kind and id, its column by key. */
interface Spot {
  kind: SheetKind;
  id: string;
  key: string;
}
/** What a sheet changes. `from` and `to` as cells have them. */
interface CellEdit extends Spot {
  from: string;
  to: string;
}
/** What is told of a sheet beside its edits. */
export type Note =
  | ({ note: 'mended'; from: string; to: string } & Spot)
  | ({ note: 'spoilt'; given: string } & Spot)
  | ({ note: 'conflict'; now: string; given: string } & Spot)
  | ({ note: 'special' } & Spot)
  | { note: 'meanwhile'; kind: SheetKind; id: string; keys: readonly string[] }
  | { note: 'gone' | 'twice' | 'no-version' | 'no-title'; kind: SheetKind; id: string }
  | { note: 'renamed'; kind: SheetKind; id: string; from: string }
  | { note: 'unknown-column'; kind: SheetKind; head: string }
  | { note: 'missing'; kind: SheetKind; ids: readonly string[] };

/** What a sheet would do. Nothing is written. */
export interface SheetPlan {
  edits: readonly CellEdit[];
  notes: readonly Note[];
  changes: Changes;
  /** Rows by the file that they would change or make. */
  rowOf: ReadonlyMap<string, { kind: SheetKind; id: string }>;
}

/** What is known of the folder to which a sheet is brought back. */
export interface Folder {
  documents: readonly Document[];
  catalogue: Catalogue;
  /** A file as it stands on the disk; nothing where it is no text. */
  open: (file: string) => Promise<SourceFile | undefined>;
}

/** What became of a row. */
interface Outcome {
  edits: readonly CellEdit[];
  notes: readonly Note[];
  file?: string;
  change?: Change;
}

/** Compares sheets with the files. `keysOf`: keys by the heads of columns, in lower case. */
export async function planSheets(
  sheets: readonly GivenSheet[],
  folder: Folder,
  keysOf: (kind: SheetKind) => ReadonlyMap<string, string>,
  yesNo: YesNo,
): Promise<SheetPlan> {
  const { items } = itemsOf(folder.documents, folder.catalogue);
  const edits: CellEdit[] = [];
  const notes: Note[] = [];
  const changes = new Map<string, Change>();
  const rowOf = new Map<string, { kind: SheetKind; id: string }>();
  for (const sheet of sheets) {
    const table = readTable(sheet, folder, items, keysOf(sheet.kind));
    notes.push(...table.notes);
    for (const row of table.rows) {
      const { file, change, ...told } = await outcomeOf(row, table, folder, yesNo);
      edits.push(...told.edits);
      notes.push(...told.notes);
      if (file === undefined || !change) continue;
      changes.set(file, change);
      rowOf.set(file, { kind: sheet.kind, id: row.id });
    }
    notes.push(...missing(table));
  }
  return { edits, notes, changes, rowOf };
}

/** A sheet in the words of files. */
interface ReadTable {
  kind: SheetKind;
  columns: readonly Column[];
  rows: readonly Row[];
  byId: ReadonlyMap<string, SheetItem>;
  notes: readonly Note[];
}
interface Row {
  id: string;
  cells: ReadonlyMap<string, string>;
  version: GivenRow['version'];
}

function readTable(
  { kind, heads, rows }: GivenSheet,
  { catalogue }: Folder,
  items: readonly SheetItem[],
  keys: ReadonlyMap<string, string>,
): ReadTable {
  const keyOf = (head: string) => keys.get(head.toLowerCase());
  const given = new Set(heads.map(keyOf));
  const toId = kind === 'course' ? slugPath : slug;
  return {
    kind,
    columns: columnsOf(kind, catalogue).filter(({ key }) => given.has(key)),
    byId: new Map(items.filter((it) => it.kind === kind).map((it) => [it.id, it])),
    notes: heads
      .filter((head) => keyOf(head) === undefined)
      .map((head) => ({ note: 'unknown-column', kind, head })),
    rows: rows.map(({ cells, version }) => {
      const byKey = new Map([...cells].map(([head, cell]) => [keyOf(head) ?? '', cell]));
      const written = byKey.get('id') ?? '';
      const isNew = written === '' && !version;
      return { id: toId(isNew ? (byKey.get('title') ?? '') : written), cells: byKey, version };
    }),
  };
}

async function outcomeOf(
  row: Row,
  table: ReadTable,
  folder: Folder,
  yesNo: YesNo,
): Promise<Outcome> {
  const { id, version } = row;
  const { kind, byId, rows } = table;
  const only = (note: Note): Outcome => ({ edits: [], notes: [note] });
  if (id === '' && !version) return only({ note: 'no-title', kind, id });
  if (rows.filter((it) => it.id === id).length > 1) return only({ note: 'twice', kind, id });
  const item = byId.get(id);
  if (version && !version.had('id', id)) {
    // Somebody copied a row, or gave it another id.
    const original = [...byId.keys()].find((it) => version.had('id', it));
    const isCopy = original !== undefined && rows.some((it) => it.id === original);
    if (original !== undefined && !isCopy)
      return only({ note: 'renamed', kind, id, from: original });
    if (item) return only({ note: 'no-version', kind, id });
    if (id === '') return only({ note: 'no-title', kind, id });
    return newRow(row, table, folder, yesNo);
  }
  if (item) return changedRow(row, item, table, folder, yesNo);
  return version ? only({ note: 'gone', kind, id }) : newRow(row, table, folder, yesNo);
}

/** A row of a file that is there: cells that somebody changed, where nobody has changed the file. */
async function changedRow(
  { id, cells, version }: Row,
  item: SheetItem,
  { kind, columns }: ReadTable,
  { catalogue, open }: Folder,
  yesNo: YesNo,
): Promise<Outcome> {
  const notes: Note[] = [];
  const meanwhile: string[] = [];
  const wanted: { edit: CellEdit; column: Column; name: string | undefined }[] = [];
  for (const column of columns) {
    const spot = { kind, id, key: column.key };
    const given = cells.get(column.key) ?? '';
    const { cell: current, name } = cellIn(item, column, catalogue);
    const resolved = resolveCell(given, current ?? '', column, yesNo);
    if (resolved === 'spoilt') notes.push({ note: 'spoilt', given, ...spot });
    else if (resolved.cell === (current ?? '')) {
      if (resolved.mended) notes.push({ note: 'mended', from: given, to: resolved.cell, ...spot });
    } else if (!version) return { edits: [], notes: [{ note: 'no-version', kind, id }] };
    else if (version.had(column.key, resolved.cell)) meanwhile.push(column.key);
    else if (current === undefined) notes.push({ note: 'special', ...spot });
    else if (!version.had(column.key, current))
      notes.push({ note: 'conflict', now: current, given: resolved.cell, ...spot });
    else {
      if (resolved.mended) notes.push({ note: 'mended', from: given, to: resolved.cell, ...spot });
      wanted.push({ edit: { from: current, to: resolved.cell, ...spot }, column, name });
    }
  }
  if (meanwhile.length > 0) notes.push({ note: 'meanwhile', kind, id, keys: meanwhile });
  if (wanted.length === 0) return { edits: [], notes };
  const { file } = item.document;
  const before = await open(file);
  let source = before;
  const edits: CellEdit[] = [];
  for (const { edit, column, name = nameFor(column.key, catalogue) } of wanted) {
    const isList = Array.isArray(source?.document.frontMatter?.data[name]);
    const text = source && withValue(source, name, asValue(edit.to, column, isList));
    const now = text === undefined ? undefined : sourceFrom(file, text).document.frontMatter;
    // A text must read back as it was typed; of entries there are several spellings.
    const isRead = now && (column.entries !== 'one' || cellOf(now, name, column) === edit.to);
    if (text === undefined || !isRead) notes.push({ note: 'special', kind, id, key: column.key });
    else {
      source = sourceFrom(file, text);
      edits.push(edit);
    }
  }
  return before && source && edits.length > 0
    ? { edits, notes, file, change: { before: before.text, after: source.text } }
    : { edits, notes };
}

/** The name that a file gets for a key: the school’s word, where it has one. */
const nameFor = (key: string, { settings }: Catalogue): string =>
  settings.keys.find((it) => it.key === key)?.word ?? key;

/** A row without a file: a new file, with what the row says and no text yet. */
function newRow(
  { id, cells }: Row,
  { kind, columns }: ReadTable,
  { documents, catalogue }: Folder,
  yesNo: YesNo,
): Outcome {
  if ((cells.get('title') ?? '') === '' && kind === 'course')
    return { edits: [], notes: [{ note: 'no-title', kind, id }] };
  const file = fileFor(id, roomOf[kind], documents);
  const notes: Note[] = [];
  const edits: CellEdit[] = [];
  let source = sourceFrom(file, '---\n---\n');
  for (const column of columns) {
    const given = cells.get(column.key) ?? '';
    const spot = { kind, id, key: column.key };
    const resolved = resolveCell(given, '', column, yesNo);
    if (resolved === 'spoilt') notes.push({ note: 'spoilt', given, ...spot });
    if (resolved === 'spoilt' || resolved.cell === '') continue;
    if (resolved.mended) notes.push({ note: 'mended', from: given, to: resolved.cell, ...spot });
    const name = nameFor(column.key, catalogue);
    const text = withValue(source, name, asValue(resolved.cell, column, false));
    if (text === undefined) notes.push({ note: 'special', ...spot });
    else {
      source = sourceFrom(file, text);
      edits.push({ from: '', to: resolved.cell, ...spot });
    }
  }
  return { edits, notes, file, change: { after: source.text } };
}

/** Files without a row. Nobody deletes them. */
function missing({ kind, byId, rows }: ReadTable): Note[] {
  const there = new Set(rows.map(({ id }) => id));
  const ids = [...byId.keys()].filter(
    (id) => !there.has(id) && !rows.some(({ version }) => version?.had('id', id)),
  );
  return ids.length > 0 ? [{ note: 'missing', kind, ids }] : [];
}
