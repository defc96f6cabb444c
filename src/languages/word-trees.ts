import type { WordTexts } from '../catalogue/model.ts';
import { mapValues } from '../map-values.ts';
import { memoize } from '../memoize.ts';
import { interfaceWords } from './en/interface.ts';
import type { WordTrees } from './interface-words.ts';
import { isMessage, isTrees, type Message, type Trees } from './message.ts';
import { parseMessage } from './parse-message.ts';

/** The texts of a language as trees, parsed once. Throws an UnreadableMessage for one that can be none. */
export const parsedTexts = memoize<WordTexts, Trees>((texts) => [texts], treesOf);

function treesOf(texts: WordTexts): Trees {
  return mapValues(texts, (it) => (typeof it === 'string' ? parseMessage(it) : treesOf(it)));
}

/** The words of the interface from several sources: each is said by the first that has it, in the end by English. */
export const wordTrees = (sources: readonly Trees[]): WordTrees =>
  // It has the keys of the English words, which the compiler cannot see.
  layered(parsedTexts(interfaceWords), sources) as unknown as WordTrees;

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
