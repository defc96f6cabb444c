import { readFileSync } from 'node:fs';
import { slug } from '../../../content/slug.ts';
import type { Item } from '../mapping/items.ts';
import { decoded } from './front-matter.ts';

/** Addresses that a sitemap of the old site lists, as paths of it. Throws where the file cannot be read. */
export function readSitemap(path: string): string[] {
  const text = decoded(readFileSync(path));
  const addresses = [...text.matchAll(/<loc>\s*([^<\s]{1,2000})\s*<\/loc>/g)].flatMap(
    ([, address = '']) => {
      const plain = address.replaceAll('&amp;', '&');
      return URL.canParse(plain) ? [new URL(plain).pathname] : [];
    },
  );
  return [...new Set(addresses)];
}

/**
 * Addresses of a sitemap by the items that they were of: as the rules of the system say, else by the last part of the
 * address, which is that of one item alone. The others are in `lost`.
 */
export function matchSitemap(
  addresses: readonly string[],
  items: readonly Item[],
): { found: Map<Item, string[]>; lost: string[] } {
  const known = new Set(
    items.flatMap(({ versions }) => versions.flatMap(({ page }) => page.addresses)).map(bare),
  );
  const byName = new Map<string, Item[]>();
  for (const item of items)
    for (const name of new Set([item.id.split('/').at(-1) ?? '', slug(item.title)]))
      byName.set(name, [...(byName.get(name) ?? []), item]);
  const found = new Map<Item, string[]>();
  const lost: string[] = [];
  for (const address of addresses) {
    if (known.has(bare(address))) continue;
    const last = bare(address).split('/').at(-1) ?? '';
    const [item, other] = byName.get(slug(last)) ?? [];
    if (item && !other) found.set(item, [...(found.get(item) ?? []), address]);
    else lost.push(address);
  }
  return { found, lost };
}

const bare = (address: string): string => {
  const path = address.replace(/index\.html?$/, '').replace(/\/$/, '');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
};
