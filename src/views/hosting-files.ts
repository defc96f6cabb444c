import { escapePattern } from '../escape-pattern.ts';
import { FORMS_FOLDER, loadedFolders } from '../catalogue/addresses.ts';
import { formsPolicyHeader, furtherHeaders, policyHeader } from './security-policy.ts';
import type { Site } from './site.ts';

/** Assets and files carry their content in their name; the rest is asked for again. */
const forever = 'public, max-age=31536000, immutable';

/** Files by which hosts learn of redirects and headers. */
const hostingFiles = ['_redirects', '_headers', '.htaccess'] as const;
export interface HostingFileAt {
  path: string;
  name: (typeof hostingFiles)[number];
}
export const listHostingFiles = (): HostingFileAt[] =>
  hostingFiles.map((name) => ({ path: `/${name}`, name }));

/** Text of one of them. */
export function hostingFile(name: HostingFileAt['name'], site: Site): string {
  const { pathPrefix } = site.hosting;
  const { settings } = site.catalogue;
  const headers = { ...policyHeader, ...furtherHeaders };
  const ofForms = formsPolicyHeader(settings);
  const redirects = site.redirects.map(({ path, to }) => ({
    from: pathPrefix + path.slice(1),
    to,
  }));
  if (name === '_redirects')
    return redirects.map(({ from, to }) => `${encoded(from)} ${to} 301\n`).join('');
  if (name === '_headers') {
    const block = (path: string, own: Readonly<Record<string, string>>) =>
      `${pathPrefix}${path}\n${Object.entries(own)
        .map(([key, value]) => `  ${key}: ${value}\n`)
        .join('')}`;
    return [
      ...(settings.forms
        ? [
            block('*', furtherHeaders),
            ...pathsBesideForms(site).map((path) => block(path, policyHeader)),
            block(`${FORMS_FOLDER}/*`, ofForms),
          ]
        : [block('*', headers)]),
      block('assets/*', { 'Cache-Control': forever }),
      block('files/*', { 'Cache-Control': forever }),
      block('service-worker.js', { 'Cache-Control': 'no-cache' }),
    ].join('\n');
  }
  return [
    `ErrorDocument 404 ${pathPrefix}404.html`,
    'Options -Indexes',
    '<IfModule mod_headers.c>',
    ...Object.entries(headers).map(([key, value]) => `  Header always set ${key} "${value}"`),
    '  <FilesMatch "^(service-worker\\.js|version\\.json)$">',
    '    Header set Cache-Control "no-cache"',
    '  </FilesMatch>',
    `  <If "%{REQUEST_URI} =~ m#^${escapePattern(pathPrefix)}(assets|files)/#">`,
    `    Header set Cache-Control "${forever}"`,
    '  </If>',
    ...(settings.forms
      ? [
          `  <If "%{REQUEST_URI} =~ m#^${escapePattern(pathPrefix)}${FORMS_FOLDER}/#">`,
          ...Object.entries(ofForms).map(
            ([key, value]) => `    Header always set ${key} "${value}"`,
          ),
          '  </If>',
        ]
      : []),
    '</IfModule>',
    '<IfModule mod_alias.c>',
    // Redirect would take every address that begins like it; the whole address is meant, decoded as Apache compares it.
    // Addresses hold neither quotes nor line ends (redirects.ts).
    ...redirects.map(({ from, to }) => `  RedirectMatch 301 "^${escapePattern(from)}$" "${to}"`),
    '</IfModule>',
    '',
  ].join('\n');
}

/**
 * Patterns for all that a site with forms holds beside them. Hosts that read `_headers` send the headers of every
 * pattern that fits, and browsers hold a page to each policy that it is sent: that of the forms must stand alone.
 */
function pathsBesideForms({ pages, redirects, years }: Site): string[] {
  const addresses = [...Object.values(pages).flat(), ...redirects].map(({ path }) => path);
  const parts = addresses.map((path) => path.slice(1).replace(/\/.*/, '/*'));
  const folders = [...loadedFolders, ...(years?.names ?? [])].map((name) => `${name}/*`);
  return [...new Set([...parts, ...folders, 'service-worker.js'])].map(encoded);
}

const encoded = (address: string): string => address.split('/').map(encodeURIComponent).join('/');
