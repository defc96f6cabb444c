import { contrast, hexOfOklch, oklchOf } from './colour.ts';

/** What a text may stand on, as templates/assets/css/base.css has it in each appearance; a test holds them equal. */
export const grounds = {
  light: { page: '#f9fafd', surface: '#edeef4', card: '#ffffff' },
  dark: { page: '#0f0f1a', surface: '#1a1a28', card: '#161622' },
} as const;
export type Appearance = keyof typeof grounds;

/** Words on a control that is filled with an accent that passes. */
export const onAccent: Readonly<Record<Appearance, string>> = { light: '#ffffff', dark: '#0a0917' };

/** A colour that somebody gave, and the shade of it that can be read in each appearance, all as `#rrggbb`. */
export interface Accent extends Readonly<Record<Appearance, string>> {
  given: string;
}

/** WCAG 2, AA. */
const READABLE = 4.5;
const STEP = 0.002;

/**
 * An accent (`#rrggbb`) in both appearances: itself where it can be read on every ground, else the nearest shade that
 * can.
 */
export const accentOf = (given: string): Accent => ({
  given,
  light: readable(given, 'light', -STEP),
  dark: readable(given, 'dark', STEP),
});

/** Only lightness moves; black at one end and white at the other can always be read. */
function readable(given: string, appearance: Appearance, step: number): string {
  const passes = (hex: string) =>
    Object.values(grounds[appearance]).every((ground) => contrast(hex, ground) >= READABLE) &&
    contrast(hex, onAccent[appearance]) >= READABLE;
  if (passes(given)) return given;
  const colour = oklchOf(given);
  for (let lightness = colour.lightness + step; lightness > 0 && lightness < 1; lightness += step) {
    const hex = hexOfOklch({ ...colour, lightness });
    if (passes(hex)) return hex;
  }
  return step < 0 ? '#000000' : '#ffffff';
}
