import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { UserConfig } from '@11ty/eleventy';
import configure from '../../.eleventy.ts';
import type { PageKind } from '../catalogue/model.ts';
import { tidy } from '../memory.ts';
import type { KeepPage, PageAt, Site } from '../views/site.ts';

// It would start a thread that looks for changed modules at each import: ours do not change while it runs.
process.env['ELEVENTY_SKIP_ESM_RESOLVER'] = 'true';
const { default: Eleventy } = await import('@11ty/eleventy');

/** Pages by kind, as Eleventy paginates over them. */
type Pages = Record<PageKind, PageAt[]> & { redirect: Site['redirects'][number][] };

/** What .eleventy.ts introduces: the site, the pages to render, who knows pages of earlier builds, what is copied (source path → path in the output), and who looks at each page before it is written. */
export interface SiteInput {
  site: Site;
  pages: Pages;
  keep: KeepPage;
  copied: Record<string, string>;
  look: (outputPath: string, html: string) => void;
}

/** Pages that Eleventy renders at a time: it keeps all of them in memory until the last is rendered. */
const BATCH = 4000;

const project = fileURLToPath(PROJECT);
const compiled = fileURLToPath(COMPILED);

/** Renders every page of a site into a folder, where `keep` does not know it; each is shown to `look` by its path there. Throws what Eleventy throws. */
export async function renderSite(
  site: Site,
  outputDir: string,
  keep: KeepPage,
  look: (file: string, html: string) => void,
): Promise<void> {
  process.chdir(project); // Eleventy takes all paths from here
  const assets = { [relative(project, `${compiled}assets`)]: 'assets' };
  let copied: SiteInput['copied'] = assets;
  const shared = asInstance(site);
  for (const pages of batchesOf(site)) {
    await renderPages(
      {
        site: shared,
        pages,
        keep,
        copied,
        look: (path, html) => look(relative(outputDir, resolve(path)), html),
      },
      outputDir,
    );
    copied = {};
    tidy();
  }
}

async function renderPages(input: SiteInput, outputDir: string): Promise<void> {
  const templates = relative(project, `${compiled}templates/pages`);
  const eleventy = new Eleventy(templates, relative(project, outputDir), {
    configPath: '', // none to look for: we hand over ours
    quietMode: true,
    config: (config: UserConfig) => {
      config.ignores.delete('**/node_modules/**'); // where our compiled templates lie
      config.setUseGitIgnore(false);
      for (const [kind, own] of Object.entries(input.pages))
        if (own.length === 0) config.ignores.add(`${templates}/${kind}.11ty.js`); // not even loaded
      configure(config, input);
    },
  });
  eleventy.disableLogger();
  await withStrays(eleventy.write());
}

/** Eleventy leaves the promises of its copying alone: where one fails, nobody would catch it. */
async function withStrays(writing: Promise<unknown>): Promise<void> {
  let stop = () => {};
  const stray = new Promise<never>((_, reject) => {
    process.once('unhandledRejection', reject);
    stop = () => process.off('unhandledRejection', reject);
  });
  try {
    await Promise.race([writing, stray]);
  } finally {
    stop();
  }
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
    for (const { kind, at } of all.slice(index * BATCH, (index + 1) * BATCH)) batch[kind]!.push(at);
    return batch as Pages;
  });
}

/** Eleventy copies plain objects deeply, for each template: an instance it leaves alone. */
function asInstance(site: Site): Site {
  class Data {}
  return Object.assign(new Data(), site);
}
