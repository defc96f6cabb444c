import { hash } from 'node:crypto';
import { apiFile } from '../api/file.ts';
import { drawCard } from '../cards/card.ts';
import { cardsOf } from '../views/cards.ts';
import { hostingFile } from '../views/hosting-files.ts';
import { manifestData } from '../views/manifest.ts';
import { aboutData, planData, searchFile } from '../views/search-data.ts';
import { entryFile, findFile, termFile } from '../views/search-index.ts';
import type { Site } from '../views/site.ts';
import { changedOn } from '../views/changed.ts';
import { contextOf } from '../views/view-context-of.ts';
import { feedPath, feedsOf, feedXml } from '../views/years.ts';
import { wordsData } from '../views/words-data.ts';
import { robotsTxt, sitemapXml } from '../views/sitemap.ts';

/** A file of a site that is no page. Its content is made when it is asked for. */
export interface SiteFile {
  /** Address without prefix. */ path: string;
  content: () => string | Buffer;
}

/**
 * All files that are no pages: data for our scripts and for other programs, what search engines and hosts must know,
 * and the cards that are shown where somebody shares a page.
 */
export const filesOf = (site: Site, draw = drawCard): SiteFile[] => [
  ...site.files['data-file'].map(({ path, language, name }) => ({
    path,
    content: () => JSON.stringify(dataOf(name, language, site)),
  })),
  ...site.files['api-file'].map((at) => ({ path: at.path, content: () => apiFile(at, site) })),
  ...site.files.sitemap.map((at) => ({ path: at.path, content: () => sitemapXml(at, site) })),
  ...feedsOf(site).map((language) => ({
    path: feedPath(language, site.catalogue.settings.languages[0]),
    content: () => feedXml(contextOf(site, language), uuidOf, (page) => changedOn(page, site)),
  })),
  ...site.files['hosting-file'].map(({ path, name }) => ({
    path,
    content: () => hostingFile(name, site),
  })),
  ...(site.hosting.asYear === undefined
    ? [{ path: '/robots.txt', content: () => robotsTxt(site) }]
    : []),
  ...cardsOf(site).map(({ path, view }) => ({ path, content: () => draw(view()) })),
];

/** The same for the same text (UUID of version 8: a hash). */
const uuidOf = (text: string): string =>
  hash('sha256', text).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');

function dataOf(name: string, language: string, site: Site): object {
  const [kind, number] = name.split('-');
  switch (kind) {
    case 'find':
      return findFile(language, site);
    case 'terms':
      return termFile(Number(number), site);
    case 'entries':
      return entryFile(language, Number(number), site);
    case 'search':
      return searchFile(language, site);
    case 'plan':
      return planData(site);
    case 'words':
      return wordsData(language, site);
    case 'manifest':
      return manifestData(language, site);
    default:
      return aboutData(language, Number(number), site);
  }
}
