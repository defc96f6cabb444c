import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source, SourcePage, Value, Values } from '../source.ts';
import { isGroup, listOf, textOf } from '../values.ts';
import {
  asAddress,
  filesOfFolder,
  isLanguageCode,
  readFiles,
  type Placed,
  type ReadPage,
} from './files.ts';
import { decoded, readBlock } from './front-matter.ts';
import type { SourcePlace } from './recognise.ts';
import { isFile, isFolder } from './walk.ts';

/** What of Hugo’s settings decides where pages were. */
interface Settings {
  title?: string;
  baseUrl?: string;
  /** Its languages, the usual one first. */
  languages: string[];
  isUsualInFolder: boolean;
  isUgly: boolean;
  /** How addresses of a section are made: `courses` → `/vakken/:slug/`. */
  permalinks: Values;
}

/** Reads a site of Hugo, or a section of one. */
export function readHugo(place: SourcePlace): Source {
  const settings = readSettings(place.site);
  const inFolders = (path: string) =>
    isLanguageCode(path.split('/')[0] ?? '') && path.includes('/');
  const read = readFiles(place, {
    place: (path, isOutside) => (isOutside ? 'template' : placed(path, settings, inFolders(path))),
    mediaAddress: (path) => {
      const [, inStatic] = /^\.\.\/(?:static|assets)\/(.*)$/.exec(path) ?? [];
      if (inStatic !== undefined) return `/${inStatic}`;
      return path.startsWith('../') ? undefined : `/${path}`;
    },
  });
  const beside = ['static', 'assets']
    .map((it) => join(place.site ?? place.contentDir, place.site ? it : `../${it}`))
    .filter((it) => place.dir !== place.site && isFolder(it))
    .flatMap((it) => [...filesOfFolder(it)]);
  const cascades = cascadesOf(read.pages);
  return {
    name: '',
    dir: place.dir,
    system: 'hugo',
    title: settings.title,
    baseUrl: settings.baseUrl,
    languages: settings.languages,
    pages: read.pages.map((page) => toPage(withCascade(page, cascades), settings)),
    media: new Map([...beside, ...read.media]),
    left: read.left,
    termAddress: urlized,
  };
}

function readSettings(site: string | undefined): Settings {
  const values = new Map<string, Value>();
  const names = ['hugo', 'config'].flatMap((name) =>
    ['toml', 'yaml', 'yml', 'json'].flatMap((ending) => [
      `${name}.${ending}`,
      `config/_default/${name}.${ending}`,
    ]),
  );
  for (const name of names) {
    const path = join(site ?? '', name);
    if (site === undefined || !isFile(path)) continue;
    const ending = /\.toml$/.test(name) ? 'toml' : 'yaml';
    for (const [key, value] of readBlock(decoded(readFileSync(path)), ending, path).values)
      values.set(key.toLowerCase(), value);
  }
  const usual =
    textOf(values.get('defaultcontentlanguage')) ?? textOf(values.get('languagecode'))?.slice(0, 2);
  const declared = values.get('languages');
  const further = isGroup(declared) ? [...declared.keys()] : [];
  return {
    title: textOf(values.get('title')),
    baseUrl: textOf(values.get('baseurl')),
    languages: [...new Set([...(usual ? [usual.toLowerCase()] : []), ...further])],
    isUsualInFolder: values.get('defaultcontentlanguageinsubdir') === 'true',
    isUgly: values.get('uglyurls') === 'true',
    permalinks: groupAt(values.get('permalinks')),
  };
}

const groupAt = (value: Value | undefined): Values => {
  if (!isGroup(value)) return new Map();
  const page = value.get('page');
  return isGroup(page) ? page : value;
};

/** `programma/mlops/index.en.md` → `programma/mlops` in English; a folder’s own page is `_index`. */
function placed(path: string, { languages }: Settings, inFolders: boolean): Placed {
  const whole = path.replace(/\.[^.]+$/, '');
  const [, stem = whole, suffix] = /^(.*)\.([\w-]+)$/.exec(whole) ?? [];
  const isSuffix =
    suffix !== undefined && (languages.includes(suffix.toLowerCase()) || isLanguageCode(suffix));
  const folder = inFolders ? (whole.split('/')[0] ?? '') : undefined;
  const bare = (isSuffix ? stem : whole).slice(folder === undefined ? 0 : folder.length + 1);
  const language = isSuffix ? suffix.toLowerCase() : folder;
  const isFolderPage = /(^|\/)_index$/.test(bare);
  return {
    path: bare.replace(/(^|\/)_?index$/, ''),
    isFolder: isFolderPage || bare === 'index',
    ...(language === undefined ? {} : { language }),
  };
}

