import { addressOf } from '../catalogue/addresses.ts';
import type { Catalogue, TextVersion } from '../catalogue/model.ts';
import { textIn } from '../catalogue/texts.ts';
import { familyOf } from '../catalogue/tags.ts';
import { isOffered } from '../catalogue/offered.ts';
import { humanise } from '../catalogue/texts.ts';
import type { Item, ItemKind } from './changes.ts';
import { itemsOf, matchItems, unreadIn, type Matches } from './match.ts';

/** Two catalogues and what is the same in both. */
export interface Comparison {
  before: Catalogue;
  after: Catalogue;
  /** In which names are given. */
  language: string;
  matches: Matches;
  /** The id that something of the first catalogue has in the second; its own where it is not there. */
  now: (kind: ItemKind, id: string) => string;
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
      same.map((pair) => [`${kind} ${pair.before.id}`, pair.after.id] as const),
    ),
  );
  const names = new Map([...namesIn(before, language), ...namesIn(after, language)]);
  const name = (kind: ItemKind, id: string) => names.get(`${kind} ${id}`) ?? humanise(id);
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
    now: (kind, id) => moved.get(`${kind} ${id}`) ?? id,
    item: (kind, id) => ({ kind, id, name: name(kind, id) }),
    manyLanguages: before.settings.languages.length > 1 || after.settings.languages.length > 1,
    isUnread: (id) => unread.some((test) => test({ id })),
  };
}

/** Titles by kind and id. Two courses on offer may share one: then each has its id beside it, as what is not on offer has. */
function namesIn(catalogue: Catalogue, language: string): [string, string][] {
  const first = catalogue.settings.languages[0];
  const title = ({ id, texts }: { id: string; texts: readonly TextVersion[] }) =>
    textIn(texts, language, first)?.title ?? humanise(id);
  const { course: courses, track, pillar, page, programme } = itemsOf(catalogue);
  const titles = courses.map((it) => ({ it, name: title(it) }));
  const [all, offered] = [counts(titles), counts(titles.filter(({ it }) => isOffered(it)))];
  const isClear = ({ it, name }: (typeof titles)[number]) =>
    all.get(name) === 1 || (isOffered(it) && offered.get(name) === 1);
  return [
    ...titles.map((titled): [string, string] => [
      `course ${titled.it.id}`,
      isClear(titled) ? titled.name : `${titled.name} (${titled.it.id})`,
    ]),
    ...programme.map(({ id, title: own }): [string, string] => [
      `programme ${id}`,
      own[language] ?? own[first] ?? Object.values(own)[0] ?? humanise(id),
    ]),
    ...(
      [
        ['track', track],
        ['pillar', pillar],
        ['page', page],
      ] as const
    ).flatMap(([kind, items]) =>
      items.map((it): [string, string] => [`${kind} ${it.id}`, title(it)]),
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

function counts(titles: readonly { name: string }[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { name } of titles) found.set(name, (found.get(name) ?? 0) + 1);
  return found;
}
