import { interfaceLanguage, messagesOf } from '../i18n/languages.ts';
import { readerIn, type Reader } from './reader.ts';
import type { Site } from './site.ts';

/** The reader of a page in one language of the catalogue. Apart from reader.ts, because a browser loads the words of its own language only. */
export function readerOf(site: Site, language: string): Reader {
  const shown = interfaceLanguage(language, site.catalogue.settings.languages);
  return readerIn(site, language, shown, messagesOf(shown));
}
