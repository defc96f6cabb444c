import type { Messages } from '../languages/interface-words.ts';
import { messagesOf, type SpokenWords } from '../languages/messages.ts';
import { memoize } from '../memoize.ts';
import { dataFile } from './data-file.ts';

/**
 * The words of the page’s own language, which its `lang` names. They are data of the publication, as the school may have
 * words of its own; our scripts lie in `assets/` beside `data/`. Without a network, those of an earlier visit can still say
 * so.
 */
export async function pageWords(): Promise<Messages> {
  const { lang } = document.documentElement;
  const { href } = new URL(`../data/${lang}/words.json`, import.meta.url);
  const words = dataFile<SpokenWords>(href);
  return messages(await words.catch(() => dataFile<SpokenWords>(href, { cache: 'force-cache' })));
}

const messages = memoize((words: SpokenWords) => [words], messagesOf);
