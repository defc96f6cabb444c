import { readTemplates } from '../../src/site/templates.ts';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '../../src/catalogue/model.ts';
import { assetNames } from '../../src/site/assets.ts';
import { openCards } from '../../src/site/cards.ts';
import { filesOf } from '../../src/site/files.ts';
import { listFiles, openVerification, type Fault } from '../../src/site/verify.ts';
import { openPages } from '../../src/site/cached-pages.ts';
import { siteOf, withoutDrafts, type Site } from '../../src/views/site.ts';
import { publishedName } from '../../src/views/urls.ts';

const templates = await readTemplates();

/**
 * What a build publishes, by address, and what it finds wrong with it: made in this process,
 * without a disk and without Eleventy.
 */
export function publishedOf(
  catalogue: Catalogue,
  { origin = 'https://example.org', pathPrefix = '/' } = {},
): { files: Map<string, string>; faults: Fault[] } {
  const site = siteOf(withoutDrafts(catalogue), { origin, pathPrefix }, assetNames());
  const files = new Map<string, string>();
  const verification = openVerification(pathPrefix);
  const put = (path: string, made: string | Uint8Array) => {
    const file = path.slice(1).replace(/(^|\/)$/, '$1index.html');
    if (files.has(path)) throw new Error(`Two files have the address ${path}.`);
    files.set(path, typeof made === 'string' ? made : Buffer.from(made).toString('base64'));
    verification.verify(file, made);
  };
  const [pages, cards] = [openPages(site), openCards()];
  for (const [kind, { render }] of templates) {
    const all = kind === 'redirect' ? site.redirects : site.pages[kind as keyof Site['pages']];
    for (const at of all) put(at.path, render({ at, site, cachedPage: pages.cachedPage }));
  }
  for (const { path, content } of filesOf(site, cards.draw)) put(path, content());
  pages.close();
  cards.close();
  const copied = [
    ...[...catalogue.files.values()].map((it) => `files/${publishedName(it)}`),
    ...listFiles(fileURLToPath(new URL('assets', COMPILED))).map((it) => `assets/${it}`),
  ];
  for (const file of copied) verification.verify(file, '');
  return { files, faults: verification.faults() };
}
