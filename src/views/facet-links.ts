import { facetOf, type FacetKind } from '../catalogue/facets.ts';
import type { SharedContext } from './view-context.ts';

/** Address of the static page that shows what one value of a filter shows: the build and the browser both ask. */
export function facetHref(
  { to, fields }: Pick<SharedContext, 'to' | 'fields'>,
  kind: FacetKind,
  value: string,
): string {
  const { page, idOf = (it) => it } = facetOf(kind, fields);
  return to(page, idOf(value));
}
