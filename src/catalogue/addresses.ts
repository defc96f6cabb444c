import { listsOf, partsOf, type Lists } from './lists.ts';
import {
  allPageKinds,
  entriesOf,
  pageKinds,
  rowOf,
  type Paged,
  type PageKind,
} from './page-kinds.ts';
import { memoize } from '../memoize.ts';
import { bytesOf, folderName } from '../content/folder-name.ts';
import type { Catalogue, Course, PageKey } from './model.ts';

/** First part of the addresses of a kind: `tags`. Empty where it has none. */
export const folderOf = (kind: PageKind): string => pageKinds[kind].folder;

/** First parts of addresses of what pages load. */
export const loadedFolders = ['assets', 'cards', 'data', 'files'] as const;

/** First parts of addresses that a further page may not take. */
export const reservedNames: readonly string[] = [
  ...new Set(allPageKinds.map(folderOf).filter((name) => name && !name.includes('.'))),
  ...loadedFolders,
];

/** Where the forms of staff stand, in a site that has them. */
export const FORMS_PATH = '/admin/';
/** The same as the first part of an address. */
export const FORMS_FOLDER = FORMS_PATH.slice(1, -1);

/**
 * Address of a page, without prefix: `/courses/ai/`. The first language stands at the root, each further one under
 * `/<language>/`. It starts with a slash and is not percent-encoded.
 */
