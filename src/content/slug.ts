/** A mark on a letter whose script is not Latin belongs to it: й is no и, कि no क. On anything else it is an accent. */
const marks = /(\p{L}?)(\p{M}+)/gu;
const isLatin = /\p{Script=Latin}/u;

/** Without accents: marks are taken from Latin letters, and stay on all others. */
export const withoutAccents = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(marks, (all, letter: string) => (letter && !isLatin.test(letter) ? all : letter))
    // Thai and Lao “am” is one letter on every keyboard, and NFC does not join it again.
    .replace(/\u0e4d\u0e32/g, '\u0e33')
    .replace(/\u0ecd\u0eb2/g, '\u0eb3')
    .normalize('NFC');

/**
 * A name as part of an address: without accents, lower case, `#` → sharp, `+` → plus, anything else to one hyphen;
 * letters of every script stay, with their marks.
 */
export function slug(name: string): string {
  const lower = name.toLowerCase();
  if (/^[a-z\d]+(?:-[a-z\d]+)*$/.test(lower)) return lower; // most names are plain: what follows takes its time
  return withoutAccents(withoutAccents(name).toLowerCase())
    .replace(/#/g, 'sharp')
    .replace(/\+/g, 'plus')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .normalize('NFC');
}

/** A path with each part slugged: `English/AI & Data` → `english/ai-data`. */
export const slugPath = (path: string): string => path.split('/').map(slug).join('/');

/**
 * What a slug was, or an address that is made of slugs, while marks were taken from the letters of every script:
 * `प्रयोग` → `परयग`.
 */
export const formerSlug = (slugged: string): string =>
  /^[ -~]*$/.test(slugged)
    ? slugged
    : slugged
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .normalize('NFC');

/**
 * A path of the content folder as it is compared: one way to write each letter (NFC), and blanks of every kind are
 * blanks.
 */
export const comparablePath = (path: string): string =>
  /^[ -~]*$/.test(path) ? path : path.normalize('NFC').replace(/\p{Zs}/gu, ' ');
