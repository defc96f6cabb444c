import { getOrThrow } from '../../get-or-throw.ts';
import { addressOf, coursePage } from '../../catalogue/addresses.ts';
import type { Catalogue, PageKind } from '../../catalogue/model.ts';
import { familyOf } from '../../catalogue/tags.ts';
import type { FrontMatter } from '../../content/document.ts';
import { slug } from '../../content/slug.ts';
import { UsageError } from '../../usage-error.ts';
import { addressFrom } from './rename-links.ts';
import type { Rename } from './rename-names.ts';
import { lineEnd, pathAt, rangeOf, type Edit, type SourceFile } from '../source-file.ts';
import { isInFlow, listStyle, replaceScalar, scalarText } from '../yaml-text.ts';

/** Old addresses and the new ones: that of the file itself can be its alias, the others need `redirects`. */
export interface Addresses {
  all: ReadonlyMap<string, string>;
  alias?: { from: string; to: string };
}

export function addressesOf({ kind, from, to }: Rename, catalogue: Catalogue): Addresses {
  const { settings, courseById, trackById, pillarById, tagByFamily } = catalogue;
  const first = settings.languages[0];
  const pair = (page: PageKind, ids: [string, string], language: string): [string, string] => [
    addressOf({ kind: page, id: ids[0], language }, first),
    addressOf({ kind: page, id: ids[1], language }, first),
  ];
  if (kind === 'tag') {
    const old = tagByFamily.get(familyOf(from));
    const other = tagByFamily.get(familyOf(to));
    // As in catalogue/tags.ts: from the family, so that another spelling keeps the address.
    const name = other?.slug ?? (slug(familyOf(to).replace(/^\./, 'dot ')) || 'tag');
    return {
      all: new Map(
        !old || old === other
          ? []
          : settings.languages.map((language) => pair('tag', [old.slug, name], language)),
      ),
    };
  }
  const course = kind === 'course' ? courseById.get(from) : undefined;
  const languages = course ? course.pageLanguages : settings.languages;
  const all = languages.map((language) => pair(kind, [from, to], language));
  const hasFile = course ?? (kind === 'track' ? trackById.get(from) : pillarById.get(from))?.source;
  const own = pair(kind, [from, to], course ? coursePage(course, first).language : first);
  return { all: new Map(all), alias: hasFile ? { from: own[0], to: own[1] } : undefined };
}

/** Refuses a new address that leads somewhere else already. */
export function refuseTaken(
  { all }: Addresses,
  { redirects }: Catalogue,
  { kind, from }: Rename,
): void {
  for (const address of all.values()) {
    const other = redirects.find((it) => it.from === address);
    const isOwn =
      typeof other?.to === 'object' &&
      other.to.kind === kind &&
      (other.to.id === from || kind === 'tag');
    if (other && !isOwn) {
      throw new UsageError((words) =>
        words.leadsElsewhere(address, other.file, other.at.line, 'name'),
      );
    }
  }
}

/**
 * Aliases of the file that gets another name: its old address is kept; one that is its new address goes; those beside
 * the course stay where they were.
 */
