import { createHash } from 'node:crypto';

/** Header of the column that tells what a row was when the sheet was made; behind it stands what the sheet holds. */
export const VERSION = '#';
/** Signs of a hash, of 6 bits each: an edit that looks like none is one of a thousand million. */
const LENGTH = 5;

const hashOf = (key: string, cell: string): string =>
  createHash('sha256').update(`${key}\0${cell}`).digest('base64url').slice(0, LENGTH);

/** What a row says, in short: a hash of each of its cells, its id first. */
export const versionOf = (id: string, cells: ReadonlyMap<string, string>): string =>
  `v${[...new Map([['id', id], ...cells])].map(([key, cell]) => hashOf(key, cell)).join('')}`;

/** What a row said when its sheet was made, as far as its version tells. */
export interface Version {
  /** Whether a cell was this. */
  had: (key: string, cell: string) => boolean;
}

/** Nothing where there is no version, or somebody changed it. */
export function readVersion(text: string): Version | undefined {
  if (!/^v[\w-]+$/.test(text) || (text.length - 1) % LENGTH !== 0) return undefined;
  const hashes = new Set(text.slice(1).match(new RegExp(`.{${LENGTH}}`, 'g')));
  return { had: (key, cell) => hashes.has(hashOf(key, cell)) };
}
