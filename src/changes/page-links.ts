import { addressOf, coursePage, pagesByAddress } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/model.ts';
import type { Change, Item, ItemKind } from './changes.ts';

/** The address of the page of an item; nothing where it has none. */
export type PageLink = (kind: ItemKind, id: string) => string | undefined;
/** Pages as they are, and as they would be. */
export interface PageLinks {
  before?: PageLink;
  after?: PageLink;
}

/** Links to pages of a site, in the language asked for where a page has it. `site`: its address, with its path. */
export function pageLinks(catalogue: Catalogue, site: string, language: string): PageLink {
  const { languages } = catalogue.settings;
  const [first] = languages;
  const own = languages.includes(language) ? language : first;
  const root = site.replace(/\/*$/, '');
  return (kind, id) => {
    const course = kind === 'course' ? catalogue.courseById.get(id) : undefined;
    if (course?.draft) return undefined;
    const page = course ? coursePage(course, language) : { kind, id, language: own };
    const address = addressOf(page, first);
    return pagesByAddress(catalogue).has(address) ? new URL(`${root}${address}`).href : undefined;
  };
}

/** The pages that a change is about, each with both addresses that it has. */
export function pagesOf(
  change: Change,
  links: PageLinks,
): { item: Item; before?: string; after?: string }[] {
  return itemsOf(change)
    .map(({ item, was = item.id }) => ({
      item,
      before: links.before?.(item.kind, was),
      after: links.after?.(item.kind, item.id),
    }))
    .filter(({ before, after }) => before ?? after);
}

/** `was`: the id that it had. */
function itemsOf(change: Change): { item: Item; was?: string }[] {
  if (change.change === 'texts') return [...change.items];
  if (change.change !== 'changed') return 'item' in change ? [{ item: change.item }] : [];
  const id = change.facts.find(({ fact }) => fact === 'id');
  return [{ item: change.item, was: id?.fact === 'id' ? id.from : undefined }];
}