export function aliasEdits(
  source: SourceFile,
  { alias }: Addresses,
  { redirects }: Catalogue,
): Edit[] {
  const { frontMatter } = source.document;
  if (!alias || !frontMatter) return [];
  const own = redirects
    .filter(({ file }) => file === source.file)
    .flatMap((redirect) => {
      const spot = pathAt(frontMatter, redirect.at);
      return spot ? [{ ...redirect, path: spot.path }] : [];
    });
  const back = own.find(({ from }) => from === alias.to);
  const folder = (address: string) => address.replace(/[^/]+\/$/, '');
  const isBeside = (path: string) => {
    const { from, to } = rangeOf(source.text, getOrThrow(frontMatter.places, path).value);
    return !/^["']?\//.test(source.text.slice(from, to));
  };
  const hasMoved = folder(alias.from) !== folder(alias.to);
  const moved = own.filter((it) => hasMoved && it !== back && isBeside(it.path));
  return [
    ...moved.map(({ path, from }) => replaceScalar(source, path, 'value', from)),
    back
      ? replaceScalar(source, back.path, 'value', alias.from)
      : addItem(source.text, frontMatter, 'aliases', alias.from),
  ].filter((it) => it !== undefined);
}

/** One more item in a list of the front matter; the list itself where there is none. */
function addItem(text: string, frontMatter: FrontMatter, key: string, value: string): Edit {
  const list = frontMatter.data[key];
  const end = rangeOf(text, frontMatter.end).from;
  const line = lineEnd(text);
  const isFlow = frontMatter.places.get(key)?.source.startsWith('[') ?? false;
  if (!Array.isArray(list) || list.length === 0) {
    const style = listStyle(text.slice(0, end));
    return {
      from: end,
      to: end,
      text:
        style === 'flow' ? `${key}: [${value}]${line}` : `${key}:${line}${style}- ${value}${line}`,
    };
  }
  const last = getOrThrow(frontMatter.places, `${key}.${list.length - 1}`);
  const { from, to } = rangeOf(text, last.value);
  if (isFlow) return { from: to, to, text: `, ${scalarText(value, { inFlow: true })}` };
  const indent = text.slice(text.lastIndexOf('\n', from - 1) + 1, from).replace(/- *$/, '');
  const next = text.indexOf('\n', to) + 1;
  return { from: next, to: next, text: `${indent}- ${scalarText(value)}${line}` };
}

/**
 * `redirects` of catalogue.yaml: those that led to an old address lead to the new one; the further old addresses are
 * added; one that is a page now goes.
 */
export function redirectEdits(
  source: SourceFile,
  { all, alias }: Addresses,
  { settings }: Catalogue,
): Edit[] {
  const {
    text,
    document: { frontMatter },
  } = source;
  if (!frontMatter) return [];
  const fresh = new Set(all.values());
  const edits: Edit[] = [];
  let last: number | undefined;
  for (const { from, to } of settings.redirects) {
    const place = frontMatter.places.get(`redirects.${from}`);
    if (!place?.key) continue;
    const isFlow = isInFlow(frontMatter, `redirects.${from}`);
    const start = text.lastIndexOf('\n', rangeOf(text, place.key).from - 1) + 1;
    const next = text.indexOf('\n', rangeOf(text, place.value).to) + 1 || text.length;
    if (!isFlow) last = next;
    const target = all.get(addressFrom(to));
    if (fresh.has(addressFrom(from)) && !isFlow) edits.push({ from: start, to: next, text: '' });
    else if (target !== undefined) {
      const edit = replaceScalar(source, `redirects.${from}`, 'value', target);
      if (edit) edits.push(edit);
    }
  }
  const added = [...all].filter(
    ([from]) =>
      from !== alias?.from && !settings.redirects.some((it) => addressFrom(it.from) === from),
  );
  if (added.length > 0) edits.push(addedRedirects(text, frontMatter, added, last));
  return edits;
}

function addedRedirects(
  text: string,
  { places }: FrontMatter,
  added: readonly [string, string][],
  last: number | undefined,
): Edit {
  const line = lineEnd(text);
  const lines = (indent: string) =>
    added.map(([from, to]) => `${indent}${scalarText(from)}: ${scalarText(to)}${line}`).join('');
  const open = (at: number) => (at === 0 || text[at - 1] === '\n' ? '' : line);
  const group = places.get('redirects');
  if (last !== undefined) {
    const indent = /(?:^|\n)( +)\S[^\n]*\n?$/.exec(text.slice(0, last))?.[1] ?? '  ';
    return { from: last, to: last, text: open(last) + lines(indent) };
  }
  if (!group?.key)
    return {
      from: text.length,
      to: text.length,
      text: `${open(text.length)}redirects:${line}${lines('  ')}`,
    };
  if (group.source.startsWith('{')) {
    const { to } = rangeOf(text, group.value);
    const isEmpty = /^\{\s*\}$/.test(group.source);
    const pairs = added.map((pair) => pair.map((it) => JSON.stringify(it)).join(': ')).join(', ');
    return { from: to - 1, to: to - 1, text: isEmpty ? pairs : `, ${pairs}` };
  }
  const next = text.indexOf('\n', rangeOf(text, group.key).to) + 1 || text.length;
  return { from: next, to: next, text: open(next) + lines('  ') };
}
