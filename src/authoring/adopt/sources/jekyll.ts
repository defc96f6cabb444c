import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slug } from '../../../content/slug.ts';
import type { Source, SourcePage, Value, Values } from '../source.ts';
import { isGroup, isValues, listOf, textOf } from '../values.ts';
import { asAddress, filesOfFolder, readFiles, type ReadPage } from './files.ts';
import { decoded, readBlock } from './front-matter.ts';
import type { SourcePlace } from './recognise.ts';
import { isFile, isFolder } from './walk.ts';

/** Reads a site of Jekyll, or a folder of one. */
export function readJekyll(place: SourcePlace): Source {
  const settings = readSettings(place.site);
  const read = readFiles(place, {
    place: (path) => {
      const whole = path.replace(/\.[^.]+$/, '');
      if (/^_(includes|layouts|data|sass|drafts|site)\//.test(path)) return 'template';
      const isIndex = /(^|\/)index$/i.test(whole);
      return { path: whole.replace(/(^|\/)index$/i, ''), isFolder: isIndex };
    },
    mediaAddress: (path) => (/(^|\/)[_.]/.test(path) ? undefined : `/${path}`),
  });
  const beside =
    place.site !== undefined && place.site !== place.dir
      ? ['assets', 'images', 'img'].map((it) => join(place.site ?? '', it)).filter(isFolder)
      : [];
  return {
    name: '',
    dir: place.dir,
    system: 'jekyll',
    title: textOf(settings.get('title')),
    baseUrl: textOf(settings.get('url')),
    languages: [textOf(settings.get('lang'))?.slice(0, 2) ?? ''].filter(Boolean),
    pages: read.pages.map((page) => toPage(withDefaults(page, settings), settings)),
    media: new Map([
      ...beside.flatMap((dir) => [
        ...filesOfFolder(dir, `/${dir.slice((place.site ?? '').length + 1)}/`),
      ]),
      ...read.media,
    ]),
    left: read.left,
  };
}

function readSettings(site: string | undefined): Values {
  const path = ['_config.yml', '_config.yaml', '_config.toml']
    .map((it) => join(site ?? '', it))
    .find(isFile);
  if (site === undefined || path === undefined) return new Map();
  return readBlock(decoded(readFileSync(path)), path.endsWith('.toml') ? 'toml' : 'yaml', path)
    .values;
}

/** The collection that a page is of: `_courses/a` → `courses`. */
const collectionOf = (path: string): string | undefined => /^_([^/]+)\//.exec(path)?.[1];

/** What the settings say of all pages of a folder or a collection. */
function withDefaults(page: ReadPage, settings: Values): ReadPage {
  const declared = settings.get('defaults');
  const collection = collectionOf(page.path) ?? 'pages';
  const values = (isValues(declared) ? declared : []).flatMap((it): [string, Value][] => {
    const scope = isGroup(it) ? it.get('scope') : undefined;
    const given = isGroup(it) ? it.get('values') : undefined;
    if (!isGroup(scope) || !isGroup(given)) return [];
    const path = textOf(scope.get('path')) ?? '';
    const type = textOf(scope.get('type'));
    const isIn =
      path === '' || page.path === path || page.path.startsWith(`${path.replace(/\/$/, '')}/`);
    return isIn && (type === undefined || type === collection) ? [...given] : [];
  });
  return values.length === 0 ? page : { ...page, values: new Map([...values, ...page.values]) };
}

const dated = /^(\d{4})-(\d{1,2})-(\d{1,2})-(?=.)/;

function toPage(page: ReadPage, settings: Values): SourcePage {
  const { values, path } = page;
  const collection = collectionOf(path);
  const former = listOf(values.get('redirect_from')).map(asAddress);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return {
    ...page,
    // The day in a name is no part of what a course is called.
    path: path.replace(/^_/, '').replace(name, name.replace(dated, '')),
    addresses: [...new Set([ownAddress(page, collection, settings), ...former])],
    ...(collection === 'posts' ? { path: path.replace(/^_/, '') } : {}),
  };
}

const styles: Readonly<Record<string, string>> = {
  pretty: '/:categories/:year/:month/:day/:title/',
  date: '/:categories/:year/:month/:day/:title.html',
  ordinal: '/:categories/:year/:y_day/:title.html',
  none: '/:categories/:title.html',
};

function ownAddress(
  { path, isFolder, values }: ReadPage,
  collection: string | undefined,
  settings: Values,
): string {
  const own = textOf(values.get('permalink'));
  const style = textOf(settings.get('permalink')) ?? 'date';
  const isPretty = style === 'pretty' || style.endsWith('/');
  const ending = isPretty ? '/' : '.html';
  if (own === undefined && collection === undefined)
    return asAddress(isFolder ? path : `${path}${ending}`);
  const pattern = own ?? patternOf(collection ?? '', settings, style, ending);
  return asAddress(filled(pattern, path, values, ending));
}

/** How the addresses of a collection are made. */
function patternOf(collection: string, settings: Values, style: string, ending: string): string {
  if (collection === 'posts') return Object.hasOwn(styles, style) ? (styles[style] ?? '') : style;
  const declared = settings.get('collections');
  const group = isGroup(declared) ? declared.get(collection) : undefined;
  return (
    (isGroup(group) ? textOf(group.get('permalink')) : undefined) ?? `/:collection/:path${ending}`
  );
}

function filled(pattern: string, path: string, values: Values, ending: string): string {
  const inCollection = path.replace(/^_[^/]+\//, '');
  const file = inCollection.slice(inCollection.lastIndexOf('/') + 1);
  const [, year = '', month = '', day = ''] =
    dated.exec(file) ?? /^(\d{4})-(\d{2})-(\d{2})/.exec(textOf(values.get('date')) ?? '') ?? [];
  const name = file.replace(dated, '');
  const parts: Readonly<Record<string, string>> = {
    collection: collectionOf(path) ?? '',
    path: inCollection,
    name: slug(name),
    title: textOf(values.get('slug')) ?? (collectionOf(path) === 'posts' ? name : slug(name)),
    categories: listOf(values.get('categories') ?? values.get('category'))
      .map(slug)
      .join('/'),
    year,
    month: month.padStart(2, '0'),
    day: day.padStart(2, '0'),
    output_ext: ending,
    basename: file,
  };
  return pattern.replace(/:(\w+)/g, (whole, word: string) =>
    Object.hasOwn(parts, word) ? (parts[word] ?? '') : whole,
  );
}
