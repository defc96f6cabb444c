import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import type { ViewContext } from '../view-context.ts';
import { providerOf } from './graph.ts';

/** The catalogue, and where it is searched. */
export function siteThing(
  context: ViewContext,
  { name, description }: { name: string; description?: string },
): WebSite {
  const { urls } = context.site;
  const url = urls.full(context.to('home'));
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${urls.full(context.to('courses'))}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': `${url}#site`,
    url,
    name,
    ...(description ? { description } : {}),
    inLanguage: context.shown,
    ...(context.site.hosting.asYear === undefined ? { potentialAction: search } : {}),
    ...providerOf(context),
  };
}
