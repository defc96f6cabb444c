/** A table as RFC 4180 writes it, by the names of its first row; the mark of UTF-8 is skipped. Throws where a row has another length. */
export function readCsv(csv: string, separator = ','): Record<string, string>[] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const text = csv.replace(/^\uFEFF/, '');
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!;
    if (isQuoted && mark === '"' && text[at + 1] === '"') cell += text[++at]!;
    else if (mark === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (mark === separator || (mark === '\r' && text[at + 1] === '\n'))) {
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

/**
 * The cells that Excel shows where a sign stands between cells by the settings of the computer: a quote counts only at the start of
 * a cell, and a line ends at any line break outside of quotes.
 */
export function cellsAsOpened(csv: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const end = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  const text = csv.replace(/^\uFEFF/, '').replace(/\r\n$/, '');
  let isStart = true;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const wasStart = isStart;
    isStart = false;
    if (isQuoted) {
      if (mark !== '"') cell += mark;
      else if (text[at + 1] === '"') cell += text.charAt(++at);
      else isQuoted = false;
    } else if (mark === '"' && wasStart) isQuoted = true;
    else if (mark === separator) {
      end();
      isStart = true;
    } else if (mark === '\r' || mark === '\n') {
      end();
      rows.push([]);
      isStart = true;
      if (mark === '\r' && text[at + 1] === '\n') at++;
    } else cell += mark;
  }
  end();
  return rows;
}
