import type { PageAt, PageCache, Site } from '../views/site.ts';
import type { YearNoticeView } from '../views/years.ts';

/** A page kind as Eleventy knows it: over which pages it goes, and what makes one (templates/pages/*.11ty.tsx). */
export interface Template {
  data: { pagination: { data: string } };
  /** `cachedPage`: may have the page already. */
  render: (input: { at: unknown; site: Site; cachedPage?: PageCache }) => string;
}

/** Eleventy’s own templates, by the kind of their pages. */
export async function readTemplates(): Promise<Map<string, Template>> {
  const { templates }: { templates: Record<PageAt['kind'] | 'redirect', Template> } = await import(
    new URL('templates/pages/all.js', COMPILED).href
  );
  return new Map(
    Object.entries(templates).map(([kind, { data, render }]) => [kind, { data, render }]),
  );
}

/** What makes the notice of an earlier year. */
export async function readYearNotice(): Promise<(view: YearNoticeView) => string> {
  const { yearNotice }: { yearNotice: (view: YearNoticeView) => string } = await import(
    new URL('templates/pages/all.js', COMPILED).href
  );
  return yearNotice;
}
