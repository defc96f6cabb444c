import { getOrThrow } from '../../get-or-throw.ts';
import { addressOf, coursePage } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/model.ts';
import { familyOf } from '../../catalogue/tags.ts';
import type { FrontMatter } from '../../content/document.ts';
import { slug } from '../../content/slug.ts';
import { UsageError } from '../../usage-error.ts';
import { addressFrom } from './rename-links.ts';
import { itemsById, type Rename } from './rename-names.ts';
import { lineEnd, pathAt, rangeOf, type Edit, type SourceFile } from '../source-file.ts';
import { isInFlow, listStyle, replaceScalar, scalarText } from '../yaml-text.ts';

/** Old addresses and the new ones: that of the file itself can be its alias, the others need `redirects`. */
export interface Addresses {
  all: ReadonlyMap<string, string>;
  alias?: { from: string; to: string };
}

/** The addresses that get another name with their page. */
export function addressesOf({ kind, from, to }: Rename, catalogue: Catalogue): Addresses {
  if (kind === 'tag') return { all: tagAddresses(from, to, catalogue) };
  const { settings, courseById } = catalogue;
  const [first] = settings.languages;
  const pair = (language: string): [string, string] => [
    addressOf({ kind, id: from, language }, first),
    addressOf({ kind, id: to, language }, first),
  ];
  const course = kind === 'course' ? courseById.get(from) : undefined;
  const all = new Map((course?.pageLanguages ?? settings.languages).map(pair));
  if (!itemsById(kind, catalogue).get(from)?.source) return { all };
  const own = pair(course ? coursePage(course, first).language : first);
  return { all, alias: { from: own[0], to: own[1] } };
}

/** A topic keeps its address where only its spelling is another. */
function tagAddresses(
  from: string,
  to: string,
  { settings, tagByFamily }: Catalogue,
): Map<string, string> {
  const old = tagByFamily.get(familyOf(from));
  const other = tagByFamily.get(familyOf(to));
  if (!old || old === other) return new Map();
  // As in catalogue/tags.ts: from the family, so that another spelling keeps the address.
  const id = other?.slug ?? (slug(familyOf(to).replace(/^\./, 'dot ')) || 'tag');
  const [first] = settings.languages;
  return new Map(
    settings.languages.map((language) => [
      addressOf({ kind: 'tag', id: old.slug, language }, first),
      addressOf({ kind: 'tag', id, language }, first),
    ]),
  );
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

const insertion = (at: number, text: string): Edit => ({ from: at, to: at, text });
/** Where the line behind a place starts; the end of the text where there is none. */
const nextLine = (text: string, at: number): number => text.indexOf('\n', at) + 1 || text.length;
const startOfLine = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** One more item in a list of the front matter; the list itself where there is none. */
function addItem(text: string, frontMatter: FrontMatter, key: string, value: string): Edit {
  const { data, places } = frontMatter;
  const list = data[key];
  const line = lineEnd(text);
  if (!Array.isArray(list) || list.length === 0) {
    const end = rangeOf(text, frontMatter.end).from;
    const style = listStyle(text.slice(0, end));
    const item = style === 'flow' ? ` [${value}]` : `${line}${style}- ${value}`;
    return insertion(end, `${key}:${item}${line}`);
  }
  const last = rangeOf(text, getOrThrow(places, `${key}.${list.length - 1}`).value);
  if (places.get(key)?.source.startsWith('['))
    return insertion(last.to, `, ${scalarText(value, { inFlow: true })}`);
  const indent = text.slice(startOfLine(text, last.from), last.from).replace(/- *$/, '');
  return insertion(text.indexOf('\n', last.to) + 1, `${indent}- ${scalarText(value)}${line}`);
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
    const start = startOfLine(text, rangeOf(text, place.key).from);
    const next = nextLine(text, rangeOf(text, place.value).to);
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
    return insertion(last, open(last) + lines(indent));
  }
  if (!group?.key)
    return insertion(text.length, `${open(text.length)}redirects:${line}${lines('  ')}`);
  if (group.source.startsWith('{')) {
    const { to } = rangeOf(text, group.value);
    const isEmpty = /^\{\s*\}$/.test(group.source);
    const pairs = added.map((pair) => pair.map((it) => JSON.stringify(it)).join(': ')).join(', ');
    return insertion(to - 1, isEmpty ? pairs : `, ${pairs}`);
  }
  const next = nextLine(text, rangeOf(text, group.key).to);
  return insertion(next, open(next) + lines('  '));
}
