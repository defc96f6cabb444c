/**
 * The rules of sitemaps.org (its XSD, in words): elements and their order, at most 50,000 entries
 * and 50 MB, absolute addresses of one host below 2,048 characters, each once, escaped; days as W3C
 * writes them. Throws where one is broken.
 */
export function readSitemap(xml: string): {
  kind: 'urlset' | 'sitemapindex';
  entries: { loc: string; lastmod?: string }[];
} {
  const [, kind, body = ''] =
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<(urlset|sitemapindex) xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9">\n(.*)<\/\1>\n$/s.exec(
      xml,
    ) ?? [];
  if (kind !== 'urlset' && kind !== 'sitemapindex') throw new Error('No sitemap.');
  const item = kind === 'urlset' ? 'url' : 'sitemap';
  const entries = body
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const [, loc, lastmod] =
        new RegExp(
          `^<${item}><loc>([^<>"']+)</loc>(?:<lastmod>(\\d{4}-\\d{2}-\\d{2})</lastmod>)?</${item}>$`,
        ).exec(line) ?? [];
      if (loc === undefined) throw new Error(`No entry: ${line}`);
      if (/&(?!amp;|#39;|quot;|lt;|gt;)/.test(loc)) throw new Error(`Not escaped: ${loc}`);
      const address = loc
        .replace(/&#39;/g, "'")
        .replace(/&quot;/g, '"')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&');
      if (
        !/^https?:\/\//.test(address) ||
        new URL(address).href !== address ||
        address.length >= 2048
      )
        throw new Error(`No address: ${address}`);
      if (
        lastmod !== undefined &&
        new Date(`${lastmod}T00:00:00Z`).toISOString().slice(0, 10) !== lastmod
      )
        throw new Error(`No day: ${lastmod}`);
      return { loc: address, ...(lastmod ? { lastmod } : {}) };
    });
  if (entries.length === 0 || entries.length > 50_000 || Buffer.byteLength(xml) > 52_428_800)
    throw new Error('Too small or too large.');
  if (new Set(entries.map(({ loc }) => loc)).size < entries.length)
    throw new Error('An address stands there twice.');
  if (new Set(entries.map(({ loc }) => new URL(loc).host)).size > 1)
    throw new Error('More than one host.');
  return { kind, entries };
}
