import type { ColumnWords } from '../authoring/sheet/table.ts';
import type { Language } from '../languages/language.ts';

/** How a language calls the keys of files, for sheets and forms. */
export const columnWords = ({ sheet, interface: { fields }, scaffold }: Language): ColumnWords => ({
  words: sheet,
  meanings: scaffold.meanings,
  language: scaffold.language,
  labels: fields,
});
