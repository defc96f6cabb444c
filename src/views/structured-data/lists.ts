import type { DefinedTermSet, ItemList } from 'schema-dts';
import { LONG_LIST } from '../../catalogue/lists.ts';
import type { PageKey } from '../../catalogue/model.ts';
import type { CourseListView } from '../pieces.ts';
import type { ViewContext } from '../view-context.ts';
import { pillarTerm } from './course.ts';

/** Fewest entries of which search engines make a list of courses. */
const FEWEST = 3;

/** A list of links as a page shows them. `before`: entries on its earlier parts; `total`: entries on all parts. */
export function itemList(
  { site }: ViewContext,
  links: readonly { href: string }[],
  { before, total } = { before: 0, total: links.length },
): ItemList[] {
  if (links.length < FEWEST) return [];
  return [
    {
      '@type': 'ItemList',
      numberOfItems: total,
      itemListElement: links.map(({ href }, index) => ({
        '@type': 'ListItem',
        position: before + index + 1,
        url: site.urls.full(href),
      })),
    },
  ];
}

/** The courses of a list, or of a part of it. */
export function rowList(
  context: ViewContext,
  { part = 1 }: PageKey,
  groups: readonly CourseListView[],
  total?: number,
): ItemList[] {
  const rows = groups.flatMap(({ courses }) => courses);
  return itemList(context, rows, { before: (part - 1) * LONG_LIST, total: total ?? rows.length });
}

/** All pillars. */
export function pillarSet(context: ViewContext, page: PageKey): DefinedTermSet[] {
  const { pillars } = context.site.catalogue;
  const url = context.site.urls.full(context.site.urls.page(page));
  return pillars.length === 0
    ? []
    : [
        {
          '@type': 'DefinedTermSet',
          '@id': url,
          url,
          name: context.t.pillars,
          hasDefinedTerm: pillars.map(({ id }) => pillarTerm(context, id)),
        },
      ];
}
