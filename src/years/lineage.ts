import { matchItems, type Matches } from '../changes/match.ts';
import { isItemPage, type ItemKind } from '../changes/changes.ts';
import { addressOf, coursePage, pagesByAddress } from '../catalogue/addresses.ts';
import type { Catalogue, Course, PageKey } from '../catalogue/model.ts';
import { isOffered } from '../catalogue/offered.ts';
import { isInYear } from '../catalogue/page-kinds.ts';

/**
 * Where a page leads in another catalogue: to the same thing, to what took its place (or what it took the place of), or
 * to the nearest that is there.
 */
interface Leads {
  how: 'same' | 'successor' | 'nearest';
  pages: readonly PageKey[];
}

/** How pages of a catalogue of then and of now lead to each other. */
export interface Lineage {
  /** From a page of then. */
  toNow: (page: PageKey) => Leads;
  /** From a page of now. */
  toThen: (page: PageKey) => Leads;
}

export function lineageOf(then: Catalogue, now: Catalogue): Lineage {
  const matches = matchItems(then, now);
  const ids = (from: 'before' | 'after', to: 'before' | 'after') =>
    new Map(
      kindsOf(matches).flatMap(([kind, { same }]) =>
        same.map((pair) => [`${kind} ${pair[from].id}`, pair[to].id] as const),
      ),
    );
  const [idNow, idThen] = [ids('before', 'after'), ids('after', 'before')];
  const forwards = redirectsOf(now);
  return {
    toNow: (page) => {
      const same = sameIn(now, page, idNow);
      if (same) return replacedBy(same, now) ?? { how: 'same', pages: [same] };
      const redirect = forwards.get(addressOf(page, then.settings.languages[0]));
      if (redirect) return { how: 'successor', pages: [in_(now, redirect, page.language)] };
      const course = page.kind === 'course' ? then.courseById.get(page.id) : undefined;
      const instead = insteadOf(course, page.language, (id) =>
        now.courseById.get(idNow.get(`course ${id}`) ?? ''),
      );
      if (instead) return instead;
      return { how: 'nearest', pages: [nearestIn(now, page, then, idNow)] };
    },
    toThen: (page) => {
      const same = sameIn(then, page, idThen);
      if (same) return { how: 'same', pages: [same] };
      const before = isItemPage(page) ? predecessors(page, { then, now, idNow, forwards }) : [];
      if (before.length > 0) return { how: 'successor', pages: before };
      return { how: 'nearest', pages: [nearestIn(then, page, now, idThen)] };
    },
  };
}

const kindsOf = (matches: Matches) =>
  Object.entries(matches) as [
    ItemKind,
    { same: readonly { before: { id: string }; after: { id: string } }[] },
  ][]; // keys of an object are any text to the compiler

/** A page in a language of another catalogue. */
const in_ = (catalogue: Catalogue, page: PageKey, language: string): PageKey => {
  const course = page.kind === 'course' ? catalogue.courseById.get(page.id) : undefined;
  if (course) return coursePage(course, language);
  const { languages } = catalogue.settings;
  return { ...page, language: languages.includes(language) ? language : languages[0] };
};

/** The page of the same thing; of lists, the page at the same place. */
function sameIn(
  catalogue: Catalogue,
  page: PageKey,
  ids: ReadonlyMap<string, string>,
): PageKey | undefined {
  const id = isItemPage(page) ? ids.get(`${page.kind} ${page.id}`) : page.id;
  if (id === undefined || !isInYear(page.kind)) return undefined;
  const same = in_(catalogue, { ...page, id }, page.language);
  const pages = pagesByAddress(catalogue);
  const [first] = catalogue.settings.languages;
  if (pages.has(addressOf(same, first))) return same;
  const whole = { ...same, part: undefined };
  return same.part !== undefined && pages.has(addressOf(whole, first)) ? whole : undefined;
}

/** What took the place of a course that is not offered any more. */
function replacedBy(page: PageKey, { courseById }: Catalogue): Leads | undefined {
  const course = page.kind === 'course' ? courseById.get(page.id) : undefined;
  return insteadOf(course?.hidden ? course : undefined, page.language, (id) => courseById.get(id));
}

/** The alternates of a course that are on offer now; nothing where none is. `courseOf`: the course of now. */
function insteadOf(
  course: Course | undefined,
  language: string,
  courseOf: (id: string) => Course | undefined,
): Leads | undefined {
  const pages = (course?.alternates ?? []).flatMap(({ id }) => {
    const it = courseOf(id);
    return it && isOffered(it) ? [coursePage(it, language)] : [];
  });
  return pages.length > 0 ? { how: 'successor', pages } : undefined;
}

/** Where old addresses lead, by the address. */
const redirectsOf = ({ redirects }: Catalogue): Map<string, PageKey> =>
  new Map(
    redirects.flatMap(({ from, to }) => (typeof to === 'string' ? [] : [[from, to] as const])),
  );

/** Pages of then of which something of now took the place. */
function predecessors(
  page: PageKey,
  {
    then,
    now,
    idNow,
    forwards,
  }: {
    then: Catalogue;
    now: Catalogue;
    idNow: ReadonlyMap<string, string>;
    forwards: ReadonlyMap<string, PageKey>;
  },
): PageKey[] {
  const isThis = (it: PageKey) => it.kind === page.kind && it.id === page.id;
  const [first] = then.settings.languages;
  const led = [...pagesByAddress(then)].flatMap(([address, old]) => {
    const to = old.kind === page.kind && old.language === first ? forwards.get(address) : undefined;
    return to && isThis(to) ? [in_(then, old, page.language)] : [];
  });
  if (page.kind !== 'course') return led;
  const replaced = then.courses.flatMap((old) => {
    const hidden = now.courseById.get(idNow.get(`course ${old.id}`) ?? '');
    return hidden?.hidden && hidden.alternates.some(({ id }) => id === page.id)
      ? [coursePage(old, page.language)]
      : [];
  });
  return [...led, ...replaced];
}

/** The track of a course, the programme of a track, else home. */
function nearestIn(
  catalogue: Catalogue,
  page: PageKey,
  from: Catalogue,
  ids: ReadonlyMap<string, string>,
): PageKey {
  const course = page.kind === 'course' ? from.courseById.get(page.id) : undefined;
  const track = page.kind === 'track' ? from.trackById.get(page.id) : undefined;
  const above: [ItemKind, string][] = [
    ...(course?.tracks ?? []).map((id): [ItemKind, string] => ['track', id]),
    ...[course?.programme, track?.programme].flatMap((id): [ItemKind, string][] =>
      id === undefined ? [] : [['programme', id]],
    ),
  ];
  for (const [kind, id] of above) {
    const same = sameIn(catalogue, { kind, id, language: page.language }, ids);
    if (same) return same;
  }
  return in_(catalogue, { kind: 'home', id: '', language: page.language }, page.language);
}
