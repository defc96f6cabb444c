import { engineFor, type Hit, type Result } from '../../src/search/engine.ts';
import { entryFile, findFile, termFile } from '../../src/views/search-index.ts';
import type { Site } from '../../src/views/site.ts';

/** The search of a site in one language, as its files have it. */
export interface Searched {
  search: (query: string) => Promise<Result>;
  /** Ids of the courses that a query finds, the best first. */
  courses: (query: string) => Promise<string[]>;
  /** What a hit is called: `course:mlops`, `job:Data scientist`, and `page:plan` by the end of its address. */
  nameOf: (hit: Hit) => string;
}

export function searchOf(site: Site, language: string): Searched {
  const head = findFile(language, site);
  const entries = Array.from({ length: head.entryFiles }, (_, file) =>
    entryFile(language, file, site),
  );
  const { search } = engineFor(head, async (file) => termFile(file, site));
  const { offered } = site.catalogue;
  return {
    search,
    courses: async (query) =>
      (await search(query)).courses.map(({ at }) => offered[at]?.id ?? `no course ${at}`),
    nameOf: ({ kind, at, entry }) => {
      if (kind === 'course') return offered[at]?.id ?? '';
      const [title = '', href = ''] = entries[entry % head.entryFiles]?.[entry] ?? [];
      const isNamed = kind === 'job' || kind === 'tool' || kind === 'person';
      return `${kind}:${isNamed ? title : href.split('/').at(-2)}`;
    },
  };
}
