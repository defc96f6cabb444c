import type { Site } from '../../src/views/site.ts';
import { robotsTxt } from '../../src/views/sitemap.ts';

/** /robots.txt */
export const data = {
  pagination: { data: 'pages.robots', size: 1, alias: 'at', addAllPagesToCollections: false },
  permalink: ({ at }: { at: { path: string } }) => at.path,
  eleventyExcludeFromCollections: true,
};
export const render = ({ site }: { site: Site }): string => robotsTxt(site);
