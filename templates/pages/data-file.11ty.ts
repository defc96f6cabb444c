import type { DataFileAt } from '../../src/catalogue/addresses.ts';
import { manifestData } from '../../src/views/manifest.ts';
import { aboutData, planData, searchData } from '../../src/views/search-data.ts';
import type { Site } from '../../src/views/site.ts';

/** /data/<language>/<name>.json: what scripts and browsers know of the catalogue. */
export const data = {
  pagination: { data: 'pages.data-file', size: 1, alias: 'at', addAllPagesToCollections: false },
  permalink: ({ at }: { at: DataFileAt }) => at.path,
  eleventyExcludeFromCollections: true,
};
export const render = ({ at: { language, name }, site }: { at: DataFileAt; site: Site }): string => JSON.stringify(dataOf(name, language, site));

function dataOf(name: string, language: string, site: Site): object {
  switch (name) {
    case 'search': return searchData(language, site);
    case 'plan': return planData(site);
    case 'manifest': return manifestData(language, site);
    default: return aboutData(language, Number(name.split('-')[1]), site);
  }
}
