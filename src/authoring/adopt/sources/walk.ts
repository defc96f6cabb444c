import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../source.ts';

/** Most files and deepest folders that are looked at: a link or a mistake must not end in a walk over a whole disk. */
const [MOST_FILES, DEEPEST] = [100_000, 30];
/** What programs made or fetched, and nobody wrote. */
const made = new Set(['node_modules', 'public', 'resources', '_site', 'dist', 'vendor']);
/** Of what starts with a dot, only these belong to a site. */
const dotted = /^\.(vuepress|vitepress|eleventy\.(c?js|mjs|ts)|eleventyignore)$/;

/** What lies below a folder of a source. */
export interface Walked {
  files: SourceFile[];
  /** Links, devices: never opened. */
  refused: { file: string; why: 'link' | 'device' }[];
}

/** Every file below a folder, sorted; links are not followed. Throws where the folder itself cannot be read. */
export function walk(dir: string, isSite = false): Walked {
  const found: Walked = { files: [], refused: [] };
  const visit = (below: string, depth: number): void => {
    for (const name of readdirSync(join(dir, below)).sort(byCodeUnit)) {
      if ((name.startsWith('.') && !dotted.test(name)) || name === 'node_modules') continue;
      if (isSite && depth === 0 && made.has(name)) continue;
      if (found.files.length >= MOST_FILES) return;
      const file = below ? `${below}/${name}` : name;
      const absolute = join(dir, file);
      const stats = lstatSync(absolute, { throwIfNoEntry: false });
      if (stats?.isDirectory() && depth < DEEPEST) visit(file, depth + 1);
      else if (stats?.isFile()) found.files.push({ file, absolute, size: stats.size });
      else
        found.refused.push({
          file: file.toWellFormed(),
          why: stats?.isSymbolicLink() ? 'link' : 'device',
        });
    }
  };
  visit('', 0);
  return found;
}

const byCodeUnit = (a: string, b: string) => Number(a > b) - Number(a < b);

/** Whether there is a file, itself and no link to one. */
export const isFile = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
/** Whether there is a folder, itself and no link to one. */
export const isFolder = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
