import { describe, expect, test } from 'vitest';
import { addressOf, listPages } from '../../src/catalogue/addresses.ts';
import { closed, courseFile, diagnose, load, markdown, type Files } from '../support/folder.ts';

const errors = async (files: Files, language: 'en' | 'nl' = 'en') =>
  (await diagnose(files, language))
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, column, endColumn, message, hint }) => ({
      at: `${file}:${line}:${column}-${endColumn}`,
      message,
      hint,
    }));
const hint = 'Use letters or digits: signs alone make no address.';

describe('an id that is made of signs alone', () => {
  test.each([
    ['pillar', { pillar: '🧪' }, '5:9-13', '“pillar”'],
    ['programme', { programme: '---' }, '6:12-17', '“programme”'],
    ['track', { tracks: ['ai', '?!'] }, '6:15-19', 'An entry of “tracks”'],
  ])('is said in a course: %s', async (_, keys, at, subject) => {
    const [found, ...more] = await errors({ 'courses/a.md': courseFile(keys), ...closed });
    expect([found?.at, found?.hint, more]).toEqual([`courses/a.md:${at}`, hint, []]);
    expect(found?.message).toMatch(new RegExp(`^${subject} is “.+”; it must be an id`));
  });

  test.each([
    ['a track', { 'tracks/t.md': markdown({ programme: '🧪' }) }, 'tracks/t.md:2:12-16'],
    [
      'a profile',
      { 'courses/p.md': markdown({ layout: 'profile', track: '🧪' }) },
      'courses/p.md:3:8-12',
    ],
    ['a key of programmes', { 'catalogue.yaml': 'programmes: {🧪: {}}' }, 'catalogue.yaml:1:14-16'],
    [
      'an action',
      { 'catalogue.yaml': 'actions: [{label: A, url: https://example.org, programme: 🧪}]' },
      'catalogue.yaml:1:59-61',
    ],
  ])('is said in %s', async (_, files, at) => {
    const found = await errors({ 'courses/a.md': courseFile(), ...files });
    expect(found.map((it) => [it.at, it.hint])).toEqual([[at, hint]]);
  });

  test('is said as the name of any file', async () => {
    const found = await errors({
      'courses/a.md': courseFile(),
      'courses/🧪/b.md': courseFile(),
      'tracks/🧪.md': markdown({}),
      'pillars/🧪.md': markdown({}),
      'pages/🧪.md': markdown({}),
    });
    expect(found.map(({ at }) => at.split(':')[0]).sort()).toEqual([
      'courses/🧪/b.md',
      'pages/🧪.md',
      'pillars/🧪.md',
      'tracks/🧪.md',
    ]);
  });

  test('is said in Dutch too', async () => {
    expect(await errors({ 'courses/a.md': courseFile({ pillar: '🧪' }) }, 'nl')).toMatchObject([
      { hint: 'Gebruik letters of cijfers: van tekens alleen kan geen adres gemaakt worden.' },
    ]);
  });

  test('has an address of its own as a topic and as a tool', async () => {
    const { catalogue } = await load({
      'courses/a.md': courseFile({ tags: ['🧪', '?!'], tools: ['🧪', '?!', '🎨'] }),
    });
    const all = listPages(catalogue).map((page) => addressOf(page, 'en'));
    expect(all.filter((it) => /^\/(tags|tools)\/./.test(it))).toEqual([
      '/tags/tag/',
      '/tags/tag-2/',
      '/tools/tool-1f3a8/',
      '/tools/tool-1f9ea/',
      '/tools/tool-3f-21/',
    ]);
  });

  test.each(['#', '++', '½', '№'])('is none where a sign has a name in letters: %s', async (id) =>
    expect(await errors({ 'courses/a.md': courseFile({ pillar: id }), ...closed })).toEqual([]),
  );
});

test.each([
  ['English', 'english'],
  ['Year one', 'year-one'],
  ['Été', 'ete'],
  ['й'.normalize('NFC'), 'й'.normalize('NFD')],
])('two programmes with one id are said: %s and %s', async (one, other) => {
  const [found, ...more] = await errors({
    'courses/a.md': courseFile(),
    'catalogue.yaml': `programmes:\n  ${one}: {title: One}\n  ${other}: {title: Two}\n`,
  });
  expect([found?.at, more]).toEqual([`catalogue.yaml:3:3-${3 + other.length}`, []]);
  expect(found?.message).toContain(`“${other}” and “${one}” are one id`);
});
