import { mapValues } from '../map-values.ts';
import { memoize } from '../memoize.ts';
import { interfaceWords } from './en/interface.ts';
import type { Words, WordTrees } from './interface-words.ts';
import { isMessage, isTrees, type Message, type Trees } from './message.ts';
import { parseMessage } from './parse-message.ts';

type Texts = { readonly [name: string]: string | Texts };

/** The texts of a built-in language as trees, parsed once. */
export const treesOf = memoize<Words, Trees>((words) => [words], parsed);

function parsed(texts: Texts): Trees {
  return mapValues(texts, (it) => (typeof it === 'string' ? parseMessage(it) : parsed(it)));
}

/** The words of the interface from several sources: each is said by the first that has it, in the end by English. */
export const wordTrees = (sources: readonly Trees[]): WordTrees =>
  // It has the keys of the English words, which the compiler cannot see.
  layered(treesOf(interfaceWords), sources) as unknown as WordTrees;

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
