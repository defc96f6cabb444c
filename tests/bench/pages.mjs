// The pages of a built site: their addresses, which are missing, and what they weigh.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What only Prospectus has: pages that hold a tool, not courses. */
export const special = [
  '/plan/',
  '/compare/',
  '/api/',
  '/accessibility/',
  '/404.html',
  '/offline.html',
];
const isCourse = (address) => /^\/courses\/.+\/$/.test(address);

/** Address → file of every HTML page. */
export function pagesOf(dir) {
  const files = readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [
      `/${relative(dir, file)
        .replaceAll('\\', '/')
        .replace(/(^|\/)index\.html$/, '$1')}`,
      file,
    ]),
  );
}

/** Addresses that a rival owes and does not have. */
export const missingFrom = (theirs, ours) =>
  [...ours.keys()].filter((address) => !special.includes(address) && !theirs.has(address));

const zipped = (file) => gzipSync(readFileSync(file), { level: 6 }).length;

/** The middle and the largest one of some pages, in bytes, as they are and compressed. */
function weigh(files) {
  const sized = files
    .map((file) => ({ file, size: statSync(file).size }))
    .sort((a, b) => a.size - b.size);
  const of = (it) => it && { raw: it.size, gzip: zipped(it.file) };
  return { median: of(sized[Math.floor(sized.length / 2)]), largest: of(sized.at(-1)) };
}

/** Course pages and list pages; a rival is weighed on the pages that it has in common with us. */
export function pageSizesOf(pages) {
  const all = [...pages].filter(([address]) => !special.includes(address));
  return {
    course: weigh(all.filter(([address]) => isCourse(address)).map(([, file]) => file)),
    list: weigh(all.filter(([address]) => !isCourse(address)).map(([, file]) => file)),
  };
}

/** Entries that suggestions show: each may stand in a file of its own. */
const SHOWN = 8;

/**
 * Most compressed bytes of data that a first search for one word loads, without its script; undefined where a site
 * has none.
 */
export function searchBytes(dir) {
  const data = join(dir, 'data/en');
  if (!existsSync(data)) return undefined;
  const largest = (start, count) =>
    readdirSync(data)
      .filter((name) => name.startsWith(start))
      .map((name) => zipped(join(data, name)))
      .sort((a, b) => b - a)
      .slice(0, count)
      .reduce((sum, size) => sum + size, 0);
  return largest('find', 1) + largest('terms-', 1) + largest('entries-', SHOWN);
}
