import { hostingFile, type HostingFileAt } from '../../src/views/hosting-files.ts';
import type { Site } from '../../src/views/site.ts';

/** /_redirects, /_headers, /.htaccess: what hosts must know. */
export const data = {
  pagination: { data: 'pages.hosting-file', size: 1, alias: 'at', addAllPagesToCollections: false },
  permalink: ({ at }: { at: HostingFileAt }) => at.path,
  eleventyExcludeFromCollections: true,
};
export const render = ({ at, site }: { at: HostingFileAt; site: Site }): string => hostingFile(at.name, site);
