import { addressOf } from '../catalogue/addresses.ts';
import { grouped } from '../grouped.ts';
import type { Catalogue, Course, PageKind, TextVersion } from '../catalogue/model.ts';
import { humanise, textIn } from '../catalogue/texts.ts';
import { familyOf } from '../catalogue/tags.ts';
import { isOffered } from '../catalogue/offered.ts';
import type { Item, ItemKind } from './changes.ts';
import { itemsOf, matchItems, unreadIn, type Matches } from './match.ts';

/** The id that something of a catalogue has in the second one; its own where it is not there. */
export type IdNow = (kind: PageKind, id: string) => string;
/** Of the second catalogue itself. */
export const ownId: IdNow = (_, id) => id;

/** A change, or what follows from one, is told with an item by this key. */
export const itemKey = (kind: PageKind, id: string): string => `${kind} ${id}`;

/** Two catalogues and what is the same in both. */
export interface Comparison {
  before: Catalogue;
  after: Catalogue;
  /** In which names are given. */
  language: string;
  matches: Matches;
  /** Of the first catalogue. */
  now: IdNow;
  /** Under the id it has now, or had. */
  item: (kind: ItemKind, id: string) => Item;
  name: (kind: ItemKind, id: string) => string;
  /** A topic as the second catalogue calls it. */
  nowTag: (tag: string) => string;
  /** Topics that have another name, and whose old page leads on. */
  renamedTags: readonly RenamedTag[];
  /** Topics that are written another way. */
  respelledTags: readonly RenamedTag[];
  /** Languages are worth a word: a catalogue has several. */
  manyLanguages: boolean;
  /** Whether one side could not read a course: what it is part of cannot be compared. By the id it has now, or had. */
  isUnread: (id: string) => boolean;
}

/** What the second catalogue calls its credits, where it has a word of its own. */
export function unitOf({ after, language }: Pick<Comparison, 'after' | 'language'>): {
  unit?: string;
} {
  const { name } = after.settings.creditUnit;
  const unit = name[language] ?? Object.values(name)[0];
  return unit === undefined ? {} : { unit };
}

/** `slug`: its address before. */
interface RenamedTag {
  slug: string;
  from: string;
  to: string;
  courses: number;
}

/** `language`: in which names are wanted. */
export function comparisonOf(before: Catalogue, after: Catalogue, language: string): Comparison {
  const matches = matchItems(before, after);
  const moved = new Map(
    Object.entries(matches).flatMap(([kind, { same }]) =>
      same.map((pair): [string, string] => [`${kind} ${pair.before.id}`, pair.after.id]),
    ),
  );
  const names = new Map([...namesIn(before, language), ...namesIn(after, language)]);
  const name = (kind: ItemKind, id: string) => names.get(itemKey(kind, id)) ?? humanise(id);
  const unread = [unreadIn(before, 'course'), unreadIn(after, 'course')];
  const tags = renamedTags(before, after);
  return {
    before,
    after,
    language,
    matches,
    name,
    renamedTags: [...tags.values()],
    respelledTags: respelledTags(before, after),
    nowTag: (tag) => tags.get(familyOf(tag))?.to ?? tag,
    now: (kind, id) => moved.get(itemKey(kind, id)) ?? id,
    item: (kind, id) => ({ kind, id, name: name(kind, id) }),
    manyLanguages: before.settings.languages.length > 1 || after.settings.languages.length > 1,
    isUnread: (id) => unread.some((test) => test({ id })),
  };
}

/**
 * Titles by kind and id. Two courses on offer may share one: then each has its id beside it, as what is not on offer
 * has.
 */
function namesIn(catalogue: Catalogue, language: string): [key: string, name: string][] {
  const first = catalogue.settings.languages[0];
  const titleOf = ({ id, texts }: { id: string; texts: readonly TextVersion[] }) =>
    textIn(texts, language, first)?.title ?? humanise(id);
  const { course: courses, programme: programmes, ...others } = itemsOf(catalogue);
  const byTitle = grouped(courses, titleOf);
  const isClear = (course: Course, namesakes: readonly Course[]) =>
    namesakes.length === 1 ||
    (isOffered(course) && namesakes.filter((it) => isOffered(it)).length === 1);
  return [
    ...[...byTitle].flatMap(([title, namesakes]) =>
      namesakes.map((it): [string, string] => [
        itemKey('course', it.id),
        isClear(it, namesakes) ? title : `${title} (${it.id})`,
      ]),
    ),
    ...programmes.map(({ id, title }): [string, string] => [
      itemKey('programme', id),
      title[language] ?? title[first] ?? Object.values(title)[0] ?? humanise(id),
    ]),
    ...(['track', 'pillar', 'page'] as const).flatMap((kind) =>
      others[kind].map((it): [string, string] => [itemKey(kind, it.id), titleOf(it)]),
    ),
  ];
}

/** Topics whose old page leads on to a topic, by family. */
function renamedTags(before: Catalogue, after: Catalogue): Map<string, RenamedTag> {
  const first = after.settings.languages[0];
  const leadsTo = new Map(
    after.redirects.flatMap(({ from, to }) =>
      typeof to === 'object' && to.kind === 'tag' ? [[from, to.id] as const] : [],
    ),
  );
  const bySlug = new Map(after.tags.map((tag) => [tag.slug, tag]));
  return new Map(
    [...before.tagByFamily].flatMap(([family, { slug, label }]): [string, RenamedTag][] => {
      const target = after.tagByFamily.has(family)
        ? undefined
        : bySlug.get(
            leadsTo.get(addressOf({ kind: 'tag', id: slug, language: first }, first)) ?? '',
          );
      return target
        ? [[family, { slug, from: label, to: target.label, courses: target.courses.length }]]
        : [];
    }),
  );
}

/** Topics that have the same family and another label. */
const respelledTags = (before: Catalogue, after: Catalogue): RenamedTag[] =>
  [...after.tagByFamily].flatMap(([family, { slug, label, courses }]) => {
    const from = before.tagByFamily.get(family)?.label;
    return from === undefined || from === label
      ? []
      : [{ slug, from, to: label, courses: courses.length }];
  });
