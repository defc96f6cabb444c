import { SHARD } from '../catalogue/addresses.ts';
import type { AboutData, PlanData } from '../search/data.ts';
import type { Engine } from '../search/engine.ts';
import type { EntryFile, EntryRow, IndexHead, TermFile } from '../search/index-data.ts';
import { unpack, type PackedSearchData } from '../search/packed.ts';
import { dataFiles } from './data-file.ts';
import { catalogueFromData, type CatalogueFromData } from './catalogue-from-data.ts';
import { pageWords } from './words.ts';
import { runAs } from '../../templates/direction.ts';
import { directionOf } from '../languages/direction.ts';

runAs(directionOf(document.documentElement.lang));

const searchFile = dataFiles<PackedSearchData>();
const planFile = dataFiles<PlanData>();
const aboutFile = dataFiles<AboutData>();
const headFile = dataFiles<IndexHead>();
const termFile = dataFiles<TermFile>();
const entryFile = dataFiles<EntryFile>();

/** The search, whose files are loaded as they are asked for. */
export interface Finding extends Engine {
  /** What is found as it is shown, by its number; what cannot be loaded is left out. */
  entries: (numbers: readonly number[]) => Promise<ReadonlyMap<number, EntryRow>>;
}

/** What filters need, and the search. */
export interface Searching extends CatalogueFromData {
  engine: Finding;
  describe: (places: readonly number[]) => Promise<void>;
}

/** `address` is that of any data file of the page’s language: find.json lies beside it. */
export function findingBeside(address: string): Finding {
  const beside = (name: string) => address.replace(/[^/]+$/, `${name}.json`);
  const engines = new Map<IndexHead, Engine>();
  const head = () => headFile(beside('find'));
  return {
    search: async (query) => {
      // Filters, plans and comparisons need none of it before somebody types.
      const [own, { engineFor }] = await Promise.all([head(), import('../search/engine.ts')]);
      const engine =
        engines.get(own) ?? engineFor(own, (file) => termFile(`${own.terms}${file}.json`));
      engines.set(own, engine);
      return engine.search(query);
    },
    entries: async (numbers) => {
      const { entryFiles } = await head();
      const files = [...new Set(numbers.map((it) => it % entryFiles))];
      const loaded = await Promise.allSettled(
        files.map((file) => entryFile(beside(`entries-${file}`))),
      );
      const rows = loaded.flatMap((it) =>
        it.status === 'fulfilled' ? Object.entries(it.value) : [],
      );
      return new Map(rows.map(([number, row]) => [Number(number), row]));
    },
  };
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
