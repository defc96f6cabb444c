import { brotliDecompressSync } from 'node:zlib';
import { stamp, type Canvas, type Colour } from './canvas.ts';
import font from './glyphs.json' with { type: 'json' };

/** `title`: 84 px, wide and heavy; `text`: 34 px. */
export type Style = 'title' | 'text';
interface Glyph {
  advance: number;
  width: number;
  height: number;
  left: number;
  top: number;
  /** Where its opacities begin. */
  at: number;
}

const glyphsOf = (all: Readonly<Record<string, readonly number[]>>): ReadonlyMap<string, Glyph> =>
  new Map(
    Object.entries(all).map(([char, [advance, width, height, left, top, at]]) => [
      char,
      { advance, width, height, left, top, at },
    ]),
  );
const glyphs = { title: glyphsOf(font.title.glyphs), text: glyphsOf(font.text.glyphs) };
const alpha = brotliDecompressSync(Buffer.from(font.alpha, 'base64'));

/** A character that we can draw: itself, or its letter without marks (ő → o); nothing for other scripts. */
const drawable = (char: string, style: Style): Glyph | undefined =>
  glyphs[style].get(char) ?? glyphs[style].get(char.normalize('NFKD')[0]);

/** Whether every character of a text can be drawn. */
export const canDraw = (text: string): boolean =>
  [...text].every((char) => drawable(char, 'title') !== undefined);

/** Width in px, without kerning. */
export const widthOf = (text: string, style: Style): number =>
  [...text].reduce((sum, char) => sum + (drawable(char, style)?.advance ?? 0), 0);

/** Writes a line; `baseline` is its foot, in px from the top. */
export function write(
  canvas: Canvas,
  text: string,
  {
    left,
    baseline,
    style,
    colour,
  }: { left: number; baseline: number; style: Style; colour: Colour },
): void {
  let x = left;
  for (const char of text) {
    const glyph = drawable(char, style);
    if (!glyph) continue;
    const { advance, width, height, left: bearing, top, at } = glyph;
    if (width > 0)
      stamp(
        canvas,
        Math.round(x) + bearing,
        baseline + top,
        { width, alpha: alpha.subarray(at, at + width * height) },
        colour,
      );
    x += advance;
  }
}

/**
 * Breaks a text into lines of a width (px). Past `most` lines it ends in “…”; a word that is wider than a line is cut.
 */
export function linesOf(text: string, style: Style, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((it) => pieces(it, style, width))) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length <= most
    ? lines
    : [...lines.slice(0, most - 1), `${lines[most - 1].replace(/.$/u, '')}…`];
}

function pieces(word: string, style: Style, width: number): string[] {
  if (widthOf(word, style) <= width) return [word];
  const chars = [...word];
  const fits = chars.findIndex(
    (_, end) => widthOf(`${chars.slice(0, end + 1).join('')}-`, style) > width,
  );
  return [`${chars.slice(0, fits).join('')}-`, ...pieces(chars.slice(fits).join(''), style, width)];
}
