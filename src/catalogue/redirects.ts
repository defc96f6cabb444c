import { formerSlug, withoutAccents } from '../content/slug.ts';
import { grouped } from '../grouped.ts';
import { finding, startOf, type Finding, type Place } from '../diagnostics/diagnostic.ts';
import {
  addressOf,
  coursePage,
  FORMS_PATH,
  pagesByAddress,
  pagesOfBrokenFiles,
} from './addresses.ts';
import { bytesOf, deviceName, LONGEST_NAME, LONGEST_PATH } from '../content/folder-name.ts';
import type { Catalogue, PageKey, Redirect } from './model.ts';
import type { ParsedContent } from './parse.ts';
import type { Parsed } from './parse-room.ts';
import { pairId, trackPairs } from './track-pairs.ts';

/**
 * Old addresses of courses, tracks, pillars and pages, and the `redirects` of catalogue.yaml, as one table; what
 * clashes is reported and left out. A redirect with `*` stands for one from each address below it.
 */
export function linkRedirects(
  catalogue: Omit<Catalogue, 'targets' | 'redirects' | 'brokenAddresses'>,
  parsed: ParsedContent,
): { redirects: Redirect[]; brokenAddresses: Set<string>; findings: Finding[] } {
  const first = catalogue.settings.languages[0];
  const findings: Finding[] = [];
  const redirects = new Map<string, Redirect>();
  const pages = pagesByAddress(catalogue);
  const brokenAddresses = new Set(pagesOfBrokenFiles(catalogue).map(([address]) => address));
  // `/Courses/A/` and `/courses/a/` are one folder on some computers.
  const pageLike = new Map([...pages].map(([address, page]) => [address.toLowerCase(), page]));

  const add = (written: string, base: string, to: PageKey | string, at: Place) => {
    const from = oldAddress(written, base);
    const page = from && pageLike.get(from.toLowerCase());
    const other = from && redirects.get(from);
    const isOfForms = parsed.settings.forms && from?.toLowerCase().startsWith(FORMS_PATH);
    if (!from || isOfForms) findings.push(finding('unusable-address', at, { address: written }));
    else if (page && typeof to === 'object' && page.kind === to.kind && page.id === to.id)
      findings.push(finding('alias-is-own-address', at, { address: from }));
    else if (page)
      findings.push(finding('alias-is-a-page', at, { address: from, other: nameOf(page) }));
    else if (other)
      findings.push(
        finding(
          'duplicate-alias',
          at,
          { address: from, other: other.file },
          { related: [{ at: other.at, reason: 'same-here' }] },
        ),
      );
    else redirects.set(from, { from, to, at, file: at.file });
  };
  const addAll = (
    items: readonly Parsed<{ aliases?: readonly string[] }>[],
    toPage: (id: string) => PageKey | undefined,
  ) => {
    for (const { id, source, facts } of items) {
      const to = toPage(id);
      if (!to) continue;
      const beside = addressOf({ ...to, language: first }, first).replace(/[^/]+\/$/, '');
      for (const [index, alias] of (facts.aliases ?? []).entries())
        add(alias, beside, to, source.placeOf(`aliases.${index}`));
    }
  };
  addAll(parsed.courses, (id) => {
    const course = catalogue.courseById.get(id);
    return course && coursePage(course, first);
  });
  addAll(parsed.tracks, (id) => ({ kind: 'track', id, language: first }));
  addAll(parsed.pillars, (id) => ({ kind: 'pillar', id, language: first }));
  addAll(parsed.pages, (id) => ({ kind: 'page', id, language: first }));

  const isWide = ({ from, to }: { from: string; to: string }) =>
    from.includes('*') || to.includes('*');
  const old = new Set(parsed.settings.redirects.map(({ from }) => oldAddress(from, '/')));
  for (const { from, to, at } of parsed.settings.redirects.filter((it) => !isWide(it))) {
    const now = oldAddress(to, '/') ?? '';
    const target = /^https?:\/\//i.test(to) ? to : pages.get(now);
    if (target) add(from, '/', target, at);
    else if (brokenAddresses.has(now)) brokenAddresses.add(oldAddress(from, '/') ?? '');
    else if (redirects.has(now) || old.has(now))
      findings.push(finding('alias-chain', at, { address: to }));
    else findings.push(finding('dead-link', at, { href: to }));
  }
  // A course that is not written in the first language has no page at the root; a redirect of a whole part reaches
  // it all the same.
  const elsewhere = catalogue.courses.flatMap((course) =>
    course.pageLanguages.includes(first)
      ? []
      : [
          [
            addressOf({ kind: 'course', id: course.id, language: first }, first),
            coursePage(course, first),
          ] as const,
        ],
  );
  for (const { from, to, at } of parsed.settings.redirects.filter(isWide)) {
    const [old, now] = [folderOf(from), folderOf(to)];
    if (!old || !now) {
      findings.push(finding('unusable-address', at, { address: old ? to : from }));
      continue;
    }
    const below = [
      ...pages,
      ...elsewhere,
      ...[...redirects].map(([address, redirect]) => [address, redirect.to] as const),
    ].filter(([address]) => address.startsWith(now) && address.endsWith('/'));
    const broken = [...brokenAddresses].filter((address) => address.startsWith(now));
    for (const address of broken) brokenAddresses.add(`${old}${address.slice(now.length)}`);
    if (below.length === 0 && broken.length === 0)
      findings.push(finding('dead-link', at, { href: to }));
    for (const [address, target] of below) {
      const narrow = `${old}${address.slice(now.length)}`;
      // A page or a narrower redirect keeps its address.
      if (!pages.has(narrow) && !redirects.has(narrow)) add(narrow, '/', target, at);
    }
  }
  for (const former of [
    formerPairs(catalogue, redirects),
    formerAddresses([...pages]),
    formerAddresses([...redirects].map(([address, { to }]) => [address, to])),
  ])
    for (const [from, to] of former) {
      if (pages.has(from) || redirects.has(from)) continue;
      const at = startOf(catalogue.settings.source.file);
      redirects.set(from, { from, to, at, file: at.file });
    }
  return {
    redirects: [...redirects.values()].sort((a, b) => (a.from < b.from ? -1 : 1)),
    brokenAddresses,
    findings,
  };
}

