import { describe, expect, test } from 'vitest';
import { folderOf } from '../../src/catalogue/addresses.ts';
import { facetTable } from '../../src/catalogue/facets.ts';
import { fieldTable } from '../../src/catalogue/fields.ts';
import { facetIndexView } from '../../src/views/facet-index.ts';
import { semesterView, toolView } from '../../src/views/facet-lists.ts';
import { catalogue, course, pageAt, site } from '../support/builders.ts';

const its = site(
  catalogue({
    courses: [
      course({ id: 'a', semester: 1, credits: 3, tools: ['Web APIs', 'CSS'] }),
      course({ id: 'b', semester: 2, credits: 12, tools: ['Web API', 'Unit tests'] }),
      course({ id: 'c', semester: 2, credits: 6, tools: ['web api', 'AWS'] }),
    ],
  }),
);
const linksOf = (index: string) =>
  facetIndexView(pageAt('facet', index, its), its).groups.flatMap(({ links }) =>
    links.map(({ label, href, count }) => [label, href, count]),
  );

describe('the index of a facet', () => {
  test('names all its values in their order, with how many courses have each', () => {
    expect(linksOf('semesters')).toEqual([
      ['Semester 1', '/semesters/1/', '1'],
      ['Semester 2', '/semesters/2/', '2'],
    ]);
    expect(linksOf('credits').map(([label]) => label)).toEqual([
      '3 credits',
      '6 credits',
      '12 credits',
    ]);
  });

  test('stands at the folder of its pages', () => {
    for (const { index, page } of facetTable(fieldTable([])).values())
      if (index && page !== 'fact') expect(index).toBe(folderOf(page));
  });

  test('is there where a course on offer has a value', () => {
    const none = site(catalogue({ courses: [course({ id: 'a', tools: [] })] }));
    expect(none.pages.facet.map(({ path }) => path)).toEqual([
      '/programmes/',
      '/semesters/',
      '/periods/',
      '/taught-in/',
      '/credits/',
    ]);
  });

  test('is the way back from the list of a value', () => {
    const { shell } = semesterView(pageAt('semester', '2', its), its);
    expect(shell.breadcrumbs.links.map(({ href }) => href)).toContain('/semesters/');
  });
});

test('spellings of a tool that differ only in number share a page', () => {
  expect(linksOf('tools')).toEqual([
    ['Web API', '/tools/web-api/', '3'],
    ['AWS', '/tools/aws/', '1'],
    ['CSS', '/tools/css/', '1'],
    ['Unit tests', '/tools/unit-tests/', '1'],
  ]);
  const { groups } = toolView(pageAt('tool', 'web-api', its), its);
  expect(groups.flatMap(({ courses }) => courses)).toHaveLength(3);
});
