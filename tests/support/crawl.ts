import { expect } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf, readHtml, type HtmlElement } from './html.ts';

/** A page of a built site: its file, its tree, and where its links lead. */
export interface CrawledPage {
  file: string;
  root: HtmlElement;
  ids: readonly string[];
  links: readonly string[];
}

/** Attributes that hold the address of something. */
const addressOf: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  img: ['src'],
  script: ['src'],
  source: ['src', 'srcset'],
  form: ['action'],
  iframe: ['src'],
};

/** A built site: its files, and its pages by file. */
export interface CrawledSite {
  files: ReadonlySet<string>;
  pages: ReadonlyMap<string, CrawledPage>;
}

/** Reads every page of a site as a browser does: not with the eyes of src/site/verify.ts. */
export function crawl(dir: string): CrawledSite {
  const files = filesOf(dir);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file): CrawledPage => {
      const root = readHtml(readFileSync(join(dir, file), 'utf8'));
      const elements = elementsOf(root);
      const refresh = elements.flatMap(({ attributes }) =>
        attributes['http-equiv'] === 'refresh'
          ? [attributes['content'].replace(/^0; url=/, '')]
          : [],
      );
      const links = elements.flatMap(({ name, attributes }) =>
        name === 'link' && attributes['rel'] === 'canonical'
          ? []
          : (addressOf[name] ?? []).flatMap((it) => attributes[it] ?? []),
      );
      return {
        file,
        root,
        ids: elements.flatMap(({ attributes }) => attributes['id'] ?? []),
        links: [...new Set([...links, ...refresh])],
      };
    });
  return { files: new Set(files), pages: new Map(pages.map((page) => [page.file, page])) };
}

export const filesOf = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name).slice(dir.length + 1))
    .sort();

const leaves = (href: string) => /^(https?:|mailto:|tel:)/.test(href);

/** The file that a static host would send for an address; nothing outside the path prefix. */
function fileAt(address: string, pathPrefix: string): string | undefined {
  if (!address.startsWith(pathPrefix)) return undefined;
  const path = decodeURIComponent(address.slice(pathPrefix.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Links that lead nowhere or to a part that is not there, and ids that are there twice: `file: what`. */
export function faultsIn({ files, pages }: CrawledSite, pathPrefix = '/'): string[] {
  const idsOf = new Map([...pages.values()].map(({ file, ids }) => [file, new Set(ids)]));
  return [...pages.values()].flatMap(({ file, ids, links }) => {
    const twice =
      (idsOf.get(file) ?? expect.fail()).size === ids.length
        ? []
        : ids
            .filter((id, index) => ids.indexOf(id) !== index)
            .map((id) => `${file}: two ids ${id}`);
    const dead = links
      .filter((href) => !leaves(href))
      .flatMap((href) => {
        const [address = '', fragment] = href.split('#');
        const target = address === '' ? file : fileAt(address.split('?')[0], pathPrefix);
        if (target === undefined || !files.has(target)) return [`${file}: ${href}`];
        return fragment && !idsOf.get(target)?.has(decodeURIComponent(fragment))
          ? [`${file}: ${href} (no such part)`]
          : [];
      });
    const empty = links.filter((href) => href === '').map(() => `${file}: an empty address`);
    return [...twice, ...dead, ...empty];
  });
}

/**
 * Pages that nobody reaches from the home page by following links; those that search engines must
 * not list are left out.
 */
export function lostPages({ pages }: CrawledSite, pathPrefix = '/'): string[] {
  const reached = new Set<string>();
  const open = ['index.html'];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const href of pages.get(file)?.links ?? [])
      if (href.startsWith('/'))
        open.push(fileAt(href.split(/[#?]/)[0] ?? expect.fail(), pathPrefix) ?? expect.fail());
  }
  const isSecret = ({ root }: CrawledPage) =>
    elementsOf(root).some(({ attributes }) => attributes['name'] === 'robots');
  return [...pages.values()]
    .filter((page) => !reached.has(page.file) && !isSecret(page))
    .map(({ file }) => file);
}
