import { grouped } from '../grouped.ts';
import { addressOf, listPages } from '../catalogue/addresses.ts';
import { listKinds } from '../catalogue/facets.ts';
import { listsOf } from '../catalogue/lists.ts';
import type { Catalogue, PageKey, Redirect } from '../catalogue/model.ts';
import { isItemPage, type AddressConsequence } from './changes.ts';
import { itemKey, type Comparison } from './comparison.ts';

/** What became of addresses, by what the reason is. Keys of items are `kind id`, as they are now. */
export interface AddressChanges {
  items: ReadonlyMap<string, readonly AddressConsequence[]>;
  /** New old addresses that the files of items name. */
  aliases: ReadonlyMap<string, readonly string[]>;
  /** By the old address as `redirects` has it. */
  redirects: ReadonlyMap<string, readonly AddressConsequence[]>;
  /** Entries of `redirects` that lead on from a page that has gone, and its address: told of that page. */
  told: ReadonlyMap<string, string>;
  /** Lists without a course, and the courses that stood in them. */
  emptyLists: readonly { address: string; courses: readonly string[] }[];
  /** Because the languages of the catalogue are others. */
  languages: readonly string[];
  rest: readonly string[];
}

type Answer = { page: PageKey; redirect?: undefined } | { redirect: Redirect; page?: undefined };
type Answers = ReadonlyMap<string, Answer>;

/** What became of an old address, and what it is told with. */
type Fate =
  | { with: 'item' | 'redirect'; key: string; consequence: AddressConsequence }
  | { with: 'empty list'; address: string; courses: readonly string[] }
  | { with: 'languages' | 'rest'; address: string };

/** What an address that a catalogue answered before does now. */
export function addressChanges(comparison: Comparison): AddressChanges {
  const [old, fresh] = [answersOf(comparison.before), answersOf(comparison.after)];
  const fateOfPage = lostPages(comparison, fresh);
  const fates = [...old].flatMap(([address, { page, redirect }]): Fate[] => {
    const answered = fresh.get(address);
    if (page && answered?.redirect) return lead(address, page, answered.redirect, comparison);
    if (answered) return [];
    return page ? fateOfPage(address, page) : fateOfRedirect(address, redirect, comparison);
  });
  return {
    items: gathered(fates, 'item'),
    redirects: gathered(fates, 'redirect'),
    told: toldRedirects(old, fresh, comparison),
    emptyLists: fates.filter((it) => it.with === 'empty list'),
    languages: addressesOf(fates, 'languages'),
    rest: addressesOf(fates, 'rest'),
    aliases: newAliases(old, fresh, comparison),
  };
}

const addressesOf = (fates: readonly Fate[], reason: 'languages' | 'rest'): string[] =>
  fates.flatMap((it) => (it.with === reason ? [it.address] : []));

/** Consequences by key; those of one kind and target are one. */
function gathered(fates: readonly Fate[], reason: 'item' | 'redirect') {
  const byKey = new Map<string, AddressConsequence[]>();
  for (const fate of fates) {
    if (fate.with !== reason) continue;
    const { key, consequence: it } = fate;
    const own = byKey.get(key) ?? [];
    const same = own.find((other) => targetOf(other) === targetOf(it));
    const addresses = [...(same?.addresses ?? []), ...it.addresses];
    byKey.set(key, same ? own.with(own.indexOf(same), { ...it, addresses }) : [...own, it]);
  }
  return byKey;
}
const targetOf = (it: AddressConsequence) => (it.consequence === 'leads' ? it.to : undefined);

/** Everything a published site answers: pages, without those of drafts, and redirects to them. */
function answersOf(catalogue: Catalogue): Answers {
  const first = catalogue.settings.languages[0];
  const drafts = new Set(catalogue.courses.filter(({ draft }) => draft).map(({ id }) => id));
  const isPublished = (to: PageKey | string) =>
    typeof to === 'string' || to.kind !== 'course' || !drafts.has(to.id);
  return new Map<string, Answer>([
    ...listPages(catalogue)
      .filter(isPublished)
      .map((page) => [addressOf(page, first), { page }] as const),
    ...catalogue.redirects
      .filter(({ to }) => isPublished(to))
      .map((redirect) => [redirect.from, { redirect }] as const),
  ]);
}

/** The page of an item that leads on. */
function lead(address: string, page: PageKey, { to }: Redirect, comparison: Comparison): Fate[] {
  if (!isItemPage(page) || page.part !== undefined) return [];
  const key = keyNow(page, comparison);
  const itself = typeof to === 'object' && itemKey(to.kind, to.id) === key;
  const target = targetName(to, comparison);
  return [
    {
      with: 'item',
      key,
      consequence: { consequence: 'leads', to: target, itself, addresses: [address] },
    },
  ];
}