export function addressOf({ kind, id, language, part }: PageKey, firstLanguage: string): string {
  const folder = folderOf(kind);
  if (folder.endsWith('.html')) return `/${folder}`;
  const parts = [
    language === firstLanguage ? '' : folderName(language),
    folder,
    ...id.split('/').map(folderName),
    part,
  ].filter(Boolean);
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** The page of a course that a reader of `language` is led to. */
export function coursePage(course: Course, language: string): PageKey {
  const own = course.pageLanguages.includes(language) ? language : course.pageLanguages[0];
  return { kind: 'course', id: course.id, language: own };
}

/**
 * All pages in a fixed order. List pages exist in every language, a long list with its parts; course pages exist in
 * those they are written in.
 */
export const listPages: (catalogue: Paged) => readonly PageKey[] = memoize(
  (catalogue) => [
    listsOf(catalogue),
    catalogue.courses,
    catalogue.pillars,
    catalogue.tags,
    catalogue.pages,
    catalogue.trial,
  ],
  (catalogue) => {
    const lists = listsOf(catalogue);
    const everywhere = catalogue.settings.languages.flatMap((language) =>
      allPageKinds.flatMap((kind) =>
        [...(rowOf(kind).ids?.(catalogue, lists, language) ?? [])].flatMap((id) =>
          withParts({ kind, id, language }, lists),
        ),
      ),
    );
    return [...everywhere, ...allPageKinds.flatMap((kind) => rowOf(kind).pages?.(catalogue) ?? [])];
  },
);

/** The page of a list, and one for each further part. */
function withParts(list: PageKey, lists: Lists): PageKey[] {
  const further = Array.from(
    { length: partsOf(entriesOf(list, lists)) - 1 },
    (_, index): PageKey => ({ ...list, part: index + 2 }),
  );
  return [list, ...further];
}

/** The same by their addresses. */
export const pagesByAddress: (catalogue: Paged) => ReadonlyMap<string, PageKey> = memoize(
  (catalogue) => [listPages(catalogue)],
  (catalogue) =>
    new Map(
      listPages(catalogue).map((page) => [addressOf(page, catalogue.settings.languages[0]), page]),
    ),
);

/**
 * The pages that files which could not be read will have once they are mended: links to them are right. In the
 * first language, where no other is asked for.
 */
export function pagesOfBrokenFiles(
  {
    settings,
    brokenCourses,
    brokenTracks,
    brokenPillars,
  }: Pick<Catalogue, 'settings' | 'brokenCourses' | 'brokenTracks' | 'brokenPillars'>,
  language = settings.languages[0],
): [address: string, page: PageKey][] {
  const pages: PageKey[] = [
    ...brokenCourses.map(({ id }) => ({ kind: 'course' as const, id, language })),
    ...brokenTracks.map((id) => ({ kind: 'track' as const, id, language })),
    ...brokenPillars.map((id) => ({ kind: 'pillar' as const, id, language })),
  ];
  return pages.map((page) => [addressOf(page, settings.languages[0]), page]);
}

/** Courses whose descriptions share a data file. */
export const SHARD = 100;

/** How many files hold the words of so many courses, which all languages share; and how many what is found by them. */
export const termFilesFor = (courses: number): number =>
  Math.max(1, Math.min(200, Math.ceil(courses / 20)));
export const entryFilesFor = (courses: number): number => Math.max(1, Math.ceil(courses / 50));

/**
 * A data file: `search`, `plan`, or `about-<n>` with the descriptions of a hundred courses, for scripts; `find`,
 * `terms-<n>` and `entries-<n>` for the search; `manifest` for browsers.
 */
export interface DataFileAt {
  path: string;
  language: string;
  name: string;
}

export const dataPath = (language: string, name: string): string =>
  `/data/${folderName(language)}/${name}.json`;

/** All data files, in a fixed order. */
export function listDataFiles({
  settings,
  offered,
}: Pick<Catalogue, 'settings' | 'offered'>): DataFileAt[] {
  const numbered = (name: string, length: number) =>
    Array.from({ length }, (_, index) => `${name}-${index}`);
  const of = (language: string) => (name: string) => ({
    path: dataPath(language, name),
    language,
    name,
  });
  const [first] = settings.languages;
  return [
    ...numbered('terms', termFilesFor(offered.length)).map(of(first)),
    ...settings.languages.flatMap((language) =>
      [
        'search',
        'find',
        'plan',
        'manifest',
        ...numbered('about', Math.ceil(offered.length / SHARD)),
        ...numbered('entries', entryFilesFor(offered.length)),
      ].map(of(language)),
    ),
  ];
}

/** A file for other programs, below /api/v1/. `id`: which course or schema. */
export type ApiFileAt = { path: string } & (
  | { file: 'csv'; id: string }
  | { file: 'csv-semicolon'; id: string }
  | { file: ApiSchema; id: string }
  | { file: 'schema'; id: ApiSchema }
);

/** Files of which there is one, in the order in which they are explained. */
export const apiFiles = ['courses', 'tracks', 'pillars', 'programmes'] as const;
/** Each has a schema of its own. */
export const apiSchemas = ['courses', 'course', 'tracks', 'pillars', 'programmes'] as const;
export type ApiSchema = (typeof apiSchemas)[number];

/** Longest name that disks take, in bytes, ending left out. */
const LONG_NAME = 250;

/** Addresses of the files for other programs. */
export const apiPath = {
  file: (file: (typeof apiFiles)[number]): string => `/api/v1/${file}.json`,
  csv: '/api/v1/courses.csv',
  csvSemicolon: '/api/v1/courses-semicolon.csv',
  course: (id: string): string => {
    const parts = id.split('/').map(folderName);
    return `/api/v1/courses/${parts.join('/')}${bytesOf(parts.at(-1) ?? '') > LONG_NAME ? '/index' : ''}.json`;
  },
  schema: (schema: ApiSchema): string => `/api/v1/schemas/${schema}.json`,
} as const;

/** All files for other programs, in a fixed order. */
export function listApiFiles({ offered }: Pick<Catalogue, 'offered'>): ApiFileAt[] {
  return [
    ...apiFiles.map((file) => ({ path: apiPath.file(file), file, id: '' })),
    { path: apiPath.csv, file: 'csv', id: '' },
    { path: apiPath.csvSemicolon, file: 'csv-semicolon', id: '' },
    ...apiSchemas.map((id) => ({ path: apiPath.schema(id), file: 'schema' as const, id })),
    ...offered.map(({ id }) => ({ path: apiPath.course(id), file: 'course' as const, id })),
  ];
}
