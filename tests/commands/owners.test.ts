import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownersFiles, withOwners } from '../../src/authoring/owners-file.ts';
import { ownersOfFiles } from '../../src/authoring/owners-of-files.ts';
import { command, fingerprints } from '../support/command.ts';
import {
  courseFile,
  emptyFolder,
  load,
  markdown,
  writeFiles,
  type Files,
} from '../support/folder.ts';
import { refusalOf } from '../support/refusal.ts';

const begin = '# prospectus owners: begin';
const end = '# prospectus owners: end';
const line = '/seeds/pillars/code.*md @school/code';
const written = (text: string) => withOwners(text, [line], 'About');
const block = `${begin}\n# About\n${line}\n${end}`;

/** A repository whose catalogue lies in `seeds`. */
const repository = (files: Files): string => {
  const root = emptyFolder('repository');
  mkdirSync(join(root, '.git'));
  writeFiles(root, files);
  return root;
};
const owners = (root: string, ...flags: string[]) =>
  command(['owners', '--content', join(root, 'seeds'), ...flags]);

describe('npm run owners', () => {
  test('writes who must agree to what, leaves the rest, and a second time changes nothing', async () => {
    const root = repository({
      CODEOWNERS: '* @school/heads\n',
      'seeds/pillars/code.md': markdown({ title: 'Code', owner: 'school/code' }),
      'seeds/tracks/web.md': markdown({ title: 'Web', owner: ['@school/web', 'web@example.org'] }),
      'seeds/courses/a.md': courseFile({ tracks: ['web'] }),
      'seeds/courses/b.md': courseFile({ pillar: 'design' }),
    });
    const before = fingerprints(root);
    const dryRun = await owners(root, '--dry-run');
    expect([dryRun.code, fingerprints(root)]).toEqual([0, before]);
    expect(dryRun.stdout).toContain('+/seeds/tracks/web.*md @school/web web@example.org\n');

    expect(await owners(root)).toMatchObject({
      code: 0,
      stdout: dryRun.stdout,
      stderr: '3 lines with owners in CODEOWNERS.\n',
    });
    const [first, ...own] = readFileSync(join(root, 'CODEOWNERS'), 'utf8').trimEnd().split('\n');
    expect(first).toBe('* @school/heads');
    expect(own.filter((it) => !it.startsWith('#'))).toEqual([
      '',
      '/seeds/courses/a.*md @school/code @school/web web@example.org',
      '/seeds/pillars/code.*md @school/code',
      '/seeds/tracks/web.*md @school/web web@example.org',
    ]);

    expect(await owners(root)).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'The file of owners is as it should be.\n',
    });
  });

  test('refuses where a file cannot be read, since its owners would be lost', async () => {
    const root = repository({
      'seeds/pillars/code.md': '---\ntitle: [\n---\n',
      'seeds/courses/a.md': courseFile(),
    });
    const before = fingerprints(root);
    const { code, stderr } = await owners(root);
    expect([code, fingerprints(root)]).toEqual([2, before]);
    expect(stderr).toContain('pillars/code.md');
  });
});

describe('a file of owners', () => {
  test('is the one that each host reads', () => {
    const found = (...files: string[]) => ownersFiles((it) => files.includes(it));
    expect(found()).toEqual(['CODEOWNERS']);
    expect(found('docs/CODEOWNERS')).toEqual(['docs/CODEOWNERS']);
    expect(found('.github/CODEOWNERS', '.gitlab/CODEOWNERS', 'docs/CODEOWNERS')).toEqual([
      '.github/CODEOWNERS',
      'docs/CODEOWNERS',
    ]);
  });

  test.each([
    ['an empty one', '', `${block}\n`],
    ['one with lines', '* @a', `* @a\n\n${block}\n`],
    ['one with our lines', `* @a\n${begin}\n/old @b\n${end}\n/x @c\n`, `* @a\n${block}\n/x @c\n`],
    [
      'one with ends of lines of Windows',
      `* @a\r\n${begin}\r\n/old @b\r\n${end}\r\n/x @c\r\n`,
      `* @a\n${block}\n/x @c\n`.replaceAll('\n', '\r\n'),
    ],
    ['one with sections', '* @a\n\n[Docs]\n/docs @b\n', `* @a\n\n${block}\n\n[Docs]\n/docs @b\n`],
    [
      'one with a section by choice',
      '^[Docs][2] @b\n/docs\n',
      `${block}\n\n^[Docs][2] @b\n/docs\n`,
    ],
  ])('%s: our lines stand where they count, and nothing else changes', (_, text, after) => {
    expect(written(text)).toBe(after);
    expect(written(after)).toBe(after);
  });

  test.each([
    ['only one mark', `${begin}\n/old @b\n`],
    ['marks the other way round', `${end}\n${begin}\n`],
    ['two blocks', `${block}\n${block}\n`],
  ])('with %s is for a person to mend', async (_, text) =>
    expect(await refusalOf(Promise.resolve().then(() => written(text)))).toMatch(
      /^CODEOWNERS must hold the lines/,
    ),
  );
});

describe('patterns', () => {
  const patterns = async (files: Files, dir: string) =>
    ownersOfFiles(
      (await load({ 'pillars/code.md': markdown({ owner: 'a/b' }), ...files })).catalogue,
      dir,
    ).map((it) => it.replace(/ @a\/b$/, ''));

  test('have nothing that means something else to a host', async () =>
    expect(await patterns({ 'courses/Web [1] #2!.md': courseFile() }, 'our files')).toEqual([
      '/our?files/courses/Web??1???2?.*md',
      '/our?files/pillars/code.*md',
    ]));

  test('hold translations; content may be the whole repository', async () =>
    expect(
      await patterns(
        { 'courses/a.md': courseFile(), 'courses/a.nl.md': markdown({ title: 'A' }) },
        '',
      ),
    ).toEqual(['/courses/a.*md', '/pillars/code.*md']));
});
