import { expect } from 'vitest';
/**
 * A table as RFC 4180 writes it, by the names of its first row; the mark of UTF-8 is skipped.
 * Throws where a row has another length.
 */
export function readCsv(csv: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const text = csv.replace(/^\uFEFF/, '');
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (isQuoted && mark === '"' && text[at + 1] === '"') cell += text[++at];
    else if (mark === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (mark === ',' || (mark === '\r' && text[at + 1] === '\n'))) {
      (rows.at(-1) ?? expect.fail()).push(cell);
      cell = '';
      if (mark === '\r') {
        rows.push([]);
        at++;
      }
    } else cell += mark;
  }
  const [header = [], ...body] = rows.filter((row) => row.length > 0);
  return body.map((row) => {
    if (row.length !== header.length)
      throw new Error(
        `A row has ${row.length} cells instead of ${header.length}: ${row.join(' | ')}`,
      );
    return Object.fromEntries(header.map((name, index) => [name, row[index]]));
  });
}

/** Rows and cells as a spreadsheet set to this separator sees them: quotes count only where they open a cell. */
export function cellsOf(csv: string, separator: ',' | ';' | '\t'): string[][] {
  const rows: string[][] = [[]];
  const text = csv.replace(/^\uFEFF/, '');
  for (let at = 0; at < text.length; ) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; at < text.length; at++) {
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') cell += text[++at];
        else break;
      }
      at++;
    }
    for (; at < text.length && text[at] !== separator && text[at] !== '\n'; at++) cell += text[at];
    rows.at(-1)?.push(cell.replace(/\r$/, ''));
    if (text[at++] === '\n' && at < text.length) rows.push([]);
  }
  return rows;
}
