import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { onGround, pngOfRaster, rasterOf, resized } from '../../src/cards/raster.ts';
import { png } from '../support/png.ts';

const icon = readFileSync(new URL('tests/fixtures/branded/brand/icon.png', PROJECT));
const pixel = ({ size, pixels }: ReturnType<typeof rasterOf>, x: number, y: number) => [
  ...pixels.subarray((y * size + x) * 4, (y * size + x) * 4 + 4),
];

describe('the pixels of a PNG', () => {
  test('of one bit', () => {
    const raster = rasterOf(png(16, 16));
    expect(raster.size).toBe(16);
    expect(new Set(raster.pixels)).toEqual(new Set([255]));
  });
  test('with opacity', () => {
    const raster = rasterOf(icon);
    expect([pixel(raster, 0, 0)[3], pixel(raster, 60, 0)]).toEqual([0, [0xc2, 0x18, 0x5b, 255]]);
  });
  test('are those that it was written with', () => {
    const raster = rasterOf(icon);
    expect(rasterOf(pngOfRaster(raster))).toEqual(raster);
  });
  test.each(['icon-192.png', 'icon-512.png'])('of one of ours: %s', (name) =>
    expect(rasterOf(readFileSync(new URL(`templates/assets/${name}`, PROJECT))).size).toBe(
      Number(/\d+/.exec(name)),
    ),
  );
  test('of a damaged one are none', () => expect(() => rasterOf(icon.subarray(0, 1000))).toThrow());
});

describe('a smaller copy', () => {
  test('keeps colours, and mixes none into what is clear', () => {
    const small = resized(rasterOf(icon), 180);
    expect(pixel(small, 21, 0)).toEqual([0xc2, 0x18, 0x5b, 255]);
    const colours = Array.from({ length: 180 }, (_, x) => pixel(small, x, 2));
    for (const [red, green, blue, opacity] of colours)
      if (opacity > 0) expect([red, green, blue]).toEqual([0xc2, 0x18, 0x5b]);
  });
  test('stands in the middle of a ground without a clear pixel', () => {
    const round = onGround(resized(rasterOf(icon), 80), 100, [1, 2, 3]);
    expect(pixel(round, 0, 0)).toEqual([1, 2, 3, 255]);
    expect(round.pixels.every((it, at) => at % 4 !== 3 || it === 255)).toBe(true);
  });
});
