import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import code from './script.ts?text';
import { FORMS_PATH } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/model.ts';
import { repositoryOf } from '../../catalogue/repository.ts';
import { UsageError } from '../../usage-error.ts';
import { CMS_PACKAGE, cmsFiles } from './cms.ts';
import { formsConfig } from './config.ts';
import type { FormLanguage } from './fields.ts';

/** A file of the forms; its content is made when it is asked for. */
export interface FormsFile {
  /** Address without prefix. */ path: string;
  content: () => string | Buffer;
}

/** What of a site the forms need: where it is, the addresses of its style sheets, and what their page may do. */
export interface FormsPlace {
  contentDir: string;
  policy: string;
  origin?: string | undefined;
  pathPrefix: string;
  styles: readonly string[];
  /** What draws the preview: a script, and the words that it is told. */
  preview: { script: string; words: unknown };
}

/**
 * The forms of a catalogue: their page, what it loads, and its configuration. Throws a UsageError where the package of
 * the editor is not installed.
 */
export function formsFiles(
  catalogue: Catalogue,
  language: FormLanguage,
  { contentDir, origin, pathPrefix, styles, preview, policy }: FormsPlace,
): FormsFile[] {
  const editor = cmsFiles();
  if (!editor) throw new UsageError((words) => words.forms(CMS_PACKAGE));
  const repository = repositoryOf(catalogue.settings.editUrl);
  const config = formsConfig(catalogue, language, {
    folder: repository?.folder ?? folderIn(contentDir),
    styles,
    preview: preview.words,
    site: origin === undefined ? undefined : origin + pathPrefix,
  });
  const script = `${pathPrefix}${FORMS_PATH.slice(1)}forms.js`;
  const page = pageOf(language, String(config.cms['app_title']), script, policy);
  return [
    ...editor,
    { name: 'index.html', content: page },
    { name: 'forms.js', content: code },
    { name: 'preview.js', content: preview.script },
    { name: 'config.json', content: JSON.stringify(config) },
  ].map(({ name, content }) => ({ path: `${FORMS_PATH}${name}`, content: () => content }));
}

/** The content folder, seen from the folder of the repository around it, which people choose on their own computer. */
function folderIn(contentDir: string): string {
  const dir = resolve(contentDir);
  for (let above = dir; above !== dirname(above); above = dirname(above))
    if (existsSync(join(above, '.git'))) return relative(above, dir).replaceAll('\\', '/');
  return relative(dirname(dir), dir);
}

/** The page, which is empty until the editor fills it. */
function pageOf(
  { columns, forms }: FormLanguage,
  title: string,
  script: string,
  policy: string,
): string {
  return `<!DOCTYPE html>
<html lang="${columns.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<meta name="robots" content="noindex">
<script type="module" src="${script}"></script>
</head>
<body>
<noscript><main><h1>${escaped(title)}</h1><p>${escaped(forms.withoutScript)}</p></main></noscript>
</body>
</html>
`;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
