import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accentOf, grounds, onAccent } from '../../src/catalogue/accent.ts';
import { hexColour, oklchOf } from '../../src/catalogue/colour.ts';
import { contrast, parseColour } from '../support/contrast.ts';

const appearances = ['light', 'dark'] as const;
const ratio = (one: string, other: string) => contrast(parseColour(one), parseColour(other));
const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((it) => `#${it.toString(16).padStart(6, '0')}`);
const passes = (hex: string, appearance: 'light' | 'dark') =>
  Object.values(grounds[appearance]).every((ground) => ratio(hex, ground) >= 4.5);

describe('an accent', () => {
  test('can be read on every ground, and be written on, in both appearances (500 colours)', () => {
    fc.assert(
      fc.property(anyColour, (given) => {
        const accent = accentOf(given);
        for (const appearance of appearances) {
          expect(passes(accent[appearance], appearance), `${given} ${appearance}`).toBe(true);
          expect(ratio(onAccent[appearance], accent[appearance])).toBeGreaterThanOrEqual(4.5);
          // Its edges and rings lie on the same grounds: 3 is less than it has.
          expect(ratio(accent[appearance], grounds[appearance].page)).toBeGreaterThanOrEqual(3);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('stays what it is where it can be read, and keeps its hue where it cannot', () => {
    fc.assert(
      fc.property(anyColour, (given) => {
        const accent = accentOf(given);
        for (const appearance of appearances) {
          if (passes(given, appearance)) expect(accent[appearance]).toBe(given);
          const [asked, used] = [oklchOf(given), oklchOf(accent[appearance])];
          const turned = Math.abs(Math.sin((asked.hue - used.hue) / 2)) * used.chroma;
          expect(turned, `${given} ${accent[appearance]}`).toBeLessThan(0.01);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('moves no further than it must', () => {
    expect(accentOf('#c2185b')).toEqual({ given: '#c2185b', light: '#c2185b', dark: '#e74479' });
    expect(accentOf('#ffff00').dark).toBe('#ffff00');
    expect(accentOf('#000000').light).toBe('#000000');
  });

  test.each([
    ['#0A7', '#00aa77'],
    ['#0a7f', '#00aa77'],
    ['#0A7D4F', '#0a7d4f'],
    ['#0a7d4f80', '#0a7d4f'],
    ['0a7d4f', undefined],
    ['#0a7d4', undefined],
    ['green', undefined],
  ])('written as %s is %s', (written, hex) => expect(hexColour(written)).toBe(hex));
});

test('the grounds are those of the stylesheet', () => {
  const css = readFileSync(new URL('templates/assets/css/base.css', PROJECT), 'utf8');
  for (const [name, light] of Object.entries(grounds.light)) {
    expect(css).toContain(`--${name}: ${light};`);
    const [, dark = ''] =
      new RegExp(`--${name}: light-dark\\([^)]*\\), (oklch\\([^)]*\\))\\)`).exec(css) ?? [];
    expect(ratio(dark, grounds.dark[name as keyof typeof grounds.dark])).toBeLessThan(1.01);
  }
});
