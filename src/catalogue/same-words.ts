import { withoutAccents } from '../content/slug.ts';

/** A word of a text, as it is compared, and where it stands. */
interface Word {
  stem: string;
  from: number;
  to: number;
}

/** Where some words stand in a text, in signs from its start. */
export interface Span {
  from: number;
  to: number;
}

const joint = /[-‐‑’']/;

/** The words of a text. What a hyphen joins is one word (`joined`), or several. */
function wordsOf(text: string, joined: boolean): Word[] {
  const pattern = joined ? /[\p{L}\p{N}]+(?:[-‐‑’'][\p{L}\p{N}]+)*/gu : /[\p{L}\p{N}]+/gu;
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    stem: withoutAccents(word.split(joint).join('')).toLowerCase(),
    from: index,
    to: index + word.length,
  }));
}

/** Letters in which two words must agree before one may be another form of the other. */
const FEWEST = 5;

/** Scientist and science, developer and development: forms of one word. Short words have a plural at most. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < FEWEST) return long === `${short}s`;
  let agree = 0;
  while (agree < short.length && short[agree] === long[agree]) agree += 1;
  return agree >= Math.max(FEWEST, long.length * 0.55);
}

/** How a phrase is looked for: each of its words, with what hyphens join as one and as several. */
export type Phrase = readonly (readonly string[])[];
export function phraseOf(words: string): Phrase {
  const ways = [true, false].map((joined) => wordsOf(words, joined).map(({ stem }) => stem));
  return ways.filter((stems) => stems.length > 0);
}

/** Where a text first has all words of a phrase, in their order and next to each other, in any of their forms. */
export function findPhrase(text: string, phrase: Phrase): Span | undefined {
  if (!mayHold(text, phrase)) return undefined;
  for (const words of [wordsOf(text, true), wordsOf(text, false)])
    for (const stems of phrase) {
      const at = words.findIndex((_, start) =>
        stems.every((stem, index) => isSameWord(words[start + index]?.stem ?? '', stem)),
      );
      const [first, last] = [words[at], words[at + stems.length - 1]];
      if (first && last) return { from: first.from, to: last.to };
    }
  return undefined;
}

/** Whether it is worth a look: most texts lack the start of some word. */
export function mayHold(text: string, phrase: Phrase): boolean {
  const plain = withoutAccents(text).toLowerCase();
  return phrase.some((stems) => stems.every((stem) => plain.includes(stem.slice(0, 4))));
}
