import type { SectionNames } from '../content/section-names.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { basics as de } from './de/basics.ts';
import { basics as en } from './en/basics.ts';
import { basics as fr } from './fr/basics.ts';
import type { Basics, Language } from './language.ts';
import { basics as nl } from './nl/basics.ts';

/** A language of ours: all that it says is large, and a command speaks one. */
interface Spoken extends Basics {
  load: () => Promise<{ language: Language }>;
}

/** Languages that Prospectus speaks, by their code. A new one is a folder and a row here. */
export const languages = {
  de: { ...de, load: () => import('./de/language.ts') },
  en: { ...en, load: () => import('./en/language.ts') },
  fr: { ...fr, load: () => import('./fr/language.ts') },
  nl: { ...nl, load: () => import('./nl/language.ts') },
} satisfies Record<string, Spoken>;
export type LanguageCode = keyof typeof languages;

/** What is spoken where nobody asks for another. */
export const usualLanguage: LanguageCode = 'en';

const all: readonly Basics[] = Object.values(languages);

/**
 * Headings that texts are searched for, in every language that is spoken: a text may be in another than its file
 * says.
 */
export const sectionNames: SectionNames = {
  themes: all.flatMap(({ sections }) => sections.themes),
  outcomes: all.flatMap(({ sections }) => sections.outcomes),
  assessment: all.flatMap(({ sections }) => sections.assessment),
  resources: all.flatMap(({ sections }) => sections.resources),
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

/** All that is said in a language. */
export const languageOf = async (code: LanguageCode): Promise<Language> =>
  (await languages[code].load()).language;

/** A language’s own name, for the language switch: “Nederlands”; its code where nobody knows it. */
export const ownName = (code: string): string =>
  isSpoken(code)
    ? languages[code].name
    : (new Intl.DisplayNames(code, { type: 'language', fallback: 'code' }).of(code) ?? code);
