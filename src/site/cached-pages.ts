import type { PageKind } from '../catalogue/model.ts';
import { openCache } from '../cache/store.ts';
import { memoize } from '../memoize.ts';
import type { PageCache, Site } from '../views/site.ts';
import { factsOf, type PageFacts } from './verify.ts';
import { nameOf, pageKeysOf } from './page-keys.ts';
import { fileOfAddress } from './publication.ts';

interface CachedPage {
  html: string;
  facts: PageFacts;
}

// Half of the work of keeping JSON would be to escape the quotes of HTML.
const pack = (page: unknown): string[] => {
  const { html, facts } = page as CachedPage;
  return [`${JSON.stringify(facts)}\n`, html];
};
const unpack = (bytes: Buffer): CachedPage => {
  const end = bytes.indexOf('\n');
  const facts = JSON.parse(bytes.toString('utf8', 0, end)) as PageFacts;
  return { html: bytes.toString('utf8', end + 1), facts };
};

const rowName = memoize(
  (row: object) => [row],
  (row) => nameOf(row),
);
/** A row of a list stands on a dozen pages, and is named once. Pages of courses have none: to look for them would cost more than it saves. */
const withRowNames = (key: string, value: unknown): unknown =>
  key === 'courses' && Array.isArray(value) ? value.map(rowName) : value;
const nameOfView = (kind: PageKind, view: object): string =>
  nameOf([kind, view], kind === 'course' ? undefined : withRowNames);

/**
 * Pages that an earlier build rendered and looked at. A page is found by everything it shows, its view, and by the version of all
 * of our code; a view by what it is made from, so that most need not be made. `factsOf`: of the page of a file, once it was given out. Call `close` when done.
 */
export function openPages(site: Site): {
  keep: PageCache;
  factsOf: (file: string, html: string) => PageFacts;
  close: () => void;
} {
  const pages = openCache('pages', { pack, unpack });
  const views = openCache('views');
  const pageKeyOf = pageKeysOf(site);
  const given = new Map<string, CachedPage>();
  return {
    keep: (at, viewOf, make) => {
      const origin = pageKeyOf(at);
      let name = views.recall(origin) as string | undefined;
      let known = name === undefined ? undefined : (pages.recall(name) as CachedPage | undefined);
      if (!known) {
        const view = viewOf();
        name = nameOfView(at.kind, view);
        views.remember(origin, name);
        known = pages.recall(name) as CachedPage | undefined;
        if (!known) {
          const html = make(view);
          pages.remember(name, (known = { html, facts: factsOf(html) }));
        }
      }
      given.set(fileOfAddress(at.path), known);
      return known.html;
    },
    factsOf: (file, html) => {
      const known = given.get(file);
      given.delete(file);
      return known?.html === html ? known.facts : factsOf(html);
    },
    close: () => {
      pages.close();
      views.close();
    },
  };
}
