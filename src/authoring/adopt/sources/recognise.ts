import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { System } from '../source.ts';
import { isFile, isFolder, walk } from './walk.ts';

/** Where a source lies, and what made a site of it. */
export interface SourcePlace {
  system: System;
  /** The folder, or the table, that was named. */
  dir: string;
  /** The folder of the whole site, where it is known. */
  site?: string;
  /** Addresses begin below it. */
  contentDir: string;
}

/** Files that a site of each system has at its root. */
const configs: Readonly<Record<Exclude<System, 'table'>, RegExp>> = {
  hugo: /^(hugo\.(toml|ya?ml|json)|config\.toml)$/,
  jekyll: /^_config\.(ya?ml|toml)$/,
  eleventy: /^(\.eleventy\.(c?js|mjs|ts)|eleventy\.config\.(js|mjs|cjs|ts))$/,
  vuepress: /^\.(vuepress|vitepress)$/,
};
/** What the folder that holds content is called. */
const contentFolders: readonly string[] = ['content', 'src', 'docs'];
export const tableFile = /\.(csv|tsv|xlsx)$/i;
/** So many folders above a section are looked at: its site is not far. */
const FARTHEST = 4;

/** What made a site of a folder, by its manners; `from`: what a person says it is. */
export function recognise(dir: string, from?: System): SourcePlace {
  if (isFile(dir) || from === 'table') return { system: 'table', dir, contentDir: dir };
  const above = siteAbove(dir);
  const system = from ?? above?.system ?? byManners(dir);
  const site = above?.system === system || from === undefined ? above?.site : undefined;
  return { system, dir, ...(site ? { site } : {}), contentDir: contentOf(dir, system, site) };
}

/** The folder itself, or one above it, in which a site has its settings. */
function siteAbove(dir: string): { site: string; system: System } | undefined {
  let at = dir;
  for (let steps = 0; steps <= FARTHEST; steps++) {
    const names = namesIn(at);
    for (const system of ['hugo', 'jekyll', 'eleventy', 'vuepress'] as const)
      if (
        names.some((it) => configs[system].test(it)) &&
        (steps === 0 || isPartOf(at, dir, system))
      )
        return { site: at, system };
    if (
      names.includes('config') &&
      isFolder(join(at, 'config/_default')) &&
      names.includes('content')
    )
      return { site: at, system: 'hugo' };
    if (names.includes('.git') || dirname(at) === at) return undefined;
    at = dirname(at);
  }
  return undefined;
}

/** A site holds a folder where content lies: what merely lies above it on the disk is nobody’s site. */
const isPartOf = (site: string, dir: string, system: System): boolean => {
  const [first = ''] = dir.slice(site.length + 1).split('/');
  return (
    system === 'jekyll' || contentFolders.includes(first) || (system === 'vuepress' && first !== '')
  );
};

const namesIn = (dir: string): string[] => {
  try {
    return readdirSync(dir);
  } catch {
    return []; // above what we may see
  }
};

/** The folder below which addresses begin: one that is called so, here or above; else the site, else the folder. */
function contentOf(dir: string, system: System, site: string | undefined): string {
  if (system === 'jekyll') return site ?? dir;
  const inside = { hugo: ['content'], eleventy: ['src', 'content'], vuepress: ['docs'], table: [] };
  const found = inside[system].map((it) => join(dir, it)).find(isFolder);
  if (dir === site) return found ?? dir;
  for (let at = dir; at !== site && dirname(at) !== at; at = dirname(at))
    if (contentFolders.includes(basename(at))) return at;
  return site ?? found ?? dir;
}

/** What a folder without settings looks like. */
function byManners(dir: string): System {
  const files = walk(dir).files;
  const names = files.map(({ file }) => file);
  const has = (pattern: RegExp) => names.some((it) => pattern.test(it));
  const pages = files.filter(
    ({ file, size }) => /\.(md|markdown)$/i.test(file) && size < 256 * 1024,
  );
  if (pages.length === 0 && has(tableFile)) return 'table';
  const texts = pages.slice(0, 40).map(({ absolute }) => readFileSync(absolute, 'utf8'));
  const says = (pattern: RegExp) => texts.some((it) => pattern.test(it));
  if (has(/(^|\/)_index(\.[\w-]+)?\.(md|html)$/) || says(/^\+\+\+\s*$|\{\{[<%]/m)) return 'hugo';
  if (has(/(^|\/)_[a-z][\w-]*\/[^/]+\.(md|markdown)$/) || says(/\{%\s*(include|link|post_url)\b/))
    return 'jekyll';
  if (has(/\.11tydata\.(c?js|json)$/)) return 'eleventy';
  if (names.filter((it) => /(^|\/)README\.md$/.test(it)).length > 1 || says(/^::: ?\w/m))
    return 'vuepress';
  const parts = dir.split('/');
  if (parts.includes('content')) return 'hugo';
  if (parts.includes('docs')) return 'vuepress';
  return parts.includes('src') ? 'eleventy' : 'hugo';
}
