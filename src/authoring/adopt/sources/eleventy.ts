import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slug } from '../../../content/slug.ts';
import type { Source, SourcePage, Value, Values } from '../source.ts';
import { textOf } from '../values.ts';
import { asAddress, filesOfFolder, isLanguageCode, readFiles, type ReadPage } from './files.ts';
import { decoded } from './front-matter.ts';
import type { SourcePlace } from './recognise.ts';
import { isFile, isFolder, walk } from './walk.ts';
import { readYaml } from './yaml.ts';

/** Reads a site of Eleventy, or a folder of one. Data that are code are never run. */
export function readEleventy(place: SourcePlace): Source {
  const data = readData(place);
  const read = readFiles(place, {
    place: (path, isOutside) => {
      if (/(^|\/)_[^/]+\//.test(path) || (isOutside && place.dir === place.site)) return 'template';
      const whole = path.replace(/\.[^.]+$/, '');
      const [, stem = whole, suffix] = /^(.*)\.([a-z]{2})$/.exec(whole) ?? [];
      const language = suffix !== undefined && isLanguageCode(suffix) ? suffix : undefined;
      const bare = language === undefined ? whole : stem;
      return {
        path: bare.replace(/(^|\/)index$/, ''),
        isFolder: /(^|\/)index$/.test(bare),
        ...(language === undefined ? {} : { language }),
      };
    },
    mediaAddress: (path) =>
      /(^|\/)_/.test(path) ? undefined : `/${path.replace(/^(\.\.\/)+/, '')}`,
  });
  const beside = ['img', 'images', 'assets', 'media', 'public']
    .map((it) => join(place.contentDir, it))
    .filter((it) => place.dir !== place.contentDir && isFolder(it))
    .flatMap((it) => [...filesOfFolder(it, `${it.slice(place.contentDir.length)}/`)]);
  const site = data.get('_data/site') ?? data.get('_data/metadata') ?? new Map<string, Value>();
  return {
    name: '',
    dir: place.dir,
    system: 'eleventy',
    title: textOf(site.get('title')) ?? textOf(site.get('name')),
    baseUrl: textOf(site.get('url')),
    languages: [textOf(site.get('lang') ?? site.get('language'))?.slice(0, 2) ?? ''].filter(
      Boolean,
    ),
    pages: read.pages.map((page) => toPage(withData(page, data))),
    media: new Map([...beside, ...read.media]),
    left: read.left,
  };
}

/** Data files by their path below the content, without ending: `vakken/vakken`. */
function readData({ contentDir, dir }: SourcePlace): Map<string, Values> {
  const files = isFolder(contentDir) ? walk(contentDir).files : walk(dir).files;
  return new Map(
    files
      .filter(
        ({ file, size }) =>
          /\.json$/i.test(file) && size < 256 * 1024 && isFile(join(contentDir, file)),
      )
      .map(({ file, absolute }) => [
        file.replace(/(\.11tydata)?\.json$/i, ''),
        readYaml(decoded(readFileSync(absolute))).values,
      ]),
  );
}

/** What the data of its folders say of a page, the nearest last, then its own file of data, then itself. */
function withData(page: ReadPage, data: ReadonlyMap<string, Values>): ReadPage {
  const parts = page.path.split('/');
  const folders = parts.slice(0, page.isFolder ? undefined : -1);
  const above = folders.map((name, index) => [...folders.slice(0, index + 1), name].join('/'));
  const values = [...above, page.path].flatMap((it) => [...(data.get(it) ?? [])]);
  return values.length === 0 ? page : { ...page, values: new Map([...values, ...page.values]) };
}

const dated = /(^|\/)\d{4}-\d{2}-\d{2}-/g;

function toPage(page: ReadPage): SourcePage {
  const { path, values, isFolder } = page;
  const bare = path.replace(dated, '$1');
  const parts = bare.split('/');
  const isTwice = !isFolder && parts.length > 1 && parts.at(-1) === parts.at(-2);
  const usual = asAddress(isTwice ? parts.slice(0, -1).join('/') : bare);
  const permalink = textOf(values.get('permalink'));
  const own =
    permalink === undefined || permalink === 'false'
      ? usual
      : asAddress(filled(permalink, bare, values));
  const inLanguage =
    page.language !== undefined && permalink === undefined
      ? usual.replace(/\/$/, `.${page.language}/`)
      : own;
  return { ...page, path: bare, addresses: permalink === 'false' ? [] : [inLanguage] };
}

/** An address with the few commands that such addresses usually hold. */
function filled(permalink: string, path: string, values: Values): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return permalink.replace(
    /\{\{-?\s*([\w.]+)\s*(?:\|\s*(\w+)[^}]*)?-?\}\}/g,
    (_, word: string, filter?: string) => {
      const ofPage = new Map([
        ['page.fileSlug', name],
        ['page.filePathStem', `/${path}`],
      ]);
      const value = ofPage.get(word) ?? textOf(values.get(word)) ?? '';
      return filter === undefined ? value : slug(value);
    },
  );
}
