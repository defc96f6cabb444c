import { withoutAccents } from '../content/slug.ts';
import type { WordForms } from './words.ts';

/**
 * Words as search compares them: lower case, without accents, `ß` as `ss`. Letters of other scripts keep their marks:
 * कला is not किला.
 */
export const fold = (text: string): string =>
  plain.test(text)
    ? text.toLowerCase()
    : withoutAccents(text)
        .toLowerCase()
        .replace(/[ßæœøł]/g, (letter) => spelledOut[letter] ?? letter);
const spelledOut: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l' };

/** A folded word as somebody types it who leaves out all marks. */
export const bare = (word: string): string =>
  plain.test(word)
    ? word
    : word
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .normalize('NFC');
const plain = /^[\t\n\r -~]*$/;

/**
 * The words of a text, in their order: of those that write it, and of those who look for it. Signs that belong to
 * names stay (`c#`, `c ++`, `.net`, `ci/cd` in parts). Scripts that set no blanks between words come in groups of
 * two letters.
 */
export const wordsOf = (text: string): string[] => {
  const folded = fold(text);
  const found = (sign.test(folded) ? folded.replace(apart, '') : folded).match(word) ?? [];
  return withoutBlanks.test(folded)
    ? found.flatMap((it) =>
        (it.match(pieces) ?? []).flatMap((piece) =>
          withoutBlanks.test(piece) ? pairsOf(piece) : piece,
        ),
      )
    : found;
};
const sign = /[+#]/;
const word = /\.?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[+#]+)?/gu;
/** The blank in `c ++`. */
const apart = /(?<=(?:^|[^\p{L}\p{N}])\p{L}) +(?=[+#]+(?:\s|$))/gu;
const scripts =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー';
const withoutBlanks = new RegExp(`[${scripts}]`, 'u');
const pieces = new RegExp(`[${scripts}\\p{M}]+|[^${scripts}]+`, 'gu');

/** `機械学習` → `機械 械学 学習`. A mark goes with its letter. */
function pairsOf(piece: string): string[] {
  const letters = piece.match(/\P{M}\p{M}*/gu) ?? [];
  return letters.length < 2
    ? letters
    : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

/** Whether one letter is a word of its own, as it is in scripts without blanks. */
export const isWhole = (term: string): boolean => withoutBlanks.test(term);

/** What words of texts and queries have in common, for the languages of a catalogue. */
export interface Analysis {
  /** Too common to find anything by. */
  isStopWord: (term: string) => boolean;
  /** What is left of a word without its ending, in each language. */
  stems: (term: string) => readonly string[];
}

/** The analysis of texts in these languages. */
export function analysisOf(languages: readonly WordForms[]): Analysis {
  const stopWords = new Set(languages.flatMap((it) => it.stopWords));
  const stemmers = languages.map(stemmer);
  const known = new Map<string, readonly string[]>();
  return {
    isStopWord: (term) => stopWords.has(term),
    stems: (term) => {
      const before = known.get(term);
      if (before) return before;
      const made = stemmers.map((stem) => stem(term));
      known.set(term, made);
      return made;
    },
  };
}

/** Fewest letters that stay: `boxes` is `box`, but `string` is not `str`. */
const SHORTEST = { ofShort: 3, ofLong: 4 };

function stemmer({ endings, sounds = [] }: WordForms): (term: string) => string {
  const rules = endings.map((rule) => {
    const [ending = '', instead = ''] = rule.split('>');
    return { ending, instead, least: ending.length < 3 ? SHORTEST.ofShort : SHORTEST.ofLong };
  });
  const changes = sounds.map(([from, to]) => [new RegExp(from), to] as const);
  return (term) => {
    if (term.length < 4 || /[^a-z]/.test(term)) return term;
    const rule = rules.find(
      ({ ending, instead, least }) =>
        term.endsWith(ending) && term.length - ending.length + instead.length >= least,
    );
    const cut =
      rule && !term.endsWith('ss') ? term.slice(0, -rule.ending.length) + rule.instead : term;
    const single = cut.length > 3 ? cut.replace(/([^aeiou])\1$/, '$1') : cut; // programming, program
    return changes.reduce((it, [from, to]) => it.replace(from, to), single);
  };
}