/** What pages of folders say of all pages below them. */
const cascadesOf = (pages: readonly ReadPage[]) =>
  pages.flatMap(({ path, isFolder, values }) => {
    const cascade = values.get('cascade');
    return isFolder && isGroup(cascade) && !cascade.has('_target') ? [{ path, cascade }] : [];
  });

function withCascade(page: ReadPage, cascades: ReturnType<typeof cascadesOf>): ReadPage {
  const above = cascades.filter(
    ({ path }) => path !== page.path && (path === '' || page.path.startsWith(`${path}/`)),
  );
  if (above.length === 0) return page;
  const values = new Map(above.flatMap(({ cascade }) => [...cascade]));
  return { ...page, values: new Map([...values, ...page.values]) };
}

function toPage(page: ReadPage, settings: Settings): SourcePage {
  const { path, isFolder, language, values } = page;
  const inLanguage = (address: string) =>
    language === undefined || (language === settings.languages[0] && !settings.isUsualInFolder)
      ? asAddress(address)
      : asAddress(`${language}/${address}`);
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  const aliases = listOf(values.get('aliases')).map((it) =>
    it.startsWith('/') ? asAddress(it) : inLanguage(`${sanitized(folder)}${it}`),
  );
  const own = ownAddresses(page, settings).map((it) =>
    settings.isUgly && !isFolder ? inLanguage(it).replace(/\/$/, '.html') : inLanguage(it),
  );
  return { ...page, addresses: [...new Set([...own, ...aliases])] };
}

/** The address of a page; a second one where older versions of Hugo made another. */
function ownAddresses({ path, isFolder, values }: ReadPage, { permalinks }: Settings): string[] {
  const url = textOf(values.get('url'));
  if (url !== undefined) return [url.replace(/^https?:\/\/[^/]+/, '')];
  const slug = textOf(values.get('slug'));
  const section = path.split('/')[0] ?? '';
  const pattern = textOf(permalinks.get(section));
  if (pattern !== undefined && !isFolder) return [permalink(pattern, path, values)];
  const [folder, name] = parted(path);
  const last = slug === undefined || isFolder ? name : urlized(slug);
  return [sanitized(folder) + sanitized(last), sanitizedBefore(folder) + sanitizedBefore(last)];
}

const parted = (path: string): [folder: string, name: string] => {
  const at = path.lastIndexOf('/') + 1;
  return [path.slice(0, at), path.slice(at)];
};

function permalink(pattern: string, path: string, values: Values): string {
  const [folder, name] = parted(path);
  const title = textOf(values.get('title')) ?? name;
  const slug = textOf(values.get('slug'));
  const parts: Readonly<Record<string, string>> = {
    slug: urlized(slug ?? title),
    title: urlized(title),
    filename: sanitized(name),
    contentbasename: sanitized(name),
    slugorfilename: urlized(slug ?? name),
    slugorcontentbasename: urlized(slug ?? name),
    section: sanitized(path.split('/')[0] ?? ''),
    sections: sanitized(folder).replace(/\/$/, ''),
  };
  return pattern.replace(/:(\w+)(?:\[[^\]]*\])?/g, (whole, word: string) =>
    Object.hasOwn(parts, word) ? (parts[word] ?? '') : whole,
  );
}

const kept = /[\p{L}\p{N}\p{M}./\\_#+~@-]/u;

/** A path as Hugo writes it: in lower case, blanks as one hyphen, and without signs that it does not take. */
export function sanitized(path: string): string {
  let result = '';
  let isBlank = false;
  for (const sign of path.toLowerCase()) {
    if (kept.test(sign)) {
      if (isBlank && sign !== '-') result += '-';
      isBlank = false;
      result += sign;
    } else if (/\s/.test(sign) && result !== '' && !result.endsWith('-')) isBlank = true;
  }
  return result;
}

/** As Hugo did before 2022: each blank became a hyphen, also on both sides of what was left out. */
const sanitizedBefore = (path: string): string =>
  [...path.toLowerCase().replaceAll(' ', '-')].filter((sign) => kept.test(sign)).join('');

const urlized = (term: string): string => sanitized(term.trim().replaceAll('/', '-'));
