import { hasWords, isSpoken, languages, type Speaking } from './index.ts';
import type { SpokenWords } from './messages.ts';
import { ownTrees, wordTrees } from './word-trees.ts';

/**
 * What is said on pages in a language: in the school’s own words, else in ours, else in the words of the catalogue’s
 * next language that has them, in the end in English.
 */
export function spokenWords(code: string, { settings, words }: Speaking): SpokenWords {
  const sources = inOrder(code, settings.languages).flatMap((it) => [
    ...(Object.hasOwn(words, it) ? [words[it]] : []),
    ...(isSpoken(it) ? [ownTrees(it)] : []),
  ]);
  return {
    locale: isSpoken(code) ? languages[code].locale : localeOf(code),
    words: wordTrees(sources),
  };
}

/** The language in which words are said that another one lacks. */
export const nextLanguage = (code: string, catalogue: Speaking): string =>
  inOrder(code, catalogue.settings.languages)
    .slice(1)
    .find((it) => hasWords(it, catalogue)) ?? 'en';

const inOrder = (code: string, ofCatalogue: readonly string[]): string[] => [
  ...new Set([code, ...ofCatalogue, 'en']),
];

/** English for a language that no machine knows: else it would be that of the machine. */
const localeOf = (code: string): string =>
  Intl.NumberFormat.supportedLocalesOf(code).length > 0 ? code : languages.en.locale;
