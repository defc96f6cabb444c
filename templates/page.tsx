import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { directionOf } from '../src/languages/direction.ts';
import type { PageCache, PageAt, Site } from '../src/views/site.ts';
import { running } from './direction.ts';
import { withOwnParts } from './own-parts.tsx';
import { withTools } from './tools.ts';

/** Eleventy data of a page kind: one page for each of its keys, at the address the key holds. */
export const pagesOf = (kind: PageAt['kind']) => ({
  pagination: { data: `pages.${kind}`, size: 1, alias: 'at', addAllPagesToCollections: false },
  permalink: ({ at }: { at: PageAt }) => at.path,
  eleventyExcludeFromCollections: true,
});

/**
 * Eleventy render function: makes the view when its page is rendered, and shows it. `cachedPage`: may have the page
 * already.
 */
export function page<View extends { shell: { language: string } }>(
  viewOf: (at: PageAt, site: Site) => View,
  Page: (view: View) => VNode,
) {
  return ({
    at,
    site,
    cachedPage = (_, view, make) => make(view()),
  }: {
    at: PageAt;
    site: Site;
    cachedPage?: PageCache;
  }): string =>
    cachedPage(
      at,
      () => viewOf(at, site),
      (view) =>
        withTools(site.hosting.asYear === undefined, () =>
          withOwnParts(site.parts, { page: at.path, language: view.shell.language }, () =>
            documentOf(view.shell.language, <Page {...view} />),
          ),
        ),
    );
}

/**
 * Preact closes void elements as XML does. A `<` in text or attributes is always escaped; an attribute with a `>`
 * is left as it is.
 */
const closedVoid =
  /(<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b[^<>]*?) ?\/>/g;

/** A part of a page in a language as HTML. */
export const documentPart = (language: string, html: VNode): string =>
  running(directionOf(language), () => renderToString(html).replace(closedVoid, '$1>'));

/** A whole document in a language as HTML. */
export const documentOf = (language: string, html: VNode): string =>
  running(
    directionOf(language),
    () => `<!DOCTYPE html>\n${renderToString(html).replace(closedVoid, '$1>')}\n`,
  );
