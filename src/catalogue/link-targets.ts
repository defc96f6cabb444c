import type { BodyPlace, LinkUse } from '../content/markdown.ts';
import { comparablePath } from '../content/slug.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import { memoize } from '../memoize.ts';
import { addressOf, coursePage, pagesByAddress } from './addresses.ts';
import type { Catalogue, LinkTarget, PageKey, TextVersion } from './model.ts';

/** A text with the page it stands on. */
export interface PageText {
  text: TextVersion;
  page: PageKey;
}
type Texts = Pick<Catalogue, 'courses' | 'tracks' | 'pillars' | 'pages'>;

/** Every text of the catalogue. */
export const textsOf: (catalogue: Texts) => readonly PageText[] = memoize(
  ({ courses, tracks, pillars, pages }) => [courses, tracks, pillars, pages],
  ({ courses, tracks, pillars, pages }) => {
    const on = (
      kind: PageKey['kind'],
      items: readonly { id: string; texts: readonly TextVersion[] }[],
    ) =>
      items.flatMap(({ id, texts }) =>
        texts.map((text) => ({ text, page: { kind, id, language: text.language } })),
      );
    return [
      ...on('course', courses),
      ...on('track', tracks),
      ...on('pillar', pillars),
      ...on('page', pages),
    ];
  },
);

/** Every text and every further body that staff wrote: also of files whose facts could not be read. */
export const writtenTexts: (
  catalogue: Texts & Pick<Catalogue, 'brokenTexts'>,
) => readonly PageText[] = memoize(
  (catalogue) => [textsOf(catalogue), catalogue.brokenTexts],
  (catalogue) => [...textsOf(catalogue), ...catalogue.brokenTexts],
);

/** Where each link of each body leads, by file; a link that leads nowhere stays empty, for the check to say. */
export function linkTargets(catalogue: Omit<Catalogue, 'targets'>): Catalogue['targets'] {
  const texts = textsOf(catalogue);
  const withLinks = writtenTexts(catalogue).flatMap(({ text, page }) =>
    text.body && text.body.links.length > 0 ? [{ text, page, links: text.body.links }] : [],
  );
  if (withLinks.length === 0) return new Map();
  const pageByFile = new Map(
    texts.map(({ text, page }) => [comparablePath(text.source.file), page]),
  );
  const pageByAddress = pagesByAddress(catalogue);
  const redirects = new Map(
    catalogue.redirects.flatMap(({ from, to }) =>
      typeof to === 'object' ? [[from, to] as const] : [],
    ),
  );
  const first = catalogue.settings.languages[0];
  /** `/nl/programma/ai/` is the Dutch page of what `/programma/ai/` leads to. */
  const movedIn = (address: string): PageKey | undefined => {
    const [, language, rest] = /^\/([^/]+)(\/.+)$/.exec(address) ?? [];
    const to = rest === undefined ? undefined : redirects.get(rest);
    if (!to || language === undefined || !catalogue.settings.languages.includes(language))
      return undefined;
    return pageByAddress.get(addressOf({ ...to, language }, first)) ?? to;
  };
  const pageAt = (address: string) =>
    redirects.get(address) ?? pageByAddress.get(address) ?? movedIn(address);

  const targetOf = (
    { kind, href }: LinkUse,
    { source: { file } }: TextVersion,
    own: PageKey,
  ): LinkTarget | undefined => {
    const [path, fragment] = split(href);
    if (path === '')
      return fragment === undefined || kind === 'picture' ? undefined : { page: own, fragment };
    const wanted = pathBeside(path, file);
    const found = catalogue.files.get(wanted);
    if (found || kind === 'picture') return found && { file: found };
    const page = path.startsWith('/')
      ? pageAt(path.normalize('NFC').replace(/\/?(index\.html)?$/, '/'))
      : pageByFile.get(wanted);
    const course = page?.kind === 'course' ? catalogue.courseById.get(page.id) : undefined;
    return page && { page: course ? coursePage(course, page.language) : page, fragment };
  };
  return new Map(
    withLinks.map(({ text, page, links }) => [
      text.source.file,
      links.map((link) => targetOf(link, text, page)),
    ]),
  );
}

/** The file that a link of a file of the content names, there or not. */
export const fileOfLink = (href: string, file: string): string => pathBeside(split(href)[0], file);

/** A path beside a file of the content folder, or from its root with a leading slash. */
export function pathBeside(path: string, file: string): string {
  const parts = path.startsWith('/') ? [] : file.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return comparablePath(parts.join('/'));
}

/**
 * `a%20b.md?x#part` → `a b.md`, `part`, as anchors of headings are written (NFC); an address that cannot be decoded
 * stays as it is.
 */
function split(href: string): [path: string, fragment: string | undefined] {
  const [address = '', fragment] = href.split('#', 2);
  const path = address.split('?')[0];
  try {
    return [
      decodeURIComponent(path),
      fragment === undefined ? undefined : decodeURIComponent(fragment).normalize('NFC'),
    ];
  } catch {
    return [path, fragment];
  }
}

/** A place of a body as a place of its file. */
export function placeInBody({ source, bodyLine }: TextVersion, at: BodyPlace): Place {
  return {
    file: source.file,
    line: bodyLine + at.line - 1,
    column: at.column,
    endLine: bodyLine + at.endLine - 1,
    endColumn: at.endColumn,
  };
}
