import { normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { UserConfig } from '@11ty/eleventy';
import type EleventyClass from '@11ty/eleventy';
import configure from '../../.eleventy.ts';
import type { PageKind } from '../catalogue/model.ts';
import { collectGarbage } from '../collect-garbage.ts';
import type { PageCache, PageAt, Site } from '../views/site.ts';
import { readTemplates, type Template } from './templates.ts';

// It would start a thread that looks for changed modules at each import: ours do not change while it runs.
process.env['ELEVENTY_SKIP_ESM_RESOLVER'] = 'true';
const { default: Eleventy } = (await import(
  new URL('src/site/eleventy-package.mjs', PROJECT).href
)) as { default: typeof EleventyClass };

/** Pages by kind, as Eleventy paginates over them. */
type Pages = Record<PageKind, PageAt[]> & { redirect: Site['redirects'][number][] };

/** What .eleventy.ts introduces: the site, the pages to render and their templates, who knows pages of earlier builds, and who takes each page as it is made. */
export interface SiteInput {
  site: Site;
  pages: Pages;
  templates: Readonly<Record<string, Template>>;
  keep: PageCache;
  made: (outputPath: string, html: string) => void;
}

/** Pages that Eleventy renders at a time: it keeps all of them in memory until the last is rendered. */
const BATCH = 4000;
/** Where Eleventy believes to write: it writes nothing, so that everything that touches the disk is ours (publish.ts). */
const OUTPUT = 'site';

/** Renders every page of a site, where `keep` does not know it; each is given to `made` with its path in the site. Throws what Eleventy throws. */
export async function renderSite(
  site: Site,
  keep: PageCache,
  made: (file: string, html: string) => void,
): Promise<void> {
  process.chdir(fileURLToPath(COMPILED)); // Eleventy takes all paths from here: none of them has a name that somebody chose
  const shared = asInstance(site);
  const templates = await readTemplates();
  for (const pages of batchesOf(site)) {
    await renderPages({
      site: shared,
      pages,
      // Eleventy adds to them.
      templates: Object.fromEntries(
        [...templates]
          .filter(([kind]) => pages[kind as PageKind].length > 0)
          .map(([kind, template]) => [kind, { ...template }]),
      ),
      keep,
      made: (path, html) => made(relative(OUTPUT, normalize(path)).replaceAll('\\', '/'), html),
    });
    collectGarbage();
  }
}

async function renderPages(input: SiteInput): Promise<void> {
  const eleventy = new Eleventy('.', OUTPUT, {
    configPath: '', // none to look for: we hand over ours
    quietMode: true,
    config: (config: UserConfig) => {
      config.setUseGitIgnore(false);
      config.ignores.add('**/*'); // it gets its templates from us, and finds none
      configure(config, input);
    },
  });
  eleventy.disableLogger();
  await eleventy.toJSON();
}

/** All pages, a batch at a time. */
function batchesOf({ pages, redirects }: Site): Pages[] {
  const all = [
    ...Object.entries(pages).flatMap(([kind, own]) => own.map((at) => ({ kind, at }))),
    ...redirects.map((at) => ({ kind: 'redirect', at })),
  ];
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, index) => {
    const batch: Record<string, unknown[]> = Object.fromEntries(
      [...Object.keys(pages), 'redirect'].map((kind) => [kind, []]),
    );
    for (const { kind, at } of all.slice(index * BATCH, (index + 1) * BATCH)) batch[kind].push(at);
    return batch as Pages;
  });
}

/** Eleventy copies plain objects deeply, for each template: an instance it leaves alone. */
function asInstance(site: Site): Site {
  class Data {}
  return Object.assign(new Data(), site);
}
