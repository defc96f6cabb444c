import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { command, fingerprints, project, run } from '../support/command.ts';
import { closed, courseFile, emptyFolder, folder, writeFiles } from '../support/folder.ts';

const files = { 'courses/a.md': courseFile({}, 'You learn something.'), ...closed };
const content = join(emptyFolder(), 'content');
writeFiles(content, files);
const build = (output: string, ...flags: string[]) =>
  command(['build', '--content', content, '--output', output, ...flags]);
/** What stands beside a folder and was not there before. */
const litterBeside = (dir: string) =>
  readdirSync(dirname(dir)).filter(
    (name) => name.startsWith(basename(dir)) && name !== basename(dir),
  );

describe('a site that was published', () => {
  const output = join(emptyFolder(), 'site');
  beforeAll(async () => {
    expect(await build(output)).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('1 course'),
    });
  });

  test('is whole, and no staging folder stays beside it', () => {
    expect(Object.keys(fingerprints(output))).toEqual(
      expect.arrayContaining([
        'index.html',
        '404.html',
        'courses/index.html',
        'courses/a/index.html',
        'pillars/code/index.html',
        'programmes/main/index.html',
      ]),
    );
    expect(litterBeside(output)).toEqual([]);
  });

  test('stays byte for byte when the content has an error, and the person is told', async () => {
    const before = fingerprints(output);
    const broken = folder({ ...files, 'courses/b.md': '---\ntitle: A: B\n---\n' });
    const { code, stderr } = await command(['build', '--content', broken, '--output', output]);
    expect(code).toBe(1);
    expect(stderr).toContain('title: "A: B"');
    expect(stderr).toContain('Nothing was published');
    expect([fingerprints(output), litterBeside(output)]).toEqual([before, []]);
  });

  test('stays when only --strict stops the build', async () => {
    const before = fingerprints(output);
    const warned = folder({ ...files, 'courses/b.md': courseFile({ choice: 1 }, 'Text.') });
    expect(
      await command(['build', '--content', warned, '--output', output, '--strict']),
    ).toMatchObject({ code: 1 });
    expect(fingerprints(output)).toEqual(before);
  });

  test('is replaced as a whole: a page that is gone is gone', async () => {
    const other = folder({ 'courses/b.md': courseFile({}, 'Text.'), ...closed });
    expect(await command(['build', '--content', other, '--output', output])).toMatchObject({
      code: 0,
    });
    expect([
      existsSync(join(output, 'courses/a')),
      existsSync(join(output, 'courses/b/index.html')),
    ]).toEqual([false, true]);
    expect(await build(output)).toMatchObject({ code: 0 });
  });

  test('is mended where a build was killed between two renames', async () => {
    const before = fingerprints(output);
    const staging = `${output}.staging-999999`;
    mkdirSync(staging);
    expect(await build(output)).toMatchObject({ code: 0 });
    expect([fingerprints(output), existsSync(staging)]).toEqual([before, false]);
  });
});

describe('an output that is refused, and stays as it was', () => {
  const refused = async (output: string, why: string | RegExp, of = content) => {
    const before = fingerprints(output);
    const { code, stderr } = await command(['build', '--content', of, '--output', output]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(why) });
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(fingerprints(output)).toEqual(before);
  };

  test('the content itself', () => refused(content, 'lie in each other'));
  test('a folder in the content', () => refused(join(content, 'site'), 'lie in each other'));
  test('a folder that holds the content', () => refused(dirname(content), 'lie in each other'));
  test('the content by another name: through a link', async () => {
    const link = join(emptyFolder(), 'link');
    symlinkSync(content, link);
    await refused(join(link, 'site'), 'lie in each other');
  });

  test('the project, or a folder of it that holds sources', async () => {
    for (const output of [project, join(project, 'src'), join(project, 'tests/no-such-site')]) {
      const { code, stderr } = await build(output);
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('project') });
    }
    expect(existsSync(join(project, 'tests/no-such-site'))).toBe(false);
  });

  test('the root of the disk and the home folder', async () => {
    expect(await build('/')).toMatchObject({ code: 2 });
    const home = emptyFolder('home');
    expect(
      await command(['build', '--content', content, '--output', home], { env: { HOME: home } }),
    ).toMatchObject({ code: 2, stderr: expect.stringContaining('home') });
  });

  test('one that holds a file we did not make', async () => {
    const output = emptyFolder('taken');
    writeFiles(output, { 'thesis.docx': 'years of work' });
    await refused(output, 'thesis.docx');
  });

  test('one that holds our site and somebody else’s file', async () => {
    const output = join(emptyFolder(), 'site');
    await build(output);
    writeFiles(output, { 'courses/notes.txt': 'mine' });
    await refused(output, 'courses/notes.txt');
  });

  test('a link: it would be written through', async () => {
    const [target, link] = [emptyFolder('elsewhere'), join(emptyFolder(), 'link')];
    symlinkSync(target, link);
    await refused(link, 'is a link');
    expect(readdirSync(target)).toEqual([]);
  });

  test('a file', async () => {
    const file = join(emptyFolder(), 'file');
    writeFileSync(file, 'x');
    const { code, stderr } = await build(file);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('is not a folder'),
    });
  });
});

describe('wrong usage', () => {
  test.each([
    ['--base-url', 'example.org'],
    ['--base-url', 'ftp://example.org'],
    ['--base-url', 'javascript:alert(1)'],
    ['--path-prefix', '/a/../b/'],
    ['--path-prefix', '/a b"/'],
  ])('%s %s', async (flag, value) => {
    const output = join(emptyFolder(), 'site');
    const { code, stderr } = await build(output, flag, value);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining(`${flag} must be`),
    });
    expect(existsSync(output)).toBe(false);
  });
});

describe('drafts', () => {
  test('do not exist in a published site, and what names them still works', async () => {
    const drafted = folder({
      'courses/a.md': courseFile(
        { alternates: ['later'], prerequisites: ['later'] },
        '[Soon](later.md)',
      ),
      'courses/later.md': courseFile(
        { title: 'Later', draft: true, aliases: ['/old'], tags: ['secret'] },
        'Text.',
      ),
      ...closed,
    });
    const output = join(emptyFolder(), 'site');
    expect(await command(['build', '--content', drafted, '--output', output])).toMatchObject({
      code: 0,
    });
    expect(
      Object.keys(fingerprints(output)).filter((file) => /later|old|secret/.test(file)),
    ).toEqual([]);
  });
});

describe('plain npx eleventy', () => {
  test('fails in words, and renders nothing', async () => {
    const before = readdirSync(project).sort();
    const { code, stdout, stderr } = await run(
      process.execPath,
      [
        join(project, 'node_modules/@11ty/eleventy/cmd.cjs'),
        '--output',
        join(emptyFolder(), 'out'),
        '--dryrun',
      ],
      { cwd: project },
    );
    expect(code).not.toBe(0);
    expect(stdout + stderr).toContain('npm run build');
    expect(readdirSync(project).sort()).toEqual(before);
  });
});

test('a build that fails leaves nothing where nothing was', async () => {
  const parent = emptyFolder();
  expect(
    await command([
      'build',
      '--content',
      folder({ 'a.md': 'x' }),
      '--output',
      join(parent, 'site'),
    ]),
  ).toMatchObject({ code: 1 });
  expect(readdirSync(parent)).toEqual([]);
  rmSync(parent, { recursive: true });
});
