import { runAs } from '../../templates/direction.ts';
import { directionOf } from '../languages/direction.ts';
import type { Engine } from '../search/engine.ts';
import type { EntryFile, EntryRow, IndexHead, TermFile } from '../search/index-data.ts';
import { dataFiles } from './data-file.ts';

runAs(directionOf(document.documentElement.lang));

const headFile = dataFiles<IndexHead>();
const termFile = dataFiles<TermFile>();
const entryFile = dataFiles<EntryFile>();

/** The search, whose files are loaded as they are asked for. */
export interface Finding extends Engine {
  /** What is found as it is shown, by its number; what cannot be loaded is left out. */
  entries: (numbers: readonly number[]) => Promise<ReadonlyMap<number, EntryRow>>;
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
