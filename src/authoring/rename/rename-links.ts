import type { Definition, Image, Link, Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { pathBeside } from '../../catalogue/link-targets.ts';
import { comparablePath } from '../../content/slug.ts';
import { lineStart, rangeOf, type Edit, type SourceFile } from '../source-file.ts';
import { scalarText } from '../yaml-text.ts';

/**
 * Files and addresses by their new names, and every file that a link can lead to: paths and addresses as links are
 * compared with them.
 */
export interface Moves {
  files: ReadonlyMap<string, string>;
  addresses: ReadonlyMap<string, string>;
  known: ReadonlySet<string>;
}

const markdown = remark().use(remarkGfm).freeze();

/** Links and pictures of a body, and the picture of the front matter, so that they lead where they led. */
export function linkEdits(source: SourceFile, moves: Moves): Edit[] {
  const {
    text,
    file,
    document: { frontMatter, bodyLine },
  } = source;
  const start = lineStart(text, bodyLine);
  const body = text.slice(start);
  const edits = /\]\(|\]:/.test(body) ? inBody(body, (href) => movedLink(href, file, moves)) : [];
  const image = frontMatter?.places.get('image');
  const path = frontMatter?.data['image'];
  const moved = typeof path === 'string' ? movedPath(path, file, moves) : path;
  const placed = edits.map((edit) => ({ ...edit, from: start + edit.from, to: start + edit.to }));
  return image && typeof moved === 'string' && moved !== path
    ? [...placed, { ...rangeOf(text, image.value), text: scalarText(moved) }]
    : placed;
}

/** The address of every link, picture and definition that changes, exactly where it stands. */
function inBody(body: string, change: (href: string) => string): Edit[] {
  const edits: Edit[] = [];
  const walk = (node: Nodes) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      const at = addressAt(node, body);
      const changed = change(node.url);
      if (at !== undefined && changed !== node.url)
        edits.push({ from: at, to: at + node.url.length, text: changed });
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(markdown.parse(body));
  return edits;
}

/** Where the address of a link stands; nothing where it is empty, or written with escapes. */
function addressAt(
  { type, url, position }: Link | Image | Definition,
  body: string,
): number | undefined {
  const from = position?.start.offset;
  const to = position?.end.offset;
  if (from === undefined || to === undefined || url === '') return undefined;
  const written = body.slice(from, to);
  const behind = Math.max(0, written.lastIndexOf(type === 'definition' ? ']:' : ']('));
  const at = written.indexOf(url, behind);
  return at < 0 ? undefined : from + at;
}

function movedLink(href: string, file: string, moves: Moves): string {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return href;
  const [, written = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
  const path = decoded(written);
  if (path === undefined || path === '') return href;
  const moved = path.startsWith('/') ? movedAddress(path, moves) : movedPath(path, file, moves);
  return moved === path ? href : encoded(moved) + rest;
}

function movedAddress(path: string, { addresses }: Moves): string {
  const to = addresses.get(addressFrom(path));
  if (to === undefined) return path;
  return /\/(index\.html)?$/.test(path) ? to : to.slice(0, -1);
}

/** A path beside a file, as it must be once that file and its target have their new places. */
function movedPath(path: string, file: string, { files, known }: Moves): string {
  const target = pathBeside(path, file);
  const [to, own] = [files.get(target) ?? target, files.get(comparablePath(file)) ?? file];
  if (path.startsWith('/') || !known.has(target) || pathBeside(path, own) === comparablePath(to))
    return path;
  const [parts, base] = [to.split('/'), own.split('/').slice(0, -1)];
  let shared = 0;
  while (shared < base.length && shared < parts.length - 1 && base[shared] === parts[shared])
    shared++;
  const relative = [...base.slice(shared).map(() => '..'), ...parts.slice(shared)].join('/');
  return path.startsWith('./') && !relative.startsWith('.') ? `./${relative}` : relative;
}

/** `/nl/tags/ai/index.html` → `/nl/tags/ai/`: one spelling for each address. */
export function addressFrom(written: string): string {
  const parts = (decoded(written.trim()) ?? written).normalize('NFC').split('/').filter(Boolean);
  if (parts.at(-1) === 'index.html') parts.pop();
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
const encoded = (path: string) =>
  path
    .replace(/[\s%()<>?#\\]/g, encodeURIComponent)
    .replace(/\(/g, '%28')
    .replace(/\)/g, '%29');
