import type { Message, Trees } from '../../src/catalogue/message.ts';
import { isMessage } from '../../src/languages/message.ts';
import type { HtmlElement } from '../support/html.ts';
import { ownWords } from '../support/words.ts';

/** Every text of the interface in a language, without what it is given: “courses found” of `# courses found`. */
const phrasesIn = (language: string): string[] =>
  messagesIn(ownWords(language).words).flatMap(wordsOf);

const messagesIn = (trees: Trees): Message[] =>
  Object.values(trees).flatMap((it) => (isMessage(it) ? [it] : messagesIn(it)));

const wordsOf = (message: Message): string[] =>
  [message].flat().flatMap((part) => {
    if (typeof part === 'string') return [part];
    return 'cases' in part ? Object.values(part.cases).flatMap(wordsOf) : [];
  });

/**
 * Words by which English is known that no text of the interface needs to have: they would betray what stands in a
 * template.
 */
const small = ['the', 'of', 'and', 'with', 'this', 'that', 'are', 'you', 'your', 'from', 'which'];

/** A text between words, whatever signs are around it. */
const alone = (text: string) =>
  new RegExp(`(?<!\\p{L})${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u');

const german = phrasesIn('de').join('\n');
const trimmed = (text: string) => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

/** What only the English interface says: of each text all that is three letters or longer and is not German as well. */
export const englishPhrases: readonly string[] = [...new Set(phrasesIn('en').map(trimmed))].filter(
  (it) => it.length > 2 && !alone(it).test(german),
);
const phrases = englishPhrases.map((text) => ({ text, pattern: alone(text) }));
const common = new RegExp(`(?<!\\p{L})(?:${small.join('|')})(?!\\p{L})`, 'iu');

/** English on a German page: each text in which it stands, and the words that are English. */
export const englishOn = (page: HtmlElement): string[] =>
  germanTexts(page).flatMap((text) => {
    const found = phrases.filter(({ pattern }) => pattern.test(text)).map((it) => it.text);
    const [word] = common.exec(text) ?? [];
    return [...found, ...(word ? [word] : [])].map((it) => `${it}: ${text}`);
  });

/** Attributes that are read out or shown. */
const spoken = ['alt', 'title', 'aria-label', 'aria-description', 'placeholder', 'label'];
/** What is no text for readers, and what is to be typed as it stands. */
const silent = ['script', 'style', 'pre', 'code'];

/** Addresses and names of files, which are the same in every language. */
const addresses = /https?:\/\/\S+|[\w/<>-]+\.json/g;

/** The texts of a page that are in its own language: what is marked as another one is left out. */
export function germanTexts({ name, attributes, children }: HtmlElement): string[] {
  if (silent.includes(name) || (attributes['lang'] ?? 'de') !== 'de') return [];
  const isDescription = name === 'meta' && /description|title/.test(metaName(attributes));
  return [
    ...spoken.flatMap((it) => attributes[it] ?? []),
    ...(isDescription ? [attributes['content'] ?? ''] : []),
    ...children.flatMap((it) => (typeof it === 'string' ? [it] : germanTexts(it))),
  ]
    .map((it) => it.replace(addresses, '').replace(/\s+/g, ' ').trim())
    .filter((it) => it !== '');
}

const metaName = (attributes: HtmlElement['attributes']): string =>
  attributes['name'] ?? attributes['property'] ?? '';
