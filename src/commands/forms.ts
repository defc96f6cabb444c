import { formsFiles, type FormsFile } from '../authoring/forms/forms.ts';
import type { FormLanguage } from '../authoring/forms/fields.ts';
import type { Catalogue } from '../catalogue/model.ts';
import type { Language } from '../languages/language.ts';
import type { Site } from '../views/site.ts';
import type { Flags } from './options.ts';
import { columnWords } from './sheet-words.ts';

/** What forms are told in, of one language. */
export const formLanguageOf = (language: Language): FormLanguage => ({
  forms: language.forms,
  columns: columnWords(language),
  meanings: language.scaffold.meanings,
  diagnostics: language.diagnostics,
});

/** A catalogue with forms, where the command line asks for them. */
export const withForms = (catalogue: Catalogue, { forms }: Flags): Catalogue =>
  forms ? { ...catalogue, settings: { ...catalogue.settings, forms: true } } : catalogue;

/**
 * The files of the forms; none for a catalogue without. Throws a UsageError where the package that they are made of is
 * not installed.
 */
export const formsOf = (
  catalogue: Catalogue,
  language: Language,
  { contentDir, hosting, assets }: { contentDir: string } & Pick<Site, 'hosting' | 'assets'>,
): FormsFile[] =>
  catalogue.settings.forms
    ? formsFiles(catalogue, formLanguageOf(language), {
        contentDir,
        origin: hosting.origin,
        pathPrefix: hosting.pathPrefix,
        styles: ['site.css', 'brand.css'].flatMap((name) =>
          assets[name] ? [`${hosting.pathPrefix}assets/${assets[name]}`] : [],
        ),
      })
    : [];
