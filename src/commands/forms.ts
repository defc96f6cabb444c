import { formsFiles, type FormsFile } from '../authoring/forms/forms.ts';
import type { Catalogue } from '../catalogue/model.ts';
import type { Language } from '../languages/language.ts';
import { formsPolicy } from '../views/security-policy.ts';
import type { Site } from '../views/site.ts';
import { formLanguageOf } from './staff-words.ts';

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
        policy: formsPolicy(catalogue.settings),
        styles: ['site.css', 'brand.css'].flatMap((name) =>
          assets[name] ? [`${hosting.pathPrefix}assets/${assets[name]}`] : [],
        ),
      })
    : [];
