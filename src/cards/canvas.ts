import { crc32, deflateSync } from 'node:zlib';

/** Red, green, blue: 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A picture in memory: three bytes a pixel, row by row. */
export interface Canvas { width: number; height: number; pixels: Uint8Array }

export function canvasOf(width: number, height: number, colour: Colour): Canvas {
  const canvas = { width, height, pixels: new Uint8Array(width * height * 3) };
  fill(canvas, [0, 0, width, height], colour);
  return canvas;
}

export const colourOf = (hex: string): Colour => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;

/** Between two colours; 0 is the first. */
export const between = (from: Colour, to: Colour, part: number): Colour => from.map((value, at) => Math.round(value + (to[at]! - value) * part)) as unknown as Colour;

/** Fills a rectangle (px); `colourAt` is asked for each pixel, counted from its corner. */
export function fill({ width, height, pixels }: Canvas, [left, top, wide, high]: readonly [number, number, number, number], colourAt: Colour | ((x: number, y: number) => Colour)): void {
  const [right, bottom] = [Math.min(width, Math.round(left + wide)), Math.min(height, Math.round(top + high))];
  const [x0, y0] = [Math.max(0, Math.round(left)), Math.max(0, Math.round(top))];
  if (right <= x0) return;
  for (let y = y0; y < bottom; y++) {
    const start = (y * width + x0) * 3;
    const isPlain = typeof colourAt !== 'function';
    if (isPlain && y > y0) {
      pixels.copyWithin(start, start - width * 3, start - width * 3 + (right - x0) * 3); // as the row above
      continue;
    }
    for (let x = x0, at = start; x < right; x++) {
      const colour = isPlain ? colourAt : colourAt(x - x0, y - y0);
      pixels[at++] = colour[0];
      pixels[at++] = colour[1];
      pixels[at++] = colour[2];
    }
  }
}

/** Lays a mask of opacities (0 to 255, row by row) in one colour over the picture. */
export function stamp({ width, height, pixels }: Canvas, left: number, top: number, mask: { width: number; alpha: Uint8Array }, colour: Colour): void {
  for (let at = 0; at < mask.alpha.length; at++) {
    const x = left + (at % mask.width);
    const y = top + Math.floor(at / mask.width);
    const opacity = mask.alpha[at]!;
    if (opacity === 0 || x < 0 || y < 0 || x >= width || y >= height) continue;
    const place = (y * width + x) * 3;
    for (let part = 0; part < 3; part++) pixels[place + part] = Math.round(pixels[place + part]! + ((colour[part]! - pixels[place + part]!) * opacity) / 255);
  }
}

/** The picture as a PNG file (ISO/IEC 15948), truecolour; the same bytes every time. */
export function pngOf({ width, height, pixels }: Canvas): Buffer {
  const rows = Buffer.alloc(height * (width * 3 + 1)); // each row starts with its filter, 0: none
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * width * 3, (y + 1) * width * 3), y * (width * 3 + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8); // bits, truecolour, deflate, filters, not interlaced
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 3 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
