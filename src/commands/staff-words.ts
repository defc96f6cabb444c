import type { FormLanguage } from '../authoring/forms/fields.ts';
import type { ColumnWords } from '../authoring/sheet/table.ts';
import type { Language } from '../languages/language.ts';
import { ownMessages } from '../languages/own-messages.ts';

/** How a language calls the keys of files, for sheets and forms. */
export const columnWords = ({ sheet, scaffold }: Language): ColumnWords => ({
  words: sheet,
  meanings: scaffold.meanings,
  language: scaffold.language,
  labels: ownMessages(scaffold.language).fields,
});

/** What forms are told in, of one language. */
export const formLanguageOf = (language: Language): FormLanguage => ({
  forms: language.forms,
  columns: columnWords(language),
  meanings: language.scaffold.meanings,
  diagnostics: language.diagnostics,
});
