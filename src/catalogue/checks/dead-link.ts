import { comparablePath, slugPath } from '../../content/slug.ts';
import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { pagesByAddress, pagesOfBrokenFiles } from '../addresses.ts';
import { grouped } from '../../grouped.ts';
import type { Catalogue, PageKey } from '../model.ts';
import { isOldAddress } from '../redirects.ts';
import { pathBeside, placeInBody, writtenTexts } from '../link-targets.ts';
import { nearest } from '../nearest.ts';
import { check } from './check.ts';

/**
 * For so many different links the likeliest page is looked for: each is compared with every page, and no report shows
 * more. Those after them are dead all the same.
 */
const MOST_LOOKED_FOR = 2000;

/** A link or picture of a body that leads nowhere. A course that could not be read exists all the same. */
export const deadLink = check('dead-link', (catalogue) => {
  const { targets, brokenCourses, brokenTexts } = catalogue;
  const texts = writtenTexts(catalogue);
  const unreadPages = pagesOfBrokenFiles(catalogue);
  const broken = new Set([
    ...brokenTexts.map(({ text }) => comparablePath(text.source.file)),
    ...brokenCourses.map(({ file }) => comparablePath(file)),
    ...catalogue.brokenAddresses,
  ]);
  const isBroken = (href: string, file: string) => {
    const path = decoded(href).normalize('NFC');
    return broken.has(path.replace(/\/?$/, '/')) || broken.has(pathBeside(path, file));
  };
  const dead = texts.flatMap(({ text }) =>
    (text.body?.links ?? [])
      .filter(
        ({ href }, index) =>
          !targets.get(text.source.file)?.[index] && !isBroken(href, text.source.file),
      )
      .map((link) => ({ text, link })),
  );
  if (dead.length === 0) return [];
  const files = [...texts.map(({ text }) => text.source.file), ...catalogue.files.keys()];
  const addresses = [...pagesByAddress(catalogue), ...unreadPages];
  const all = addresses.map(([address]) => address);
  const written = addresses.filter(([, page]) => isWritten(page)).map(([address]) => address);
  const sections = movedSections(
    dead.map(({ link }) => decoded(link.href)),
    addresses,
    catalogue.settings,
  );
  const nearOf = lookedUp((href, path, file) => {
    const beside = href.startsWith('/') ? [] : files.map((it) => relativeTo(it, file));
    const [likely, candidates] = href.startsWith('/') ? [written, all] : [beside, beside];
    return (
      moved(path, likely) ??
      nearest(href.split('#')[0], candidates) ??
      moved(path, candidates) ??
      longer(path, candidates)
    );
  });
  return dead.map(({ text, link }): Finding => {
    const { href } = link;
    const path = decoded(href);
    const at = placeInBody(text, link);
    const section = sections.get(path);
    if (section) return finding('dead-link', at, { href, section });
    return finding('dead-link', at, { href, near: nearOf(href, path, text.source.file) });
  });
});

/** Remembers what was found for a link: a text may hold it thousands of times. An address is the same in every file. */
function lookedUp(
  find: (href: string, path: string, file: string) => string | undefined,
): (href: string, path: string, file: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  return (href, path, file) => {
    const name = href.startsWith('/') ? href : JSON.stringify([href, file]);
    if (!found.has(name) && found.size < MOST_LOOKED_FOR) found.set(name, find(href, path, file));
    return found.get(name);
  };
}

/** Pages that somebody wrote. */
const writtenKinds = ['course', 'track', 'pillar', 'page', 'programme'];
const isWritten = ({ kind }: PageKey): boolean => writtenKinds.includes(kind);

const partsOf = (path: string) =>
  slugPath(path.replace(/\.(md|html?)$/i, ''))
    .split('/')
    .filter(Boolean);

/**
 * The address or file whose last parts are those of what somebody wrote: `/programma/english/ai/` is
 * `/courses/english/ai/`.
 */
function moved(path: string, candidates: readonly string[]): string | undefined {
  const wanted = partsOf(path);
  for (let from = wanted.length > 1 && path.startsWith('/') ? 1 : 0; from < wanted.length; from++) {
    const end = wanted.slice(from).join('/');
    const fitting = candidates.filter(
      (it) =>
        partsOf(it)
          .slice(from - wanted.length)
          .join('/') === end,
    );
    if (fitting.length > 0) return nearest(path, fitting) ?? likeliest(path, fitting, from);
  }
  return undefined;
}

