import { visible } from '../diagnostics/formats/visible.ts';
import type { Change } from './write.ts';

const CONTEXT = 2;
const colours = { '-': 31, '+': 32 };
/** Lines times lines above which two texts are shown as one replacing the other. */
const MOST_WORK = 4_000_000;

/** What changes in a file, as programmers and code hosts show it. `movedTo` is its new name. */
export function unifiedDiff(
  file: string,
  { before = '', after = '' }: Change,
  colour: boolean,
  movedTo = file,
): string {
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const rows = compare(linesOf(before), linesOf(after));
  const shown = rows.map((_, index) =>
    rows.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ sign }) => sign !== ' '),
  );
  const parts: string[] = [];
  let [old, now] = [1, 1];
  rows.forEach(({ sign, text }, index) => {
    if (shown[index] && !shown[index - 1]) {
      const end = shown.indexOf(false, index);
      const hunk = rows.slice(index, end < 0 ? rows.length : end);
      const count = (without: string) => hunk.filter((it) => it.sign !== without).length;
      parts.push(paint(36, `@@ -${old},${count('+')} +${now},${count('-')} @@`));
    }
    const row = `${sign}${visible(text)}`;
    if (shown[index]) parts.push(sign === ' ' ? row : paint(colours[sign], row));
    if (sign !== '+') old++;
    if (sign !== '-') now++;
  });
  return [paint(1, `--- ${visible(file)}`), paint(1, `+++ ${visible(movedTo)}`), ...parts, ''].join(
    '\n',
  );
}

const linesOf = (text: string) => (text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/));

interface Row {
  sign: ' ' | '-' | '+';
  text: string;
}

/** Lines that stay, go and come: what both texts begin and end with stays, between them the longest common part. */
function compare(before: readonly string[], after: readonly string[]): Row[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before.at(-1 - end) === after.at(-1 - end)
  )
    end++;
  const same = (lines: readonly string[]): Row[] => lines.map((text) => ({ sign: ' ', text }));
  return [
    ...same(before.slice(0, start)),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...same(before.slice(before.length - end)),
  ];
}

function middle(before: readonly string[], after: readonly string[]): Row[] {
  const all = (sign: '-' | '+', lines: readonly string[]): Row[] =>
    lines.map((text) => ({ sign, text }));
  if (before.length * after.length > MOST_WORK) return [...all('-', before), ...all('+', after)];
  // common[i][j]: how many lines the rest of both have in common, in order.
  const common = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--)
      common[i][j] =
        before[i] === after[j]
          ? common[i + 1][j + 1] + 1
          : Math.max(common[i + 1][j], common[i][j + 1]);
  }
  const rows: Row[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      rows.push({ sign: ' ', text: before[i] });
      i++;
      j++;
    } else if (i < before.length && (j >= after.length || common[i + 1][j] >= common[i][j + 1]))
      rows.push({ sign: '-', text: before[i++] });
    else rows.push({ sign: '+', text: after[j++] });
  }
  return rows;
}
