import type { Document } from '../content/document.ts';
import { comparablePath, slugPath } from '../content/slug.ts';
import type { CatalogueSettings } from './model.ts';

/** `ai.nl` → `ai` and `nl`, where the catalogue has that language; nothing for a file that is no translation. */
export function translationOf(
  { path }: Document,
  { languages }: CatalogueSettings,
): { path: string; language: string } | undefined {
  const [, original, suffix] = /^(.*)\.([A-Za-z][A-Za-z\d-]{1,34})$/.exec(path) ?? [];
  const language = languages.find((it) => it.toLowerCase() === suffix?.toLowerCase());
  return language === undefined ? undefined : { path: original, language };
}

/** Languages that the names of files speak of: `ai.nl.md` beside `ai.md`. */
export function guessLanguages(documents: readonly Document[]): string[] {
  const files = new Set(documents.map(({ file }) => comparablePath(file)));
  const languages = documents.flatMap(({ file }) => {
    const [, original, suffix] = /^(.*)\.([a-z]{2})\.md$/.exec(comparablePath(file)) ?? [];
    return suffix && suffix !== 'en' && files.has(`${original}.md`) ? [suffix] : [];
  });
  return [...new Set(languages)].sort();
}

/** The file that a translation stands beside, however both are spelled; any other file is its own original. */
export function originals(
  documents: readonly Document[],
  settings: CatalogueSettings,
): (document: Document) => Document {
  const bySlug = new Map<string, Document>();
  for (const document of documents) {
    const name = slugPath(document.path);
    if (!translationOf(document, settings) && !bySlug.has(name)) bySlug.set(name, document);
  }
  return (document) => {
    const path = translationOf(document, settings)?.path;
    return (path === undefined ? undefined : bySlug.get(slugPath(path))) ?? document;
  };
}

/** Whether two files have names that look the same. */
export const twinOf = (file: string, other: string): { twin?: true } =>
  comparablePath(file) === comparablePath(other) ? { twin: true } : {};
