import { finding, startOf, type Finding } from '../diagnostics/diagnostic.ts';
import { folderOf, pagesByAddress, pagesOfBrokenFiles } from './addresses.ts';
import { singularId } from './facet-ids.ts';
import type { Catalogue, PageKey, Redirect } from './model.ts';
import { allPageKinds, rowOf } from './page-kinds.ts';

/**
 * An address of the last publication, without prefix, and the content file that it showed. `list`: it was that of a
 * plain fact, whose name only the catalogue of then knew.
 */
export interface PublishedAddress {
  address: string;
  source?: string;
  list?: true;
}

/**
 * An address once published is a promise: it answers, or it leads on. Lists that have gone lead to the list above them;
 * any other address that would be lost is reported, and stops publishing.
 */
export function redirectLostAddresses(
  catalogue: Catalogue,
  previous: readonly PublishedAddress[],
): { catalogue: Catalogue; findings: Finding[] } {
  if (previous.length === 0) return { catalogue, findings: [] };
  const { settings } = catalogue;
  const pages = pagesByAddress(catalogue);
  const known = new Set([...catalogue.redirects.map(({ from }) => from), ...unread(catalogue)]);
  const at = startOf(settings.source.file);
  const findings: Finding[] = [];
  const redirects: Redirect[] = [];
  for (const { address, source, list } of previous) {
    if (pages.has(address) || known.has(address)) continue;
    const to =
      wholeList(address, pages) ??
      inSingular(address, pages) ??
      listAbove(address, settings.languages, list);
    if (to) redirects.push({ from: address, to, at, file: at.file });
    else findings.push(finding('lost-address', at, { address, ...(source ? { source } : {}) }));
  }
  const all = [...catalogue.redirects, ...redirects].sort((a, b) => (a.from < b.from ? -1 : 1));
  return {
    catalogue: redirects.length === 0 ? catalogue : { ...catalogue, redirects: all },
    findings,
  };
}

/** Addresses of files that could not be read: they are reported already, and nothing is published. */
const unread = (catalogue: Catalogue): string[] =>
  catalogue.settings.languages.flatMap((language) =>
    pagesOfBrokenFiles(catalogue, language).map(([address]) => address),
  );

/** `/nl/tags/ai/3/` → the list itself, where it has fewer parts by now. */
function wholeList(address: string, pages: ReadonlyMap<string, PageKey>): PageKey | undefined {
  const [, whole] = /^(.*\/)\d+\/$/.exec(address) ?? [];
  const page = whole === undefined ? undefined : pages.get(whole);
  return page && rowOf(page.kind).entries ? page : undefined;
}

/** `/tools/web-apis/` → the page of `/tools/web-api/`, since that is written too. */
function inSingular(address: string, pages: ReadonlyMap<string, PageKey>): PageKey | undefined {
  const page = pages.get(`${singularId(address.replace(/\/$/, ''))}/`);
  return page?.kind === 'tool' || page?.kind === 'fact' ? page : undefined;
}

/** `/nl/tools/docker/` → all courses in Dutch; `/tools/` too, where no course has any. */
function listAbove(
  address: string,
  languages: readonly string[],
  ofFact = false,
): PageKey | undefined {
  const parts = address.split('/').filter(Boolean);
  const language = languages.slice(1).find((code) => code === parts[0]) ?? languages[0];
  const [folder] = language === languages[0] ? parts : parts.slice(1);
  const kind = ofFact
    ? 'fact'
    : allPageKinds.find((it) => folder && rowOf(it).above && folderOf(it) === folder);
  const above = kind && rowOf(kind).above;
  return above ? { kind: above, id: '', language } : undefined;
}
