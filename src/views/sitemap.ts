import { isIndexed } from '../catalogue/page-kinds.ts';
import { changedOn } from './changed.ts';
import type { PageAt, Site } from './site.ts';

/** A sitemap: pages `from` to `to` of those that search engines may list, or an index of sitemaps. */
export interface SitemapAt {
  path: string;
  from?: number;
  to?: number;
}

/** What sitemaps.org allows in one file, and in one index. */
const MOST_ADDRESSES = 50_000;
const MOST_BYTES = 50 * 1024 * 1024;

type Mapped = Pick<Site, 'catalogue' | 'urls' | 'pages' | 'dates'>;

/**
 * The sitemaps of a site: one, or an index and its parts. Without a base URL nothing has a full address, so there
 * is none.
 */
export function listSitemaps(
  site: Mapped,
  most = { addresses: MOST_ADDRESSES, bytes: MOST_BYTES },
): SitemapAt[] {
  const pages = indexed(site);
  if (pages.length === 0 || site.urls.absolute(pages[0]) === undefined) return [];
  const starts = [0];
  let start = 0;
  let bytes = frame.length;
  for (const [index, page] of pages.entries()) {
    const size = entry(page, site).length; // an address is percent-encoded, so a character is a byte
    if (index - start >= most.addresses || bytes + size > most.bytes) {
      starts.push(index);
      start = index;
      bytes = frame.length;
    }
    bytes += size;
  }
  const parts = starts.map(
    (from, at): SitemapAt => ({
      path: starts.length === 1 ? '/sitemap.xml' : `/sitemap-${at + 1}.xml`,
      from,
      to: starts[at + 1] ?? pages.length,
    }),
  );
  return parts.length === 1 ? parts : [{ path: '/sitemap.xml' }, ...parts];
}

/** A sitemap, or the index of those there are. */
export function sitemapXml({ from, to }: SitemapAt, site: Site): string {
  if (from !== undefined)
    return whole(
      'urlset',
      indexed(site)
        .slice(from, to)
        .map((page) => entry(page, site)),
    );
  const parts = site.files.sitemap.filter((it) => it.from !== undefined);
  return whole(
    'sitemapindex',
    parts.map(
      ({ path }) => `<sitemap><loc>${escaped(site.urls.whole(path) ?? '')}</loc></sitemap>\n`,
    ),
  );
}

/** robots.txt: everything may be read. It counts only at the root of a host. */
export function robotsTxt({ files, urls }: Site): string {
  const [sitemap] = files.sitemap;
  return [
    'User-agent: *',
    'Allow: /',
    ...(sitemap ? ['', `Sitemap: ${urls.whole(sitemap.path)}`] : []),
    '',
  ].join('\n');
}

const indexed = ({ catalogue, pages }: Mapped): PageAt[] =>
  Object.values(pages)
    .flat()
    .filter((page) => isIndexed(page, catalogue));

function entry(page: PageAt, site: Mapped): string {
  const changed = changedOn(page, site);
  const address = escaped(site.urls.absolute(page) ?? '');
  const lastChange = changed ? `<lastmod>${changed}</lastmod>` : '';
  return `<url><loc>${address}</loc>${lastChange}</url>\n`;
}

const whole = (name: 'urlset' | 'sitemapindex', entries: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</${name}>\n`;
const frame = whole('urlset', []);

const escaped = (address: string): string =>
  address
    .replace(/&/g, '&amp;')
    .replace(/'/g, '&#39;')
    .replace(/"/g, '&quot;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
