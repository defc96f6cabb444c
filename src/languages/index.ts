import { en } from './en/language.ts';
import type { Language } from './language.ts';
import type { SpokenWords } from './messages.ts';
import { nl } from './nl/language.ts';
import { treesOf, wordTrees } from './word-trees.ts';

/** Languages that Prospectus speaks, by their code. A new one is a folder and a row here. */
export const languages = { en, nl } satisfies Record<string, Language>;
export type LanguageCode = keyof typeof languages;

/** Whether Prospectus has words of a language of its own. */
export const isSpoken = (code: string): code is LanguageCode => Object.hasOwn(languages, code);

/**
 * The language in which the interface of a page is: the wanted one, else the first of the catalogue that is spoken,
 * else English.
 */
export const interfaceLanguage = (wanted: string, ofCatalogue: readonly string[]): LanguageCode =>
  [wanted, ...ofCatalogue].find(isSpoken) ?? 'en';

/** Words of a language. Throws for one that has none: ask `isSpoken` first. */
export function languageOf(code: string): Language {
  if (!isSpoken(code)) throw new Error(`“${code}” is no language that is spoken here.`);
  return languages[code];
}

/** What is said on pages in a language. Throws for one that has no words: ask `isSpoken` first. */
export function spokenWords(code: string): SpokenWords {
  const { locale, interface: words } = languageOf(code);
  return { locale, words: wordTrees([treesOf(words)]) };
}

/** A language’s own name, for the language switch: “Nederlands”; its code where nobody knows it. */
export const ownName = (code: string): string =>
  isSpoken(code)
    ? languages[code].name
    : (new Intl.DisplayNames(code, { type: 'language', fallback: 'code' }).of(code) ?? code);
