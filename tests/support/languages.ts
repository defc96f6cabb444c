import { isSpoken, languageOf as load } from '../../src/languages/index.ts';
import type { Language } from '../../src/languages/language.ts';

const [de, en, fr, nl] = await Promise.all([load('de'), load('en'), load('fr'), load('nl')]);

/** All that is said in each language, by its code. */
export const languages = { de, en, fr, nl };

/** All that is said in a language. Throws where it is none of ours. */
export function languageOf(code: string): Language {
  if (!isSpoken(code)) throw new Error(`“${code}” is no language that is spoken here.`);
  return languages[code];
}
