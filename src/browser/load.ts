import { SHARD } from '../catalogue/addresses.ts';
import type { AboutData, PlanData } from '../search/data.ts';
import { unpack, type PackedSearchData } from '../search/packed.ts';
import { dataFiles } from './data-file.ts';
import { catalogueFromData, type CatalogueFromData } from './catalogue-from-data.ts';
import { findingBeside, type Finding } from './finding.ts';
import { pageWords } from './words.ts';

const searchFile = dataFiles<PackedSearchData>();
const planFile = dataFiles<PlanData>();
const aboutFile = dataFiles<AboutData>();

/** What filters need, and the search. */
export interface Searching extends CatalogueFromData {
  engine: Finding;
  describe: (places: readonly number[]) => Promise<void>;
}

/** Loads the courses. `address` is that of search.json; about-*.json lie beside it. */
export async function loadSearching(address: string): Promise<Searching> {
  const [packed, t] = await Promise.all([searchFile(address), pageWords()]);
  return searchingIn(catalogueFromData(unpack(packed), t), address);
}

/** What planning and comparing need: choices and prerequisites too. */
export async function loadPlanning(
  search: string,
  plan: string,
): Promise<Searching & { plan: PlanData }> {
  const [packed, planData, t] = await Promise.all([
    searchFile(search),
    planFile(plan),
    pageWords(),
  ]);
  const known = catalogueFromData(unpack(packed), t, planData);
  return { ...searchingIn(known, search), plan: planData };
}

const searchingIn = (known: CatalogueFromData, address: string): Searching => ({
  ...known,
  engine: findingBeside(address),
  describe: describer(known, address),
});

/**
 * Loads the descriptions of some courses, a hundred at a time. Without them a list is still a list: it never
 * rejects.
 */
const describer =
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
