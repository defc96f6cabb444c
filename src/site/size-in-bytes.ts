import { gzipSync } from 'node:zlib';
import { isForReaders } from '../browser/offline-files.ts';

/** A site of at most this many bytes, compressed, is kept as a whole by the browser of a reader. */
export const SMALL = 2_000_000;
/** So many pages are never that small: the barest of ours has 2 kB, compressed. */
export const MANY_PAGES = 1100;

export const isAsset = (file: string): boolean => /^assets\/.*\.(css|js|svg|woff2)$/.test(file);

/** What a file adds to the size of a site that is kept as a whole, compressed as most servers do. */
export const compressedSize = (file: string, content: string | Uint8Array): number =>
  isAsset(file) || isForReaders(file) ? gzipSync(content).length : 0;
