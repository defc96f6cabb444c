import { unpack } from '../search/packed.ts';
import { engineFor, type Engine } from '../search/engine.ts';
import { catalogueFromData, type CatalogueFromData } from './catalogue-from-data.ts';
import { describer, searchFile } from './course-files.ts';
import { pageWords } from './words.ts';
import { runAs } from '../../templates/direction.ts';
import { directionOf } from '../languages/direction.ts';

runAs(directionOf(document.documentElement.lang));

/** What search and filters need. */
export interface Searching extends CatalogueFromData {
  engine: Engine;
  describe: (places: readonly number[]) => Promise<void>;
}

/** Loads courses and makes their index. `address` is that of search.json; about-*.json lie beside it. */
export async function loadSearching(address: string): Promise<Searching> {
  const [packed, t] = await Promise.all([searchFile(address), pageWords()]);
  const known = catalogueFromData(unpack(packed), t);
  return { ...known, engine: engineFor(known.data), describe: describer(known, address) };
}
