import { reservedNames } from '../../../catalogue/addresses.ts';
import { isOldAddress } from '../../../catalogue/redirects.ts';
import { tagSlug } from '../../../catalogue/tags.ts';
import { decide, type Tally } from '../tally.ts';
import { folderOfKind, type Item, type Version } from '../mapping/items.ts';
import { MAIN } from '../mapping/groups.ts';
import type { Plan } from '../mapping/plan.ts';
import { slug } from '../../../content/slug.ts';
import { listOf } from '../values.ts';
import { valueOfKey, type NamedValue } from '../mapping/read-keys.ts';
import { isOpposite, yesNo } from '../mapping/values-of-keys.ts';

/** The address of an item in the new catalogue, in the first language or in another. */
export const newAddress = ({ kind, id }: Pick<Item, 'kind' | 'id'>, language?: string): string =>
  `${language === undefined ? '' : `/${language}`}/${folderOfKind[kind]}${id}/`;

/** Old addresses: of each item those that its file names, and those that catalogue.yaml leads on. */
export interface OldAddresses {
  aliases: ReadonlyMap<Item, readonly string[]>;
  redirects: Readonly<Record<string, string>>;
}

/** So many courses whose address changed in its start alone are one line of catalogue.yaml. */
const MANY = 3;

/** Keeps every old address: by one line for a whole folder where that will do, else one by one. */
export function keepAddresses(
  plan: Plan,
  tally: Tally,
  extra: ReadonlyMap<Item, readonly string[]>,
): OldAddresses {
  const [first] = plan.languages;
  const taken = new Set(
    plan.items.flatMap((it) => [
      newAddress(it),
      ...plan.languages.map((code) => newAddress(it, code)),
    ]),
  );
  const aliases = new Map<Item, string[]>();
  const redirects: Record<string, string> = {};
  const seen = new Map<string, string>();
  const wide = wideRedirects(plan);
  const keep = (old: string, to: string, item?: Item) => {
    const from = withSlash(old);
    if (from === to || from === '/') return;
    if (seen.has(from)) {
      if (seen.get(from) !== to) decide(tally, 'addresses', `${old} → ${to}`);
      return;
    }
    if (!isOldAddress(from) || taken.has(from) || reservedNames.includes(from.slice(1, -1))) {
      decide(tally, 'addresses', `${old} → ${to}`);
      return;
    }
    seen.set(from, to);
    const isCovered = [...wide].some(
      ([start, now]) => from.startsWith(start) && `${now}${from.slice(start.length)}` === to,
    );
    if (isCovered) return;
    if (item) aliases.set(item, [...(aliases.get(item) ?? []), decoded(old)]);
    else redirects[decoded(from)] = to;
  };
  for (const item of plan.items)
    for (const version of item.versions) {
      const isOriginal = version === item.versions[0];
      const to = newAddress(item, languageOfPage(item, version, first));
      for (const old of [...version.page.addresses, ...(isOriginal ? (extra.get(item) ?? []) : [])])
        keep(old, to, isOriginal && to === newAddress(item) ? item : undefined);
    }
  for (const [old, to] of [...folderAddresses(plan), ...termAddresses(plan)]) keep(old, to);
  for (const [start, now] of wide) redirects[`${start}*`] = `${now}*`;
  return { aliases, redirects };
}

const withSlash = (address: string) => (address.endsWith('/') ? address : `${address}/`);
const decoded = (address: string) => {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
};

/** The language in whose part of the site a version stands; nothing for the first, which stands at the root. */
export function languageOfPage(
  { versions }: Item,
  { language }: Version,
  first: string,
): string | undefined {
  return versions.length > 1 && language !== undefined && language !== first ? language : undefined;
}

/** Starts of old addresses that, with another start, are those of courses. */
function wideRedirects(plan: Plan): Map<string, string> {
  const counts = new Map<string, number>();
  for (const item of plan.items) {
    if (item.kind !== 'course') continue;
    for (const version of item.versions) {
      const language = languageOfPage(item, version, plan.languages[0]);
      const ending = `/${item.id.slice(item.id.startsWith(`${item.source.name}/`) && plan.sources.length > 1 ? item.source.name.length + 1 : 0)}/`;
      const to = newAddress(item, language);
      for (const old of version.page.addresses)
        if (withSlash(old).endsWith(ending) && old !== to) {
          const start = withSlash(old).slice(0, 1 - ending.length);
          const key = `${start} ${to.slice(0, 1 - ending.length)}`;
          if (start !== '/') counts.set(key, (counts.get(key) ?? 0) + 1);
        }
    }
  }
  const wide = new Map<string, string>();
  for (const [key, count] of counts) {
    const [start = '', now = ''] = key.split(' ');
    if (count >= MANY && !wide.has(start) && isOldAddress(`${start}x`)) wide.set(start, now);
  }
  return wide;
}

/** Where pages of lists lead: to the list of a track, pillar or programme, else to all courses. */
function folderAddresses({ folders, groups, languages, sources }: Plan): [string, string][] {
  return folders.flatMap(({ folder, versions, source }) => {
    const id = slug(folder ?? '');
    const track = groups.tracks.find((it) => it.folder !== undefined && it.id === id);
    const inSources = sources.length > 1 ? `${source.name}-${id}` : id;
    const programme = groups.programmes.find((it) => it.id === inSources);
    const target = listAddress(track?.id, programme?.id);
    return versions.flatMap(({ page, language }) =>
      page.addresses.map((old): [string, string] => [
        old,
        language === undefined || language === languages[0] || !languages.includes(language)
          ? target
          : `/${language}${target}`,
      ]),
    );
  });
}

/** The page that shows what the page of a folder showed. */
function listAddress(track: string | undefined, programme: string | undefined): string {
  if (track !== undefined) return `/tracks/${track}/`;
  return programme === undefined || programme === MAIN ? '/courses/' : `/programmes/${programme}/`;
}

/** Tags that only such courses have have no page. */
const isNotOffered = ({ name, key, value }: NamedValue): boolean =>
  (key === 'hide' || key === 'draft') && yesNo(value) === !isOpposite(name);

/** Pages of tags and categories, where the old system wrote a tag in another way. */
function termAddresses({ items }: Plan): [string, string][] {
  return items.flatMap(({ source, kind, versions: [{ page, named }] }) => {
    const { termAddress } = source;
    if (kind !== 'course' || termAddress === undefined || named.some(isNotOffered)) return [];
    const tags = listOf(page.values.get('tags')).flatMap((it): [string, string][] => [
      [`/tags/${termAddress(it)}/`, `/tags/${tagSlug(it)}/`],
    ]);
    const isPillar = named.some(({ name, key }) => /^categor/.test(name) && key === 'pillar');
    const categories = listOf(page.values.get('categories')).flatMap((it): [string, string][] => [
      [
        `/categories/${termAddress(it)}/`,
        isPillar ? `/pillars/${slug(it)}/` : `/tags/${tagSlug(it)}/`,
      ],
    ]);
    const lists: [string, string][] =
      categories.length > 0 ? [['/categories/', isPillar ? '/pillars/' : '/tags/']] : [];
    const kept = valueOfKey(named, 'tags') === undefined ? [] : tags;
    return [...kept, ...categories, ...lists].filter(([, to]) => !to.endsWith('//'));
  });
}
