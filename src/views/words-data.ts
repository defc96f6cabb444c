import { dataPath, type DataFileAt } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { interfaceLanguage, spokenWords } from '../languages/index.ts';
import type { SpokenWords } from '../languages/messages.ts';

/** words.json of each language that some page is in: what our scripts say there. */
export function listWordsFiles({ settings, courses }: Catalogue): DataFileAt[] {
  const { languages } = settings;
  const wanted = [...languages, ...courses.flatMap((course) => course.pageLanguages)];
  const shown = new Set(wanted.map((code) => interfaceLanguage(code, languages)));
  return [...shown].map((language) => ({
    path: dataPath(language, 'words'),
    language,
    name: 'words',
  }));
}

export const wordsData = (language: string): SpokenWords => spokenWords(language);
