import { getOrThrow } from '../get-or-throw.ts';
import { addressOf } from '../catalogue/addresses.ts';
import type {
  Catalogue,
  Course,
  FurtherPage,
  Pillar,
  Programme,
  TextVersion,
  Track,
} from '../catalogue/model.ts';
import type { ItemKind } from './changes.ts';

export interface Items {
  course: Course;
  track: Track;
  pillar: Pillar;
  programme: Programme;
  page: FurtherPage;
}
export interface Pair<T> {
  before: T;
  after: T;
}
/** What is on both sides, under the same id or renamed; what is on one. */
interface Match<T> {
  same: readonly Pair<T>[];
  added: readonly T[];
  gone: readonly T[];
}
export type Matches = { readonly [K in ItemKind]: Match<Items[K]> };

export const itemsOf = ({
  courses,
  tracks,
  pillars,
  programmes,
  pages,
}: Catalogue): { readonly [K in ItemKind]: readonly Items[K][] } => ({
  course: courses,
  track: tracks,
  pillar: pillars,
  programme: programmes,
  page: pages,
});

/** Finds every item of one catalogue in the other. What one side could not read is in neither list. */
export function matchItems(before: Catalogue, after: Catalogue): Matches {
  const [old, now] = [itemsOf(before), itemsOf(after)];
  const match = <K extends ItemKind>(kind: K) =>
    matchKind<Items[K]>(kind, old[kind], now[kind], before, after);
  return {
    course: match('course'),
    track: match('track'),
    pillar: match('pillar'),
    programme: match('programme'),
    page: match('page'),
  };
}

type Named = { id: string; texts?: readonly TextVersion[]; source?: { file: string } };

/** Items of one kind. */
function matchKind<T extends Named>(
  kind: ItemKind,
  old: readonly T[],
  now: readonly T[],
  before: Catalogue,
  after: Catalogue,
): Match<T> {
  const newById = new Map(now.map((it) => [it.id, it]));
  const oldIds = new Set(old.map(({ id }) => id));
  const [unreadBefore, unreadAfter] = [unreadIn(before, kind), unreadIn(after, kind)];
  const gone = old.filter((it) => !newById.has(it.id) && !unreadAfter(it));
  const added = now.filter((it) => !oldIds.has(it.id) && !unreadBefore(it));
  const renamed = renames(kind, gone, added, before, after);
  const arrived = new Set(renamed.values());
  return {
    same: old.flatMap((it) => {
      const other = newById.get(it.id) ?? renamed.get(it);
      return other ? [{ before: it, after: other }] : [];
    }),
    added: added.filter((it) => !arrived.has(it)),
    gone: gone.filter((it) => !renamed.has(it)),
  };
}

/** Old items and what they are called now: by alias first, then by text. */
function renames<T extends Named>(
  kind: ItemKind,
  gone: readonly T[],
  added: readonly T[],
  before: Catalogue,
  after: Catalogue,
): Map<T, T> {
  const found = new Map<T, T>();
  const free = new Set(added);
  const pair = (from: T | undefined, to: T | undefined) => {
    if (from && to && !found.has(from) && free.delete(to)) found.set(from, to);
  };
  if (gone.length === 0 || added.length === 0) return found;
  if (kind !== 'programme') {
    const [addedById, goneById] = [byId(added), byId(gone)];
    // The new file keeps the old address as its alias; or, when a rename is taken back, the old file had the new one.
    const [kept, takenBack] = [aliases(kind, added, after), aliases(kind, gone, before)];
    for (const it of gone)
      for (const address of addresses(kind, it, after))
        pair(it, addedById.get(kept.get(address) ?? ''));
    for (const it of added)
      for (const address of addresses(kind, it, before))
        pair(goneById.get(takenBack.get(address) ?? ''), it);
  }
  // Word for word, and there is no other that it could be.
  const [oldByText, newByText] = [byText(gone), byText(added)];
  for (const [text, from] of oldByText)
    if (from.length === 1 && newByText.get(text)?.length === 1)
      pair(from[0], getOrThrow(newByText, text)[0]);
  return found;
}

const byId = <T extends Named>(items: readonly T[]) => new Map(items.map((it) => [it.id, it]));

/** Addresses that a page of this kind has, or would have, in the languages of a catalogue. */
const addresses = (
  kind: Exclude<ItemKind, 'programme'>,
  { id }: Named,
  { settings: { languages } }: Catalogue,
) => languages.map((language) => addressOf({ kind, id, language }, languages[0]));

/** Old addresses that the files of these items name themselves, and the id to which each leads. */
function aliases<T extends Named>(
  kind: ItemKind,
  items: readonly T[],
  { redirects }: Catalogue,
): Map<string, string> {
  const fileOf = new Map(items.map(({ id, source }) => [id, source?.file]));
  return new Map(
    redirects.flatMap(({ from, to, file }) =>
      typeof to === 'object' && to.kind === kind && fileOf.get(to.id) === file
        ? [[from, to.id] as const]
        : [],
    ),
  );
}

function byText<T extends Named>(items: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const it of items) {
    if (!it.texts?.[0]?.body?.text) continue;
    const text = JSON.stringify(
      it.texts.map(({ language, title, body }) => [language, title, body?.html]),
    );
    found.set(text, [...(found.get(text) ?? []), it]);
  }
  return found;
}

/** Whether a catalogue has a file for an item, but could not read it: then it is not known what became of it. */
export function unreadIn(
  { brokenCourses, brokenTracks, brokenPillars, brokenTexts, settings }: Catalogue,
  kind: ItemKind,
): (it: Named) => boolean {
  const ids = new Set(
    {
      course: brokenCourses.map(({ id }) => id),
      track: brokenTracks,
      pillar: brokenPillars,
      programme: [],
      page: [],
    }[kind],
  );
  const files = new Set(brokenTexts.map(({ text }) => text.source.file));
  return ({ id, source }) =>
    ids.has(id) ||
    (source !== undefined && files.has(source.file)) ||
    (kind === 'programme' && settings.unread);
}
