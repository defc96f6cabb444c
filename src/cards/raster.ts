import { inflateSync } from 'node:zlib';
import { pngOfRows } from './canvas.ts';

/** A picture in memory: red, green, blue and opacity of each pixel, 0 to 255, row by row. */
export interface Raster {
  size: number;
  pixels: Uint8Array;
}

/** First column and row of each round of an interlaced PNG, and how far apart they are. */
const rounds = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** The pixels of a square PNG (ISO/IEC 15948). Throws for one that is damaged. */
export function rasterOf(png: Uint8Array): Raster {
  const bytes = Buffer.from(png);
  const chunks = chunksOf(bytes);
  const header = chunks.find(({ name }) => name === 'IHDR')?.data;
  if (!header) throw new Error('This PNG has no header.');
  const [size, depth, type] = [header.readUInt32BE(0), header.readUInt8(8), header.readUInt8(9)];
  const data = (name: string) =>
    Buffer.concat(chunks.filter((it) => it.name === name).map((it) => it.data));
  const count = channels[type] ?? 1;
  const packed = inflateSync(data('IDAT'), { maxOutputLength: size * (size + 1) * 8 + 64 * 1024 });
  const paint = painter({ depth, type, palette: data('PLTE'), clear: data('tRNS') });
  const pixels = new Uint8Array(size * size * 4);
  let at = 0;
  const isInterlaced = header.readUInt8(12) === 1;
  for (const [left, top, across, down] of isInterlaced ? rounds : [[0, 0, 1, 1] as const]) {
    const [wide, high] = [Math.ceil((size - left) / across), Math.ceil((size - top) / down)];
    if (wide <= 0 || high <= 0) continue;
    const length = Math.ceil((wide * depth * count) / 8);
    let before: Uint8Array = new Uint8Array(length);
    for (let row = 0; row < high; row++) {
      const line = packed.subarray(at + 1, at + 1 + length);
      unfilter(packed[at] ?? 0, line, before, Math.max(1, (depth * count) >> 3));
      for (let column = 0; column < wide; column++) {
        const place = (top + row * down) * size + left + column * across;
        paint(line, column, pixels, place * 4);
      }
      before = line;
      at += 1 + length;
    }
  }
  if (at > packed.length) throw new Error('This PNG ends too early.');
  return { size, pixels };
}

function chunksOf(bytes: Buffer): { name: string; data: Buffer }[] {
  const chunks: { name: string; data: Buffer }[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const data = bytes.subarray(at + 8, at + 8 + length);
    chunks.push({ name: bytes.toString('latin1', at + 4, at + 8), data });
    at += 12 + length;
  }
  return chunks;
}

/** Undoes the filter of a line in place; `apart`: bytes of a pixel. */
function unfilter(filter: number, line: Uint8Array, above: Uint8Array, apart: number): void {
  for (let at = 0; at < line.length; at++) {
    const left = line[at - apart] ?? 0;
    const up = above[at] ?? 0;
    const corner = at < apart ? 0 : (above[at - apart] ?? 0);
    line[at] = ((line[at] ?? 0) + predicted(filter, left, up, corner)) & 255;
  }
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const sum = left + up - corner;
  const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** Writes a pixel of a line into a picture. */
function painter({
  depth,
  type,
  palette,
  clear,
}: {
  depth: number;
  type: number;
  palette: Buffer;
  clear: Buffer;
}): (line: Uint8Array, column: number, pixels: Uint8Array, at: number) => void {
  const count = channels[type] ?? 1;
  /** As it is written: up to eight bits, of sixteen the first eight. */
  const sample = (line: Uint8Array, index: number): number => {
    if (depth >= 8) return line[index * (depth >> 3)] ?? 0;
    const bit = index * depth;
    return ((line[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
  };
  const whole = depth < 8 ? 255 / ((1 << depth) - 1) : 1;
  // The colour that is clear, in pictures without opacity.
  const isClear = (values: readonly number[]) =>
    clear.length >= 2 * count &&
    values.every((it, index) => it === (clear[index * 2 + (depth === 16 ? 0 : 1)] ?? 0));
  return (line, column, pixels, at) => {
    const values = Array.from({ length: count }, (_, it) => sample(line, column * count + it));
    const [first = 0, second = 0, third = 0, fourth = 255] = values;
    if (type === 3) {
      const from = first * 3;
      const opacity = first < clear.length ? clear[first] : 255;
      pixels.set([palette[from] ?? 0, palette[from + 1] ?? 0, palette[from + 2] ?? 0], at);
      pixels[at + 3] = opacity ?? 255;
    } else if (count < 3) {
      const grey = Math.round(first * whole);
      const opaque = type === 0 && isClear(values) ? 0 : 255;
      pixels.set([grey, grey, grey, type === 4 ? second : opaque], at);
    } else pixels.set([first, second, third, type === 2 && isClear(values) ? 0 : fourth], at);
  };
}

/** A smaller copy: each pixel is the mean of those it covers, the clear ones without their colour. */
export function resized({ size: from, pixels }: Raster, size: number): Raster {
  const smaller = new Uint8Array(size * size * 4);
  const step = from / size;
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const sum = [0, 0, 0, 0];
      let area = 0;
      for (let row = Math.floor(y * step); row < (y + 1) * step; row++) {
        const high = Math.min(row + 1, (y + 1) * step) - Math.max(row, y * step);
        for (let column = Math.floor(x * step); column < (x + 1) * step; column++) {
          const wide = Math.min(column + 1, (x + 1) * step) - Math.max(column, x * step);
          const at = (row * from + column) * 4;
          const opacity = (pixels[at + 3] ?? 0) * high * wide;
          for (let it = 0; it < 3; it++)
            sum[it] = (sum[it] ?? 0) + (pixels[at + it] ?? 0) * opacity;
          sum[3] = (sum[3] ?? 0) + opacity;
          area += high * wide;
        }
      }
      const opacity = sum[3] ?? 0;
      const to = (y * size + x) * 4;
      for (let it = 0; it < 3; it++)
        smaller[to + it] = opacity === 0 ? 0 : Math.round((sum[it] ?? 0) / opacity);
      smaller[to + 3] = Math.round(opacity / area);
    }
  return { size, pixels: smaller };
}

/** A picture in the middle of a square of one colour. */
export function onGround(
  { size: inner, pixels }: Raster,
  size: number,
  ground: readonly [number, number, number],
): Raster {
  const larger = new Uint8Array(size * size * 4);
  const edge = (size - inner) >> 1;
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const to = (y * size + x) * 4;
      const [column, row] = [x - edge, y - edge];
      const isInside = column >= 0 && row >= 0 && column < inner && row < inner;
      const at = (row * inner + column) * 4;
      const part = isInside ? (pixels[at + 3] ?? 0) / 255 : 0;
      for (const [it, of] of ground.entries())
        larger[to + it] = Math.round(of + ((isInside ? (pixels[at + it] ?? 0) : 0) - of) * part);
      larger[to + 3] = 255;
    }
  return { size, pixels: larger };
}

/** The picture as a PNG file; the same bytes every time. */
export function pngOfRaster({ size, pixels }: Raster): Buffer {
  const rows = Buffer.alloc(size * (size * 4 + 1)); // each row starts with its filter, 0: none
  for (let y = 0; y < size; y++)
    rows.set(pixels.subarray(y * size * 4, (y + 1) * size * 4), y * (size * 4 + 1) + 1);
  return pngOfRows(rows, { width: size, height: size, type: 6 });
}
