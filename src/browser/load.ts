import type { VNode } from 'preact';
import { SHARD } from '../catalogue/addresses.ts';
import type { Plan } from '../plan/plan.ts';
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
export interface Planning extends Searching {
  plan: PlanData;
  /** The academic year, where the catalogue names it: addresses of plans say it. */
  academicYear?: string | undefined;
  /** The academic year, where a plan of another one was asked for that is not here. */
  otherYear?: string;
  /** Of an earlier year: its name, and what is said of a plan, with the address of that plan now. */
  ofYear?: { name: string; say: (plan: Plan, now: string) => VNode };
}

export async function loadPlanning(search: string, plan: string): Promise<Planning> {
  const [packed, planData, t] = await Promise.all([
    searchFile(search),
    planFile(plan),
    pageWords(),
  ]);
  const known = catalogueFromData(unpack(packed), t, planData);
  return { ...searchingIn(known, search), plan: planData };
}

/** What finds and describes beside what is known; `address`: that of a data file. */
export const searchingIn = (known: CatalogueFromData, address: string): Searching => ({
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
