import { expect, test } from 'vitest';
import { facetOf, facetSourceOf, facetTable } from '../../src/catalogue/facets.ts';
import { facetHref } from '../../src/views/facet-links.ts';
import { contextOf } from '../../src/views/view-context-of.ts';
import { catalogue, course, site } from '../support/builders.ts';

test('every value of every filter leads to a page that exists', () => {
  const courses = [
    course({
      id: 'a',
      credits: 7.5,
      tags: ['C#', '.NET'],
      tools: ['.NET', 'Ünity 3D', '⚙'],
      tracks: ['t'],
      exchange: true,
      mode: 'online',
      facts: { level: 'Master’s' },
    }),
    course({ id: 'b', semester: 2, tools: ['NET'], programme: 'english', languages: ['fr'] }),
  ];
  const its = site(
    catalogue({
      courses,
      settings: { languages: ['nl', 'en'], periods: { 2: { en: 'Spring term' } } },
    }),
  );
  const paths = new Set(
    Object.values(its.pages)
      .flat()
      .map(({ path }) => path),
  );
  const source = facetSourceOf(its.catalogue);
  const facetKinds = [...facetTable(source.fields).keys()];
  for (const language of ['nl', 'en']) {
    const links = facetKinds.flatMap((kind) =>
      courses
        .flatMap((it) => facetOf(kind, source.fields).valuesOf(it, source))
        .map(
          (value) =>
            `${kind} ${value}: ${decodeURIComponent(facetHref(contextOf(its, language), kind, value))}`,
        ),
    );
    expect(links.filter((link) => !paths.has(link.split(': ').at(-1) ?? expect.fail()))).toEqual(
      [],
    );
    expect(new Set(links.map((link) => link.split(' ')[0])).size).toBe(facetKinds.length);
  }
});
