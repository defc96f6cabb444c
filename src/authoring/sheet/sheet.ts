import { readContent } from '../../content/read.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { DiagnosticWords } from '../../diagnostics/words.ts';
import { loadCatalogue, type BodyCache, type LoadedCatalogue } from '../../load.ts';
import { newDiagnostics, tryChanges } from '../dry-run.ts';
import { openSource, type SourceFile } from '../source-file.ts';
import { itemsOf } from './items.ts';
import { planSheets, type SheetPlan } from './plan.ts';
import { readSheets } from './read-sheets.ts';
import type { YesNo } from './spoilt.ts';
import { keysByHead, tablesOf, type ColumnWords } from './table.ts';
import type { SheetKind } from './columns.ts';
import { workbookOf } from './write-workbook.ts';
import { csvOf } from './write-table.ts';

/** A sheet of a content folder, and what of the folder is in it. */
export interface SheetOut {
  bytes: string | Buffer;
  rows: number;
  unread: readonly string[];
}

/**
 * A content folder as a workbook, or as a CSV of courses alone, by the name of the file. `wordsFor`: words by the
 * first language of the catalogue. Throws a UsageError where the package that writes it is not installed.
 */
export async function sheetOut(
  contentDir: string,
  file: string,
  wordsFor: (language: string) => Promise<ColumnWords & { commaIsDecimal: boolean }>,
  bodies: BodyCache = new Map(),
): Promise<SheetOut> {
  const { catalogue } = await loadCatalogue(contentDir, bodies);
  const { items, unread } = itemsOf(readContent(contentDir).documents, catalogue);
  const own = await wordsFor(catalogue.settings.languages[0]);
  const tables = tablesOf(items, catalogue, own);
  if (/\.xlsx$/i.test(file))
    return { bytes: await workbookOf(tables, own.words, file), rows: items.length, unread };
  const [courses] = tables;
  return {
    bytes: courses ? csvOf(courses, own.words, own.commaIsDecimal) : '',
    rows: courses?.rows.length ?? 0,
    unread,
  };
}

/** What bringing a sheet back does, and what check says of it. */
export interface SheetIn extends SheetPlan {
  before: LoadedCatalogue;
  after: LoadedCatalogue;
  /** Of rows that are not written: errors that they would bring, by file. */
  refused: readonly Diagnostic[];
  /** What check says afterwards and did not say before. */
  said: readonly Diagnostic[];
}

/**
 * Compares a sheet with its content folder; nothing is written. Nothing where the sheet cannot be opened, or holds no
 * table that we know. `languages`: words in which it may be, the likeliest first.
 */
export async function sheetIn(
  contentDir: string,
  sheet: { absolute: string; file: string },
  languages: readonly ColumnWords[],
  words: DiagnosticWords,
  bodies: BodyCache = new Map(),
): Promise<SheetIn | undefined> {
  const before = await loadCatalogue(contentDir, bodies);
  const { catalogue } = before;
  const { documents } = readContent(contentDir);
  const keys = new Map<SheetKind, ReadonlyMap<string, string>>();
  const keysOf = (kind: SheetKind) => {
    const known = keys.get(kind) ?? keysByHead(kind, catalogue, languages);
    keys.set(kind, known);
    return known;
  };
  const isHead = (text: string) => keysOf('course').has(text.toLowerCase());
  const sheets = await readSheets(sheet.absolute, sheet.file, isHead);
  if (!sheets || sheets.length === 0) return undefined;
  const open = (file: string): Promise<SourceFile | undefined> => openSource(contentDir, file);
  const plan = await planSheets(sheets, { documents, catalogue, open }, keysOf, yesNoOf(languages));
  return judged(contentDir, plan, before, words, bodies);
}

const yesNoOf = (languages: readonly ColumnWords[]): YesNo => ({
  yes: new Set(['true', ...languages.map(({ words }) => words.yes.toLowerCase())]),
  no: new Set(['false', ...languages.map(({ words }) => words.no.toLowerCase())]),
});

/** Rows that would bring an error are left out, until those that are left bring none. */
async function judged(
  contentDir: string,
  plan: SheetPlan,
  before: LoadedCatalogue,
  words: DiagnosticWords,
  bodies: BodyCache,
): Promise<SheetIn> {
  const changes = new Map(plan.changes);
  const refused: Diagnostic[] = [];
  for (;;) {
    const after = changes.size > 0 ? await tryChanges(contentDir, changes, bodies) : before;
    const said = changes.size > 0 ? newDiagnostics(before, after, words) : [];
    const wrong = said.filter(({ severity }) => severity === 'error');
    if (wrong.length === 0) {
      const edits = plan.edits.filter(({ kind, id }) =>
        [...changes.keys()].some((file) => {
          const row = plan.rowOf.get(file);
          return row?.kind === kind && row.id === id;
        }),
      );
      return { ...plan, edits, changes, before, after, refused, said };
    }
    refused.push(...wrong);
    // What is wrong in a file that stays as it is comes from those that are named with it, or from any.
    const named = wrong.flatMap(({ file, related = [] }) => [
      file,
      ...related.map((it) => it.file),
    ]);
    const guilty = named.filter((file) => changes.has(file));
    for (const file of guilty.length > 0 ? guilty : [...changes.keys()]) changes.delete(file);
  }
}
