import type { Message, Trees } from '../catalogue/message.ts';
import { mapValues } from '../map-values.ts';
import type { LanguageCode } from './index.ts';
import type { WordTrees } from './interface-words.ts';
import { isMessage, isTrees } from './message.ts';

let trees: Readonly<Record<LanguageCode, Trees>> | undefined;

/** Our own words of a language: they were read when our code was compiled. */
export function ownTrees(code: LanguageCode): Trees {
  trees ??= JSON.parse(WORDS) as Readonly<Record<LanguageCode, Trees>>; // src/compile.mjs wrote it
  return trees[code];
}

/** The words of the interface from several sources: each is said by the first that has it, in the end by English. */
export const wordTrees = (sources: readonly Trees[]): WordTrees =>
  // It has the keys of the English words, which the compiler cannot see.
  layered(ownTrees('en'), sources) as unknown as WordTrees;

const layered = (english: Trees, sources: readonly Trees[]): Trees =>
  mapValues(english, (own, name) => {
    const given = sources.flatMap((it) => (Object.hasOwn(it, name) ? [it[name]] : []));
    return isMessage(own)
      ? withArguments(own, given.find(isMessage) ?? own)
      : layered(own, given.filter(isTrees));
  });

/** Those who show a word that has arguments in English give it some, in every language. */
const withArguments = (english: Message, own: Message): Message =>
  typeof english !== 'string' && typeof own === 'string' ? [own] : own;
