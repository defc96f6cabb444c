import type { Catalogue, CatalogueSettings, Source } from '../../catalogue/model.ts';
import { familyOf } from '../../catalogue/tags.ts';
import type { Document } from '../../content/document.ts';
import { slug, slugPath } from '../../content/slug.ts';
import { UsageError } from '../../usage-error.ts';
import { stemOf } from '../places.ts';
import type { Edit, SourceFile } from '../source-file.ts';
import { replaceItem, replaceScalar, textOf } from '../yaml-text.ts';

export type RenameKind = 'course' | 'track' | 'pillar' | 'tag';
/** What gets another name. For a tag, the names are spellings; else ids. */
export interface Rename {
  kind: RenameKind;
  from: string;
  to: string;
}

/** What a catalogue has of a kind, by id. */
export const itemsById = (
  kind: Exclude<RenameKind, 'tag'>,
  { courseById, trackById, pillarById }: Catalogue,
): ReadonlyMap<string, { source?: Source }> =>
  ({ course: courseById, track: trackById, pillar: pillarById })[kind];

/** Ids of all courses, broken ones too, before and after. */
export interface CourseIds {
  before: ReadonlySet<string>;
  after: ReadonlySet<string>;
}

/** Every place of a file’s front matter that names what gets another name. */
export const nameEdits = (
  source: SourceFile,
  document: Document,
  rename: Rename,
  ids: CourseIds,
  settings: CatalogueSettings,
): Edit[] =>
  document.room === 'courses'
    ? namings(source, document, rename, ids, settings).filter((it) => it !== undefined)
    : [];

function namings(
  source: SourceFile,
  { path: own, frontMatter }: Document,
  rename: Rename,
  ids: CourseIds,
  settings: CatalogueSettings,
): (Edit | undefined)[] {
  const { kind, from, to } = rename;
  const ofValue = (key: string) =>
    slug(valueAt(source, key) ?? '') === from ? [replaceScalar(source, key, 'value', to)] : [];
  const ofItems = (key: string, isMeant: (text: string) => boolean) =>
    items(source, key)
      .filter(({ text }) => isMeant(text))
      .map(({ path }) => replaceItem(source, path, to));
  const isTag = (text: string) => familyOf(text.trim()) === familyOf(from) && text !== to;

  if (frontMatter?.data['layout'] === 'profile') return kind === 'track' ? ofValue('track') : [];
  if (kind === 'pillar') return ofValue('pillar');
  if (kind === 'track') return ofItems('tracks', (text) => slug(text) === from);
  if (kind === 'tag') return ofItems('tags', isTag);
  return references(source, slugPath(stemOf(own, settings).stem), rename, ids);
}

/** References to courses, from the course `own`: either of the two may be the one that gets another id. */
function references(
  source: SourceFile,
  own: string,
  { from, to }: Rename,
  ids: CourseIds,
): (Edit | undefined)[] {
  const renamed = (id: string) => (id === from ? to : id);
  return ['alternates', 'prerequisites', 'corequisites']
    .flatMap((key) => items(source, key))
    .map(({ path, text }) => {
      const id = resolve(text, own, ids.before);
      if (id === undefined) return undefined;
      const written = reference(text, renamed(id), renamed(own), ids.after);
      return written === text ? undefined : replaceScalar(source, path, 'value', written);
    });
}

/** As far as names are looked for. */
type Named = { document: Pick<Document, 'frontMatter'> };
const valueAt = ({ document }: Named, path: string) =>
  textOf(document.frontMatter?.places.get(path)?.source ?? '');

/** Items of a list, as texts. */
export function items(source: Named, key: string): { path: string; text: string }[] {
  return below(source.document.frontMatter?.data[key], key);

  /** Of a list in the list each entry is one, too. */
  function below(list: unknown, path: string): { path: string; text: string }[] {
    if (!Array.isArray(list)) return [];
    return list.flatMap((it: unknown, index) => {
      const at = `${path}.${index}`;
      if (Array.isArray(it)) return below(it, at);
      const text = valueAt(source, at);
      return text === undefined ? [] : [{ path: at, text }];
    });
  }
}

/**
 * The course that a reference means: the file’s own folder wins, then the courses root (as when the catalogue is
 * linked).
 */
function resolve(written: string, from: string, ids: ReadonlySet<string>): string | undefined {
  const wanted = slugPath(written.replace(/\.md$/i, '').replace(/^\.?\//, ''));
  return [folderOf(from) + wanted, wanted].find((id) => ids.has(id));
}

/**
 * How a file names a course: as before where that still leads there, else without its folder where it was so, else in
 * full.
 */
function reference(written: string, id: string, from: string, ids: ReadonlySet<string>): string {
  const short = id.slice(folderOf(id).length);
  const found = [written, ...(written.includes('/') ? [] : [short]), id, short].find(
    (it) => resolve(it, from, ids) === id,
  );
  if (found === undefined) throw new UsageError((words) => words.rename.hidden(from, id));
  return found;
}

const folderOf = (id: string) => id.slice(0, id.lastIndexOf('/') + 1);
