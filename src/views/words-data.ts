import { dataPath, type DataFileAt } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { interfaceLanguage } from '../languages/index.ts';
import type { SpokenWords } from '../languages/messages.ts';
import { spokenWords } from '../languages/spoken-words.ts';
import type { Site } from './site.ts';

/** words.json of each language that some page is in: what our scripts say there. */
export function listWordsFiles(catalogue: Catalogue): DataFileAt[] {
  const { courses, settings } = catalogue;
  const wanted = [...settings.languages, ...courses.flatMap((course) => course.pageLanguages)];
  const shown = new Set(wanted.map((code) => interfaceLanguage(code, catalogue)));
  return [...shown].map((language) => ({
    path: dataPath(language, 'words'),
    language,
    name: 'words',
  }));
}

type Words = SpokenWords['words'];

/** All that our scripts may say: they print no handbook, and speak of earlier years where there are some. */
export function wordsData(
  language: string,
  { catalogue, years }: Site,
): {
  locale: string;
  words: Omit<Words, 'handbook' | 'inYears'> & Partial<Pick<Words, 'inYears'>>;
} {
  const { locale, words } = spokenWords(language, catalogue);
  const { handbook: _, inYears, ...ofPages } = words;
  return { locale, words: { ...ofPages, ...(years ? { inYears } : {}) } };
}
