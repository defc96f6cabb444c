import { getOrThrow } from '../../get-or-throw.ts';
import { addressOf, coursePage } from '../../catalogue/addresses.ts';
import type { Catalogue, PageKind } from '../../catalogue/model.ts';
import { familyOf } from '../../catalogue/tags.ts';
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
  return { all: new Map(all), ...(hasFile ? { alias: { from: own[0], to: own[1] } } : {}) };
}

/** Refuses a new address that leads somewhere else already. */
export function refuseTaken(
  { all }: Addresses,
  { redirects }: Catalogue,
  { kind, from }: Rename,
): void {
  for (const address of all.values()) {
    const other = redirects.find((it) => it.from === address);
    if (
      other &&
      !(
        typeof other.to === 'object' &&
        other.to.kind === kind &&
        (other.to.id === from || kind === 'tag')
      )
    ) {
      throw new UsageError(
        `${address} is an old address that leads somewhere else (${other.file}, line ${other.at.line}). Choose another name, or remove that alias.`,
      );
    }
  }
}

/** Aliases of the file that gets another name: its old address is kept; one that is its new address goes; those beside the course stay where they were. */
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
  const moved =
    folder(alias.from) === folder(alias.to)
      ? []
      : own.filter(
          (it) =>
            it !== back &&
            !source.text
              .slice(...offsets(source, it.path))
              .replace(/^["']/, '')
              .startsWith('/'),
        );
  return [
    ...moved.flatMap(({ path, from }) => replaceScalar(source, path, 'value', from) ?? []),
    ...(back
      ? [replaceScalar(source, back.path, 'value', alias.from)!]
      : [addItem(source, 'aliases', alias.from)]),
  ];
}

function offsets({ text, document }: SourceFile, path: string): [number, number] {
  const { from, to } = rangeOf(text, getOrThrow(document.frontMatter!.places, path).value);
  return [from, to];
}

/** One more item in a list of the front matter; the list itself where there is none. */
function addItem(source: SourceFile, key: string, value: string): Edit {
  const {
    text,
    document: { frontMatter },
  } = source;
  const list = frontMatter!.data[key];
  const end = rangeOf(text, frontMatter!.end).from;
  const line = lineEnd(text);
  const isFlow = frontMatter!.places.get(key)?.source.startsWith('[') ?? false;
  if (!Array.isArray(list) || list.length === 0) {
    const style = listStyle(text.slice(0, end));
    return {
      from: end,
      to: end,
      text:
        style === 'flow' ? `${key}: [${value}]${line}` : `${key}:${line}${style}- ${value}${line}`,
    };
  }
  const [from, to] = offsets(source, `${key}.${list.length - 1}`);
  if (isFlow) return { from: to, to, text: `, ${scalarText(value, { inFlow: true })}` };
  const indent = /[^\n]*$/.exec(text.slice(0, from))![0].replace(/- *$/, '');
  const next = text.indexOf('\n', to) + 1;
  return { from: next, to: next, text: `${indent}- ${scalarText(value)}${line}` };
}

/** `redirects` of catalogue.yaml: those that led to an old address lead to the new one; the further old addresses are added; one that is a page now goes. */
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
    else if (target !== undefined)
      edits.push(
        ...[replaceScalar(source, `redirects.${from}`, 'value', target)].flatMap((it) => it ?? []),
      );
  }
  const added = [...all].filter(
    ([from]) =>
      from !== alias?.from && !settings.redirects.some((it) => addressFrom(it.from) === from),
  );
  return [...edits, ...(added.length > 0 ? [addedRedirects(source, added, last)] : [])];
}

function addedRedirects(
  { text, document: { frontMatter } }: SourceFile,
  added: readonly [string, string][],
  last: number | undefined,
): Edit {
  const line = lineEnd(text);
  const lines = (indent: string) =>
    added.map(([from, to]) => `${indent}${scalarText(from)}: ${scalarText(to)}${line}`).join('');
  const open = (at: number) => (at === 0 || text[at - 1] === '\n' ? '' : line);
  const group = frontMatter!.places.get('redirects');
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
    return {
      from: to - 1,
      to: to - 1,
      text: `${isEmpty ? '' : ', '}${added.map(([from, target]) => `${JSON.stringify(from)}: ${JSON.stringify(target)}`).join(', ')}`,
    };
  }
  const next = text.indexOf('\n', rangeOf(text, group.key).to) + 1 || text.length;
  return { from: next, to: next, text: open(next) + lines('  ') };
}
