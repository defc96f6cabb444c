import type { Site } from '../../src/views/site.ts';
import { sitemapXml, type SitemapAt } from '../../src/views/sitemap.ts';

/** /sitemap.xml, and its parts in a very large catalogue. */
export const data = {
  pagination: { data: 'pages.sitemap', size: 1, alias: 'at', addAllPagesToCollections: false },
  permalink: ({ at }: { at: SitemapAt }) => at.path,
  eleventyExcludeFromCollections: true,
};
export const render = ({ at, site }: { at: SitemapAt; site: Site }): string => sitemapXml(at, site);
