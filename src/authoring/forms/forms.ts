import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import code from './script.ts?text';
import type { Catalogue } from '../../catalogue/model.ts';
import { UsageError } from '../../usage-error.ts';
import { CMS_PACKAGE, cmsFiles } from './cms.ts';
import { formsConfig } from './config.ts';
import type { FormLanguage } from './fields.ts';
import { repositoryOf } from './repository.ts';

/** A file of the forms; its content is made when it is asked for. */
export interface FormsFile {
  /** Address without prefix. */ path: string;
  content: () => string | Buffer;
}

/** What of a site the forms need: where it is, and the addresses of its style sheets. */
export interface FormsPlace {
  contentDir: string;
  origin?: string | undefined;
  pathPrefix: string;
  styles: readonly string[];
}

/** Folder of the forms in a site. */
const FORMS = '/admin/';

/**
 * The forms of a catalogue: their page, what it loads, and its configuration. Throws a UsageError where the package of
 * the editor is not installed.
 */
export function formsFiles(
  catalogue: Catalogue,
  language: FormLanguage,
  { contentDir, origin, pathPrefix, styles }: FormsPlace,
): FormsFile[] {
  const editor = cmsFiles();
  if (!editor) throw new UsageError((words) => words.forms(CMS_PACKAGE));
  const repository = repositoryOf(catalogue.settings.editUrl);
  const config = formsConfig(catalogue, language, {
    folder: repository?.folder ?? folderIn(contentDir),
    styles,
    site: origin === undefined ? undefined : origin + pathPrefix,
  });
  const script = `${pathPrefix}${FORMS.slice(1)}forms.js`;
  const page = pageOf(language, String(config.cms['app_title']), script, repository?.apis ?? []);
  return [
    ...editor,
    { name: 'index.html', content: page },
    { name: 'forms.js', content: code },
    { name: 'config.json', content: JSON.stringify(config) },
  ].map(({ name, content }) => ({ path: `${FORMS}${name}`, content: () => content }));
}

/** The content folder, seen from the folder of the repository around it, which people choose on their own computer. */
function folderIn(contentDir: string): string {
  const dir = resolve(contentDir);
  for (let above = dir; above !== dirname(above); above = dirname(above))
    if (existsSync(join(above, '.git'))) return relative(above, dir).replaceAll('\\', '/');
  return relative(dirname(dir), dir);
}

/**
 * What the page may load and do: what comes from its own site, and the git host. The editor puts its styles into the
 * page, and shows pictures and the preview from its memory.
 */
const policyFor = (hosts: readonly string[]): string =>
  [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "frame-src 'self' blob:",
    "worker-src 'self' blob:",
    ['connect-src', "'self'", 'blob:', 'data:', ...hosts].join(' '),
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');

/** The page, which is empty until the editor fills it. */
function pageOf(
  { columns, forms }: FormLanguage,
  title: string,
  script: string,
  hosts: readonly string[],
): string {
  return `<!DOCTYPE html>
<html lang="${columns.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(hosts)}">
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
