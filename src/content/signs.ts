/** A sign that a text should not hold, and where it stands. */
export interface Sign {
  /** Its number in Unicode. */
  sign: number;
  offset: number;
}

/** So many are said of one text; nobody takes out more before the next check. */
export const MOST_SIGNS = 1000;

/** Control characters but tab and line ends, signs that turn text round and need no end, and what XML cannot hold. */
const UNFIT = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\ufffe\uffff]/gu;
/** Ends of lines that are none, and half a letter: a value of the front matter holds neither. */
const OTHER_LINES = /[\u2028\u2029]/g;
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Signs that set a stretch apart from the direction of the text around it; the last one ends it. */
const ISOLATES = /[\u2066-\u2069]/g;
const END = 0x2069;
/** What ends a line or a page in other programs: a word would run into the next one without it. */
const BREAKS = /(?<=[^\s\u0085])[\v\f\u0085](?=[^\s\u0085])/g;

export const isUnfit = (sign: number): boolean =>
  sign <= 0xffff && String.fromCharCode(sign).search(UNFIT) === 0;
export const isIsolate = (sign: number): boolean => sign >= 0x2066 && sign <= END;

const signsIn = (text: string, pattern: RegExp): Sign[] =>
  text.search(pattern) < 0
    ? []
    : [...text.matchAll(pattern)].map(({ 0: sign, index }) => ({
        sign: sign.charCodeAt(0),
        offset: index,
      }));

/** Isolates of a text. */
export const isolatesIn = (text: string): Sign[] => signsIn(text, ISOLATES);

/** Of the isolates of one text, those that are not closed in it, and ends without a start. */
export function looseOf<T extends { sign: number }>(isolates: readonly T[]): T[] {
  const open: T[] = [];
  const ends: T[] = [];
  for (const it of isolates) {
    if (it.sign !== END) open.push(it);
    else if (open.pop() === undefined) ends.push(it);
  }
  return [...ends, ...open];
}

/** A text without the signs that no text may hold. */
export const withoutUnfit = (text: string): string =>
  text.search(UNFIT) < 0 ? text : text.replace(BREAKS, ' ').replace(UNFIT, '');

/** What is wrong with a value as it is read (`"\u001b"` is ESC), and the value without it. */
export function fitValue(value: string): { fit: string; signs: number[]; loose: number[] } {
  const unfit = [UNFIT, OTHER_LINES, HALVES].flatMap((it) => signsIn(value, it));
  const loose = looseOf(isolatesIn(value));
  const each = (all: readonly Sign[]) => [...new Set(all.map(({ sign }) => sign))];
  if (unfit.length + loose.length === 0) return { fit: value, signs: [], loose: [] };
  const fit = withoutUnfit(value).replace(OTHER_LINES, ' ').toWellFormed();
  return {
    fit: loose.length > 0 ? fit.replace(ISOLATES, '') : fit,
    signs: each(unfit),
    loose: each(loose),
  };
}

/** A text without unfit signs, which of them it held, and where each of its offsets stands in what was written. */
export interface FitText {
  text: string;
  signs: readonly Sign[];
  written(offset: number): number;
}

/**
 * Takes out what no text may hold. They are no letters, so what stands around them is read as if they were not there.
 */
export function fitText(written: string): FitText {
  const signs = signsIn(written, UNFIT);
  if (signs.length === 0) return { text: written, signs, written: (offset) => offset };
  const apart = written.replace(BREAKS, ' ');
  const gone = signsIn(apart, UNFIT).map(({ offset }, before) => offset - before);
  return {
    text: apart.replace(UNFIT, ''),
    signs,
    written: (offset) => offset + countUpTo(gone, offset),
  };
}

/** How many of these ascending numbers are not above one. */
function countUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0abevfNLP]))|\\[\s\S]/g;
const shortEscapes: Readonly<Record<string, number>> = {
  0: 0x00,
  a: 0x07,
  b: 0x08,
  e: 0x1b,
  v: 0x0b,
  f: 0x0c,
  N: 0x85,
  L: 0x2028,
  P: 0x2029,
};

/**
 * How a value between quotation marks writes a sign (`\e`, `\x1b`, `\u001b`); nothing where it holds the sign itself.
 */
export function escapeOf(source: string, sign: number): string | undefined {
  if (!source.startsWith('"')) return undefined;
  for (const [code, two, four, eight, short] of source.matchAll(ESCAPE)) {
    const digits = two ?? four ?? eight;
    const meant = digits === undefined ? shortEscapes[short ?? ''] : Number.parseInt(digits, 16);
    if (meant === sign) return code;
  }
  return undefined;
}
