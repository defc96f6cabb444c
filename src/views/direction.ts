import { remembered } from '../languages/remembered.ts';

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
