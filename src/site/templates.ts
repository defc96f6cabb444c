import type { Site } from '../views/site.ts';

/** A page kind as Eleventy knows it: over which pages it goes, and what makes one (templates/pages/*.11ty.tsx). */
export interface Template {
  data: { pagination: { data: string } };
  render: (input: { at: unknown; site: Site }) => string;
}

/** Eleventy’s own templates, by the page kind they paginate over. */
export async function readTemplates(): Promise<Map<string, Template>> {
  const all = (await import(new URL('templates.js', COMPILED).href)) as Record<string, Template>;
  return new Map(
    Object.values(all).map(({ data, render }) => [
      data.pagination.data.replace(/^pages\./, ''),
      { data, render },
    ]),
  );
}