/**
 * What addresses were while marks were taken from the letters of every script, with where they lead; one that two
 * pages had was never published.
 */
function formerAddresses<T>(
  addresses: readonly (readonly [address: string, to: T])[],
): [former: string, to: T][] {
  const former = grouped(
    addresses.filter(
      ([address]) => formerSlug(address) !== address && withoutAccents(address) === address,
    ),
    ([address]) => formerSlug(address),
    ([, to]) => to,
  );
  return [...former].flatMap(([from, [to, ...others]]): [string, T][] =>
    to === undefined || others.length > 0 ? [] : [[from, to]],
  );
}

/** Pages of two tracks, one of which had another name: who renamed it kept its address, and knows nothing of these. */
function formerPairs(
  catalogue: Pick<Catalogue, 'tracks' | 'programmes' | 'settings'>,
  redirects: ReadonlyMap<string, Redirect>,
): [former: string, to: PageKey][] {
  const { languages } = catalogue.settings;
  return [...redirects.values()].flatMap(({ from, to }): [string, PageKey][] => {
    if (typeof to === 'string' || to.kind !== 'track') return [];
    const former = from.split('/').at(-2) ?? '';
    if (addressOf({ ...to, id: former }, languages[0]) !== from) return [];
    return trackPairs(catalogue)
      .filter(({ a, b }) => a.id === to.id || b.id === to.id)
      .flatMap(({ id, a, b }) => {
        const was = pairId(former, a.id === to.id ? b.id : a.id);
        return languages.map((language): [string, PageKey] => [
          addressOf({ kind: 'pair', id: was, language }, languages[0]),
          { kind: 'pair', id, language },
        ]);
      });
  });
}

const nameOf = ({ kind, id }: PageKey): string => (id ? `${kind} “${id}”` : kind);

/** `/programma/*` → `/programma/`; nothing where the star does not stand for the rest of an address. */
const folderOf = (written: string): string | undefined =>
  /^[^*]*\/\*$/.test(written)
    ? oldAddress(`${written.slice(0, -1)}x`, '/')?.slice(0, -'x/'.length)
    : undefined;

/** Files at the root of every site, and folders of files: no old address can be among them. */
const ownFiles = new Set([
  '404.html',
  'offline.html',
  'publication.json',
  'version.json',
  'sitemap.xml',
  'robots.txt',
  'service-worker.js',
  '_redirects',
  '_headers',
  '.htaccess',
  'assets',
  'cards',
  'data',
  'files',
]);

/** Whether a path can be an old address of a site. */
export const isOldAddress = (path: string): boolean => oldAddress(path, '/') !== undefined;

/**
 * `old`, `/programma/old/index.html` → `/courses/old/`, `/programma/old/`; nothing where it cannot be an address of
 * this site.
 */
function oldAddress(written: string, base: string): string | undefined {
  let path = written.trim();
  try {
    path = decodeURI(path);
  } catch {
    return undefined;
  }
  path = path.normalize('NFC');
  if (
    !/^\/?[\p{L}\p{N}\p{M}._~@&+,;=()'!*-]+(\/[\p{L}\p{N}\p{M}._~@&+,;=()'!*-]+)*\/?$/u.test(path)
  )
    return undefined;
  const parts = `${path.startsWith('/') ? '' : base}${path}`.split('/').filter(Boolean);
  if (parts.some((part) => /^\.+$|\.$/.test(part) || deviceName.test(part))) return undefined;
  if (parts.some((part) => bytesOf(part) > LONGEST_NAME) || bytesOf(path) > LONGEST_PATH)
    return undefined;
  if (parts.at(-1) === 'index.html') parts.pop();
  if (
    ownFiles.has(parts[0] ?? '') ||
    (parts[0] === 'api' && parts[1] === 'v1') ||
    /^sitemap-\d+\.xml$/.test(parts[0] ?? '')
  )
    return undefined;
  return parts.length === 0 ? undefined : `/${parts.join('/')}/`;
}
