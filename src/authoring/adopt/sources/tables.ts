import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { slug } from '../../../content/slug.ts';
import { UsageError } from '../../../usage-error.ts';
import { kindOfName } from '../mapping/kinds-of-names.ts';
import { optionalLibrary } from '../optional-library.ts';
import type { Kind, Source, SourceFile, SourcePage, Value } from '../source.ts';
import { textOf, toValue } from '../values.ts';
import { reasonOf } from './files.ts';
import { decoded } from './front-matter.ts';
import { tableFile, type SourcePlace } from './recognise.ts';
import { isFile, walk } from './walk.ts';
import { unpackedSize } from './zip-size.ts';

/** Largest table, in bytes, as it lies on the disk and unpacked. */
const [MAX_TABLE, MAX_UNPACKED] = [20 * 1024 * 1024, 200 * 1024 * 1024];
/** So many rows are searched for the one with the names of columns. */
const FIRST_ROWS = 10;

/** A sheet of a table: rows of cells. */
export interface Sheet {
  name?: string;
  rows: readonly (readonly Value[])[];
}

/** Reads tables with a row a course: CSV, and XLSX with a sheet for each kind. */
export async function readTables({ dir }: SourcePlace): Promise<Source> {
  const files = isFile(dir)
    ? [{ file: basename(dir), absolute: dir, size: readFileSync(dir).length }]
    : walk(dir).files;
  const pages: SourcePage[] = [];
  const left: Source['left'][number][] = [];
  for (const file of files) {
    if (!tableFile.test(file.file)) left.push({ file: file.file, why: reasonOf(file.file) });
    else if (file.size > MAX_TABLE) left.push({ file: file.file, why: 'too-large' });
    else {
      const sheets = await sheetsOf(file);
      if (sheets === undefined) left.push({ file: file.file, why: 'broken' });
      else pages.push(...sheets.flatMap((it) => pagesOf(it, file.file)));
    }
  }
  return { name: '', dir, system: 'table', languages: [], pages, media: new Map(), left };
}

/** The sheets of a table; nothing where it cannot be opened. Throws a UsageError where its reader is not installed. */
export const sheetsOf = (file: SourceFile): Promise<Sheet[] | undefined> | Sheet[] =>
  /\.xlsx$/i.test(file.file) ? readWorkbook(file) : readCsv(file);

/** What of papaparse we use. */
interface CsvReader {
  parse: (
    text: string,
    options: { skipEmptyLines: 'greedy'; delimiter: string },
  ) => { data: unknown };
}

function readCsv({ absolute, file }: SourceFile): Sheet[] {
  const reader = optionalLibrary<CsvReader>('papaparse');
  if (!reader) throw new UsageError(({ adopt }) => adopt.needs('papaparse', file));
  const text = decoded(readFileSync(absolute));
  const [first = ''] = text.split('\n', 1);
  const delimiter = mostOf(first, ['\t', ';', ',', '|']);
  const { data } = reader.parse(text, { skipEmptyLines: 'greedy', delimiter });
  return [{ rows: rowsOf(data) }];
}

/** The sign that stands most often in a line. */
const mostOf = (line: string, signs: readonly string[]): string =>
  signs.reduce((best, it) => (line.split(it).length > line.split(best).length ? it : best), ',');

/** What of read-excel-file we use. */
interface WorkbookReader {
  default: (bytes: Buffer) => Promise<readonly { sheet: string; data: unknown }[]>;
}

async function readWorkbook({ absolute, file }: SourceFile): Promise<Sheet[] | undefined> {
  const reader = optionalLibrary<WorkbookReader>('read-excel-file/node');
  if (!reader) throw new UsageError(({ adopt }) => adopt.needs('read-excel-file', file));
  const bytes = readFileSync(absolute);
  if (unpackedSize(bytes) > MAX_UNPACKED) return undefined;
  try {
    const sheets = await reader.default(bytes);
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: rowsOf(data) }));
  } catch {
    return undefined; // no workbook, whatever its name says
  }
}

const rowsOf = (data: unknown): Value[][] =>
  (Array.isArray(data) ? data : []).map((row: unknown) =>
    (Array.isArray(row) ? row : []).map((cell: unknown) =>
      toValue(typeof cell === 'string' ? cell.replace(/\r\n?/g, '\n') : cell),
    ),
  );

/** The rows of a sheet as pages; the names of columns are the first row in which most cells are words. */
function pagesOf({ name, rows }: Sheet, file: string): SourcePage[] {
  const at = headerOf(rows);
  const header = namesOf(rows[at] ?? []);
  const stem = basename(file, extname(file));
  const kind: Kind = kindOfName(name ?? stem) ?? 'course';
  return rows.slice(at + 1).flatMap((row, index): SourcePage[] => {
    const values = new Map(
      header.flatMap((key, column): [string, Value][] => {
        const cell = row[column] ?? '';
        return key === '' || textOf(cell) === undefined ? [] : [[key, cell]];
      }),
    );
    if (values.size === 0) return [];
    return [
      {
        file,
        row: `${name === undefined ? '' : `${name}, `}${at + index + 2}`,
        path: `${slug(name ?? stem)}/${at + index + 2}`,
        isFolder: false,
        kind,
        values,
        body: '',
        addresses: [],
      },
    ];
  });
}

/** The row with the names of columns: the first in which nearly as many cells are filled as in the fullest. */
function headerOf(rows: readonly (readonly Value[])[]): number {
  const filled = (row: readonly Value[] = []) =>
    row.filter((it) => textOf(it) !== undefined).length;
  const first = rows.slice(0, FIRST_ROWS);
  const most = Math.max(0, ...first.map(filled));
  return Math.max(
    0,
    first.findIndex((row) => filled(row) >= Math.max(2, most * 0.6)),
  );
}

/** Names of columns, each once: a second “Note” is “Note 2”. */
function namesOf(row: readonly Value[]): string[] {
  const seen = new Map<string, number>();
  return row.map((cell) => {
    const name = (textOf(cell) ?? '').replace(/\s+/g, ' ');
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return name === '' || count === 1 ? name : `${name} ${count}`;
  });
}