/** Tells of a page that answers no more. Further parts of a list come and go with its length. */
function lostPages(
  comparison: Comparison,
  fresh: Answers,
): (address: string, page: PageKey) => Fate[] {
  const { before, after, now } = comparison;
  const [old, languages] = [before.settings.languages, after.settings.languages];
  const { byFact } = listsOf(before);
  const pages = new Set([...fresh.values()].flatMap(({ page }) => (page ? [nameOf(page)] : [])));
  const isForLanguages = (page: PageKey) =>
    old.join() !== languages.join() &&
    (!languages.includes(page.language) ||
      pages.has(nameOf({ ...page, id: now(page.kind, page.id) })));
  return (address, page) => {
    if (page.part !== undefined) return [];
    if (isForLanguages(page)) return [{ with: 'languages', address }];
    if (isItemPage(page)) return lostItem(address, page, comparison);
    if (page.kind === 'letter') return [];
    if (!listKinds.includes(page.kind)) return [{ with: 'rest', address }];
    const courses = (byFact(page.kind).get(page.id) ?? []).map(({ id }) => now('course', id));
    return page.language === old[0] && !courses.some(comparison.isUnread)
      ? [{ with: 'empty list', address, courses }]
      : [];
  };
}

const nameOf = ({ kind, id, language, part }: PageKey) =>
  JSON.stringify([kind, id, language, part]);

/** A redirect that leads on no more: told with its entry where that has gone, else with where it led. */
function fateOfRedirect(address: string, redirect: Redirect, comparison: Comparison): Fate[] {
  const { before, after } = comparison;
  const entry = entryOf(redirect, before);
  const stays = after.settings.redirects.some(({ from }) => from === entry?.from);
  if (entry && !stays) return [{ with: 'redirect', key: entry.from, consequence: lost(address) }];
  const { to } = redirect;
  if (typeof to === 'object' && isItemPage(to)) return lostItem(address, to, comparison);
  return entry ? [] : [{ with: 'rest', address }];
}

/** What one side could not read has not gone. */
function lostItem(address: string, page: PageKey, comparison: Comparison): Fate[] {
  const id = comparison.now(page.kind, page.id);
  return page.kind === 'course' && comparison.isUnread(id)
    ? []
    : [{ with: 'item', key: itemKey(page.kind, id), consequence: lost(address) }];
}

const lost = (address: string): AddressConsequence => ({
  consequence: 'lost',
  addresses: [address],
});

const keyNow = ({ kind, id }: PageKey, { now }: Comparison) => itemKey(kind, now(kind, id));

/** The entry of `redirects` in catalogue.yaml that a redirect stands for. */
export const entryOf = ({ at }: Redirect, { settings }: Catalogue) =>
  settings.redirects.find((entry) => entry.at === at);

/** Where a redirect leads, in words. */
export function targetName(
  to: PageKey | string,
  { name, after }: Pick<Comparison, 'name' | 'after'>,
): string {
  if (typeof to === 'string') return to;
  return isItemPage(to) ? name(to.kind, to.id) : addressOf(to, after.settings.languages[0]);
}

/** Entries of `redirects` that stand where an item had its page, or a topic that has another name now. */
function toldRedirects(
  old: Answers,
  fresh: Answers,
  { after, renamedTags }: Comparison,
): Map<string, string> {
  const told = new Map<string, string>();
  for (const [address, { page }] of old) {
    const redirect = fresh.get(address)?.redirect;
    if (!page || !redirect) continue;
    const isRenamed = page.kind === 'tag' && renamedTags.some(({ slug }) => slug === page.id);
    const entry = isItemPage(page) || isRenamed ? entryOf(redirect, after) : undefined;
    if (entry) told.set(entry.from, address);
  }
  return told;
}

/** Old addresses that files name now and did not before. That of a renamed page itself is told with its new id. */
function newAliases(
  old: Answers,
  fresh: Answers,
  comparison: Comparison,
): ReadonlyMap<string, readonly string[]> {
  const aliases = [...fresh].flatMap(([address, { redirect }]) => {
    if (!redirect || typeof redirect.to === 'string' || entryOf(redirect, comparison.after))
      return [];
    const key = itemKey(redirect.to.kind, redirect.to.id);
    const was = old.get(address);
    const led = was?.redirect?.to;
    const ledHere = typeof led === 'object' && keyNow(led, comparison) === key;
    return was?.page || ledHere ? [] : [{ key, address }];
  });
  return grouped(
    aliases,
    ({ key }) => key,
    ({ address }) => address,
  );
}
