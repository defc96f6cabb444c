/** A table as RFC 4180 writes it, by the names of its first row; the mark of UTF-8 is skipped. Throws where a row has another length. */
export function readCsv(csv: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const text = csv.replace(/^\uFEFF/, '');
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!;
    if (isQuoted && mark === '"' && text[at + 1] === '"') cell += text[++at]!;
    else if (mark === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (mark === ',' || (mark === '\r' && text[at + 1] === '\n'))) {
      rows.at(-1)!.push(cell);
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
    return Object.fromEntries(header.map((name, index) => [name, row[index]!]));
  });
}
