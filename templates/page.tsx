import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { PageKind } from '../src/catalogue/model.ts';
import type { PageAt, Site } from '../src/views/site.ts';

/** Eleventy data of a page kind: one page for each of its keys, at the address the key holds. */
export const pagesOf = (kind: PageKind) => ({
  pagination: { data: `pages.${kind}`, size: 1, alias: 'at', addAllPagesToCollections: false },
  permalink: ({ at }: { at: PageAt }) => at.path,
  eleventyExcludeFromCollections: true,
});

/** Eleventy render function: makes the view when its page is rendered, and shows it. */
export function page<View extends object>(viewOf: (at: PageAt, site: Site) => View, Page: (view: View) => VNode) {
  return ({ at, site }: { at: PageAt; site: Site }): string => documentOf(<Page {...viewOf(at, site)} />);
}

const voidElements = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/** Preact closes void elements as XML does. A `<` in text or attributes is always escaped, so the one before `/>` starts its element, unless that is closed already. */
function withoutClosedVoid(html: string): string {
  let open = '';
  let from = 0;
  for (let at = html.indexOf('/>'); at >= 0; at = html.indexOf('/>', at + 2)) {
    const start = html.lastIndexOf('<', at);
    const [name = ''] = /[a-z]*/.exec(html.slice(start + 1, start + 8))!;
    if (!voidElements.has(name) || html.indexOf('>', start) !== at + 1) continue;
    open += html.slice(from, html[at - 1] === ' ' ? at - 1 : at);
    from = at + 1;
  }
  return open + html.slice(from);
}

/** A whole document as HTML. */
export const documentOf = (html: VNode): string => `<!DOCTYPE html>\n${withoutClosedVoid(renderToString(html))}\n`;
