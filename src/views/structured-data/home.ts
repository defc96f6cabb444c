import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import type { Reader } from '../reader.ts';
import { providerOf } from './graph.ts';

/** The catalogue, and where it is searched. */
export function siteThing(
  reader: Reader,
  { name, description }: { name: string; description?: string },
): WebSite {
  const { urls } = reader.site;
  const url = urls.full(reader.to('home'));
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${urls.full(reader.to('courses'))}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': `${url}#site`,
    url,
    name,
    ...(description ? { description } : {}),
    inLanguage: reader.shown,
    potentialAction: search,
    ...providerOf(reader),
  };
}
