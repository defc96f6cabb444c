import type { Messages } from '../languages/interface-words.ts';
import { messagesOf, type SpokenWords } from '../languages/messages.ts';
import { dataFiles } from './data-file.ts';

const wordsFile = dataFiles<SpokenWords>();

/**
 * The words of the page’s own language, which its `lang` names. They are data of the publication, as the school may have
 * words of its own; our scripts lie in `assets/` beside `data/`.
 */
export async function pageWords(): Promise<Messages> {
  const { lang } = document.documentElement;
  const { href } = new URL(`../data/${lang}/words.json`, import.meta.url);
  return messagesOf(await wordsFile(href));
}
