import { recordEntries } from '../record-entries.ts';
import { getOrThrow } from '../get-or-throw.ts';
import { careersIn } from './career-names.ts';
import { facetTable } from './facets.ts';
import { fieldTable } from './fields.ts';
import { LONG_LIST, type Listed, type Lists } from './lists.ts';
import type { Catalogue, PageKey } from './model.ts';
import { isOffered } from './offered.ts';
import { trackPairs } from './track-pairs.ts';

/** What pages are made of. */
export type Paged = Listed & Pick<Catalogue, 'courses' | 'pillars' | 'tags' | 'pages' | 'trial'>;

interface PageKindRow {
  /** First part of its addresses, or the name of its file. An address once published is a promise. */
  folder: string;
  /** Ids of its pages, which every language has, in their order; '' where there is one. */
  ids?: (catalogue: Paged, lists: Lists, language: string) => Iterable<string>;
  /** Its pages, where not every language has them. */
  pages?: (catalogue: Paged) => PageKey[];
  /** How many courses its list holds: a long one goes on over several pages. */
  entries?: (lists: Lists, page: PageKey) => number | undefined;
  /** It comes and goes with what courses say: who asks for one that has gone is led here. */
  above?: 'courses' | 'tags' | 'tracks' | 'compare';
  /** Whether search engines may list a page; they may, where nothing is said. */
  isIndexed?: (page: PageKey, catalogue: Pick<Catalogue, 'courseById' | 'trackById'>) => boolean;
  /** Fragments that it may have beside the headings of its text. */
  sections?: RegExp;
}

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const one = () => [''];
const no = () => false;
const inFirstLanguage =
  (kind: 'not-found' | 'offline' | 'trial') =>
  ({ settings }: Paged): PageKey[] => [{ kind, id: '', language: settings.languages[0] }];
const curriculum = /^(curriculum|courses|week|semester-\d+)$/;

/** Facets with an index, where a course on offer has a value; a further page of that name comes first. */
function indexes({ settings, programmes, pages }: Paged, { byFact }: Lists): string[] {
  const isTaken = new Set(pages.map(({ id }) => id));
  return [...facetTable(fieldTable(settings.fields)).values()].flatMap(({ page, index }) => {
    if (index === undefined || isTaken.has(index)) return [];
    const ids = [...byFact(page).keys()];
    const hasValue = {
      programme: programmes.length > 0,
      fact: ids.some((id) => id.startsWith(`${index}/`)),
    };
    return (page === 'programme' || page === 'fact' ? hasValue[page] : ids.length > 0)
      ? [index]
      : [];
  });
}

/** A list of the courses that share a fact. */
const listOf = (kind: string, folder: string, above: PageKindRow['above'] = 'courses') => ({
  folder,
  ids: (_: Paged, { byFact }: Lists) => byFact(kind).keys(),
  entries: ({ byFact }: Lists, { id }: PageKey) => byFact(kind).get(id)?.length,
  above,
});

/**
 * Every kind of page of the site, in a fixed order. A new one is a row here, a view, its template and its line in
 * templates/pages/all.ts.
 */
