import type { Messages } from '../languages/interface-words.ts';
import { messagesOf, type SpokenWords } from '../languages/messages.ts';
import { memoize } from '../memoize.ts';
import { dataFiles } from './data-file.ts';

const wordsFile = dataFiles<SpokenWords>();
const earlierWords = dataFiles<SpokenWords>({ cache: 'force-cache' });

/**
 * The words of the page’s own language, which its `lang` names. They are data of the publication, as the school may
 * have words of its own; our scripts lie in `assets/` beside `data/`. Without a network, those of an earlier visit
 * can still say so.
 */
export async function pageWords(): Promise<Messages> {
  const { lang } = document.documentElement;
  const { href } = new URL(`../data/${lang}/words.json`, import.meta.url);
  return messages(await wordsFile(href).catch(() => earlierWords(href)));
}

const messages = memoize((words: SpokenWords) => [words], messagesOf);
