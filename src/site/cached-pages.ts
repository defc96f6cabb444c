import { pageKey, viewKey } from '../cache/keys.ts';
import { openCache, type Form } from '../cache/store.ts';
import type { PageAt, PageCache, Site } from '../views/site.ts';
import { fileOfAddress } from './publication.ts';
import { factsOf, type PageFacts } from './page-facts.ts';
import { viewSourcesOf } from './view-sources.ts';

interface CachedPage {
  html: string;
  facts: PageFacts;
}

/** Half of the work of JSON would be to escape the quotes of HTML. */
const form: Form<CachedPage> = {
  pack: ({ html, facts }) => [`${JSON.stringify(facts)}\n`, html],
  unpack: (bytes) => {
    const end = bytes.indexOf('\n');
    const facts: PageFacts = JSON.parse(bytes.toString('utf8', 0, end));
    return { html: bytes.toString('utf8', end + 1), facts };
  },
};

/**
 * Pages that an earlier build rendered and verified. A page is found by everything it shows, its view; a view by what
 * it is made from, so that most need not be made. `factsOf`: of the page of a file, once it was given out. Call `close`
 * when done.
 */
export function openPages(site: Site): {
  cachedPage: PageCache;
  factsOf: (file: string, html: string) => PageFacts;
  close: () => void;
} {
  const pages = openCache('pages', form);
  const views = openCache<string>('views');
  const sourcesOf = viewSourcesOf(site);
  const given = new Map<string, CachedPage>();
  const pageOf = <View extends object>(
    at: PageAt,
    viewOf: () => View,
    make: (view: View) => string,
  ): CachedPage => {
    const sources = viewKey(sourcesOf(at));
    const before = views.recall(sources);
    const unchanged = before === undefined ? undefined : pages.recall(before);
    if (unchanged) return unchanged;
    const view = viewOf();
    // To look for rows in pages of courses would cost more than it saves.
    const key = pageKey(at.kind, view, { lists: at.kind !== 'course', parts: site.parts?.key });
    views.remember(sources, key);
    const same = pages.recall(key);
    if (same) return same;
    const html = make(view);
    const page = { html, facts: factsOf(html) };
    if (!site.parts?.hasFailed()) pages.remember(key, page); // else ours may stand in the place of the school's
    return page;
  };
  return {
    cachedPage: (at, viewOf, make) => {
      const page = pageOf(at, viewOf, make);
      given.set(fileOfAddress(at.path), page);
      return page.html;
    },
    factsOf: (file, html) => {
      const page = given.get(file);
      given.delete(file);
      return page?.html === html ? page.facts : factsOf(html);
    },
    close: () => {
      pages.close();
      views.close();
    },
  };
}
