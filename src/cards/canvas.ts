import { crc32, deflateSync } from 'node:zlib';

/** Red, green, blue: 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/**
 * A picture in memory: for each pixel, row by row, the place of its colour among `colours` (red · 65536 + green · 256 +
 * blue).
 */
export interface Canvas {
  width: number;
  height: number;
  pixels: Uint8Array;
  colours: number[];
}

export function canvasOf(width: number, height: number, colour: Colour): Canvas {
  return { width, height, pixels: new Uint8Array(width * height), colours: [packed(colour)] };
}

const packed = ([red, green, blue]: Colour): number => red * 65536 + green * 256 + blue;
const unpacked = (colour: number): Colour => [colour >> 16, (colour >> 8) & 255, colour & 255];

/** Place of a colour. Where 256 are taken, of the one that is nearest: a card needs a hundred. */
function indexOf({ colours }: Canvas, colour: Colour): number {
  const known = colours.indexOf(packed(colour));
  if (known >= 0) return known;
  if (colours.length < 256) return colours.push(packed(colour)) - 1;
  const far = colours.map((other) =>
    unpacked(other).reduce((sum, value, at) => sum + (value - colour[at]) ** 2, 0),
  );
  return far.indexOf(Math.min(...far));
}

export const colourOf = (hex: string): Colour => unpacked(Number.parseInt(hex.slice(1), 16));

/** Between two colours; 0 is the first. */
export function between(from: Colour, to: Colour, part: number): Colour {
  const mixed = (at: 0 | 1 | 2) => Math.round(from[at] + (to[at] - from[at]) * part);
  return [mixed(0), mixed(1), mixed(2)];
}

/** Fills a rectangle (px), or the pixels of it that `where` says, counted from its corner. */
export function fill(
  canvas: Canvas,
  [left, top, wide, high]: readonly [number, number, number, number],
  colour: Colour,
  where?: (x: number, y: number) => boolean,
): void {
  const { width, height, pixels } = canvas;
  const [right, bottom] = [
    Math.min(width, Math.round(left + wide)),
    Math.min(height, Math.round(top + high)),
  ];
  const [x0, y0] = [Math.max(0, Math.round(left)), Math.max(0, Math.round(top))];
  if (right <= x0) return;
  const index = indexOf(canvas, colour);
  for (let y = y0; y < bottom; y++) {
    const row = y * width;
    if (!where) pixels.fill(index, row + x0, row + right);
    else for (let x = x0; x < right; x++) if (where(x - x0, y - y0)) pixels[row + x] = index;
  }
}

/** Lays a mask of opacities (0 to 255, row by row) in one colour over the picture, in 32 steps. */
export function stamp(
  canvas: Canvas,
  left: number,
  top: number,
  mask: { width: number; alpha: Uint8Array },
  colour: Colour,
): void {
  const { width, height, pixels, colours } = canvas;
  const [own, mixed] = [indexOf(canvas, colour), new Map<number, number>()];
  for (let at = 0; at < mask.alpha.length; at++) {
    const step = (mask.alpha[at] + 4) >> 3;
    if (step === 0) continue;
    const x = left + (at % mask.width);
    const y = top + Math.floor(at / mask.width);
    if (x < 0 || y < 0 || x >= width || y >= height) continue;
    const ground = pixels[y * width + x];
    const index =
      step === 32
        ? own
        : (mixed.get(ground * 32 + step) ??
          indexOf(canvas, between(unpacked(colours[ground]), colour, step / 32)));
    if (step < 32) mixed.set(ground * 32 + step, index);
    pixels[y * width + x] = index;
  }
}

/** The picture as a PNG file with a palette; the same bytes every time. */
export function pngOf({ width, height, pixels, colours }: Canvas): Buffer {
  const rows = Buffer.alloc(height * (width + 1)); // each row starts with its filter, 0: none
  for (let y = 0; y < height; y++)
    rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return pngOfRows(rows, {
    width,
    height,
    type: 3,
    palette: Buffer.from(colours.flatMap((colour) => [...unpacked(colour)])),
  });
}

/** Rows of pixels, eight bits a value, as a PNG file (ISO/IEC 15948). `type` as that has it; 3 needs a palette. */
export function pngOfRows(
  rows: Uint8Array,
  {
    width,
    height,
    type,
    palette,
  }: { width: number; height: number; type: 3 | 6; palette?: Uint8Array },
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, type, 0, 0, 0], 8); // bits, type, deflate, filters, not interlaced
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...(palette ? [chunk('PLTE', Buffer.from(palette))] : []),
    chunk('IDAT', deflateSync(rows, { level: 3 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
