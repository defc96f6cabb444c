import type { Catalogue, Course, PageKey } from './model.ts';
import { titleOf } from './texts.ts';

/**
 * Every page of the site and its address, without prefix: `/courses/ai/`. The first language stands at the root,
 * each further one under `/<language>/`. An address once published is a promise.
 */
const folders: Record<PageKey['kind'], string> = {
  home: '', courses: 'courses', letter: 'a-z', course: 'courses', tracks: 'tracks', track: 'tracks', pillars: 'pillars', pillar: 'pillars', tags: 'tags', tag: 'tags',
  programme: 'programmes', language: 'taught-in', exchange: 'exchange', plan: 'plan', compare: 'compare', page: '', accessibility: 'accessibility', 'not-found': '404.html',
};
/** First parts of addresses that a further page may not take. */
export const reservedNames = [...new Set(Object.values(folders).filter((name) => name && !name.includes('.'))), 'api', 'assets', 'data', 'files'];

/** How many courses the list of all courses may hold before it is split by letter. */
export const LONG_LIST = 200;

/** Address of a page: starts with a slash, holds no prefix, is not percent-encoded. */
export function addressOf({ kind, id, language }: PageKey, firstLanguage: string): string {
  const parts = [language === firstLanguage ? '' : language, folders[kind], id].filter(Boolean);
  return kind === 'not-found' ? '/404.html' : parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** Letter under which a title stands: A to Z, a letter of another script, or `0-9` for the rest. */
export function letterOf(title: string): string {
  const [first = ''] = title.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  return /\p{L}/u.test(first) ? first : '0-9';
}

/** The page of a course that a reader of `language` is led to. */
export function coursePage(course: Course, language: string): PageKey {
  const own = course.pageLanguages.includes(language) ? language : course.pageLanguages[0]!;
  return { kind: 'course', id: course.id, language: own };
}

/** All pages in a fixed order. List pages exist in every language, course pages in those they are written in. */
export function listPages(catalogue: Pick<Catalogue, 'settings' | 'offered' | 'courses' | 'tracks' | 'pillars' | 'tags' | 'programmes' | 'pages'>): PageKey[] {
  const { settings, offered, courses } = catalogue;
  const courseLanguages = [...new Set(offered.map(({ language }) => language))].sort();
  const isLong = offered.length > LONG_LIST;
  const everywhere = settings.languages.flatMap((language): PageKey[] => {
    const one = (kind: PageKey['kind']): PageKey => ({ kind, id: '', language });
    const each = (kind: PageKey['kind'], ids: readonly string[]): PageKey[] => ids.map((id) => ({ kind, id, language }));
    const letters = isLong ? [...new Set(offered.map((course) => letterOf(titleOf(course, language, settings.languages[0])).toLowerCase()))].sort() : [];
    return [
      one('home'), one('courses'), ...each('letter', letters), one('tracks'), ...each('track', catalogue.tracks.map(({ id }) => id)), one('pillars'),
      ...each('pillar', catalogue.pillars.map(({ id }) => id)), one('tags'), ...each('tag', catalogue.tags.map(({ slug }) => slug)),
      ...each('programme', catalogue.programmes.map(({ id }) => id)), ...each('language', courseLanguages), one('exchange'), one('plan'), one('compare'),
      ...each('page', catalogue.pages.map(({ id }) => id)), one('accessibility'),
    ];
  });
  const ofCourses = courses.flatMap(({ id, pageLanguages }) => pageLanguages.map((language): PageKey => ({ kind: 'course', id, language })));
  return [...everywhere, ...ofCourses, { kind: 'not-found', id: '', language: settings.languages[0]! }];
}

/** Courses whose descriptions share a data file. */
export const SHARD = 100;

/** A data file for scripts: `search`, `plan`, or `about-<n>` with the descriptions of a hundred courses. */
export interface DataFileAt { path: string; language: string; name: string }

export const dataPath = (language: string, name: string): string => `/data/${language}/${name}.json`;

/** All data files, in a fixed order. */
export function listDataFiles({ settings, offered }: Pick<Catalogue, 'settings' | 'offered'>): DataFileAt[] {
  const shards = Array.from({ length: Math.ceil(offered.length / SHARD) }, (_, index) => `about-${index}`);
  return settings.languages.flatMap((language) => ['search', 'plan', ...shards].map((name) => ({ path: dataPath(language, name), language, name })));
}

/** Fragments that pages of a kind may have beside the headings of their text. */
export const sectionIds = (kind: PageKey['kind']): RegExp =>
  kind === 'course' ? /^(outcomes|themes|details|choice|alternates|needs|leads-to|tags|around|part-of)$/ : kind === 'track' || kind === 'programme' || kind === 'pillar' ? /^(curriculum|courses|semester-\d+)$/ : /^$/;
