import { readFileSync } from 'node:fs';
import { FORMS_PATH } from '../catalogue/addresses.ts';
import type { PublishedAddress } from '../catalogue/lost-addresses.ts';
import type { PageKey } from '../catalogue/model.ts';
import type { Site } from '../views/site.ts';

/**
 * Part of every site: what was published. The next build knows by it which files are its own, and which addresses it
 * owes an answer.
 */
export const PUBLICATION = 'publication.json';

/**
 * One file of a site. `hash`: of its bytes; `source` and `date` (YYYY-MM-DD): the content file that it shows, and when
 * that last changed, where they are known; `list`: it lists courses that share a plain fact.
 */
export interface Published {
  address: string;
  hash: string;
  source?: string;
  date?: string;
  redirect?: true;
  list?: true;
}

/** `courses/a/index.html` → `/courses/a/`; other files keep their name. */
export const addressOfFile = (file: string): string =>
  `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
/** The inverse: `/courses/a/` → `courses/a/index.html`. */
export const fileOfAddress = (address: string): string =>
  `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;

/** Text of a publication. `hashes` by file, sorted; `earlier`: those of earlier years. */
export function writePublication(
  hashes: Readonly<Record<string, string>>,
  site: Site,
  earlier: Readonly<Record<string, string>> = {},
): string {
  const pages = new Map<string, PageKey>(
    Object.values(site.pages).flatMap((own) => own.map((page) => [page.path, page])),
  );
  const redirects = new Set(site.redirects.map(({ path }) => path));
  const published = Object.entries(hashes).map(([file, hash]): Published => {
    const address = addressOfFile(file);
    const page = pages.get(address);
    const source = page && sourceOf(page, site);
    const date = source === undefined ? undefined : site.dates.get(source);
    return {
      address,
      hash,
      source,
      date,
      redirect: redirects.has(address) ? true : undefined,
      list: page?.kind === 'fact' || page?.kind === 'facet' ? true : undefined,
    };
  });
  const listed = (all: readonly Published[]) =>
    `[\n${all.map((it) => JSON.stringify(it)).join(',\n')}\n]`;
  const ofYears = Object.entries(earlier).map(([file, hash]) => ({
    address: addressOfFile(file),
    hash,
  }));
  const years = ofYears.length > 0 ? `,"earlier":${listed(ofYears)}` : '';
  return `{"version":1,"published":${listed(published)}${years}}\n`;
}

/** The content file behind a page; none for lists. */
function sourceOf(
  { kind, id, language }: PageKey,
  { catalogue }: Pick<Site, 'catalogue'>,
): string | undefined {
  const items: Partial<
    Record<
      PageKey['kind'],
      { texts: readonly { language: string; source: { file: string } }[] } | undefined
    >
  > = {
    course: catalogue.courseById.get(id),
    track: catalogue.trackById.get(id),
    pillar: catalogue.pillarById.get(id),
    page: catalogue.pages.find((it) => it.id === id),
  };
  const texts = items[kind]?.texts ?? [];
  return (texts.find((it) => it.language === language) ?? texts[0])?.source.file;
}

/** A publication as it was written; nothing where the file is missing or is none. Anybody may have written it. */
export function readPublication(file: string): Published[] | undefined {
  try {
    const { published }: { published?: unknown } = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(published) && published.every(isPublished) ? published : undefined;
  } catch {
    return undefined;
  }
}

/** All files of a publication, those of earlier years too; none where it is none. */
export function publishedFilesIn(file: string): string[] {
  const published = readPublication(file);
  if (!published) return [];
  const { earlier }: { earlier?: unknown } = JSON.parse(readFileSync(file, 'utf8'));
  const ofYears = Array.isArray(earlier) && earlier.every(isPublished) ? earlier : [];
  return [...published, ...ofYears].map(({ address }) => fileOfAddress(address));
}

const isPublished = (it: unknown): it is Published =>
  typeof it === 'object' &&
  it !== null &&
  'address' in it &&
  typeof it.address === 'string' &&
  it.address.startsWith('/') &&
  'hash' in it &&
  typeof it.hash === 'string';

/**
 * The addresses that owe an answer: pages and what leads on to pages. Scripts, data and pictures may change their
 * names.
 */
export const publishedAddressesOf = (published: readonly Published[]): PublishedAddress[] =>
  published
    .filter(({ address }) => address.endsWith('/'))
    .filter(({ address, source }) => address !== FORMS_PATH || source !== undefined) // forms are no promise
    .map(({ address, source, list }) => ({
      address,
      source: source || undefined,
      ...(list ? { list } : {}),
    }));
