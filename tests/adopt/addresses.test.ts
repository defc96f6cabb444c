import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sanitized } from '../../src/authoring/adopt/sources/hugo.ts';
import { readSources } from '../../src/authoring/adopt/sources/read-sources.ts';
import { folder, type Files } from '../support/folder.ts';
import { page } from './schools/school.ts';

/** Addresses of the pages of a folder, by its files. */
async function addresses(files: Files, section = ''): Promise<Record<string, readonly string[]>> {
  const [source] = await readSources([join(folder(files), section)]);
  return Object.fromEntries((source?.pages ?? []).map(({ file, addresses }) => [file, addresses]));
}
const course = (given = {}) => page({ title: 'A B', semester: 1, ...given }, 'Text.');

test.each([
  ['AI & Big Data', 'ai-big-data'],
  ['C# (2)', 'c#-2'],
  ['a - b', 'a-b'],
  ['Été_1.2', 'été_1.2'],
])('Hugo makes of %s the address %s', (name, address) => expect(sanitized(name)).toBe(address));

test('Hugo: sections, bundles, languages, slug, url and aliases', async () =>
  expect(
    await addresses({
      'hugo.toml': 'defaultContentLanguage = "nl"\n[languages.nl]\n[languages.en]\n',
      'content/vakken/_index.md': course(),
      'content/vakken/A & B.md': course({ aliases: ['/oud/', 'naast'] }),
      'content/vakken/bundel/index.en.md': course({ slug: 'x y' }),
      'content/vakken/elders.md': course({ url: '/heel/elders/' }),
    }),
  ).toEqual({
    'content/vakken/_index.md': ['/vakken/'],
    'content/vakken/A & B.md': ['/vakken/a-b/', '/vakken/a--b/', '/oud/', '/vakken/naast/'],
    'content/vakken/bundel/index.en.md': ['/en/vakken/x-y/'],
    'content/vakken/elders.md': ['/heel/elders/'],
  }));

test('a section: addresses begin below the folder that holds content, whether or not a config is there', async () =>
  expect(
    await addresses(
      { 'site/content/programma/_index.md': course(), 'site/content/programma/a.md': course() },
      'site/content/programma',
    ),
  ).toEqual({
    '_index.md': ['/programma/'],
    'a.md': ['/programma/a/'],
  }));

test('Jekyll: pages, collections, dates in names, permalinks', async () =>
  expect(
    await addresses({
      '_config.yml': 'collections:\n  courses:\n    output: true\n',
      '_courses/2024-01-02-a.md': course(),
      '_posts/2024-01-02-b.md': course({ categories: ['x'] }),
      'c/index.md': course(),
      'c/d.md': course({ redirect_from: '/old.html' }),
      'e.md': course({ permalink: '/:title/' }),
    }),
  ).toEqual({
    '_courses/2024-01-02-a.md': ['/courses/2024-01-02-a.html'],
    '_posts/2024-01-02-b.md': ['/x/2024/01/02/b.html'],
    'c/index.md': ['/c/'],
    'c/d.md': ['/c/d.html', '/old.html'],
    'e.md': ['/e/'],
  }));

test('Eleventy: names, dates, data of folders, permalinks with commands', async () =>
  expect(
    await addresses(
      {
        '.eleventy.js': 'throw new Error("never run");\n',
        'src/vakken/vakken.json': '{ "permalink": "/opleiding/{{ page.fileSlug }}/" }',
        'src/vakken/2024-01-02-a.md': course(),
        'src/b/b.md': course(),
        'src/c.md': course({ permalink: '/{{ title | slugify }}/' }),
        'src/d.md': course({ permalink: false }),
      },
      'src',
    ),
  ).toEqual({
    'vakken/2024-01-02-a.md': ['/opleiding/a/'],
    'b/b.md': ['/b/'],
    'c.md': ['/a-b/'],
    'd.md': [],
  }));

test('VuePress: README as the page of its folder, .html for all others', async () =>
  expect(
    await addresses(
      {
        'docs/.vuepress/config.js': '',
        'docs/README.md': '# A',
        'docs/a/README.md': course(),
        'docs/b.md': course(),
      },
      'docs',
    ),
  ).toEqual({ 'README.md': ['/'], 'a/README.md': ['/a/'], 'b.md': ['/b.html'] }));
