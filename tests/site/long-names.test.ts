import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command } from '../support/command.ts';
import { courseFile, emptyFolder, folder, markdown, type Files } from '../support/folder.ts';

const long = (letter: string) => letter.repeat(300);
/** Words that no disk holds as the name of a folder: too long, kept by Windows, or both after they were made simple. */
const content: Files = {
  'courses/con!.md': courseFile(
    {
      tags: ['con', 'NUL', 'aux!', long('x'), long('й'), long('プ'), '#'.repeat(60)],
      tools: ['aux', 'Com1', long('x'), `${long('x')}y`, long('कि')],
      tracks: ['con', long('ж')],
      pillar: long('p'),
      language: 'con',
    },
    'You learn something that has a long name.',
  ),
  'courses/con!.con.md': markdown({ title: 'Un cours' }, 'A text.'),
  [`courses/${'#'.repeat(190)}/${'ж'.repeat(95)}.md`]: courseFile({ semester: 2 }, 'A text.'),
  [`courses/${Array.from({ length: 150 }, () => '#').join('/')}/deep.md`]: courseFile(
    { semester: 2, title: 'Deep' },
    'A text.',
  ),
  'courses/con profile.md': markdown({
    layout: 'profile',
    track: 'con',
    title: 'Con',
    careers: [long('c'), 'con'],
  }),
  'courses/long profile.md': markdown({ layout: 'profile', track: long('ж'), title: 'Long' }),
  'pages/aux!.md': markdown({ title: 'Aux' }, 'A text.'),
  [`pages/${'ж'.repeat(95)}.md`]: markdown({ title: 'Page' }, 'A text.'),
  'catalogue.yaml': JSON.stringify({
    languages: ['en', 'con'],
    'base-url': 'https://example.org/',
    periods: { 1: long('ж'), 2: 'con' },
    programmes: { [long('ж')]: { title: 'P' }, nul: { title: 'Nul' } },
    redirects: { '/programma/*': '/courses/*' },
  }),
};

test('words of any length, and those that Windows keeps, become folders that a disk holds', {
  timeout: 120_000,
}, async () => {
  const output = join(emptyFolder(), 'site');
  const words = ['--content', folder(content), '--output', output, '--path-prefix', '/x/'];
  const { code, stderr } = await command(['build', ...words]);
  expect([code, code === 0 ? '' : stderr]).toEqual([0, '']);
  const paths = readdirSync(output, { recursive: true, encoding: 'utf8' });
  const names = paths.flatMap((path) => path.split('/'));
  expect(names.filter((name) => Buffer.byteLength(name) > 255)).toEqual([]);
  expect(names.filter((name) => /^(con|nul|aux|com1)(\.|$)/i.test(name))).toEqual([]);
  expect(paths).toEqual(
    expect.arrayContaining([
      'tags/con-/index.html',
      'tags/nul-/index.html',
      'tags/aux-/index.html',
      'tools/aux-/index.html',
      'tools/com1-/index.html',
      'tracks/con-/index.html',
      'periods/con-/index.html',
      'programmes/nul-/index.html',
      'taught-in/con-/index.html',
      'courses/con-/index.html',
      'con-/courses/con-/index.html',
      'programma/con-/index.html',
      'aux-/index.html',
    ]),
  );
  expect(paths.filter((path) => /^tools\/x+--[^/]+\/index\.html$/.test(path))).toHaveLength(2);
});

test('folders that grow too long when they are made simple are said', {
  timeout: 60_000,
}, async () => {
  const path = `courses/${Array.from({ length: 200 }, () => 'ﷺ').join('/')}/a.md`;
  const dir = folder({ 'courses/a.md': courseFile({}, 'A text.'), [path]: courseFile() });
  const output = join(emptyFolder(), 'site');
  const { code, stderr } = await command(['build', '--content', dir, '--output', output]);
  expect(code).toBe(1);
  expect(stderr).toContain('too long, alone or with the folders that it is in');
});
