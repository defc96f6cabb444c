import type { Catalogue } from '../../catalogue/model.ts';
import { nearest } from '../../catalogue/nearest.ts';
import { familyOf } from '../../catalogue/tags.ts';
import type { Document } from '../../content/document.ts';
import { readContent } from '../../content/read.ts';
import { comparablePath, slug } from '../../content/slug.ts';
import { UsageError } from '../../usage-error.ts';
import { fileFor, filesWithId, idFrom, roomOf, stemOf } from '../places.ts';
import {
  addressesOf,
  aliasEdits,
  redirectEdits,
  refuseTaken,
  type Addresses,
} from './rename-addresses.ts';
import { linkEdits } from './rename-links.ts';
import {
  items,
  itemsById,
  nameEdits,
  type CourseIds,
  type Rename,
  type RenameKind,
} from './rename-names.ts';
import { applyEdits, openSource, sourceFrom, type SourceFile } from '../source-file.ts';
import type { Change, Changes } from '../write.ts';

/**
 * What a rename does: files that move, all changes, addresses that lead on, files that nobody can read and that may
 * name it too.
 */
export interface RenamePlan {
  rename: Rename;
  moves: ReadonlyMap<string, string>;
  changes: Changes;
  addresses: Addresses;
  unread: readonly string[];
}

export async function planRename(
  contentDir: string,
  catalogue: Catalogue,
  kind: RenameKind,
  oldName: string,
  newName: string,
): Promise<RenamePlan> {
  const { documents, files } = readContent(contentDir);
  const sources = await Promise.all(
    documents.map(async (document) => ({
      document,
      source: await openSource(contentDir, document.file),
    })),
  );
  const rename = namesOf(kind, oldName, newName, catalogue, documents);
  const addresses = addressesOf(rename, catalogue);
  refuseTaken(addresses, catalogue, rename);
  const moves = movesOf(rename, catalogue, documents);
  const ids = courseIds(rename, catalogue);
  const known = new Set([...documents, ...files].map(({ file }) => comparablePath(file)));
  const movesOfLinks = new Map([...moves].map(([file, to]) => [comparablePath(file), to]));
  const own = ownFile(rename, catalogue);
  const shortName = rename.from.replace(/^.*\//, '').toLowerCase();

  const changes = new Map<string, Change>();
  const unread: string[] = [];
  for (const { document, source } of sources) {
    if (!source) continue;
    const isRead = source.document.frontMatter !== undefined;
    if (!isRead && source.text.toLowerCase().includes(shortName)) unread.push(document.file);
    const after = isRead ? edited(source, document) : source.text;
    const to = moves.get(document.file);
    if (to !== undefined) changes.set(document.file, { before: source.text }).set(to, { after });
    else if (after !== source.text) changes.set(document.file, { before: source.text, after });
  }
  return { rename, moves, changes, addresses, unread };

  function edited(source: SourceFile, document: Document): string {
    if (document.room === 'settings')
      return applyEdits(source.text, redirectEdits(source, addresses, catalogue));
    const named = applyEdits(source.text, [
      ...nameEdits(source, document, rename, ids, catalogue.settings),
      ...linkEdits(source, { files: movesOfLinks, addresses: addresses.all, known }),
      ...(document.file === own ? aliasEdits(source, addresses, catalogue) : []),
    ]);
    return sourceFrom(source.file, named).document.frontMatter ? named : source.text;
  }
}

/**
 * Both names as ids (of a tag, as spellings). Throws a UsageError where there is nothing of the old name, or something
 * of the new one.
 */
function namesOf(
  kind: RenameKind,
  oldName: string,
  newName: string,
  catalogue: Catalogue,
  documents: readonly Document[],
): Rename {
  if (kind === 'tag') return tagNames(oldName, newName, catalogue, documents);
  const room = roomOf[kind];
  const [from, to] = [idFrom(oldName, room), idFrom(newName, room)];
  const known = itemsById(kind, catalogue);
  const broken = filesWithId(from, room, documents, catalogue.settings)[0];
  if (!known.has(from) && broken) throw new UsageError((words) => words.rename.unreadable(broken));
  if (!known.has(from)) throw unknown(kind, oldName, known.keys());
  if (from === to) throw new UsageError((words) => words.rename.sameId(oldName, newName, from));
  const existing =
    filesWithId(to, room, documents, catalogue.settings)[0] ?? (known.has(to) ? to : undefined);
  if (existing) throw new UsageError((words) => words.rename.existing(kind, to, existing));
  return { kind, from, to };
}

function tagNames(
  oldName: string,
  newName: string,
  { tags, tagByFamily }: Catalogue,
  documents: readonly Document[],
): Rename {
  const to = newName.trim();
  if (slug(to) === '') throw new UsageError((words) => words.rename.noTag(newName));
  const spelled = documents.flatMap(({ frontMatter }) =>
    frontMatter ? items({ document: { frontMatter } }, 'tags').map(({ text }) => text) : [],
  );
  const label =
    tagByFamily.get(familyOf(oldName))?.label ??
    tags.find((tag) => tag.slug === slug(oldName))?.label ??
    spelled.find((it) => familyOf(it) === familyOf(oldName));
  if (label === undefined)
    throw unknown(
      'tag',
      oldName,
      tags.map((tag) => tag.label),
    );
  if (
    label === to &&
    spelled.filter((it) => familyOf(it) === familyOf(to)).every((it) => it === to)
  )
    throw new UsageError((words) => words.rename.sameTag(to));
  return { kind: 'tag', from: label, to };
}

function unknown(kind: RenameKind, name: string, known: Iterable<string>): UsageError {
  const near = nearest(name, known);
  return new UsageError((words) => words.noSuch(kind, name, near));
}

/** New places of the files that carry the id as their name. A track’s text among the courses keeps its file. */
function movesOf(
  { kind, from, to }: Rename,
  { settings }: Catalogue,
  documents: readonly Document[],
): Map<string, string> {
  if (kind === 'tag') return new Map();
  const target = fileFor(to, roomOf[kind], documents).replace(/\.md$/, '');
  return new Map(
    filesWithId(from, roomOf[kind], documents, settings).map((file) => {
      const suffix = stemOf(file.replace(/\.md$/i, ''), settings).suffix;
      return [file, `${target}${suffix ? `.${suffix}` : ''}.md`];
    }),
  );
}

const ownFile = ({ kind, from }: Rename, catalogue: Catalogue): string | undefined =>
  kind === 'tag' ? undefined : itemsById(kind, catalogue).get(from)?.source?.file;

function courseIds({ kind, from, to }: Rename, { courses, brokenCourses }: Catalogue): CourseIds {
  const before = [...courses, ...brokenCourses].map(({ id }) => id);
  return {
    before: new Set(before),
    after: new Set(before.map((id) => (kind === 'course' && id === from ? to : id))),
  };
}
