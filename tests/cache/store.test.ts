import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { splitDocument } from '../../src/content/front-matter.ts';
import { packDocument, unpackDocument } from '../../src/content/cached-document.ts';
import { bodyKeys } from '../../src/cache/keys.ts';
import { openCache } from '../../src/cache/store.ts';
import { command, fingerprints, project } from '../support/command.ts';
import { emptyFolder } from '../support/folder.ts';

const bodyKey = bodyKeys({});

const remember = (folder: string, entries: Record<string, unknown>) => {
  const cache = openCache('bodies', undefined, folder);
  for (const [from, made] of Object.entries(entries)) cache.remember(bodyKey(from), made);
  cache.close();
};
const recall = (folder: string, ...from: string[]) => {
  const cache = openCache('bodies', undefined, folder);
  const found = from.map((it) => cache.recall(bodyKey(it)));
  cache.close();
  return found;
};
const filesOf = (folder: string) =>
  readdirSync(folder).flatMap((version) =>
    readdirSync(join(folder, version)).map((name) => join(folder, version, name)),
  );

describe('the cache', () => {
  test('comes back as it was, by what it was made from and nothing else', () => {
    const folder = emptyFolder();
    remember(folder, { 'a text': { html: ['<p>é</p>'] }, another: [1] });
    expect(recall(folder, 'a text', 'a text ', 'another')).toEqual([
      { html: ['<p>é</p>'] },
      undefined,
      [1],
    ]);
  });

  test('is of any size, more than what is written at a time too', () => {
    const texts = [
      '',
      'é'.repeat(70_000),
      'a',
      'x'.repeat(256 * 1024),
      '😀'.repeat(100_000),
      'y'.repeat(87_381),
      'z',
    ];
    const folder = emptyFolder();
    remember(folder, Object.fromEntries(texts.map((text, at) => [`text ${at}`, text])));
    expect(recall(folder, ...texts.map((_, at) => `text ${at}`))).toEqual(texts);
  });

  test('of one kind is unknown to another', () => {
    const folder = emptyFolder();
    remember(folder, { a: 1 });
    expect(recall(folder, 'a')).toEqual([1]);
    expect(openCache('documents', undefined, folder).recall(bodyKey('a'))).toBeUndefined();
  });

  test('many files become one, which holds what was asked for', () => {
    const folder = emptyFolder();
    remember(folder, { first: 'wanted', unwanted: 'litter' });
    for (let round = 0; round < 60; round++) {
      const cache = openCache('bodies', undefined, folder);
      expect(cache.recall(bodyKey('first'))).toBe('wanted');
      cache.remember(bodyKey(`text ${round}`), round);
      cache.close();
    }
    expect(filesOf(folder).length).toBeLessThanOrEqual(41);
    expect(recall(folder, 'first', 'text 59', 'unwanted')).toEqual(['wanted', 59, undefined]);
  });

  test('of versions that are long gone is removed', () => {
    const folder = emptyFolder();
    for (let version = 0; version < 20; version++)
      mkdirSync(join(folder, `${version}`.padStart(16, '0')));
    mkdirSync(join(folder, 'build-stamps'));
    remember(folder, { a: 1 });
    expect(readdirSync(folder)).toHaveLength(6 + 1);
    expect(readdirSync(folder)).toContain('build-stamps');
    expect(recall(folder, 'a')).toEqual([1]);
  });

  test.each([
    ['empty', () => ''],
    ['no file of ours', () => 'no index at all'],
    ['of another time', (text: string) => `9${text.slice(1)}`],
    ['cut off', (text: string) => text.slice(0, -3)],
    ['changed', (text: string) => `${text.slice(0, -2)}!}`],
  ])('a file that is damaged costs nothing but time: %s', (_, damage) => {
    const folder = emptyFolder();
    remember(folder, { a: { b: 'c' } });
    remember(folder, { d: 'e' });
    const [damaged] = filesOf(folder).filter((file) => readFileSync(file, 'utf8').includes('"c"'));
    writeFileSync(damaged, damage(readFileSync(damaged, 'utf8')));
    expect(recall(folder, 'a', 'd')).toEqual([undefined, 'e']);
  });

  test('a folder that cannot be written to keeps nothing, and nothing fails', () => {
    const file = join(emptyFolder(), 'file');
    writeFileSync(file, '');
    remember(file, { a: 1 });
    expect(recall(file, 'a')).toEqual([undefined]);
    expect(readFileSync(file, 'utf8')).toBe('');
  });
});

describe('cached documents', () => {
  test.each([
    'title: A\ntags: [a, b] # not c',
    'a:\n  constructor: 1\n  __proto__: { b: ~ }',
    'title: |\n  long\n  text',
    '',
    'n: .inf',
    'n: -0',
    'n: 1e3\nb: true\nempty:',
    'title: é # ☃\r',
  ])('are what their reader says: %j', (yaml) => {
    for (const [mark, body] of [
      ['', 'Text.\n'],
      ['\ufeff', '\n\ntext\r\n'],
      ['', ''],
    ]) {
      const text = `${mark}---\n${yaml}\n---\n${body}`;
      const at = { file: 'a.md', room: 'courses', path: 'a' } as const;
      const read = splitDocument('a.md', Buffer.from(text), at);
      const packed = packDocument(read);
      if (packed)
        expect(unpackDocument(JSON.parse(JSON.stringify(packed)), text, at)).toEqual(read);
      else expect(read.findings.length > 0 || /inf|-0/.test(yaml)).toBe(true);
    }
  });
});

test('the cache changes no byte of a site, cold, warm or switched off', async () => {
  const env = { PROSPECTUS_CACHE: emptyFolder() };
  const build = async (...flags: string[]) => {
    const output = join(emptyFolder(), 'site');
    expect(
      await command(
        [
          'build',
          '--content',
          join(project, 'tests/fixtures/every-key'),
          '--output',
          output,
          ...flags,
        ],
        { env },
      ),
    ).toMatchObject({ code: 0 });
    return fingerprints(output);
  };
  const cold = await build();
  // Texts by the version of what renders them, pages by that of all our code, and the build stamp.
  expect(readdirSync(env.PROSPECTUS_CACHE)).toHaveLength(3);
  expect(await build()).toEqual(cold);
  expect(await build('--no-cache')).toEqual(cold);
});
