import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { expect } from 'vitest';
import { sheetIn, sheetOut, type SheetIn } from '../../src/authoring/sheet/sheet.ts';
import { writeChanges } from '../../src/authoring/write.ts';
import { columnWords } from '../../src/commands/staff-words.ts';
import type { LanguageCode } from '../../src/languages/index.ts';
import type { BodyCache } from '../../src/load.ts';
import { project } from '../support/command.ts';
import { emptyFolder } from '../support/folder.ts';
import { languageOf } from '../support/languages.ts';

export type Cell = string | number | boolean | Date | null;

/** Texts are rendered once: no spreadsheet changes them. */
const bodies: BodyCache = new Map();

/** Writes the spreadsheet of a content folder beside nothing else, and gives its path. */
export async function exported(
  dir: string,
  ending: 'xlsx' | 'csv',
  {
    language = 'en',
    commaIsDecimal = false,
  }: { language?: LanguageCode; commaIsDecimal?: boolean } = {},
): Promise<string> {
  const file = join(emptyFolder('sheet'), `courses.${ending}`);
  const words = { ...columnWords(languageOf(language)), commaIsDecimal };
  const { bytes } = await sheetOut(dir, file, async () => words, bodies);
  writeFileSync(file, bytes);
  return file;
}

/** What a spreadsheet changes in a folder. */
export async function broughtIn(dir: string, file: string): Promise<SheetIn> {
  const languages = (['en', 'nl', 'de', 'fr'] as const).map((code) =>
    columnWords(languageOf(code)),
  );
  const found = await sheetIn(
    dir,
    { absolute: file, file: basename(file) },
    languages,
    languageOf('en').diagnostics,
    bodies,
  );
  return found ?? expect.fail('It cannot be opened.');
}

/** The same, and it is written. */
export async function written(dir: string, file: string): Promise<SheetIn> {
  const found = await broughtIn(dir, file);
  await writeChanges(dir, found.changes);
  return found;
}

const require = createRequire(import.meta.url);
interface Sheet {
  sheet: string;
  data: Cell[][];
}
const libraries = {
  read: (bytes: Buffer): Promise<Sheet[]> => require('read-excel-file/node').default(bytes),
  write: (sheets: unknown): { toBuffer: () => Promise<Buffer> } =>
    require('write-excel-file/node').default(sheets),
};

/** Somebody’s work in a workbook: `change` is given the rows of its first sheet, or of another, and changes them. */
export async function edited(
  file: string,
  change: (rows: Cell[][]) => void,
  at = 0,
): Promise<void> {
  const sheets = await libraries.read(readFileSync(file));
  change(sheets[at]?.data ?? expect.fail('There is no such sheet.'));
  const saved = sheets.map(({ sheet, data }) => ({
    sheet,
    data: data.map((row) => row.map((cell) => savedCell(cell))),
  }));
  writeFileSync(file, await libraries.write(saved).toBuffer());
}

const savedCell = (cell: Cell): unknown =>
  cell instanceof Date ? { value: cell, type: Date, format: 'd-mmm' } : cell;

/** Puts a value into the row with this id, in the column with this head. */
export function put(rows: Cell[][], id: string, head: string, value: Cell): void {
  const column = rows[0]?.indexOf(head) ?? -1;
  const row = rows.find(([first]) => first === id);
  if (!row || column < 0) expect.fail(`There is no cell “${head}” of ${id}.`);
  row[column] = value;
}

/** A copy of a content folder. */
export function copyOf(name: 'seeds' | 'tests/second-school/content'): string {
  const dir = emptyFolder('content');
  cpSync(join(project, name), dir, { recursive: true });
  return dir;
}