/** Of several that end alike the only course; where only the first part differs, the one that is as deep. */
function likeliest(path: string, fitting: readonly string[], from: number): string | undefined {
  if (fitting.length === 1) return fitting[0];
  if (!path.startsWith('/')) return undefined;
  const only = (all: readonly string[]) => (all.length === 1 ? all[0] : undefined);
  const courses = fitting.filter((it) => it.startsWith('/courses/'));
  const depth = partsOf(path).length;
  const asDeep = from === 1 ? courses.filter((it) => partsOf(it).length === depth) : [];
  return only(courses) ?? only(asDeep);
}

interface Section {
  from: string;
  to: string;
}

/**
 * Links of one folder that lead to pages of another by the rest of their address: one line of `redirects` mends
 * them all. By the decoded path of each such link.
 */
function movedSections(
  dead: readonly string[],
  addresses: readonly (readonly [address: string, page: PageKey])[],
  { languages, redirects }: Catalogue['settings'],
): Map<string, Section> {
  const known = new Set(redirects.map(({ from }) => from));
  const pages = grouped(
    addresses
      .filter(([, page]) => isWritten(page) && page.part === undefined)
      .map(([address]) => withoutLanguage(address, languages)),
    (parts) => parts.at(-1),
  );
  const links = new Map(
    dead.filter((it) => it.startsWith('/')).map((it) => [it, withoutLanguage(it, languages)]),
  );
  const wanted = new Map<string, { section: Section; paths: Set<string>; ends: Set<string> }>();
  for (const [path, parts] of links)
    for (const page of pages.get(parts.at(-1)) ?? []) {
      const section = sectionOf(parts, page);
      if (!section || known.has(section.from)) continue;
      const key = `${section.from} ${section.to}`;
      const option = wanted.get(key) ?? { section, paths: new Set(), ends: new Set() };
      wanted.set(key, option);
      option.paths.add(path);
      option.ends.add(parts.join('/'));
    }
  const found = new Map<string, Section>();
  const used = new Set<string>();
  const ranked = [...wanted.values()].sort(
    (a, b) => b.ends.size - a.ends.size || (a.section.to < b.section.to ? -1 : 1),
  );
  for (const { section, paths, ends } of ranked) {
    if (ends.size < 2 || used.has(section.from)) continue;
    const own = [...paths].filter((path) => !found.has(path));
    if (own.length === 0) continue;
    used.add(section.from);
    for (const path of own) found.set(path, section);
  }
  return found;
}

/** Parts of an address; a page of another language has the same parts as that of the first. */
function withoutLanguage(address: string, languages: readonly string[]): string[] {
  const parts = address
    .replace(/\/index\.html$/, '/')
    .split('/')
    .filter(Boolean);
  return languages.indexOf(parts[0] ?? '') > 0 ? parts.slice(1) : parts;
}

/** What differs before the parts that two addresses end in, where a line of `redirects` can say it. */
function sectionOf(link: readonly string[], page: readonly string[]): Section | undefined {
  let shared = 0;
  while (
    shared < Math.min(link.length, page.length) - 1 &&
    link.at(-1 - shared) === page.at(-1 - shared)
  )
    shared++;
  const [from, to] = [link, page].map((parts) => `/${parts.slice(0, -shared).join('/')}`);
  if (shared === 0 || !from || !to || from.toLowerCase() === to.toLowerCase()) return undefined;
  return canMove(from) && canMove(to) ? { from: `${from}/*`, to: `${to}/*` } : undefined;
}

/** An address that means the same in YAML without quotation marks, and that `redirects` takes. */
const canMove = (folder: string): boolean =>
  /^[\p{L}\p{N}\p{M}._/-]+$/u.test(folder) && isOldAddress(folder);

/** The one file or address whose name starts with the name that somebody wrote: `linux.md` may be `linux-os.md`. */
function longer(path: string, candidates: readonly string[]): string | undefined {
  const nameOf = (it: string) =>
    slugPath(it.replace(/\.md$/i, '')).split('/').filter(Boolean).at(-1) ?? '';
  const wanted = nameOf(path);
  const fitting =
    wanted.length < 4
      ? []
      : candidates.filter(
          (it) => nameOf(it).startsWith(`${wanted}-`) && !/\.[a-z]{2}\.md$/i.test(it),
        );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function decoded(href: string): string {
  const path = href.split(/[#?]/)[0];
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** How one file of the content folder would link to another. */
function relativeTo(file: string, from: string): string {
  const [to, base] = [file.split('/'), from.split('/').slice(0, -1)];
  let shared = 0;
  while (shared < base.length && shared < to.length - 1 && base[shared] === to[shared]) shared++;
  return [...base.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
