// Lookups: all lists are made once a build, kept here, and pages read them by key.
import { getCollection, type CollectionEntry } from 'astro:content';
import { siteOf } from './catalogue.mjs';

export { courseView, mini, slug, trackView } from './catalogue.mjs';

async function make() {
  const entries = await getCollection('courses');
  const site = siteOf(entries.map(({ id, data }) => ({ id, url: `/courses/${id}/`, ...data })));
  return {
    ...site,
    entryById: new Map<string, CollectionEntry<'courses'>>(
      entries.map((entry) => [entry.id, entry]),
    ),
  };
}
let made: ReturnType<typeof make> | undefined;
export const site = () => (made ??= make());
