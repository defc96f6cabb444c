import type { LoadedCatalogue } from '../../load.ts';
import { decide, newTally, type Tally } from './tally.ts';
import type { GivenKeys } from './mapping/keys.ts';
import { planOf, type Plan } from './mapping/plan.ts';
import { ADOPTION, adoptionText } from './output/adoption.ts';
import { keepAddresses } from './output/addresses.ts';
import { isError, settle } from './output/settle.ts';
import { writeAll } from './output/write-all.ts';
import type { ContentWords } from './output/write-settings.ts';
import type { Source } from './source.ts';
import { matchSitemap, readSitemap } from './sources/sitemap.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tell } from '../../progress.ts';
import type { AdoptWords } from './words.ts';

/** What `adopt` is called with. */
export interface AdoptOptions {
  keys: GivenKeys;
  sitemap?: string;
  /** In which the tally is written. */
  words: AdoptWords;
  /** Words of ours in the language of the new content. */
  contentWords: (language: string) => Promise<ContentWords>;
  /** What titles may end in, between brackets, to say that a course is a choice. */
  choicesInTitles: readonly string[];
  /** Hears how far it is. */
  tell?: Tell;
}

/** What came of it. */
export interface Adopted {
  tally: Tally;
  loaded: LoadedCatalogue;
  /** Errors that nobody could mend: a fault of ours. */
  errors: number;
}

/**
 * Sources as a content folder in `dir`, which is there and empty. Reads the sources and changes nothing in them; asks
 * nothing. The same sources give the same bytes.
 */
export async function adopt(
  sources: readonly Source[],
  dir: string,
  options: AdoptOptions,
): Promise<Adopted> {
  const tally = newTally();
  const plan = planOf(sources, options.keys);
  const old = keepAddresses(plan, tally, fromSitemap(plan, options.sitemap, tally));
  const files = writeAll(
    plan,
    old,
    tally,
    await options.contentWords(plan.languages[0]),
    options.choicesInTitles,
  );
  const loaded = await settle(dir, files, tally, options.tell);
  writeFileSync(join(dir, ADOPTION), adoptionText(plan, tally, files, options.words));
  return { tally, loaded, errors: loaded.findings.filter(isError).length };
}

function fromSitemap({ items, folders }: Plan, sitemap: string | undefined, tally: Tally) {
  if (sitemap === undefined) return new Map();
  const known = new Set(
    folders.flatMap(({ versions }) => versions.flatMap(({ page }) => page.addresses)),
  );
  const { found, lost } = matchSitemap(readSitemap(sitemap), items);
  for (const address of lost)
    if (address !== '/' && !known.has(address)) decide(tally, 'addresses', address);
  return found;
}
