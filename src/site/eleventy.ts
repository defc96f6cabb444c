import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import Eleventy, { type UserConfig } from '@11ty/eleventy';
import configure from '../../.eleventy.ts';
import { publishedName } from '../views/urls.ts';
import type { Site } from '../views/site.ts';

/** What .eleventy.ts introduces: the site, and what is copied (source path → path in the output). */
export interface SiteInput { site: Site; assets: string; files: Record<string, string> }

const project = fileURLToPath(PROJECT);
const compiled = fileURLToPath(COMPILED);

/** Published name of each asset by its own: `site.css` → `site-ABC.css`. */
export const assetNames = (): Readonly<Record<string, string>> => JSON.parse(readFileSync(new URL('assets.json', COMPILED), 'utf8')) as Record<string, string>;

/** Renders every page of a site into a folder. Throws what Eleventy throws. */
export async function renderSite(site: Site, contentDir: string, outputDir: string): Promise<void> {
  process.chdir(project); // Eleventy takes all paths from here
  const input = relative(project, `${compiled}templates/pages`);
  const files = Object.fromEntries([...site.catalogue.files.values()].map((file) => [`${contentDir}/${file.file}`, `files/${publishedName(file)}`]));
  const eleventy = new Eleventy(input, relative(project, outputDir), {
    configPath: '', // none to look for: we hand over ours
    quietMode: true,
    config: (config: UserConfig) => {
      config.ignores.delete('**/node_modules/**'); // where our compiled templates lie
      config.setUseGitIgnore(false);
      configure(config, { site: asInstance(site), assets: relative(project, `${compiled}assets`), files });
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
}

/** Eleventy copies plain objects deeply, for each template: an instance it leaves alone. */
function asInstance(site: Site): Site {
  class Data {}
  return Object.assign(new Data(), site);
}
