/** A source with lines moved to the right, and where each of its offsets stands in the one that was written. */
export interface Moved {
  source: string;
  written(offset: number): number;
}

/**
 * A text between quotation marks, or a list between brackets, may go on at the margin: most readers of front matter
 * take it (Hugo, gray-matter, all of YAML 1.1), only YAML 1.2 wants such lines indented. Gives them the spaces that
 * they lack; nothing where none needs any, or where what goes on looks like further keys, so that the end was
 * forgotten.
 */
export function indentMarginLines(source: string): Moved | undefined {
  const inserts: { at: number; spaces: number }[] = [];
  let from = 0;
  while (from < source.length) {
    const end = lineEnd(source, from);
    const [, lead = '', indent = '', sign] =
      /^((\s*)(?:- +)*(?:[^\s"'#[{:-][^"'#[{:\n]*:[ \t]+)?)(["'[{])/.exec(
        source.slice(from, end),
      ) ?? [];
    const closed = sign === undefined ? undefined : endOfValue(source, from + lead.length, sign);
    if (closed === undefined || closed <= end) {
      from = end + 1;
      continue;
    }
    const last = lineEnd(source, closed);
    const own = startsOfLines(source, end + 1, last);
    const lines = own.map((start) => source.slice(start, lineEnd(source, start)));
    const isValue = /^[ \t]*(#.*)?\r?$/.test(source.slice(closed, last));
    const keys = lines.filter((line) => /^[ \t]*[\w-]+:(\s|$)/.test(line)).length;
    if (isValue && keys <= (/["']/.test(sign) ? 1 : 0)) {
      const spaces = indent.replace(/\n/g, '').length + 1;
      own.forEach((start, index) => {
        const line = lines[index];
        const has = line.length - line.trimStart().length;
        if (line.trim() !== '' && has < spaces && !/^[ ]*\t/.test(line))
          inserts.push({ at: start, spaces: spaces - has });
      });
      from = last + 1;
    } else from = end + 1;
  }
  return inserts.length === 0 ? undefined : moved(source, inserts);
}

function moved(source: string, inserts: readonly { at: number; spaces: number }[]): Moved {
  let text = '';
  let done = 0;
  for (const { at, spaces } of inserts) {
    text += source.slice(done, at) + ' '.repeat(spaces);
    done = at;
  }
  return {
    source: text + source.slice(done),
    written: (offset) => {
      let before = 0;
      for (const { at, spaces } of inserts) {
        if (offset < at + before) break;
        before += Math.min(spaces, offset - at - before);
      }
      return offset - before;
    },
  };
}

/** Offset behind the sign that closes a value; nothing where there is none. */
function endOfValue(source: string, start: number, sign: string): number | undefined {
  if (sign === '"') return afterMatch(/"(?:[^"\\]|\\[\s\S])*"/y, source, start);
  if (sign === "'") return afterMatch(/'(?:[^']|'')*'/y, source, start);
  let depth = 0;
  for (let index = start; index < source.length; index++) {
    const character = source[index];
    if (/["']/.test(character) && /[[{,\s:]/.test(source[index - 1])) {
      const end = endOfValue(source, index, character);
      if (end === undefined) return undefined;
      index = end - 1;
    } else if (/[[{]/.test(character)) depth++;
    else if (/[\]}]/.test(character) && --depth === 0) return index + 1;
  }
  return undefined;
}

function afterMatch(pattern: RegExp, source: string, start: number): number | undefined {
  pattern.lastIndex = start;
  return pattern.test(source) ? pattern.lastIndex : undefined;
}

const lineEnd = (source: string, from: number): number => {
  const end = source.indexOf('\n', from);
  return end < 0 ? source.length : end;
};
function startsOfLines(source: string, from: number, to: number): number[] {
  const starts: number[] = [];
  for (let start = from; start < to; start = lineEnd(source, start) + 1) starts.push(start);
  return starts;
}
