import { recordEntries } from '../record-entries.ts';
import { memoize } from '../memoize.ts';
import { slug } from '../content/slug.ts';
import { creditsId, periodId, toolId } from './facet-ids.ts';
import { allPlainFields, type PlainKey } from './fields.ts';
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
  /** The period of the year in which a semester is taught. */
  periodOf: (semester: number) => string;
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
  /** The order of its values in a filter: by number, those of most courses first, or as they first come. */
  order?: 'by number' | 'by courses';
  /** It is worth a filter with a single value. */
  isYes?: true;
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
    // A course without track is common to every track of its programme.
    valuesOf: ({ tracks, programme }, source) =>
      source.tracks
        .filter((track) =>
          tracks.length > 0
            ? tracks.includes(track.id)
            : track.programme === programme && !track.hidden,
        )
        .map(({ id }) => id),
    page: 'track',
    isMoreThanList: true,
  },
  programme: {
    valuesOf: ({ programme }) => [programme],
    page: 'programme',
    isMoreThanList: true,
  },
  semester: {
    valuesOf: ({ semester }) => [String(semester)],
    page: 'semester',
    order: 'by number',
  },
  period: { valuesOf: ({ semester }, { periodOf }) => [periodOf(semester)], page: 'period' },
  pillar: {
    valuesOf: ({ pillar }) => (pillar === undefined ? [] : [pillar]),
    page: 'pillar',
    hasPage: (value, { hasPillar }) => hasPillar(value),
  },
  language: { valuesOf: ({ language }) => [language], page: 'language' },
  credits: {
    valuesOf: ({ credits }) => [String(credits)],
    page: 'credits',
    idOf: creditsId,
    order: 'by number',
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
  },
} satisfies Record<string, Facet>;

export type OwnFacet = keyof typeof ownFacets;
export type FacetKind = OwnFacet | PlainKey;

/** A plain fact by which courses can be filtered. Its pages share a kind. */
const plainFacet = (key: PlainKey): Facet => ({
  valuesOf: ({ facts }) => [facts[key] ?? []].flat().map(String),
  page: 'fact',
  idOf: (value) => `${key}/${slug(value) || 'none'}`,
  order: 'by courses',
});

const plainFilters = allPlainFields.filter(({ filters }) => filters).map(({ key }) => key);
const facets = new Map<FacetKind, Facet>([
  ...recordEntries(ownFacets),
  ...plainFilters.map((key): [FacetKind, Facet] => [key, plainFacet(key)]),
]);

/** Kinds of filters, in the order in which they stand. */
export const facetKinds: readonly FacetKind[] = [...facets.keys()];
export const isOwnFacet = (kind: FacetKind): kind is OwnFacet => Object.hasOwn(ownFacets, kind);

/** The row of a facet. Throws for a plain fact by which nothing is filtered. */
export function facetOf(kind: FacetKind): Facet {
  const facet = facets.get(kind);
  if (!facet) throw new Error(`“${kind}” is no facet.`);
  return facet;
}

/** Facets whose pages are lists of courses. */
export const listedFacets: readonly Facet[] = [...facets.values()].filter(
  ({ isMoreThanList }) => !isMoreThanList,
);
/** Kinds of pages that list the courses of one value. */
export const listKinds: readonly PageKind[] = unique(listedFacets.map(({ page }) => page));

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
    const spellings = new Map<string, string>(); // the first one stands for all that share its page
    for (const { tools } of offered)
      for (const tool of tools) {
        const id = toolId(tool);
        if (!spellings.has(id)) spellings.set(id, tool);
      }
    const labels = new Map([...tagByFamily.values()].map(({ slug: id, label }) => [id, label]));
    return {
      tracks,
      hasPillar: (id) => pillarById.has(id),
      tagOf: (written) => tagByFamily.get(familyOf(written))?.slug,
      tagLabel: (id) => labels.get(id),
      toolOf: (written) => spellings.get(toolId(written)) ?? written,
      periodOf: (semester) => periodId(settings, semester),
    };
  },
);
