import { basename, dirname } from 'node:path';
import { slug } from '../../../content/slug.ts';
import type { Source, System } from '../source.ts';
import { readEleventy } from './eleventy.ts';
import { readHugo } from './hugo.ts';
import { readJekyll } from './jekyll.ts';
import { recognise, type SourcePlace } from './recognise.ts';
import { readTables } from './tables.ts';
import { readVuepress } from './vuepress.ts';

const readers: Readonly<Record<System, (place: SourcePlace) => Source | Promise<Source>>> = {
  hugo: readHugo,
  jekyll: readJekyll,
  eleventy: readEleventy,
  vuepress: readVuepress,
  table: readTables,
};

/** All sources, each by the manners of its system. Throws where one cannot be read. */
export async function readSources(dirs: readonly string[], from?: System): Promise<Source[]> {
  const names = namesOf(dirs);
  const sources: Source[] = [];
  for (const [index, dir] of dirs.entries()) {
    const place = recognise(dir, from);
    sources.push({ ...(await readers[place.system](place)), name: names[index] ?? '' });
  }
  return sources;
}

/** A short name for each: that of the nearest folder in which they differ. */
function namesOf(dirs: readonly string[]): string[] {
  let at = [...dirs];
  const names = () => at.map((it) => slug(basename(it).replace(/\.(csv|tsv|xlsx)$/i, '')));
  for (let steps = 0; steps < 8; steps++) {
    const all = names();
    if (new Set(all).size === all.length && all.every((it) => it !== '')) return all;
    at = at.map((it) => dirname(it));
  }
  return dirs.map((_, index) => `source-${index + 1}`);
}
