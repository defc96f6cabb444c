import { apiFile } from '../../src/api/file.ts';
import type { ApiFileAt } from '../../src/catalogue/addresses.ts';
import type { Site } from '../../src/views/site.ts';

/** /api/v1/: what other programs read. */
export const data = {
  pagination: { data: 'pages.api-file', size: 1, alias: 'at', addAllPagesToCollections: false },
  permalink: ({ at }: { at: ApiFileAt }) => at.path,
  eleventyExcludeFromCollections: true,
};
export const render = ({ at, site }: { at: ApiFileAt; site: Site }): string => apiFile(at, site);
