import { SHARD } from '../catalogue/addresses.ts';
import type { AboutData } from '../search/data.ts';
import type { PackedSearchData } from '../search/packed.ts';
import type { CatalogueFromData } from './catalogue-from-data.ts';
import { dataFiles } from './data-file.ts';

/** search.json of a language. */
export const searchFile = dataFiles<PackedSearchData>();
const aboutFile = dataFiles<AboutData>();

/**
 * Loads the descriptions of some courses, a hundred at a time. Without them a list is still a list: it never
 * rejects.
 */
export const describer =
  ({ courses, about }: CatalogueFromData, address: string) =>
  async (places: readonly number[]): Promise<void> => {
    const shards = [...new Set(places.map((at) => Math.floor(at / SHARD)))];
    await Promise.allSettled(
      shards.map(async (shard) => {
        const texts = await aboutFile(address.replace(/[^/]+$/, `about-${shard}.json`));
        texts.forEach(([text, lang], index) => {
          if (text)
            about.set(courses[shard * SHARD + index].id, { text, ...(lang ? { lang } : {}) });
        });
      }),
    );
  };
