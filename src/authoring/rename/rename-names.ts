import type { CatalogueSettings } from '../../catalogue/model.ts';
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

/** Ids of all courses, broken ones too, before and after. */
export interface CourseIds {
  before: ReadonlySet<string>;
  after: ReadonlySet<string>;
}

/** Every place of a file’s front matter that names what gets another name. */
export function nameEdits(
  source: SourceFile,
  document: Document,
  rename: Rename,
  ids: CourseIds,
  settings: CatalogueSettings,
): Edit[] {
  if (document.room !== 'courses') return [];
  const { kind, from, to } = rename;
  const isProfile = document.frontMatter?.data['layout'] === 'profile';
  if (isProfile)
    return kind === 'track' && slug(valueAt(source, 'track') ?? '') === from
      ? asList(replaceScalar(source, 'track', 'value', to))
      : [];
  if (kind === 'track')
    return items(source, 'tracks').flatMap(({ path, text }) =>
      slug(text) === from ? asList(replaceItem(source, path, to)) : [],
    );
  if (kind === 'tag')
    return items(source, 'tags').flatMap(({ path, text }) =>
      familyOf(text.trim()) === familyOf(from) && text !== to
        ? asList(replaceItem(source, path, to))
        : [],
    );
  if (kind === 'pillar')
    return slug(valueAt(source, 'pillar') ?? '') === from
      ? asList(replaceScalar(source, 'pillar', 'value', to))
      : [];
  const own = slugPath(stemOf(document.path, settings).stem);
  const renamed = (id: string) => (id === from ? to : id);
  return ['alternates', 'prerequisites', 'corequisites']
    .flatMap((key) => items(source, key))
    .flatMap(({ path, text }) => {
      const id = resolve(text, own, ids.before);
      const written =
        id === undefined ? text : reference(text, renamed(id), renamed(own), ids.after);
      return written === text ? [] : asList(replaceScalar(source, path, 'value', written));
    });
}

const asList = (edit: Edit | undefined): Edit[] => (edit ? [edit] : []);
/** As far as names are looked for. */
type Named = { document: Pick<Document, 'frontMatter'> };
const valueAt = ({ document }: Named, path: string) =>
  textOf(document.frontMatter?.places.get(path)?.source ?? '');

/** Items of a list, as texts. */
export function items(source: Named, key: string): { path: string; text: string }[] {
  const list = source.document.frontMatter?.data[key];
  return !Array.isArray(list)
    ? []
    : list.flatMap((_, index) => {
        const text = valueAt(source, `${key}.${index}`);
        return text === undefined ? [] : [{ path: `${key}.${index}`, text }];
      });
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
