import type { ProseView } from './pieces.ts';
import type { Site } from './site.ts';

/**
 * A site whose courses stand in one document: addresses of those lead to their places in it (`anchors`, by id), all
 * others to the published site, or nowhere (empty) where its address is not known. Files lie beside the document.
 */
export function forPaper(site: Site, anchors: ReadonlyMap<string, string>): Site {
  const { pathPrefix } = site.hosting;
  const below = (href: string) => href.slice(pathPrefix.length);
  const { urls } = site;
  return {
    ...site,
    urls: {
      ...urls,
      asset: (name) => below(urls.asset(name)),
      file: (file) => below(urls.file(file)),
      page: (page, fragment) => {
        const anchor = page.kind === 'course' ? anchors.get(page.id) : undefined;
        if (anchor !== undefined) return `#${anchor}`;
        const { origin } = site.hosting;
        return origin === undefined ? '' : origin + urls.page(page, fragment);
      },
    },
  };
}

/** Places of a document: `#c12`. */
const ownPlace = /^[acgp]\d+$/;

/**
 * A text among others of one document: its own ids and links to them begin with its anchor, and its headings, which
 * begin with the second level, stand so many levels lower.
 */
export function paperProse(prose: ProseView, anchor: string, lower: number): ProseView {
  const own = (id: string) => (ownPlace.test(id) ? id : `${anchor}-${id}`);
  const html = prose.html
    .replace(
      /(<\/?h)([1-6])\b/g,
      (_, start: string, level: string) => `${start}${Math.min(6, Number(level) + lower)}`,
    )
    .replace(
      / (id|aria-describedby|aria-labelledby|headers)="([^"]*)"/g,
      (_, name: string, ids: string) => ` ${name}="${ids.split(' ').map(own).join(' ')}"`,
    )
    .replace(/ href="#([^"]*)"/g, (_, id: string) => ` href="#${own(id)}"`);
  return { ...prose, html };
}
