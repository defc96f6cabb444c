import { addressOf, listPages } from '../catalogue/addresses.ts';
import { listKinds } from '../catalogue/facets.ts';
import { listsOf } from '../catalogue/lists.ts';
import type { Catalogue, PageKey, PageKind, Redirect } from '../catalogue/model.ts';
import type { Consequence, ItemKind } from './changes.ts';
import type { Comparison } from './comparison.ts';

/** What became of addresses, by what the reason is. Keys of items are `kind id`, as they are now. */
export interface AddressChanges {
  items: ReadonlyMap<string, readonly Consequence[]>;
  /** New old addresses that the files of items name. */
  aliases: ReadonlyMap<string, readonly string[]>;
  /** By the old address as `redirects` has it. */
  redirects: ReadonlyMap<string, readonly Consequence[]>;
  /** Entries of `redirects` that lead on from a page that has gone, and its address: told of that page. */
  told: ReadonlyMap<string, string>;
  /** Lists without a course, and the courses that stood in them. */
  emptyLists: readonly { address: string; courses: readonly string[] }[];
  /** Because the languages of the catalogue are others. */
  languages: readonly string[];
  rest: readonly string[];
}

type Answer = { page: PageKey; redirect?: undefined } | { redirect: Redirect; page?: undefined };
const itemKinds: readonly string[] = [
  'course',
  'track',
  'pillar',
  'programme',
  'page',
] satisfies ItemKind[];
const isFact = (kind: PageKind): boolean => listKinds.includes(kind);

export function addressChanges(comparison: Comparison): AddressChanges {
  const { before, after, now } = comparison;
  const [old, fresh] = [answersOf(before), answersOf(after)];
  const items = new Gathered();
  const redirects = new Gathered();
  const told = new Map<string, string>();
  const emptyLists: { address: string; courses: string[] }[] = [];
  const languages: string[] = [];
  const rest: string[] = [];
  const { byFact } = listsOf(before);
  const stillThere = new Set(
    [...fresh.values()].flatMap(({ page }) => (page ? [nameOfPage(page)] : [])),
  );
  const otherLanguages = before.settings.languages.join() !== after.settings.languages.join();
  const keyOf = ({ kind, id }: PageKey) =>
    itemKinds.includes(kind) ? `${kind} ${now(kind as ItemKind, id)}` : undefined;
  const isUnread = (page: PageKey) =>
    page.kind === 'course' && comparison.isUnread(now('course', page.id));

  for (const [address, answer] of old) {
    const answered = fresh.get(address);
    if (answer.page) {
      const { page } = answer;
      const key = keyOf(page);
      if (answered?.redirect && key && page.part === undefined) {
        const { to } = answered.redirect;
        items.add(key, {
          consequence: 'leads',
          addresses: [address],
          to: targetName(to, comparison),
          itself: typeof to === 'object' && keyOfTarget(to) === key,
        });
      }
      const entry =
        answered?.redirect && (key || isRenamedTag(page))
          ? entryOf(answered.redirect, after)
          : undefined;
      if (entry) told.set(entry.from, address);
      if (answered || page.part !== undefined) continue;
      if (
        otherLanguages &&
        (!after.settings.languages.includes(page.language) ||
          stillThere.has(nameOfPage({ ...page, id: key?.slice(page.kind.length + 1) ?? page.id })))
      )
        languages.push(address);
      else if (key) {
        if (!isUnread(page)) items.add(key, { consequence: 'lost', addresses: [address] });
      } else if (isFact(page.kind)) {
        const courses = (byFact(page.kind).get(page.id) ?? []).map(({ id }) => now('course', id));
        if (page.language === before.settings.languages[0] && !courses.some(comparison.isUnread))
          emptyLists.push({ address, courses });
      } else if (page.kind !== 'letter') rest.push(address);
    } else if (!answered) {
      const { redirect } = answer;
      const entry = entryOf(redirect, before);
      const stays = entry && after.settings.redirects.some(({ from }) => from === entry.from);
      const key = typeof redirect.to === 'object' ? keyOf(redirect.to) : undefined;
      if (entry && !stays) redirects.add(entry.from, { consequence: 'lost', addresses: [address] });
      else if (key) {
        if (!isUnread(redirect.to as PageKey))
          items.add(key, { consequence: 'lost', addresses: [address] });
      } else if (!entry) rest.push(address);
    }
  }

  return {
    items: items.byKey,
    redirects: redirects.byKey,
    told,
    emptyLists,
    languages,
    rest,
    aliases: newAliases(old, fresh, comparison),
  };

  function keyOfTarget(to: PageKey) {
    return `${to.kind} ${to.id}`;
  }
  function isRenamedTag({ kind, id }: PageKey) {
    return kind === 'tag' && comparison.renamedTags.some(({ slug }) => slug === id);
  }
}

/** Consequences by key; those of one kind and target are one. */
class Gathered {
  readonly byKey = new Map<string, Consequence[]>();

  add(
    key: string,
    { addresses, ...it }: Extract<Consequence, { addresses: readonly string[] }>,
  ): void {
    const own = this.byKey.get(key) ?? [];
    const index = own.findIndex(
      (other) =>
        other.consequence === it.consequence &&
        (other.consequence !== 'leads' || ('to' in it && other.to === it.to)),
    );
    const known = own[index] as { addresses: readonly string[] } | undefined;
    const next = { ...it, addresses: [...(known?.addresses ?? []), ...addresses] } as Consequence;
    this.byKey.set(key, known ? own.with(index, next) : [...own, next]);
  }
}

/** Everything a published site answers: pages, without those of drafts, and redirects to them. */
function answersOf(catalogue: Catalogue): Map<string, Answer> {
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

const nameOfPage = ({ kind, id, language, part }: PageKey) =>
  JSON.stringify([kind, id, language, part]);

/** The entry of `redirects` in catalogue.yaml that a redirect stands for. */
export const entryOf = ({ at }: Redirect, { settings }: Catalogue) =>
  settings.redirects.find((entry) => entry.at === at);

/** Where a redirect leads, in words. */
export function targetName(
  to: PageKey | string,
  { name, after }: Pick<Comparison, 'name' | 'after'>,
): string {
  if (typeof to === 'string') return to;
  return itemKinds.includes(to.kind)
    ? name(to.kind as ItemKind, to.id)
    : addressOf(to, after.settings.languages[0]);
}

/** Old addresses that files name now and did not before. That of a renamed page itself is told with its new id. */
function newAliases(
  old: ReadonlyMap<string, Answer>,
  fresh: ReadonlyMap<string, Answer>,
  { after, now }: Comparison,
): Map<string, string[]> {
  const aliases = new Map<string, string[]>();
  for (const [address, { redirect }] of fresh) {
    if (!redirect || typeof redirect.to !== 'object' || entryOf(redirect, after)) continue;
    const key = `${redirect.to.kind} ${redirect.to.id}`;
    const was = old.get(address);
    const target =
      was?.page ?? (typeof was?.redirect?.to === 'object' ? was.redirect.to : undefined);
    if (
      target &&
      (was?.page || `${target.kind} ${now(target.kind as ItemKind, target.id)}` === key)
    )
      continue;
    aliases.set(key, [...(aliases.get(key) ?? []), address]);
  }
  return aliases;
}
