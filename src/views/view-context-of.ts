import { interfaceLanguage } from '../languages/index.ts';
import { messagesOf } from '../languages/messages.ts';
import { spokenWords } from '../languages/spoken-words.ts';
import { contextIn, type ViewContext } from './view-context.ts';
import type { Site } from './site.ts';

/**
 * The reader of a page in one language of the catalogue. Apart from reader.ts, because a browser loads the words of
 * its own language only.
 */
export function contextOf(site: Site, language: string): ViewContext {
  const own = contexts.get(site) ?? new Map<string, ViewContext>();
  contexts.set(site, own);
  const shown = interfaceLanguage(language, site.catalogue);
  const context =
    own.get(language) ??
    contextIn(site, language, shown, messagesOf(spokenWords(shown, site.catalogue)));
  own.set(language, context);
  return context;
}

/** One for all pages of a language: views remember by it what they have worked out. */
const contexts = new WeakMap<Site, Map<string, ViewContext>>();
