import { recordEntries } from '../record-entries.ts';
import { memoize } from '../memoize.ts';
import { slug } from '../content/slug.ts';
import { creditsText } from './credits.ts';
import { creditsId, periodIds, singularId, toolId } from './facet-ids.ts';
import { factOf, fieldTable, isList, type FieldTable, type NamedField } from './fields.ts';
import type { Catalogue, Course, PageKind, Track } from './model.ts';
import { familyOf } from './tags.ts';

/** What the values of a course are worked out from: the build has it from the catalogue, a browser from its data. */
export interface FacetSource {
  tracks: readonly Pick<Track, 'id' | 'programme' | 'hidden'>[];
  /** Whether a pillar has a page of its own. */
  hasPillar: (id: string) => boolean;
  /** The topic that a spelling belongs to. */
  tagOf: (written: string) => string | undefined;
  /** The spelling that stands for all that share a page. */
  toolOf: (written: string) => string;
  tagLabel: (id: string) => string | undefined;
  /** The periods of the year in which a course is taught. */
  periodsOf: (course: Pick<Course, 'terms' | 'semester'>) => readonly string[];
  /** Ids of the terms of a year, in their order. */
  terms: readonly string[];
  /** The plain facts of the catalogue. */
  fields: FieldTable;
  /** Of an entry of a list in a plain fact, the spelling that stands for all that share a page. */
  entryOf: (key: string, written: string) => string;
}

