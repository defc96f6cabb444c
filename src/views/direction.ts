export type Direction = 'ltr' | 'rtl';

/** Scripts that run from right to left (Unicode Standard, “Bidi_Class” of their letters: R or AL). */
const fromRightToLeft = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '),
);

const directions = new Map<string, Direction>();

/** Which way a language (BCP 47) is written: `ar`, `he`, `az-Arab` from right to left. A code that is none: `ltr`. */
export function directionOf(language: string): Direction {
  let direction = directions.get(language);
  if (direction === undefined) {
    direction = fromRightToLeft.has(scriptOf(language)) ? 'rtl' : 'ltr';
    directions.set(language, direction);
  }
  return direction;
}

function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? '';
  } catch {
    return ''; // RangeError: no code of a language
  }
}
