import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressOfFile, fileOfAddress, readPublication } from '../../src/site/publication.ts';
import { command } from '../support/command.ts';
import { closed, courseFile, emptyFolder, folder, writeFiles } from '../support/folder.ts';

test('an address and its file are one', () => {
  for (const file of [
    'index.html',
    'courses/a/index.html',
    '404.html',
    'assets/site.css',
    '.htaccess',
  ])
    expect(fileOfAddress(addressOfFile(file))).toBe(file);
});

test.each([
  '',
  '{}',
  '[]',
  'null',
  '{"published":{}}',
  '{"published":[{"address":5}]}',
  '{"published":[{"address":"no-slash","hash":"x"}]}',
])('anything else is no publication: %s', (text) => {
  const dir = folder({ 'publication.json': text });
  expect(readPublication(join(dir, 'publication.json'))).toBeUndefined();
});

describe('a catalogue that is published again', { timeout: 60_000 }, () => {
  const content = folder({
    ...closed,
    'courses/a.md': courseFile({ title: 'A', tags: ['Machine learning', 'Web'] }, 'Text.'),
    'courses/b.md': courseFile({ title: 'B', tags: ['Web'], prerequisites: ['a'] }, '[A](a.md)'),
    'courses/c.md': courseFile({ title: 'C' }, 'Text.'),
  });
  const output = join(emptyFolder(), 'site');
  const last = join(emptyFolder(), 'publication.json');
  const build = (...flags: string[]) =>
    command(['build', '--content', content, '--output', output, ...flags]);

  test('knows address, hash and source of what it published', async () => {
    expect(await build()).toMatchObject({ code: 0 });
    const published = readPublication(join(output, 'publication.json')) ?? expect.fail();
    expect(published.find(({ address }) => address === '/courses/a/')).toEqual({
      address: '/courses/a/',
      hash: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      source: 'courses/a.md',
    });
    writeFiles(join(last, '..'), {
      'publication.json': readFileSync(join(output, 'publication.json')),
    });
  });

  test('after a course and a tag were renamed and another course retired, every old address answers', async () => {
    for (const words of [
      ['course', 'a', 'algorithms'],
      ['tag', 'Machine learning', 'AI'],
    ])
      expect(await command(['rename', ...words, '--content', content])).toMatchObject({ code: 0 });
    rmSync(join(content, 'courses/c.md'));
    const settings = readFileSync(join(content, 'catalogue.yaml'), 'utf8');
    const redirecting = /^redirects:\n/m.test(settings) ? settings : `${settings}redirects:\n`;
    writeFiles(content, {
      'catalogue.yaml': redirecting.replace(/^redirects:\n/m, '$&  /courses/c/: /courses/b/\n'),
    });
    expect(await build('--previous', last)).toMatchObject({ code: 0 });
    for (const { address } of (readPublication(last) ?? expect.fail()).filter((it) =>
      it.address.endsWith('/'),
    ))
      expect(existsSync(join(output, fileOfAddress(address))), address).toBe(true);
    expect(readFileSync(join(output, 'courses/a/index.html'), 'utf8')).toContain(
      'url=/courses/algorithms/',
    );
    expect(readFileSync(join(output, 'courses/c/index.html'), 'utf8')).toContain('url=/courses/b/');
  });

  test('fails when the alias is taken away, names the address, and leaves the site as it was', async () => {
    const file = join(content, 'courses/algorithms.md');
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/aliases/);
    writeFiles(content, {
      'courses/algorithms.md': text
        .replace(/aliases:\n(\s*- .*\n)+/, '')
        .replace(/aliases: .*\n/, ''),
    });
    const before = readFileSync(join(output, 'publication.json'), 'utf8');
    const { code, stderr } = await build('--previous', last);
    expect(code).toBe(1);
    expect(stderr).toContain('lost-address');
    expect(stderr).toContain('/courses/a/');
    expect(readFileSync(join(output, 'publication.json'), 'utf8')).toBe(before);
    expect(await command(['check', '--content', content, '--previous', last])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('/courses/a/'),
    });
  });

  test('a --previous that is no publication is wrong usage', async () => {
    expect(await build('--previous', join(content, 'catalogue.yaml'))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--previous'),
    });
  });
});
