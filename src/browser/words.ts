import type { LanguageCode } from '../languages/index.ts';
import type { Messages } from '../languages/interface-words.ts';

/** Each language is a script of its own: a browser loads the one of its page. */
const words: Record<LanguageCode, () => Promise<Messages>> = {
  en: () => import('../languages/en/interface.ts').then(({ en }) => en),
  nl: () => import('../languages/nl/interface.ts').then(({ nl }) => nl),
};

/** The words of the page’s own language, which its `lang` names. */
export const pageWords = (): Promise<Messages> =>
  words[document.documentElement.lang as LanguageCode]();
