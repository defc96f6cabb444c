import type { DataFileAt } from '../../src/catalogue/addresses.ts';
import { aboutData, planData, searchData } from '../../src/views/search-data.ts';
import type { Site } from '../../src/views/site.ts';

/** /data/<language>/<name>.json: what scripts know of the catalogue. */
export const data = {
  pagination: { data: 'pages.data-file', size: 1, alias: 'at', addAllPagesToCollections: false },
  permalink: ({ at }: { at: DataFileAt }) => at.path,
  eleventyExcludeFromCollections: true,
};
export const render = ({ at: { language, name }, site }: { at: DataFileAt; site: Site }): string =>
  JSON.stringify(name === 'search' ? searchData(language, site) : name === 'plan' ? planData(site) : aboutData(language, Number(name.split('-')[1]), site));
