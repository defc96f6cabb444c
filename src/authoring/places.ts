import type { CatalogueSettings } from '../catalogue/model.ts';
import { slug, slugPath } from '../content/slug.ts';
import type { Document, Room } from '../content/document.ts';
import { UsageError } from '../usage-error.ts';

/** Rooms whose files `new` and `rename` know. */
export type NamedRoom = Extract<Room, 'courses' | 'tracks' | 'pillars'>;
export const roomOf = {
  course: 'courses',
  track: 'tracks',
  pillar: 'pillars',
} as const satisfies Record<string, NamedRoom>;

/** A typed name as an id. Throws a UsageError for one that no address or file can have. */
export function idFrom(name: string, room: NamedRoom): string {
  const path = name
    .trim()
    .replace(/\.md$/i, '')
    .replace(/^\/+|\/+$/g, '');
  const id = room === 'courses' ? slugPath(path) : slug(path);
  const parts = id.split('/');
  if (parts.includes(''))
    throw new UsageError((words) => words.id.letters(name, room === 'courses'));
  const [, sign] = /(?:^|\/)([_.])/.exec(path) ?? [];
  if (sign) throw new UsageError((words) => words.id.unreadStart(name, sign));
  if (room !== 'courses' && path.includes('/'))
    throw new UsageError((words) =>
      words.id.noFolders(name, room === 'tracks' ? 'track' : 'pillar'),
    );
  const taken = parts.find((it) => /^(con|prn|aux|nul|com\d|lpt\d)$/.test(it));
  if (taken) throw new UsageError((words) => words.id.windows(taken));
  if (parts.some((it) => Buffer.byteLength(it) > 90))
    throw new UsageError((words) => words.id.tooLong(name));
  return id;
}

/** Where a file with this id belongs, in the folders that are there already, however they are spelled. */
export function fileFor(id: string, room: NamedRoom, documents: readonly Document[]): string {
  if (room !== 'courses') return `${room}/${id}.md`;
  const courses = documents.filter((it) => it.room === 'courses');
  const isBare = courses.length > 0 && !courses.some(({ file }) => file.startsWith('courses/'));
  const [top] = id.split('/');
  if (isBare && id.includes('/') && ['courses', 'tracks', 'pillars', 'pages'].includes(top))
    throw new UsageError((words) => words.id.reservedFolder(top));
  const folders = new Map(
    courses.flatMap(({ path }) =>
      path
        .split('/')
        .slice(0, -1)
        .map((_, index, parts): [string, string] => {
          const folder = parts.slice(0, index + 1).join('/');
          return [slugPath(folder), folder];
        }),
    ),
  );
  const parts = id.split('/');
  const known = parts
    .map((_, index) => parts.slice(0, index).join('/'))
    .findLast((it) => folders.has(it));
  const path = known === undefined ? id : `${folders.get(known)}/${id.slice(known.length + 1)}`;
  return `${isBare ? '' : 'courses/'}${path}.md`;
}

/** A path without its language: `ai.nl` → `ai`, `nl`, where the catalogue has that language. */
export function stemOf(
  path: string,
  { languages }: Pick<CatalogueSettings, 'languages'>,
): { stem: string; suffix?: string } {
  const [, stem, suffix] = /^(.*)\.([A-Za-z][A-Za-z\d-]{1,34})$/.exec(path) ?? [];
  return suffix !== undefined && languages.some((it) => it.toLowerCase() === suffix.toLowerCase())
    ? { stem: stem, suffix }
    : { stem: path };
}

/** The files that have this id, in whatever spelling, language or state: the original first. */
export function filesWithId(
  id: string,
  room: NamedRoom,
  documents: readonly Document[],
  settings: CatalogueSettings,
): string[] {
  const toId = room === 'courses' ? slugPath : slug;
  return documents
    .filter(
      (document) =>
        document.room === room &&
        document.frontMatter?.data['layout'] !== 'profile' &&
        [document.path, stemOf(document.path, settings).stem].some((it) => toId(it) === id),
    )
    .map(({ file }) => file)
    .sort((a, b) => a.length - b.length);
}
