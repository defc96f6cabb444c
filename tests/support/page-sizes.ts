import { expect } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesOf } from './crawl.ts';

/** Most that a page may measure with its style and script, compressed, in kB; those that are tools bring more script. */
const MOST = { page: 30, tool: 71 } as const;
/** Search, planner and comparison, in any language. */
const tools = /^([a-z]{2}\/)?(courses|plan|compare|agreement)\/index\.html$/;

/** A page of a built site: what it and all that it loads by itself measure, and may measure, in kB. */
export interface PageSize {
  file: string;
  kilobytes: number;
  most: number;
}

/** What each page of a built site measures on the wire, compressed as most servers do. */
export function pageSizesOf(dir: string): PageSize[] {
  const sizes = new Map<string, number>();
  const compressed = (file: string) => {
    const size = sizes.get(file) ?? compressedSize(dir, file);
    sizes.set(file, size);
    return size;
  };
  return filesOf(dir)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const bytes = [file, ...loadedBy(dir, file)].reduce((sum, it) => sum + compressed(it), 0);
      return { file, kilobytes: bytes / 1024, most: tools.test(file) ? MOST.tool : MOST.page };
    });
}

/** Bytes of a file on the wire. */
export const compressedSize = (dir: string, file: string): number =>
  gzipSync(readFileSync(join(dir, file)), { level: 6 }).length;

/** Style and scripts that a page loads by itself: those it names, and what these import at once. */
export function loadedBy(dir: string, page: string): string[] {
  const read = (file: string) => readFileSync(join(dir, file), 'utf8');
  const named = /<(?:script [^>]*src|link rel="stylesheet" href)="\/(assets\/[^"]+)"/g;
  const found = new Set([...read(page).matchAll(named)].map(([, file]) => file ?? expect.fail()));
  for (const file of found)
    for (const [, imported] of read(file).matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g))
      found.add(`assets/${imported}`);
  return [...found];
}
