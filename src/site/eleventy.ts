import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import configure from '../../.eleventy.ts';
import { collectGarbage } from '../collect-garbage.ts';
import { getOrThrow } from '../get-or-throw.ts';
import { grouped } from '../grouped.ts';
import type { PageAt, PageCache, Site } from '../views/site.ts';
import { readTemplates, type Template } from './templates.ts';

// It would start a thread that looks for changed modules at each import: ours do not change while it runs.
process.env['ELEVENTY_SKIP_ESM_RESOLVER'] = 'true';
const { default: Eleventy } = await import('@11ty/eleventy');

/** What Eleventy paginates over: pages by kind, and addresses that lead on. */
type Pages = Readonly<Record<string, readonly (PageAt | Site['redirects'][number])[]>>;

/** What .eleventy.ts introduces. */
export interface SiteInput {
  site: Site;
  /** Pages to render. */
  pages: Pages;
  /** Templates by page kind. */
  templates: readonly (readonly [kind: string, template: Template])[];
  /** Gives a page that an earlier build made, or makes it. */
  cachedPage: PageCache;
}

/** Pages that Eleventy renders at a time: it keeps all of them in memory until the last is rendered. */
const BATCH = 4000;
/**
 * Where Eleventy believes to write: it gives us the pages, so that everything that touches the disk is ours
 * (publish.ts).
 */
const OUTPUT = 'site/';

/**
 * Renders every page of a site, where `cachedPage` has not got it; each is given to `made` with its path in the site.
 * Throws what Eleventy throws.
 */
export async function renderSite(
  site: Site,
  cachedPage: PageCache,
  made: (file: string, html: string) => void,
): Promise<void> {
  // Eleventy hands frozen data on as it is, and copies any other for each template.
  const shared = Object.freeze(site);
  const all = await readTemplates();
  for (const pages of batchesOf(site)) {
    // It adds to each.
    const templates = Object.keys(pages).map(
      (kind) => [kind, { ...getOrThrow(all, kind) }] as const,
    );
    const rendered = await render({ site: shared, pages, templates, cachedPage });
    for (const { outputPath, content } of rendered)
      made(relative(OUTPUT, outputPath).replaceAll('\\', '/'), content);
    collectGarbage();
  }
}

function render(input: SiteInput): Promise<{ outputPath: string; content: string }[]> {
  // It takes paths from the folder of whoever calls.
  const templatesFolder = fileURLToPath(new URL('templates/pages/', COMPILED));
  const eleventy = new Eleventy(relative('', templatesFolder), OUTPUT, {
    configPath: '', // none to look for: we hand over ours
    loader: 'esm', // nor a package.json
    quietMode: true,
    config: (config) => configure(config, input),
  });
  eleventy.disableLogger(); // what it throws is said by us
  return eleventy.toJSON();
}

/** All pages, a batch at a time. */
function batchesOf({ pages, redirects }: Site): Pages[] {
  const all = Object.entries({ ...pages, redirect: redirects }).flatMap(([kind, own]) =>
    own.map((at) => ({ kind, at })),
  );
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, index) =>
    Object.fromEntries([
      ...grouped(
        all.slice(index * BATCH, (index + 1) * BATCH),
        ({ kind }) => kind,
        ({ at }) => at,
      ),
    ]),
  );
}