/** A way to divide courses: a filter, and pages that list the courses of each value. */
export interface Facet {
  /** The values of a course, as they stand in the address of a search. */
  valuesOf: (course: Course, source: FacetSource) => readonly string[];
  /** The pages that show what one value shows. */
  page: PageKind;
  /** What stands for a value in the address of its page; the value itself, where nothing is said. */
  idOf?: (value: string) => string;
  /** Its pages are tracks and programmes, which hold more than a list. */
  isMoreThanList?: true;
  /**
   * The order of its values in a filter: by number, those of most courses first, by name, as the year or a list has
   * them, or as they first come.
   */
  order?: 'by number' | 'by courses' | 'by name' | 'by terms' | readonly string[];
  /** It is worth a filter with a single value. */
  isYes?: true;
  /** Address of the page that names all its values: the folder of their pages. */
  index?: string;
  /** Whether a value has a page; it has, where nothing is said. */
  hasPage?: (value: string, source: FacetSource) => boolean;
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/**
 * Facets that have a meaning of their own, in the order in which filters stand. A new one is a row here, its words,
 * and the name of a value (views/finder.ts).
 */
const ownFacets = {
  track: {
    // A course without track is common to every track of its programme, where that has a plan.
    valuesOf: ({ tracks, programme, semester }, source) =>
      source.tracks
        .filter((track) =>
          tracks.length > 0
            ? tracks.includes(track.id)
            : semester !== undefined && track.programme === programme && !track.hidden,
        )
        .map(({ id }) => id),
    page: 'track',
    isMoreThanList: true,
  },
  programme: {
    valuesOf: ({ programme }) => [programme],
    page: 'programme',
    isMoreThanList: true,
    index: 'programmes',
  },
  semester: {
    valuesOf: ({ semester }) => (semester === undefined ? [] : [String(semester)]),
    page: 'semester',
    order: 'by number',
    index: 'semesters',
  },
  period: {
    valuesOf: (course, { periodsOf }) => periodsOf(course),
    page: 'period',
    order: 'by terms',
    index: 'periods',
  },
  pillar: {
    valuesOf: ({ pillar }) => (pillar === undefined ? [] : [pillar]),
    page: 'pillar',
    hasPage: (value, { hasPillar }) => hasPillar(value),
  },
  language: { valuesOf: ({ languages }) => languages, page: 'language', index: 'taught-in' },
  credits: {
    valuesOf: ({ credits }) => [creditsText(credits)],
    page: 'credits',
    idOf: creditsId,
    order: 'by number',
    index: 'credits',
  },
  exchange: {
    valuesOf: ({ exchange }) => (exchange ? ['yes'] : []),
    page: 'exchange',
    idOf: () => '',
    isYes: true,
  },
  home: {
    valuesOf: ({ mode }) => (mode === 'online' ? ['yes'] : []),
    page: 'from-home',
    idOf: () => '',
    isYes: true,
  },
  tag: {
    valuesOf: ({ tags }, { tagOf }) => unique(tags.flatMap((tag) => tagOf(tag) ?? [])),
    page: 'tag',
    order: 'by courses',
  },
  tool: {
    valuesOf: ({ tools }, { toolOf }) => unique(tools.map(toolOf)),
    page: 'tool',
    idOf: toolId,
    order: 'by courses',
    index: 'tools',
  },
} satisfies Record<string, Facet>;

export type OwnFacet = keyof typeof ownFacets;
/** Names of our facets, as they stand in the address of a search. */
export const ownFacetNames: readonly string[] = Object.keys(ownFacets);
/** A facet of ours, or the key of a plain fact. */
export type FacetKind = string;

/** A plain fact by which courses can be filtered. Its pages share a kind. */
const plainFacet = (field: NamedField): Facet => ({
  valuesOf: ({ facts }, { entryOf }) => {
    const value = factOf(facts, field.key) ?? [];
    if (typeof value !== 'object') return [String(value)];
    return unique(value.map((it) => entryOf(field.key, String(it))));
  },
  page: 'fact',
  idOf: (value) => `${field.key}/${factId(field, value)}`,
  order: orderOf(field),
  index: field.key,
});

/** A value of a plain fact as it stands in addresses. */
function factId({ kind }: NamedField, value: string): string {
  if (kind === 'yes-no') return value === 'true' ? 'yes' : 'no';
  if (kind === 'text-or-list') return toolId(value);
  return slug(value.replace(/^-/, 'minus ')) || 'none';
}

function orderOf({ kind, choices }: NamedField): Facet['order'] {
  if (choices) return choices.map(({ id }) => id);
  if (kind === 'yes-no') return ['true', 'false'];
  if (kind === 'text') return 'by name';
  return kind === 'number' || kind === 'whole-number' ? 'by number' : 'by courses';
}

/** The facets of a catalogue by kind, in the order in which filters stand. */
export const facetTable: (fields: FieldTable) => ReadonlyMap<FacetKind, Facet> = memoize(
  (fields) => [fields],
  ({ filters }) =>
    new Map<FacetKind, Facet>([
      ...recordEntries(ownFacets),
      ...filters.map((field): [FacetKind, Facet] => [field.key, plainFacet(field)]),
    ]),
);

export const isOwnFacet = (kind: FacetKind): kind is OwnFacet => Object.hasOwn(ownFacets, kind);

/** The kind of facet whose values the page of an index names. */
export const kindOfIndex = (index: string, fields: FieldTable): FacetKind | undefined =>
  [...facetTable(fields)].find(([, facet]) => facet.index === index)?.[0];

/** The row of a facet. Throws for a plain fact by which nothing is filtered. */
export function facetOf(kind: FacetKind, fields: FieldTable): Facet {
  const facet = facetTable(fields).get(kind);
  if (!facet) throw new Error(`“${kind}” is no facet.`);
  return facet;
}

/** Facets whose pages are lists of courses. */
export const listedFacets = (fields: FieldTable): readonly Facet[] =>
  [...facetTable(fields).values()].filter(({ isMoreThanList }) => !isMoreThanList);
/** Kinds of pages that list the courses of one value. */
export const listKinds: readonly PageKind[] = unique(
  Object.values<Facet>(ownFacets)
    .filter(({ isMoreThanList }) => !isMoreThanList)
    .map(({ page }) => page)
    .concat('fact'),
);

/** Ids of the pages of a facet that list a course; a list that its kind has once is the id ''. */
export const listIdsOf = (
  { valuesOf, idOf = (value) => value, hasPage }: Facet,
  course: Course,
  source: FacetSource,
): string[] =>
  unique(
    valuesOf(course, source)
      .filter((value) => hasPage?.(value, source) ?? true)
      .map(idOf),
  );

/** What facets need of a catalogue. */
export const facetSourceOf: (
  catalogue: Pick<Catalogue, 'settings' | 'offered' | 'tracks' | 'pillarById' | 'tagByFamily'>,
) => FacetSource = memoize(
  ({ settings, offered, tracks, pillarById, tagByFamily }) => [
    settings,
    offered,
    tracks,
    pillarById,
    tagByFamily,
  ],
  ({ settings, offered, tracks, pillarById, tagByFamily }) => {
    const fields = fieldTable(settings.fields);
    const toolOf = firstSpellings(offered.map(({ tools }) => tools));
    const entryOf = new Map(
      fields.filters
        .filter(isList)
        .map(({ key }) => [
          key,
          firstSpellings(offered.map(({ facts }) => [factOf(facts, key) ?? []].flat().map(String))),
        ]),
    );
    const labels = new Map([...tagByFamily.values()].map(({ slug: id, label }) => [id, label]));
    return {
      tracks,
      hasPillar: (id) => pillarById.has(id),
      tagOf: (written) => tagByFamily.get(familyOf(written))?.slug,
      tagLabel: (id) => labels.get(id),
      toolOf,
      periodsOf: (course) => periodIds(settings, course),
      terms: settings.terms.map(({ id }) => id),
      fields,
      entryOf: (key, written) => entryOf.get(key)?.(written) ?? written,
    };
  },
);

/** Of all spellings that share a page, the first one: “Web API” for “web api” and “Web APIs”. */
function firstSpellings(lists: readonly (readonly string[])[]): (written: string) => string {
  const spellings = new Map<string, string>();
  for (const written of lists.flat()) {
    const id = toolId(written);
    if (!spellings.has(id)) spellings.set(id, written);
  }
  return (written) => {
    const id = toolId(written);
    return spellings.get(singularId(id)) ?? spellings.get(id) ?? written;
  };
}
