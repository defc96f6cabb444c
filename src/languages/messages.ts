import { mapValues } from '../map-values.ts';
import { formatsOf, type Formats } from './formats.ts';
import type { Messages, WordTrees } from './interface-words.ts';
import type { Trees } from '../catalogue/message.ts';
import { isMessage, sayer, type Arguments } from './message.ts';

/** What speaks a language, in a build as in a browser: plain data. */
export interface SpokenWords {
  /** How numbers, lists and days are written, as BCP 47: `en-GB`. */
  locale: string;
  words: WordTrees;
}

/** The words of the interface as those who show it ask for them. */
export function messagesOf({ locale, words }: SpokenWords): Messages {
  const formats = formatsOf(locale, words);
  // Words and those who say them have the same keys, which the compiler cannot see.
  const said = sayersOf(words, formats) as unknown as Messages;
  return { ...said, ...formats };
}

interface Sayers {
  readonly [name: string]: string | ((given: Arguments) => string) | Sayers;
}

const sayersOf = (trees: Trees, formats: Formats): Sayers =>
  mapValues(trees, (it) => {
    if (typeof it === 'string') return it;
    return isMessage(it) ? sayer(it, formats) : sayersOf(it, formats);
  });
