import type { Kind, LeftReason, SourcePage } from '../source.ts';
import { textOf } from '../values.ts';
import { isNews, kindOfName } from './kinds-of-names.ts';
import { valueOfKey, type NamedValue } from './read-keys.ts';

/** Keys that only a course has. */
const ofCourses = new Set(
  'semester studycredits pillar code alternates option prerequisites outcomes terms level hours lecturers assessment english-only default'.split(
    ' ',
  ),
);

/** A page with its keys, and where it lies. */
export interface KeyedPage {
  page: SourcePage;
  named: readonly NamedValue[];
}

/** A page as its source meant it: one of four kinds, the page of a list, or nothing for a catalogue. */
export type Sorted = KeyedPage & { kind: Kind | 'list' | LeftReason };

/** What each page of a source is. */
export function sortPages(pages: readonly KeyedPage[]): Sorted[] {
  const own = pages.map((it): Sorted | KeyedPage => {
    const kind = ownKind(it);
    return kind === undefined ? it : { ...it, kind };
  });
  const folders = new Map<string, { courses: number; all: number }>();
  for (const it of own) {
    if (it.page.isFolder) continue;
    const count = folders.get(folderOf(it.page)) ?? { courses: 0, all: 0 };
    count.all++;
    if ('kind' in it && it.kind === 'course') count.courses++;
    folders.set(folderOf(it.page), count);
  }
  return own.map((it) => {
    if ('kind' in it) return it;
    const { courses = 0, all = 1 } = folders.get(folderOf(it.page)) ?? {};
    return { ...it, kind: courses * 2 > all && !isFurther(it) ? 'course' : 'page' };
  });
}

const folderOf = ({ path }: SourcePage): string =>
  path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** What a page says itself, or its folder. */
function ownKind({ page, named }: KeyedPage): Sorted['kind'] | undefined {
  if (page.kind !== undefined) return page.kind;
  const name = page.path.slice(page.path.lastIndexOf('/') + 1);
  if (/^404$/.test(name)) return 'template';
  if (
    !page.hasFrontMatter &&
    !page.isFolder &&
    /^(readme|license|contributing|changelog)$/i.test(name)
  )
    return 'unused';
  const layout = ['layout', 'type'].map((it) => textOf(page.values.get(it)) ?? '');
  const facts = named.filter(({ key }) => ofCourses.has(key ?? '')).length;
  const folders = page.path.split('/');
  const above = folders.slice(0, -1).map(kindOfName);
  if (layout.some((it) => kindOfName(it) === 'track')) return 'track';
  if (layout.some((it) => kindOfName(it) === 'pillar')) return 'pillar';
  const isCourse =
    facts > 1 || ['semester', 'studycredits'].some((it) => valueOfKey(named, it) !== undefined);
  if (page.isFolder && !isCourse) return 'list';
  if (isCourse) return 'course';
  if (folders.slice(0, -1).some(isNews)) return 'post';
  const folder = above.findLast((it) => it !== undefined);
  if (folder === 'track' || folder === 'pillar' || folder === 'page') return folder;
  if (named.length === 0 && page.body.trim() === '' && page.trouble === undefined) return 'empty';
  return facts > 0 && folder === 'course' ? 'course' : undefined;
}

/** Whether a page among courses is none: it says so, or its name does. */
const isFurther = ({ page }: KeyedPage): boolean =>
  /^(page|default|home)$/.test(textOf(page.values.get('layout')) ?? '') ||
  /(^|\/)(404|about|over|contact|privacy|impressum|datenschutz|mentions-legales|colofon|search|zoeken)$/i.test(
    page.path,
  );
