import { interfaceLanguage, messagesOf } from '../i18n/languages.ts';
import { readerIn, type Reader } from './reader.ts';
import type { Site } from './site.ts';

/** The reader of a page in one language of the catalogue. Apart from reader.ts, because a browser loads the words of its own language only. */
export function readerOf(site: Site, language: string): Reader {
  const own = readers.get(site) ?? new Map<string, Reader>();
  readers.set(site, own);
  const shown = interfaceLanguage(language, site.catalogue.settings.languages);
  const reader = own.get(language) ?? readerIn(site, language, shown, messagesOf(shown));
  own.set(language, reader);
  return reader;
}

/** One for all pages of a language: views remember by it what they have worked out. */
const readers = new WeakMap<Site, Map<string, Reader>>();
