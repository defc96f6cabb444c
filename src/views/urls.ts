import { addressOf, dataPath } from '../catalogue/addresses.ts';
import { isInYear } from '../catalogue/page-kinds.ts';
import { fitting } from '../content/folder-name.ts';
import type { PageKey } from '../catalogue/model.ts';
import type { ContentFile } from '../content/document.ts';
import { slug } from '../content/slug.ts';

/**
 * Where the site will be. `origin` is `https://example.org`, absent without a base URL; `pathPrefix` starts and
 * ends with a slash.
 */
export interface Hosting {
  origin?: string;
  pathPrefix: string /** `dev`: pages carry tools of ours that the published policy would stop. */;
  development?: true;
  /** The year of a catalogue of then, which has no search, plan, comparison or offline copy. */
  asYear?: string;
}

/** Makes addresses: the only module that knows the path prefix. */
export interface Urls {
  /** As a link on a page: `/x/courses/ai/#themes`. */
  page: (page: PageKey, fragment?: string) => string;
  /** With origin; nothing without a base URL. */
  absolute: (page: PageKey) => string | undefined;
  /** An address of the output tree, with origin; nothing without a base URL. */
  whole: (path: string) => string | undefined;
  /** A link of the site as other programs need it: with origin, where there is a base URL. */
  full: (href: string) => string;
  /** A file for other programs, by its address in the output tree. */
  api: (path: string) => string;
  asset: (name: string) => string;
  file: (file: ContentFile) => string;
  /** A data file in a language: `/x/data/en/search.json`. */
  data: (language: string, name: string) => string;
}

/** Longest own part of a published name, in bytes. */
const LONGEST_FILE = 200;

/** Name under which a file of the content folder is published: its own, with a content hash. */
export function publishedName({ file, hash }: ContentFile): string {
  const [, name = '', ending = ''] = /([^/]+?)(\.[a-z]+2?)$/i.exec(file) ?? [];
  return `${fitting(slug(name) || 'file', LONGEST_FILE)}-${hash}${ending.toLowerCase()}`;
}

export function urlsFor({ origin, pathPrefix, asYear }: Hosting, firstLanguage: string): Urls {
  const encoded = (address: string) =>
    // Most have nothing to encode.
    /^[\w./-]*$/.test(address) ? address : address.split('/').map(encodeURIComponent).join('/');
  const link = (address: string) => pathPrefix + encoded(address.slice(1));
  const page = (key: PageKey, fragment?: string): string => {
    // Whatever links to a page that a year does not have leads to the list of its courses.
    if (asYear !== undefined && !isInYear(key.kind))
      return page({ kind: 'courses', id: '', language: key.language });
    return (
      link(addressOf(key, firstLanguage)) + (fragment ? `#${encodeURIComponent(fragment)}` : '')
    );
  };
  return {
    page,
    absolute: (key) => (origin === undefined ? undefined : origin + page(key)),
    whole: (path) => (origin === undefined ? undefined : origin + link(path)),
    full: (href) => (origin ?? '') + href,
    api: link,
    asset: (name) => link(`/assets/${name}`),
    file: (file) => link(`/files/${publishedName(file)}`),
    data: (language, name) => link(dataPath(language, name)),
  };
}
