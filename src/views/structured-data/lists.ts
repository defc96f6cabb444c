import type { DefinedTermSet, ItemList } from 'schema-dts';
import { LONG_LIST } from '../../catalogue/lists.ts';
import type { PageKey } from '../../catalogue/model.ts';
import type { CourseListView } from '../pieces.ts';
import type { Reader } from '../reader.ts';
import { pillarTerm } from './course.ts';

/** Fewest entries of which search engines make a list of courses. */
const FEWEST = 3;

/** A list of links as a page shows them. `before`: entries on its earlier parts; `total`: entries on all parts. */
export function itemList(
  { site }: Reader,
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
  reader: Reader,
  { part = 1 }: PageKey,
  groups: readonly CourseListView[],
  total?: number,
): ItemList[] {
  const rows = groups.flatMap(({ courses }) => courses);
  return itemList(reader, rows, { before: (part - 1) * LONG_LIST, total: total ?? rows.length });
}

/** All pillars. */
export function pillarSet(reader: Reader, page: PageKey): DefinedTermSet[] {
  const { pillars } = reader.site.catalogue;
  const url = reader.site.urls.full(reader.site.urls.page(page));
  return pillars.length === 0
    ? []
    : [
        {
          '@type': 'DefinedTermSet',
          '@id': url,
          url,
          name: reader.t.pillars,
          hasDefinedTerm: pillars.map(({ id }) => pillarTerm(reader, id)),
        },
      ];
}
