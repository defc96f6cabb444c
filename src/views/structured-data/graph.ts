import type {
  BreadcrumbList,
  EducationalOrganization,
  Graph,
  QuantitativeValue,
  Thing,
} from 'schema-dts';
import type { Range } from '../../catalogue/credits.ts';
import type { LinkView } from '../pieces.ts';
import type { ViewContext } from '../view-context.ts';

/**
 * What a page says, for machines: schema.org as JSON-LD. Made of what the page shows, and of nothing else.
 * Addresses are those of links: whole with a base URL, else from the root of the host, and read against the address
 * of the page.
 */
export type StructuredData = Graph;

/** The graph of a page: its breadcrumbs, and what the page adds. Nothing where there is nothing to say. */
export function graphOf(
  { site }: ViewContext,
  breadcrumbs: readonly LinkView[],
  things: readonly Thing[],
): StructuredData | undefined {
  const trail: BreadcrumbList = {
    '@type': 'BreadcrumbList',
    itemListElement: breadcrumbs.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: site.urls.full(href),
    })),
  };
  const graph = [...things, ...(breadcrumbs.length > 1 ? [trail] : [])];
  return graph.length > 0 ? { '@context': 'https://schema.org', '@graph': graph } : undefined;
}

/** The school, where the catalogue names one. */
export function providerOf(context: ViewContext): { provider?: EducationalOrganization } {
  const { institution } = context.site.catalogue.settings;
  const name = institution && context.local(institution.name);
  return name
    ? {
        provider: {
          '@type': 'EducationalOrganization',
          name: name.text,
          ...(institution.url ? { url: institution.url } : {}),
        },
      }
    : {};
}

/** Credits, in the unit of the catalogue. */
export const creditsOf = (
  { site, local }: ViewContext,
  { low, high }: Range,
): QuantitativeValue => ({
  '@type': 'QuantitativeValue',
  ...(low === high ? { value: low } : { minValue: low, maxValue: high }),
  unitText: local(site.catalogue.settings.creditUnit.name)?.text ?? 'ECTS',
});
