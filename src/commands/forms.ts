import previewScript from '../browser/form-preview.tsx?text';
import { formsFiles, type FormsFile } from '../authoring/forms/forms.ts';
import type { Catalogue } from '../catalogue/model.ts';
import type { Language } from '../languages/language.ts';
import { previewWords } from '../views/preview-words.ts';
import { formsPolicy } from '../views/security-policy.ts';
import type { Site } from '../views/site.ts';
import { formLanguageOf } from './staff-words.ts';

/**
 * The files of the forms of a catalogue, drafts and all, for its site; none for one without. Throws a UsageError where
 * the package that they are made of is not installed.
 */
export const formsOf = (
  catalogue: Catalogue,
  language: Language,
  contentDir: string,
  site: Site,
): FormsFile[] => {
  const { hosting, assets } = site;
  return catalogue.settings.forms
    ? formsFiles(catalogue, formLanguageOf(language), {
        contentDir,
        origin: hosting.origin,
        pathPrefix: hosting.pathPrefix,
        preview: { script: previewScript, words: previewWords(site) },
        policy: formsPolicy(catalogue.settings),
        styles: ['site.css', 'brand.css'].flatMap((name) =>
          assets[name] ? [`${hosting.pathPrefix}assets/${assets[name]}`] : [],
        ),
      })
    : [];
};
