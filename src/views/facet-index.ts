import {
  facetOf,
  facetSourceOf,
  isOwnFacet,
  kindOfIndex,
  type FacetKind,
} from '../catalogue/facets.ts';
import { letterOf } from '../catalogue/lists.ts';
import { byText } from '../catalogue/order.ts';
import { getOrThrow } from '../get-or-throw.ts';
import { grouped } from '../grouped.ts';
import { nameOfField } from './field-values.ts';
import { facetValues } from './finder.ts';
import { searchable, type IndexView } from './index-lists.ts';
import { letterId } from './letters.ts';
import type { LinkView } from './pieces.ts';
import { shellView } from './shell.ts';
import type { PageAt, Site } from './site.ts';
import { itemList } from './structured-data/lists.ts';
import type { ViewContext } from './view-context.ts';
import { contextOf } from './view-context-of.ts';

/** More values than these stand under their letters, where they have no order of their own. */
const MANY = 24;

/** /tools/, /semesters/, /level/ …: the values of a facet, each with how many courses have it. */
export function facetIndexView(at: PageAt, site: Site): IndexView {
  const context = contextOf(site, at.language);
  const { t, fields } = context;
  const kind = kindOfIndex(at.id, fields) ?? '';
  const title = nameOf(context, kind);
  const source = facetSourceOf(site.catalogue);
  const links = facetValues(context, { courses: site.catalogue.offered, source }, kind).map(
    ({ text: label, lang, href, count }) => ({
      label,
      ...(lang ? { lang } : {}),
      href,
      count: t.number(count),
    }),
  );
  const isFree = ['by courses', 'by name'].includes(String(facetOf(kind, fields).order));
  const isLong = isFree && links.length > MANY;
  const groups = isLong ? byLetter(links) : [{ links }];
  return {
    shell: shellView(context, {
      page: at,
      title,
      description: t.lists.valuesIntro,
      section: 'courses',
      trail: [{ label: t.allCourses, href: context.to('courses') }],
      scripts: isLong ? ['within'] : [],
      things: itemList(context, links),
    }),
    title,
    intro: t.lists.valuesIntro,
    ...(isLong ? searchable(context, groups) : {}),
    groups,
  };
}

function byLetter(links: IndexView['groups'][number]['links']): IndexView['groups'] {
  const named = [...links].sort((a, b) => byText(a.label, b.label));
  return [...grouped(named, ({ label }) => letterOf(label))].map(([heading, own]) => ({
    heading,
    id: letterId(heading),
    links: own,
  }));
}

/** The way from the list of a value to all values of its facet; to all courses, where there is no such page. */
export function indexOf(context: ViewContext, kind: FacetKind): LinkView {
  const { t, to, site, fields } = context;
  const index =
    fields.byKey.has(kind) || isOwnFacet(kind) ? facetOf(kind, fields).index : undefined;
  return index !== undefined && site.pages.facet.some(({ id }) => id === index)
    ? { label: nameOf(context, kind), href: to('facet', index) }
    : { label: t.allCourses, href: to('courses') };
}

/** Ways to all of them. */
export const indexLinks = (context: ViewContext, language: string): LinkView[] =>
  context.site.pages.facet
    .filter((it) => it.language === language)
    .map(({ id }) => indexOf(context, kindOfIndex(id, context.fields) ?? ''));

function nameOf(context: ViewContext, kind: FacetKind): string {
  const { t, fields } = context;
  const names: Record<string, string> = t.lists.indexes;
  return Object.hasOwn(names, kind)
    ? names[kind]
    : nameOfField(context, getOrThrow(fields.byKey, kind)).text;
}
