import type { InterfaceLanguage } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';

/** Each language is a script of its own: a browser loads the one of its page. */
const words: Record<InterfaceLanguage, () => Promise<Messages>> = {
  en: () => import('../i18n/en.ts').then(({ en }) => en),
  nl: () => import('../i18n/nl.ts').then(({ nl }) => nl),
};

/** The words of the page’s own language, which its `lang` names. */
export const pageWords = (): Promise<Messages> =>
  words[document.documentElement.lang as InterfaceLanguage]();
