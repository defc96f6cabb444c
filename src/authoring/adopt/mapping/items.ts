import { reservedNames } from '../../../catalogue/addresses.ts';
import { deviceName } from '../../../content/folder-name.ts';
import { slug, slugPath } from '../../../content/slug.ts';
import type { Kind, Source, SourcePage } from '../source.ts';
import { textOf } from '../values.ts';
import type { Sorted } from './kinds.ts';
import { valueOfKey, type NamedValue } from './read-keys.ts';

/** A page in one of its languages. */
export interface Version {
  page: SourcePage;
  named: readonly NamedValue[];
  /** Of a translation; that of the catalogue where nothing says another. */
  language?: string;
}

/** Something of the new catalogue: its versions, the original first. */
export interface Item {
  source: Source;
  kind: Kind;
  /** Its id there: `english/mlops`. */
  id: string;
  /** The folder it lay in below all courses, as it was written; '' where it lay in none. */
  folder: string;
  title: string;
  versions: readonly [Version, ...Version[]];
}

/** The page of a list: what it says of its folder. */
export interface FolderPage {
  source: Source;
  /** Below the folder of all courses, where it is in it; '' is that folder. */
  folder?: string;
  versions: readonly [Version, ...Version[]];
}

/** All that sources hold, before programmes are known. */
export interface Items {
  items: Item[];
  folders: FolderPage[];
}

/** Pages of one source as items: those of one path are one in several languages. `first`: the usual language. */
export function itemsOf(source: Source, sorted: readonly Sorted[], first: string): Items {
  const byPath = new Map<string, Sorted[]>();
  for (const it of sorted) {
    const key = `${it.kind === 'list' ? 'list' : 'item'} ${it.page.path}`;
    byPath.set(key, [...(byPath.get(key) ?? []), it]);
  }
  const groups = [...byPath.values()].flatMap((pages) => languagesApart(pages, first));
  const root = rootOf(sorted.filter(({ kind }) => kind === 'course').map(({ page }) => page.path));
  const items: Item[] = [];
  const folders: FolderPage[] = [];
  for (const { kind, versions } of groups) {
    const [{ page, named }] = versions;
    const below = belowRoot(page.path, root);
    if (kind === 'list')
      folders.push({ source, versions, ...(below === undefined ? {} : { folder: below }) });
    else
      items.push(
        itemOf({ source, kind, below: below ?? page.path, versions, title: titleOf(page, named) }),
      );
  }
  return { items, folders };
}

const kinds: readonly string[] = ['course', 'track', 'pillar', 'page'];
const isKind = (kind: Sorted['kind']): kind is Kind => kinds.includes(kind);

/** Pages of one place, the one in the usual language first; two in one language are two items. */
function languagesApart(
  pages: readonly Sorted[],
  first: string,
): { kind: Kind | 'list'; versions: [Version, ...Version[]] }[] {
  const done: { kind: Kind | 'list'; versions: [Version, ...Version[]] }[] = [];
  const rank = ({ page }: Sorted) => Number((page.language ?? first) !== first);
  for (const { kind, page, named } of [...pages].sort((a, b) => rank(a) - rank(b))) {
    if (kind !== 'list' && !isKind(kind)) continue;
    const version: Version = { page, named, language: page.language ?? first };
    const open = done.find(
      (it) =>
        it.kind === kind && it.versions.every(({ language }) => language !== version.language),
    );
    if (open) open.versions.push(version);
    else done.push({ kind, versions: [version] });
  }
  return done;
}

/** The folder that all courses have in common. */
function rootOf(paths: readonly string[]): string {
  const [first = '', ...others] = paths.map((it) => it.split('/').slice(0, -1).join('/'));
  let root = first;
  for (const other of others)
    while (root !== '' && other !== root && !other.startsWith(`${root}/`))
      root = root.slice(0, Math.max(0, root.lastIndexOf('/')));
  return root;
}

function belowRoot(path: string, root: string): string | undefined {
  if (root === '' || path === root) return path === root ? '' : path;
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined;
}

/** The title that a page states, else its first heading, else its name. */
function titleOf(page: SourcePage, named: readonly NamedValue[]): string {
  const stated = textOf(valueOfKey(named, 'title'));
  const heading = /^\s*#\s+(.+?)\s*#*\s*$/m.exec(page.body.slice(0, 2000))?.[1];
  return stated ?? heading ?? humanisedName(page.path);
}

const humanisedName = (path: string): string => {
  const words = path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/[-_]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function itemOf(given: Omit<Item, 'id' | 'folder'> & { below: string }): Item {
  const { below, ...item } = given;
  const { source, kind, title, versions } = item;
  const at = below.lastIndexOf('/');
  const folder = at < 0 ? '' : below.slice(0, at);
  const [{ named }] = versions;
  const track =
    kind === 'track' || kind === 'pillar'
      ? textOf(valueOfKey(named, kind === 'track' ? 'tracks' : 'pillar'))
      : undefined;
  if (source.system === 'table')
    return { ...item, folder: '', id: slug(track ?? idOfRow(title, named, kind)) };
  if (kind !== 'course') return { ...item, folder, id: slug(track ?? below.slice(at + 1)) };
  return { ...item, folder, id: slugPath(below).split('/').filter(Boolean).join('/') };
}

/** A row has no name of a file: its id column, else its title. */
const idOfRow = (title: string, named: readonly NamedValue[], kind: Kind): string => {
  const id = valueOfKey(named, 'id');
  const code = kind === 'course' ? undefined : textOf(valueOfKey(named, 'code'));
  return textOf(id) ?? code ?? title;
};

/**
 * Items whose ids are all different: a second one takes its code, or a number. One that keeps its old address comes
 * before one that would take it.
 */
export function withOwnIds(items: readonly Item[]): Item[] {
  const taken = new Set<string>();
  const ids = new Map<Item, string>();
  const keepsAddress = ({ kind, id, versions: [{ page }] }: Item) =>
    page.addresses.includes(`/${folderOfKind[kind]}${id}/`);
  for (const item of [...items.filter(keepsAddress), ...items.filter((it) => !keepsAddress(it))]) {
    const id = freeId(item, taken);
    taken.add(`${item.kind} ${id}`);
    ids.set(item, id);
  }
  return items.map((item) => ({ ...item, id: ids.get(item) ?? item.id }));
}

/** Where pages of a kind stand in the new catalogue. */
export const folderOfKind = {
  course: 'courses/',
  track: 'tracks/',
  pillar: 'pillars/',
  page: '',
} as const;

function freeId({ id, kind, versions: [{ named }] }: Item, taken: ReadonlySet<string>): string {
  const code = slug(textOf(valueOfKey(named, 'code')) ?? '');
  const given = id === '' ? slug(code || kind) : id;
  const isTaken =
    (kind === 'page' && reservedNames.includes(given)) ||
    given.split('/').some((it) => deviceName.test(it));
  const base = isTaken ? `${given}-${kind}` : given;
  const isFree = (it: string) => !taken.has(`${kind} ${it}`);
  const names = [base, ...(code ? [`${base}-${code}`] : [])];
  const found = names.find(isFree);
  if (found !== undefined) return found;
  for (let number = 2; ; number++) if (isFree(`${base}-${number}`)) return `${base}-${number}`;
}
