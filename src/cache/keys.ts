import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { accelerators } from '../accelerators.mjs';
import { memoize } from '../memoize.ts';
import { isPassedOver } from './states-of-files.ts';

/*
 * What makes an entry of the cache stale. An entry is found by its key, which names all that it was made from, and by
 * the version of the code that made it. Where either is another there is no entry: nothing is ever invalidated. A
 * result that comes to depend on something else needs that in its key below.
 */

/** Version of what reads and renders: a hash of src/cache, src/content, src/cards and the lockfile. */
const reading = PIPELINE;
/** Version of all of our code, and of Node, which knows how words are sorted: what pages say is decided everywhere. */
const allCode = hash('sha256', basename(COMPILED) + process.versions.node).slice(0, 16);

/** Kinds of entries: the version of the code that makes them, and the accelerator that they are. */
export const kinds = {
  /** What the front matter of a file says (content/cached-document.ts). */
  documents: { version: reading, accelerator: 'cached-documents' },
  /** A text as HTML, and what the catalogue needs to know of it (content/render-bodies.ts). */
  bodies: { version: reading, accelerator: 'cached-bodies' },
  /** A preview card (site/cards.ts). */
  cards: { version: reading, accelerator: 'cached-cards' },
  /** The key of the page that a view is shown as (site/cached-pages.ts): most views need not be made. */
  views: { version: allCode, accelerator: 'cached-pages' },
  /** A page, and what was seen of it when it was verified (site/cached-pages.ts). */
  pages: { version: allCode, accelerator: 'cached-pages' },
} as const satisfies Record<string, { version: string; accelerator: keyof typeof accelerators }>;

/** Bytes of a key, as text. */
export const KEY_LENGTH = 40;
const keyOf = (from: string | Uint8Array): string => hash('sha256', from).slice(0, KEY_LENGTH);
/** The key of plain data: the same for the same data only. */
export const dataKey = (
  data: unknown,
  replace?: (key: string, value: unknown) => unknown,
): string => keyOf(JSON.stringify(data, replace));

/** A document: the bytes of its file, and whether they are YAML alone. Where the file lies is no part of it. */
export const documentKey = (kind: 'markdown' | 'settings', bytes: Uint8Array): string =>
  keyOf(kind === 'markdown' ? bytes : `${kind} ${keyOf(bytes)}`);

/** A rendered body: its text, and the names of sections that it was searched for. */
export function bodyKeys(sections: object): (text: string) => string {
  const names = JSON.stringify(sections);
  return (text) => keyOf(`${names}\n${text}`);
}

/** A card: what it shows. */
export const cardKey = (view: object): string => dataKey(view);

/** What a view is made from (site/view-sources.ts says which for each page). */
export interface ViewSources {
  /** Key of the facts of everything, of how the site is hosted and of a school’s own parts: any page may show them. */
  facts: string;
  /** Which page it is. */
  at: object;
  /** What it says of earlier years, where there are any. */
  years?: unknown;
  /** The days on which its texts were changed. */
  days: unknown;
  /** Names of the texts that show on it alone. */
  texts: readonly (string | undefined)[];
}
/** A view: its sources. A corrected text costs its own page, a changed fact a look at all views. */
export const viewKey = ({ facts, at, days, texts, years }: ViewSources): string =>
  dataKey(years === undefined ? [facts, at, days, texts] : [facts, at, days, texts, years]);

/**
 * A page: its kind and everything it shows. `lists`: of a view that may show rows that others show as well; `parts`:
 * key of the parts that a school makes itself.
 */
export const pageKey = (
  kind: string,
  view: object,
  { lists, parts }: { lists: boolean; parts?: string },
): string => dataKey(parts ? [kind, view, parts] : [kind, view], lists ? withRowKeys : undefined);

const rowKey = memoize(
  (row: object) => [row],
  (row) => dataKey(row),
);
/** A row of a list stands on a dozen pages, and is named once. */
const withRowKeys = (key: string, value: unknown): unknown =>
  key === 'courses' && Array.isArray(value) ? value.map(rowKey) : value;

/**
 * A build: our code, how it was called (`others`; what was said names the folder), and the content with every name in
 * it.
 */
export function buildKey(contentDir: string, ...others: readonly unknown[]): string {
  const sum = createHash('sha256').update(JSON.stringify([allCode, contentDir, ...others]));
  const add = (below: string) => {
    const entries = readdirSync(join(contentDir, below), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (isPassedOver(entry.name)) continue;
      const file = `${below}${entry.name}`;
      sum.update(JSON.stringify([file, entry.isFile(), entry.isDirectory()]));
      // A name that is no text cannot be opened by it; it is reported as it stands here.
      if (entry.name.includes('\ufffd')) continue;
      if (entry.isDirectory()) add(`${file}/`);
      else if (entry.isFile()) sum.update(readFileSync(join(contentDir, file)));
    }
  };
  add('');
  return sum.digest('hex');
}

/** An earlier year as it is published: our code, its content, how it is hosted, and what else makes pages. */
export const yearKey = (...from: readonly unknown[]): string => dataKey([allCode, ...from]);

/** A check: our code, the folder, how it was called, and the states of its files. */
export const checkKey = (contentDir: string, called: readonly unknown[], files: string): string =>
  dataKey([allCode, contentDir, called, files]);

/** The build stamp of an output: its folder, as that of a check is the content folder. There is one; what it was made from stands in it. */
export const outputKey = (outputDir: string): string => keyOf(outputDir);
