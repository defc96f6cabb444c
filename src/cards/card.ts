import { CARD, type CardView } from '../views/cards.ts';
import type { MiniatureCell } from '../views/pieces.ts';
import { canvasOf, colourOf, fill, pngOf, between, type Canvas, type Colour } from './canvas.ts';
import { canDraw, linesOf, write } from './lettering.ts';
import { cloth } from './weaving.ts';

const [page, ink, mute] = [colourOf('#f9fafd'), colourOf('#16152a'), colourOf('#535366')];
const EDGE = 64;
const GAP = 5;

/**
 * The picture that is shown where somebody shares a page: its name, and its curriculum hung from the top. PNG, the same
 * bytes every time.
 */
export function drawCard({ title, catalogue, facts, columns, accent, unsigned }: CardView): Buffer {
  const canvas = canvasOf(CARD.width, CARD.height, page);
  const drawn = columns.length > 0;
  const room = drawn ? 560 : CARD.width - 2 * EDGE;
  const colour = accent === undefined ? ink : colourOf(accent);
  const inset = unsigned ? 0 : 78;
  fill(canvas, [0, 0, CARD.width, 14], colour);
  if (!unsigned) sign(canvas, colour);
  if (canDraw(catalogue))
    write(canvas, linesOf(catalogue, 'text', room - inset - 6, 1)[0] ?? '', {
      left: EDGE + inset,
      baseline: 116,
      style: 'text',
      colour: ink,
    });
  // A title in another script is left out: a card with half a name would be worse than one without.
  for (const [at, line] of canDraw(title) ? linesOf(title, 'title', room, 4).entries() : [])
    write(canvas, line, { left: EDGE, baseline: 240 + at * 88, style: 'title', colour: ink });
  if (canDraw(facts))
    write(canvas, linesOf(facts, 'text', room, 1)[0] ?? '', {
      left: EDGE,
      baseline: 584,
      style: 'text',
      colour: mute,
    });
  if (drawn) hang(canvas, columns, [CARD.width - EDGE - 460, 14, 460, 520]);
  return pngOf(canvas);
}

/** The sign beside the name: nine squares, every second one hollow. */
function sign(canvas: Canvas, colour: Colour): void {
  for (let at = 0; at < 9; at++) {
    const place = [EDGE + (at % 3) * 21, 76 + Math.floor(at / 3) * 21, 19, 19] as const;
    fill(canvas, place, colour);
    if (at % 2 === 1) fill(canvas, [place[0] + 4, place[1] + 4, 11, 11], page);
  }
}

const rowsOf = (cells: readonly MiniatureCell[]) => cells.reduce((sum, { rows }) => sum + rows, 0);

/** Columns beside each other, to scale. */
function hang(
  canvas: Canvas,
  columns: CardView['columns'],
  [left, top, wide, high]: readonly [number, number, number, number],
): void {
  const tallest = Math.max(1, ...columns.map(rowsOf));
  const column = (wide - GAP * (columns.length - 1)) / columns.length;
  for (const [at, cells] of columns.entries())
    stack(canvas, cells, [left + at * (column + GAP), top, column], high / tallest);
}

function stack(
  canvas: Canvas,
  cells: readonly MiniatureCell[],
  [left, top, wide]: readonly [number, number, number],
  row: number,
): void {
  let y = top;
  for (const { rows, className, lanes, common } of cells) {
    const high = rows * row;
    if (lanes) {
      const lane = (wide - GAP * (lanes.length - 1)) / lanes.length;
      for (const [at, own] of lanes.entries())
        stack(canvas, own, [left + at * (lane + GAP), y, lane], row);
    } else {
      const { ground, line, isLine } = cloth(className, 1.6);
      const block = high - GAP;
      fill(canvas, [left, y, wide, block], common ? between(page, ground, 0.46) : ground);
      if (!common) fill(canvas, [left, y + block * 0.46, wide, block * 0.54], line, isLine);
    }
    y += high;
  }
}
