import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSettings } from '../../src/content/front-matter.ts';
import { interfaceWords as english } from '../../src/languages/en/interface.ts';
import { wordPaths } from '../../src/languages/nearest-word.ts';
import { interfaceWords as dutch } from '../../src/languages/nl/interface.ts';
import { parseMessage } from '../../src/languages/parse-message.ts';
import { readWords } from '../../src/languages/read-words.ts';
import type { WordTexts } from '../../src/languages/interface-words.ts';
import { courseFile, load } from '../support/folder.ts';
import { elementsOf, one, readHtml, textOf } from '../support/html.ts';
import { fromJson } from '../support/json.ts';
import { publishedOf } from '../support/published.ts';

const school = {
  'courses/a.md': courseFile({ title: 'Web', tracks: ['web'], tools: ['Git'] }, 'You build.'),
  'courses/b.md': courseFile({ title: 'Games', alternates: ['a'], tags: ['play'] }, 'You play.'),
};
const pageOf = (files: ReadonlyMap<string, string>, path: string) =>
  readHtml(files.get(path) ?? expect.fail(`${path} is not there`));
const wordsAt = (files: ReadonlyMap<string, string>, language: string) =>
  fromJson<{ locale: string; words: WordTexts }>(
    files.get(`/data/${language}/words.json`) ?? expect.fail(),
  );

/** Some texts as YAML: each in its groups. */
function yamlOf(texts: readonly (readonly [path: string, text: string])[]): string {
  const root: Record<string, unknown> = {};
  for (const [path, text] of texts) {
    const names = path.split('.');
    const last = names.pop() ?? expect.fail();
    let group = root;
    for (const name of names) {
      const below = (group[name] ?? {}) as Record<string, unknown>;
      group[name] = below;
      group = below;
    }
    group[last] = text;
  }
  return JSON.stringify(root);
}

describe('a school with a language of its own', async () => {
  // A third of the words, each recognisable, with its arguments.
  const own = wordPaths(english).filter((_, index) => index % 3 === 0);
  const words = yamlOf(own.map(([path, text]) => [path, `Fy: ${text}`]));
  const { catalogue } = await load({
    ...school,
    'catalogue.yaml': 'languages: [fy, nl]\n',
    'words/fy.yaml': words,
    'words/nl.yaml': 'skip: Spring\n',
  });
  const { files, faults } = publishedOf(catalogue);

  test('has its words on its pages, else those of its next language, ours or its own', () => {
    const { words: shown } = wordsAt(files, 'fy');
    const [ofSchool, next] = [new Map(own), new Map(wordPaths(dutch)).set('skip', 'Spring')];
    // Scripts print no handbook, and no year is there.
    const ofPages = wordPaths(english).filter(([path]) => !/^(handbook|inYears)\./.test(path));
    for (const [path] of ofPages) {
      const text = ofSchool.has(path) ? `Fy: ${ofSchool.get(path)}` : next.get(path);
      const at = path.split('.').reduce<unknown>((it, name) => (it as WordTexts)[name], shown);
      expect([path, [at].flat()]).toEqual([path, [parseMessage(text ?? expect.fail())].flat()]);
    }
    const home = pageOf(files, '/');
    expect(one(home, 'html').attributes['lang']).toBe('fy');
    expect(textOf(one(home, 'body'))).toContain('Spring');
    expect(textOf(one(home, 'body'))).toContain('Fy: ');
    expect(textOf(one(pageOf(files, '/nl/'), 'body'))).not.toContain('Fy: ');
    expect(faults).toEqual([]);
  });

  test('writes numbers as that language does, and is called by its own name', () => {
    expect(wordsAt(files, 'fy').locale).toBe('fy');
    expect(textOf(one(pageOf(files, '/'), 'header'))).toContain('Frysk');
  });
});

test('what English alone has is said in English', async () => {
  const { catalogue } = await load({
    ...school,
    'catalogue.yaml': 'languages: [fy]\n',
    'words/fy.yaml': 'tracks: Rûtes\n',
  });
  const { words } = wordsAt(publishedOf(catalogue).files, 'fy');
  expect([words['tracks'], words['pillars']]).toEqual(['Rûtes', 'Pillars']);
});

test('a language that no machine knows is written as English is, wherever the site is built', async () => {
  const { catalogue } = await load({
    ...school,
    'catalogue.yaml': 'languages: [tlh]\n',
    'words/tlh.yaml': 'tracks: Hemey\n',
  });
  expect(wordsAt(publishedOf(catalogue).files, 'tlh').locale).toBe('en-GB');
});

/**
 * Elements and the names of their attributes: what a page is made of, but for its words. How long a title is and which
 * way a text runs are of the words.
 */
const bones = (html: string) =>
  elementsOf(readHtml(html))
    .filter(({ name }) => name !== 'bdi')
    .map(({ name, attributes }) => {
      const own = Object.keys(attributes).filter((it) => name !== 'h1' || it !== 'style');
      return [name, ...own.sort()].join(' ');
    });

test('any text from a file of words is text on every page, never markup', async () => {
  const { catalogue } = await load({ ...school, 'catalogue.yaml': 'languages: [en]\n' });
  const before = publishedOf(catalogue).files;
  const paths = wordPaths(english);
  const nasty = fc.oneof(
    fc.string({ minLength: 1, unit: 'binary' }),
    fc.constantFrom(
      '"><i>',
      "' onload='x",
      '&lt;b&gt;',
      '</script>',
      '<!--',
      ']]>',
      "'<'b>",
      '< b >',
      'javascript:alert(1)',
      '\u2028',
      '--!>',
      '&#60;b&#62;',
      '{{x}}',
    ),
    fc
      .tuple(fc.constantFrom('<', "''", '"', '&', '>'), fc.string({ maxLength: 8 }))
      .map((parts) => parts.join('')),
  );
  await fc.assert(
    fc.property(fc.array(nasty, { minLength: 3, maxLength: 3 }), (texts) => {
      const yaml = yamlOf(paths.map(([path], index) => [path, texts[index % 3] ?? '']));
      const file = splitSettings('words/en.yaml', Buffer.from(yaml), { room: 'words', path: 'en' });
      const { words } = readWords([file], catalogue.settings);
      const { files, faults } = publishedOf({ ...catalogue, words });
      expect(faults).toEqual([]);
      for (const [path, html] of files)
        if (path.endsWith('/'))
          expect([path, bones(html)]).toEqual([path, bones(before.get(path) ?? '')]);
    }),
    { numRuns: 12 },
  );
}, 120_000);
