import type { LeftReason, Source, SourcePage } from '../source.ts';
import { groupsOf, type Groups } from './groups.ts';
import { itemsOf, withOwnIds, type FolderPage, type Item } from './items.ts';
import type { GivenKeys } from './keys.ts';
import { sortPages } from './kinds.ts';
import { languageOfKeys, languageOfText } from './languages.ts';
import { creditUnitOf, weeksOf } from './measures.ts';
import { adoptFields, type AdoptedField } from './own-fields.ts';
import { listOf } from '../values.ts';
import { yesNo } from './values-of-keys.ts';
import { namedValues, valueOfKey, withCategories } from './read-keys.ts';

/** What the new catalogue will hold, before any of it is written. */
export interface Plan {
  sources: readonly Source[];
  /** The first is the usual one. */
  languages: readonly [string, ...string[]];
  items: readonly Item[];
  folders: readonly FolderPage[];
  groups: Groups;
  fields: ReadonlyMap<string, AdoptedField>;
  /** What credits are called, where they are no ECTS. */
  creditUnit?: string;
  /** Weeks of a semester, where courses say it. */
  weeks?: number;
  /** Tags that only make a collection of all courses, as Eleventy wants it. */
  collectionTags: ReadonlySet<string>;
  /** Pages that are nothing for a catalogue. */
  left: readonly { source: Source; page: SourcePage; why: LeftReason }[];
}

/** Decides what each page becomes, and where it stands. */
export function planOf(sources: readonly Source[], given: GivenKeys): Plan {
  const first = firstLanguage(sources);
  const all: Item[] = [];
  const folders: FolderPage[] = [];
  const left: Plan['left'][number][] = [];
  for (const source of sources) {
    const keys = withCategories(source.pages, given);
    const sorted = sortPages(
      source.pages.map((page) => ({ page, named: namedValues(page, keys) })),
    );
    for (const { page, kind } of sorted)
      if (!['course', 'track', 'pillar', 'page', 'list'].includes(kind))
        left.push({ source, page, why: asReason(kind) });
    const own = itemsOf(source, sorted, first);
    // Of several sources, each has a folder of its own.
    all.push(...own.items.map((it) => (sources.length > 1 ? inFolderOf(it, source.name) : it)));
    folders.push(...own.folders);
  }
  const items = withOwnIds(all);
  const courses = items.filter(({ kind }) => kind === 'course');
  const weeks = weeksOf(courses);
  const isEnglish = courses.some(({ versions }) =>
    yesNo(versions[0].page.values.get('english-only')),
  );
  const named = [
    ...items.flatMap(({ versions }) => versions.flatMap(({ language }) => language ?? [])),
    ...(isEnglish ? ['en'] : []),
  ];
  return {
    sources,
    languages: [
      first,
      ...new Set([...sources.flatMap(({ languages }) => languages), ...named]),
    ].filter(
      (it, index, list) => list.indexOf(it) === index && (index === 0 || named.includes(it)),
    ) as [string, ...string[]], // the first is always there
    items,
    folders,
    groups: groupsOf(items, folders, sources),
    fields: adoptFields(courses, weeks === undefined ? [] : ['weeks']),
    creditUnit: creditUnitOf(courses),
    weeks,
    collectionTags: collectionTags(courses),
    left,
  };
}

/** Tags that every course of a site of Eleventy has. */
function collectionTags(courses: readonly Item[]): Set<string> {
  const all = courses
    .filter(({ source }) => source.system === 'eleventy')
    .map(({ versions: [{ named }] }) => listOf(valueOfKey(named, 'tags')));
  return new Set(
    all[0]?.filter((tag) => all.length > 1 && all.every((tags) => tags.includes(tag))),
  );
}

const reasons: readonly LeftReason[] = ['post', 'empty', 'unused', 'template'];
const asReason = (kind: string): LeftReason => reasons.find((it) => it === kind) ?? 'unused';

const inFolderOf = (item: Item, name: string): Item =>
  item.kind === 'course' ? { ...item, id: `${name}/${item.id}` } : item;

/** The usual language: that of the settings, else that of most texts, else that of the keys, else English. */
function firstLanguage(sources: readonly Source[]): string {
  const stated = sources.find(({ languages }) => languages.length > 0)?.languages[0];
  if (stated !== undefined) return stated;
  const pages = sources.flatMap((source) => source.pages);
  const bare = pages.filter(
    ({ values, language }) => values.get('english-only') !== 'true' && language === undefined,
  );
  const texts = (bare.length > 0 ? bare : pages).map(
    ({ body, values }) => `${body} ${[...values.values()].join(' ')}`,
  );
  const counts = new Map<string, number>();
  for (const text of texts) {
    const language = languageOfText(text);
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  const ofKeys = languageOfKeys(pages.flatMap(({ values }) => [...values.keys()]));
  return best !== undefined && best[1] * 4 > texts.length ? best[0] : (ofKeys ?? best?.[0] ?? 'en');
}

/** How a file is named in the tally: with its source, where there are several. */
export const nameInTally = (
  { sources }: Pick<Plan, 'sources'>,
  source: Source,
  file: string,
): string => (sources.length > 1 ? `${source.name}: ${file}` : file);