export const pageKinds = {
  home: { folder: '', ids: one },
  courses: { folder: 'courses', ids: one },
  letter: {
    folder: 'a-z',
    ids: ({ offered }, { byLetter }, language) =>
      offered.length > LONG_LIST ? getOrThrow(byLetter, language).keys() : [],
    entries: ({ byLetter }, { id, language }) => byLetter.get(language)?.get(id)?.length,
    above: 'courses',
  },
  course: {
    folder: 'courses',
    pages: ({ courses }) =>
      courses.flatMap(({ id, pageLanguages }) =>
        pageLanguages.map((language): PageKey => ({ kind: 'course', id, language })),
      ),
    isIndexed: ({ id }, { courseById }) => isOffered(getOrThrow(courseById, id)),
    sections:
      /^(outcomes|themes|details|choice|alternates|needs|leads-to|failing|tags|around|part-of)$/,
  },
  tracks: { folder: 'tracks', ids: one },
  track: {
    folder: 'tracks',
    ids: ({ tracks }) => idsOf(tracks),
    entries: ({ outside }, { id }) => outside.get(id)?.length,
    isIndexed: ({ id }, { trackById }) => !getOrThrow(trackById, id).hidden,
    sections: curriculum,
  },
  careers: {
    folder: 'careers',
    ids: (catalogue) => (careersIn(catalogue).length > 0 ? one() : []),
    above: 'tracks',
  },
  career: {
    folder: 'careers',
    ids: (catalogue) => idsOf(careersIn(catalogue)),
    above: 'tracks',
    sections: /^way-/,
  },
  pillars: { folder: 'pillars', ids: one },
  pillar: {
    folder: 'pillars',
    ids: ({ pillars }) => idsOf(pillars),
    entries: ({ byFact }, { id }) => byFact('pillar').get(id)?.length,
    sections: curriculum,
  },
  tags: { folder: 'tags', ids: one },
  tag: { ...listOf('tag', 'tags', 'tags'), ids: ({ tags }) => tags.map(({ slug }) => slug) },
  programme: {
    folder: 'programmes',
    ids: ({ programmes }) => idsOf(programmes),
    entries: ({ byProgramme }, { id }) => getOrThrow(byProgramme, id).length,
    sections: curriculum,
  },
  language: listOf('language', 'taught-in'),
  exchange: {
    folder: 'exchange',
    ids: one,
    entries: ({ byFact }) => byFact('exchange').get('')?.length,
  },
  /** A sheet for a learning agreement, of courses that are open to exchange students. */
  agreement: {
    folder: 'agreement',
    ids: (_, { byFact }) => (byFact('exchange').size > 0 ? one() : []),
    above: 'courses',
  },
  semester: listOf('semester', 'semesters'),
  period: listOf('period', 'periods'),
  credits: listOf('credits', 'credits'),
  tool: listOf('tool', 'tools'),
  'from-home': listOf('from-home', 'from-home'),
  /** /<key of a plain fact>/<value>/ */
  fact: listOf('fact', ''),
  /** /<folder of a facet>/: all its values. */
  facet: { folder: '', ids: indexes },
  plan: { folder: 'plan', ids: one },
  compare: { folder: 'compare', ids: one, sections: /^pairs$/ },
  /** /compare/<a track>/<another>/ */
  pair: { folder: 'compare', ids: (catalogue) => idsOf(trackPairs(catalogue)), above: 'compare' },
  page: { folder: '', ids: ({ pages }) => idsOf(pages) },
  accessibility: { folder: 'accessibility', ids: one },
  api: { folder: 'api', ids: one },
  'not-found': { folder: '404.html', pages: inFirstLanguage('not-found'), isIndexed: no },
  offline: { folder: 'offline.html', pages: inFirstLanguage('offline'), isIndexed: no },
  /** What a trial leaves out: no published site has it. */
  trial: {
    folder: 'trial.html',
    pages: (catalogue) => (catalogue.trial ? inFirstLanguage('trial')(catalogue) : []),
    isIndexed: no,
  },
} satisfies Record<string, PageKindRow>;

/** Kinds of pages, as they stand in addresses. */
export type PageKind = keyof typeof pageKinds;

export const allPageKinds = recordEntries(pageKinds).map(([kind]) => kind);
export const rowOf = (kind: PageKind): PageKindRow => pageKinds[kind];

/** How many entries the list of a page has; 0 for pages that are no list. */
export const entriesOf = (page: PageKey, lists: Lists): number =>
  rowOf(page.kind).entries?.(lists, page) ?? 0;

/** What only the catalogue of now has: an earlier year is there to be read. */
const ofNow: readonly PageKind[] = ['plan', 'compare', 'agreement', 'not-found', 'offline'];

/** Whether the catalogue of an earlier year has pages of a kind. */
export const isInYear = (kind: PageKind): boolean => !ofNow.includes(kind);

/** Whether search engines may list a page. */
export const isIndexed = (
  page: PageKey,
  catalogue: Pick<Catalogue, 'courseById' | 'trackById'>,
): boolean => rowOf(page.kind).isIndexed?.(page, catalogue) ?? true;

/** Fragments that pages of a kind may have beside the headings of their text. */
export const sectionIds = (kind: PageKind): RegExp => rowOf(kind).sections ?? /^$/;
