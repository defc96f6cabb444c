import type { Place } from '../diagnostic.ts';
import { visible } from './visible.ts';

/** A line of a file with the marks below it, both as wide as a terminal shows them. */
export interface FramedLine {
  line: number;
  text: string;
  marks: string;
}

const MOST_LINES = 4;
const MOST_COLUMNS = 100;
const TAB = 4;
/**
 * Of a long line only this much around the start of a place is looked at: what a terminal shows as one sign is
 * dear to find out, and a line may be a pasted picture. A sign takes no more than a dozen characters.
 */
const WINDOW = 12 * MOST_COLUMNS;

/** The lines of a place, each with a mark under every column of it; nothing where the place has no width. */
export function frame(
  { line, column, endLine, endColumn }: Place,
  lines: readonly string[],
): FramedLine[] {
  const framed: FramedLine[] = [];
  for (let number = line; number <= endLine && framed.length < MOST_LINES; number++) {
    const text = lines[number - 1] ?? '';
    const from = number === line ? column - 1 : text.length - text.trimStart().length;
    const to = number === endLine ? endColumn - 1 : text.length;
    if (text.trim() !== '' && to > from) framed.push({ line: number, ...marked(text, from, to) });
  }
  return framed;
}

/** A line and its marks; where it is long, the part around the start of the marks. */
function marked(line: string, from: number, to: number): { text: string; marks: string } {
  const window = windowOf(line, from);
  const cells = cellsOf(line.slice(window.from, window.to));
  const isMarked = ({ start, end }: Cell) => window.from + start < to && window.from + end > from;
  const first = cells.find(isMarked)?.column ?? 0;
  const total = cells.reduce((sum, { width }) => sum + width, 0);
  const begin = total <= MOST_COLUMNS ? 0 : Math.max(0, first - MOST_COLUMNS / 2);
  const shown = cells.filter(
    ({ column, width }) => column >= begin && column + width <= begin + MOST_COLUMNS,
  );
  const last = shown.at(-1);
  const [before, after] = [
    window.from > 0 || (shown[0]?.column ?? 0) > 0 ? '… ' : '',
    window.to < line.length || (last && last.column + last.width < total) ? ' …' : '',
  ];
  const marks = shown.map((cell) => (isMarked(cell) ? '~' : ' ').repeat(cell.width));
  return {
    text: `${before}${shown.map((cell) => cell.text).join('')}${after}`,
    marks: [' '.repeat(before.length), ...marks].join('').trimEnd(),
  };
}

/** The part of a line around a character, from and to whole characters. */
function windowOf(line: string, around: number): { from: number; to: number } {
  const isInside = (at: number) => /^[\udc00-\udfff]/.test(line.slice(at, at + 1));
  const [from, to] = [Math.max(0, around - WINDOW / 2), Math.min(line.length, around + WINDOW)];
  return { from: isInside(from) ? from + 1 : from, to: isInside(to) ? to - 1 : to };
}

/** What a terminal shows as one sign: where it stands in the text, and on the screen. */
interface Cell {
  start: number;
  end: number;
  text: string;
  column: number;
  width: number;
}

let segmenter: Intl.Segmenter | undefined;

/** Signs of a line as people count them. What parts them takes a while to load, and most checks find nothing. */
function signsOf(line: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(line);
}

function cellsOf(line: string): Cell[] {
  let column = 0;
  const text = line.split('\t').map(visible).join('\t');
  return [...signsOf(text)].map(({ segment, index }) => {
    const width = segment === '\t' ? TAB - (column % TAB) : widthOf(segment);
    const cell = {
      start: index,
      end: index + segment.length,
      text: segment === '\t' ? ' '.repeat(width) : segment,
      column,
      width,
    };
    column += width;
    return cell;
  });
}

/** Columns on a terminal: East Asian wide characters and emoji take two, combining and invisible characters none. */
function widthOf(sign: string): number {
  if (/^[\p{M}\p{Cf}]+$/u.test(sign)) return 0;
  return /\p{Emoji_Presentation}|\ufe0f|\p{Regional_Indicator}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{17000}-\u{18aff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u.test(
    sign,
  )
    ? 2
    : 1;
}
