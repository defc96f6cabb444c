import { LineCounter, type Node } from 'yaml';
import type { Place } from '../diagnostics/diagnostic.ts';

/** Tells the line and column of an offset. */
export type Lines = Pick<LineCounter, 'linePos'>;

/** Lines of a text. */
export function linesIn(text: string): Lines {
  const lines = new LineCounter();
  lines.lineStarts = lineStartsOf(text);
  return lines;
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1))
    starts.push(index + 1);
  return starts;
}

/** Where a stretch of a file stands, from its offsets. */
export function placeOf(file: string, lines: Lines, from: number, to: number): Place {
  const start = lines.linePos(from);
  const end = lines.linePos(to);
  return { file, line: start.line, column: start.col, endLine: end.line, endColumn: end.col };
}

/** Where one sign of a text stands. */
export const placeOfOffset = (file: string, text: string, offset: number): Place =>
  placeOf(file, linesIn(text), offset, offset + 1);

/** Offsets of a node. */
export const rangeOf = (node: Node): [number, number] =>
  node.range ? [node.range[0], node.range[1]] : [0, 0];
