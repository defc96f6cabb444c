import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, inGamut, parseColour, type LinearRgb } from '../support/contrast.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../templates/assets/css/${name}`, import.meta.url), 'utf8');

type Colours = Map<string, LinearRgb>;
interface Appearances {
  fallback: Colours;
  light: Colours;
  dark: Colours;
}

/** The colours that a selector is given: the plain ones, and both halves of light-dark(). */
function coloursOf(css: string, selector: string): Appearances {
  const appearances = { fallback: new Map(), light: new Map(), dark: new Map() };
  for (const [, declarations] of css.matchAll(
    new RegExp(`(?<=^\\s*)${selector} \\{([^}]*)\\}`, 'gm'),
  )) {
    for (const [, name, value] of (declarations ?? expect.fail()).matchAll(
      /--([a-z]+): ([^;]+);/g,
    )) {
      const halves = /^light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\)$/.exec(
        value ?? expect.fail(),
      );
      if (halves) {
        appearances.light.set(name, parseColour(halves[1] ?? expect.fail()));
        appearances.dark.set(name, parseColour(halves[2] ?? expect.fail()));
      } else if ((value ?? expect.fail()).startsWith('#')) {
        appearances.fallback.set(name, parseColour(value ?? expect.fail()));
      }
    }
  }
  return appearances;
}

const grounds = coloursOf(read('base.css'), ':root');
const palette = read('palette.css');
const slots = [...Array(13).keys()];
const appearances = ['fallback', 'light', 'dark'] as const;

describe.each(appearances)('in the %s appearance', (appearance) => {
  const ground = (name: string) => grounds[appearance].get(name) ?? expect.fail();

  test.each(['ink', 'mute', 'focus'])('--%s can be read on every ground', (text) => {
    for (const name of ['page', 'surface', 'card']) {
      expect(contrast(ground(text), ground(name)), name).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('edges of controls are seen on every ground', () => {
    for (const name of ['page', 'surface', 'card']) {
      expect(contrast(ground('edge'), ground(name)), name).toBeGreaterThanOrEqual(3);
    }
  });

  test('a search hit is read on its mark', () => {
    expect(contrast(ground('ink'), ground('mark'))).toBeGreaterThanOrEqual(4.5);
  });

  describe.each(slots)('slot %i', (slot) => {
    const colours = coloursOf(palette, `\\.p-${slot}`)[appearance];

    test('gives four colours that sRGB can show', () => {
      expect([...colours.keys()]).toEqual(['fill', 'on', 'pin', 'thr']);
      for (const [name, colour] of colours) expect(inGamut(colour), name).toBe(true);
    });

    test('text can be read on its fill', () => {
      expect(
        contrast(colours.get('on') ?? expect.fail(), colours.get('fill') ?? expect.fail()),
      ).toBeGreaterThanOrEqual(4.5);
    });

    test('its text colour can be read on every ground', () => {
      for (const name of ['page', 'surface', 'card']) {
        expect(
          contrast(colours.get('pin') ?? expect.fail(), ground(name)),
          name,
        ).toBeGreaterThanOrEqual(4.5);
      }
    });

    test('its weave is seen on its fill', () => {
      expect(
        contrast(colours.get('thr') ?? expect.fail(), colours.get('fill') ?? expect.fail()),
      ).toBeGreaterThanOrEqual(2);
    });
  });
});

test('every colour of the page can be shown in sRGB', () => {
  for (const appearance of appearances) {
    for (const [name, colour] of grounds[appearance])
      expect(inGamut(colour), `${appearance} ${name}`).toBe(true);
  }
});
