import { decide, type Tally } from '../tally.ts';
import type { Item, Version } from '../mapping/items.ts';
import type { Plan } from '../mapping/plan.ts';
import type { Source } from '../source.ts';
import { newAddress } from './addresses.ts';
import type { LinkOf } from '../text/links.ts';
import type { BringMedia } from './media.ts';

/** Where the file of a version lies in the new folder. */
export type FileOf = (item: Item, version: Version) => string;

const isMedia = /\.(png|jpe?g|webp|avif|pdf)$/i;
const leaves = /^(https?:|mailto:|tel:)/i;

/** Links of texts as they are now: to files of the new folder, to pictures that come along, to the old site. */
export function linker(
  plan: Plan,
  bring: BringMedia,
  fileOf: FileOf,
  tally: Tally,
): (item: Item, version: Version) => LinkOf {
  const byAddress = new Map<string, { item: Item; version: Version }>();
  /** People linked to where things are now, by chance or because they moved once before. */
  const byNow = new Map<string, { item: Item; version: Version }>();
  const byPath = new Map<string, { item: Item; version: Version }[]>();
  for (const item of plan.items)
    for (const version of item.versions) {
      const now = bare(newAddress(item));
      if (version === item.versions[0] && !byAddress.has(now)) byNow.set(now, { item, version });
      for (const address of version.page.addresses)
        if (!byAddress.has(bare(address))) byAddress.set(bare(address), { item, version });
      for (const path of new Set([version.page.path, version.page.file.replace(/\.\w+$/, '')])) {
        const key = `${item.source.dir}\n${bare(path)}`;
        byPath.set(key, [...(byPath.get(key) ?? []), { item, version }]);
      }
    }
  const lists = new Map(
    plan.folders.flatMap(({ versions }) =>
      versions.flatMap(({ page }) => page.addresses.map((it) => [bare(it), '/courses/'] as const)),
    ),
  );

  return (item, version) => (written, isPicture) => {
    const [, address = '', fragment = ''] =
      /^([^#]*)(#.*)?$/.exec(inSite(written, item.source)) ?? [];
    if (address === '') return fragment === '' ? undefined : fragment;
    if (leaves.test(address)) return `${address}${fragment}`;
    if (/^[a-z][\w+.-]*:(?!\/{0,1}[\w%])/i.test(address) && !address.startsWith('ref:'))
      return undefined;
    if (/^(javascript|data|vbscript|file):/i.test(address)) return undefined;
    const path = decoded(address.replace(/^ref:/, '').replace(/\?.*$/, ''));
    if (isPicture || isMedia.test(path)) {
      const address = mediaAddress(path, item.source, version);
      if (address !== undefined) return bring(item.source, address);
      decide(tally, 'links', `${version.page.file}: ${written}`);
      return undefined;
    }
    const found = findPage(path, item, version);
    if (found)
      return `${relative(fileOf(item, version), fileOf(found.item, found.version))}${fragment}`;
    const list =
      lists.get(bare(path)) ?? lists.get(bare(absolute(path, version.page.addresses[0] ?? '/')));
    if (list !== undefined) return list;
    decide(tally, 'links', `${version.page.file}: ${written}`);
    return path.startsWith('/') && item.source.baseUrl !== undefined
      ? oldSite(item.source.baseUrl, path)
      : undefined;
  };

  /** A page by its old address, by its file beside this one, or by the name of its file alone. */
  function findPage(
    path: string,
    item: Item,
    version: Version,
  ): { item: Item; version: Version } | undefined {
    const { page } = version;
    const folder = page.path.split('/').slice(0, -1).join('/');
    const named = path
      .replace(/\.(md|markdown)$/i, '')
      .replace(/(^|\/)(_?index|readme)$/i, '$1')
      .replace(/\.[a-z]{2}$/, '');
    const inLanguage = (all: readonly { item: Item; version: Version }[] | undefined) =>
      all?.find((it) => it.version.language === version.language) ?? all?.[0];
    const at = (key: string) => inLanguage(byPath.get(`${item.source.dir}\n${bare(key)}`));
    const last = `/${bare(named).split('/').at(-1) ?? ''}`;
    return (
      byAddress.get(bare(path)) ??
      (path.startsWith('/')
        ? undefined
        : byAddress.get(bare(absolute(path, page.addresses[0] ?? '/')))) ??
      byNow.get(bare(path)) ??
      at(absolute(named, `/${folder}/`)) ??
      at(named) ??
      at(absolute(named, `/${page.path}/`)) ??
      (/\.(md|markdown)$/i.test(path) || !path.includes('/')
        ? inLanguage(
            [...byPath].find(
              ([key]) => key.startsWith(`${item.source.dir}\n`) && key.endsWith(last),
            )?.[1],
          )
        : undefined)
    );
  }
}

/** `/a/b.html`, `a/b/` and `A/b/index.html` are one address. */
const bare = (address: string): string =>
  decoded(address)
    .toLowerCase()
    .replace(/(^|\/)index\.html?$/, '')
    .replace(/\.html?$/, '')
    .replace(/^\/+|\/+$/g, '');

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** An address of the old site itself as a path. */
const inSite = (written: string, { baseUrl }: Source): string =>
  baseUrl !== undefined &&
  /^https?:\/\//.test(baseUrl) &&
  written.startsWith(baseUrl.replace(/\/$/, ''))
    ? written.slice(baseUrl.replace(/\/$/, '').length) || '/'
    : written;

const oldSite = (baseUrl: string, path: string): string | undefined =>
  URL.canParse(path, baseUrl) && /^https?:/.test(baseUrl) ? new URL(path, baseUrl).href : undefined;

/** A path seen from a place of the old site; with a slash at its start it stays. */
function absolute(path: string, from: string): string {
  if (path.startsWith('/')) return path;
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return `/${parts.filter(Boolean).join('/')}`;
}

/** The address of a picture on the old site: as it is written, or seen from the page or its folder. */
function mediaAddress(path: string, source: Source, { page }: Version): string | undefined {
  const folder = page.path.split('/').slice(0, -1).join('/');
  const places = [
    path,
    absolute(path, page.addresses[0] ?? '/'),
    absolute(path, `/${folder}/`),
    absolute(path, `/${page.path}/`),
    `/${path}`,
  ];
  return places.map((it) => it.replace(/^\/{2,}/, '/')).find((it) => source.media.has(it));
}

/** A file as another one links to it. */
function relative(from: string, to: string): string {
  const [own, other] = [from.split('/').slice(0, -1), to.split('/')];
  let same = 0;
  while (same < own.length && own[same] === other[same]) same++;
  return [...own.slice(same).map(() => '..'), ...other.slice(same)].join('/');
}
