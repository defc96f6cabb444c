import { creditsId, toolId } from '../catalogue/facet-ids.ts';
import type { PageKind } from '../catalogue/model.ts';
import type { FacetKind } from '../search/facets.ts';
import type { ViewContext } from './view-context.ts';

/** Address of the static page that shows what one value of a filter shows: the build and the browser both ask. */
export function facetHref({ to }: Pick<ViewContext, 'to'>, kind: FacetKind, value: string): string {
  const { page, id } = pageOf(kind, value);
  return to(page, id);
}

function pageOf(kind: FacetKind, value: string): { page: PageKind; id?: string } {
  switch (kind) {
    case 'credits':
      return { page: 'credits', id: creditsId(value) };
    case 'tool':
      return { page: 'tool', id: toolId(value) };
    case 'exchange':
      return { page: 'exchange' };
    case 'home':
      return { page: 'from-home' };
    default:
      return { page: kind, id: value };
  }
}
