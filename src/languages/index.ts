import type { SectionNames } from '../content/section-names.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { de } from './de/language.ts';
import { en } from './en/language.ts';
import { fr } from './fr/language.ts';
import type { Language } from './language.ts';
import { nl } from './nl/language.ts';

/** Languages that Prospectus speaks, by their code. A new one is a folder and a row here. */
export const languages = { de, en, fr, nl } satisfies Record<string, Language>;
export type LanguageCode = keyof typeof languages;

/** What is spoken where nobody asks for another. */
export const usualLanguage: LanguageCode = 'en';

const all: readonly Language[] = Object.values(languages);

/**
 * Headings that texts are searched for, in every language that is spoken: a text may be in another than its file
 * says.
 */
export const sectionNames: SectionNames = {
  themes: all.flatMap(({ sections }) => sections.themes),
  outcomes: all.flatMap(({ sections }) => sections.outcomes),
};

/** What titles may end in, between brackets, in every language that is spoken. */
export const choicesInTitles: readonly string[] = all.map(({ choiceInTitle }) => choiceInTitle);

/** Whether Prospectus has words of a language of its own. */
export const isSpoken = (code: string): code is LanguageCode => Object.hasOwn(languages, code);

/** What of a catalogue says in which words its pages speak. */
export type Speaking = Pick<Catalogue, 'words'> & {
  settings: Pick<Catalogue['settings'], 'languages'>;
};

/** Whether there are words of a language: our own, or those of the school. */
export const hasWords = (code: string, { words }: Pick<Catalogue, 'words'>): boolean =>
  isSpoken(code) || Object.hasOwn(words, code);

/**
 * The language in which the interface of a page is: the wanted one, else the first of the catalogue that has words,
 * else English.
 */
export const interfaceLanguage = (wanted: string, catalogue: Speaking): string =>
  [wanted, ...catalogue.settings.languages].find((code) => hasWords(code, catalogue)) ??
  usualLanguage;

/** Words of a language. Throws for one that has none: ask `isSpoken` first. */
export function languageOf(code: string): Language {
  if (!isSpoken(code)) throw new Error(`“${code}” is no language that is spoken here.`);
  return languages[code];
}

/** A language’s own name, for the language switch: “Nederlands”; its code where nobody knows it. */
export const ownName = (code: string): string =>
  isSpoken(code)
    ? languages[code].name
    : (new Intl.DisplayNames(code, { type: 'language', fallback: 'code' }).of(code) ?? code);
