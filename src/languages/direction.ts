import { remembered } from './remembered.ts';

export type Direction = 'ltr' | 'rtl';

/** Scripts that run from right to left (Unicode Standard, “Bidi_Class” of their letters: R or AL). */
const fromRightToLeft = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '),
);

/** Which way a language (BCP 47) is written: `ar`, `he`, `az-Arab` from right to left. A code that is none: `ltr`. */
export const directionOf = remembered(
  (language: string): Direction => (fromRightToLeft.has(scriptOf(language)) ? 'rtl' : 'ltr'),
);

function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? '';
  } catch {
    return ''; // RangeError: no code of a language
  }
}

/** Blocks of scripts that run from right to left (Unicode Standard Annex 9). */
const rtlBlocks =
  '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}';
const letters = {
  rtl: new RegExp(`(?=\\p{L})[${rtlBlocks}]`, 'u'),
  ltr: new RegExp(`(?![${rtlBlocks}])\\p{L}`, 'u'),
} as const;
const other = { ltr: 'rtl', rtl: 'ltr' } as const;

/** Signs that begin a text of a direction within another text, and the one that ends it (Unicode: LRI, RLI, PDI). */
const opening = { ltr: '\u2066', rtl: '\u2067' } as const;
const closing = '\u2069';

/**
 * Which way a text runs that stands in a language of this direction. All its letters say so, not the first: “Python
 * للمبتدئين” is Arabic. One that holds others, each kept to itself, runs as the language does. `alone`: no letter of it
 * runs the other way.
 */
export function directionOfText(
  text: string,
  around: Direction,
): { runs: Direction; alone: boolean } {
  const against = other[around];
  const alone = !letters[against].test(text);
  const runs = alone || text.includes(closing) || letters[around].test(text) ? around : against;
  return { runs, alone };
}

/**
 * A text that is set into one of this direction. Where letters of it run the other way, it is kept to itself: “C++”
 * keeps its signs on its own side, and so does what follows it.
 */
export function isolated(text: string, around: Direction): string {
  const { runs, alone } = directionOfText(text, around);
  return alone ? text : opening[runs] + text + closing;
}
