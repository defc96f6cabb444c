import { readdirSync } from 'node:fs';
import type { Site } from '../views/site.ts';

/** A page kind as Eleventy knows it: over which pages it goes, and what makes one (templates/pages/*.11ty.tsx). */
export interface Template {
  data: { pagination: { data: string } };
  render: (input: { at: unknown; site: Site }) => string;
}

/** Eleventy’s own templates, by the page kind they paginate over. */
export async function readTemplates(): Promise<Map<string, Template>> {
  const folder = new URL('templates/pages/', COMPILED);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.11ty.js'))
    .sort();
  const all: Template[] = await Promise.all(
    names.map((name) => import(new URL(name, folder).href)),
  );
  return new Map(
    all.map(({ data, render }) => [data.pagination.data.replace(/^pages\./, ''), { data, render }]),
  );
}
