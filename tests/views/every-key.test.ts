import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { CourseFrontMatter, keysOf } from '../../src/catalogue/schema.ts';
import { splitDocument } from '../../src/content/front-matter.ts';
import { command, project } from '../support/command.ts';
import { emptyFolder } from '../support/folder.ts';
import {
  all,
  byId,
  elementsOf,
  factsOf,
  linksOf,
  one,
  readHtml,
  textOf,
  type HtmlElement,
} from '../support/html.ts';

const content = join(project, 'tests/fixtures/every-key');
const output = join(emptyFolder(), 'site');
let page: HtmlElement;
beforeAll(async () => {
  expect(await command(['build', '--content', content, '--output', output])).toMatchObject({
    code: 0,
  });
  page = readHtml(readFileSync(join(output, 'courses/every-key/index.html'), 'utf8'));
});

test('the fixture says everything that a course can say, and is right in all of it', async () => {
  const { frontMatter } = splitDocument(
    'every-key.md',
    readFileSync(join(content, 'courses/every-key.md')),
    { room: 'courses', path: 'every-key' },
  );
  expect(Object.keys((frontMatter ?? expect.fail()).data).sort()).toEqual(
    [...keysOf(CourseFrontMatter)].sort(),
  );
  expect(await command(['check', '--content', content, '--strict', '--format', 'line'])).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  });
});

describe('the page of a course shows', () => {
  test('title and description', () => {
    expect(textOf(one(page, 'h1'))).toBe('Every Key');
    expect(textOf(one(page, 'p', 'lede'))).toBe('A course that says everything a course can say.');
  });

  test('its facts', () => {
    expect(factsOf(one(page, 'dl', 'facts'))).toEqual({
      Pillar: 'Code',
      Credits: '4.5 ECTS',
      'Study time': 'lectures: 26 hours labs: 100 hours In total: 126 hours',
      Semester: '2',
      'Offered in': 'Spring',
      Level: 'Advanced',
      Year: '1',
      Track: 'Maker',
      'Taught in': 'French',
      Kind: 'A choice: this, or The Other Lane',
      Assessment: 'A spoken examination A portfolio',
      Mode: 'Online',
      Code: 'MCT-042',
      Lecturers: 'Ada Lovelace Grace Hopper',
      Exchange: 'Open to exchange students',
    });
  });

  test.each([
    ['its pillar', 'Code', '/pillars/code/'],
    ['its track', 'Maker', '/tracks/maker/'],
    ['its language', 'French', '/taught-in/fr/'],
    ['its tags', 'C#', '/tags/csharp/'],
    ['what comes first', 'First Things', '/courses/first-things/'],
    ['what its text links to', 'friend', '/courses/first-things/'],
    ['the other lane of its choice', 'The Other Lane', '/courses/the-other-lane/'],
    ['exchange courses', 'Open to exchange students', '/exchange/'],
    [
      'its file, to suggest a change',
      'Suggest a change to this page',
      'https://example.org/edit/courses/every-key.md',
    ],
  ])('a link to %s', (_, text, href) =>
    expect(linksOf(one(page, 'main'))).toContainEqual({ text, href }),
  );

  test.each([
    ['outcomes', 'You can name every key.'],
    ['themes', 'Keys Values'],
    ['details', 'Reading aloud'],
    ['details', 'The specification, second section'],
    ['needs', 'Patience'],
    ['needs', 'Handwriting (taken in the same period)'],
    ['tags', 'Oscilloscope, Soldering iron'],
    ['choice', 'Or take The Other Lane instead'],
    ['around', 'The Other Lane'],
    ['part-of', 'Semester 2, a choice'],
  ])('%s: %s', (id, words) => expect(textOf(byId(page, id))).toContain(words));

  test('its picture, with its words and its size', () => {
    const { src, ...attributes } = all(page, 'img')[0].attributes;
    expect(attributes).toMatchObject({
      alt: 'A table with an oscilloscope',
      width: '64',
      height: '48',
    });
    expect(src).toMatch(/^\/files\/lab-[0-9a-f]{10}\.png$/);
    expect(existsSync(join(output, src))).toBe(true);
  });

  test('its text, without what has a place of its own', () => {
    const prose = textOf(one(one(page, 'main'), 'div', 'prose'));
    expect(prose).toMatch(/^The body of the course explains/);
    expect(prose).not.toContain('Themes');
  });

  test('its old address leads to it', () => {
    const old = readFileSync(join(output, 'old/every-key/index.html'), 'utf8');
    expect(all(readHtml(old), 'meta').map(({ attributes }) => attributes['content'])).toContain(
      '0; url=/courses/every-key/',
    );
  });

  test('no word in it is undefined, and nothing asks another site for anything', () => {
    expect(textOf(one(page, 'body'))).not.toMatch(/\b(undefined|null|NaN|\[object)\b/);
    const loaded = elementsOf(page).filter(
      ({ name, attributes }) =>
        attributes['src'] ?? (name === 'link' ? attributes['href'] : undefined),
    );
    expect(
      loaded
        .map(({ attributes }) => attributes['src'] ?? attributes['href'])
        .filter((it) => !it.startsWith('/')),
    ).toEqual([]);
  });
});

test('what it leads to is said on the other side', () => {
  const first = readHtml(readFileSync(join(output, 'courses/first-things/index.html'), 'utf8'));
  expect(linksOf(byId(first, 'leads-to'))).toEqual([
    { text: 'MCT-042 Every Key', href: '/courses/every-key/' },
  ]);
});
