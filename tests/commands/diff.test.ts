import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command, run } from '../support/command.ts';
import { courseFile, emptyFolder, folder, writeFiles, type Files } from '../support/folder.ts';

const git = async (cwd: string, ...words: string[]) => {
  const { code, stderr } = await run(
    'git',
    ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...words],
    { cwd, env: { GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined } },
  );
  if (code !== 0) throw new Error(stderr);
};

/** A repository with a version for each of these contents, tagged v1, v2 … */
async function repository(below: string, ...versions: Files[]): Promise<string> {
  const dir = emptyFolder('repository');
  await git(dir, 'init', '-q', '-b', 'main');
  for (const [index, files] of versions.entries()) {
    writeFiles(join(dir, below), files);
    await git(dir, 'add', '-A');
    await git(dir, 'commit', '-q', '-m', `Version ${index + 1}`);
    await git(dir, 'tag', `v${index + 1}`);
  }
  return dir;
}
const diffIn = (cwd: string, words: readonly string[], env: Record<string, string> = {}) =>
  command(['diff', ...words], { env: { INIT_CWD: cwd, ...env } });

const six: Files = {
  'catalogue.yaml': '',
  'tracks/web.md': '---\ntitle: Web\n---\n',
  'courses/a.md': courseFile({ title: 'A', tracks: ['web'] }),
  'courses/b.md': courseFile({ title: 'B', tracks: ['web'] }),
};
const three: Files = {
  'courses/a.md': courseFile({ title: 'A', tracks: ['web'], studycredits: 3 }),
};
const fact = 'A: 6 → 3 credits; semester 1 of Web falls from 12 to 9.';

describe('npm run diff', () => {
  test('compares a version with the content as it stands, or two versions, in any repository', async () => {
    const sub = await repository('seeds', six, three);
    expect(await diffIn(sub, ['v1'])).toEqual({
      code: 0,
      stderr: '',
      stdout: `Do you agree that A is worth 3 credits and 1 semester adds up to something else?\n\nWhat changes from v1 to the content as it stands\n\nCourses\n  ${fact}\n`,
    });
    expect((await diffIn(sub, ['v2', 'v1', '--language', 'nl'])).stdout).toContain(
      'A: 3 → 6 studiepunten; semester 1 van Web stijgt van 9 naar 12; er staat geen vak meer op /credits/3/.',
    );
    const own = await repository('', six, three);
    expect((await diffIn(own, ['main~1', 'main', '--content', '.'])).stdout).toContain(fact);
    expect((await diffIn(join(own, 'courses'), ['main~1', '--content', '..'])).stdout).toContain(
      fact,
    );
  });

  test('changes and runs nothing of the repository, wherever the environment points git', async () => {
    const dir = await repository('seeds', six, three);
    const ran = join(dir, 'ran');
    mkdirSync(join(dir, '.git/hooks'), { recursive: true });
    for (const hook of ['post-checkout', 'pre-commit', 'post-index-change'])
      writeFileSync(join(dir, '.git/hooks', hook), `#!/bin/sh\ntouch "${ran}"\n`, { mode: 0o755 });
    await git(dir, 'config', 'core.fsmonitor', `touch ${ran}`);
    await git(dir, 'config', 'filter.x.smudge', `touch ${ran}`);
    const state = () => [
      readdirSync(dir),
      readdirSync(join(dir, '.git')),
      readFileSync(join(dir, '.git/index'), 'latin1'),
    ];
    const before = state();
    expect(
      (await diffIn(dir, ['v1'], { GIT_DIR: '/nowhere', GIT_INDEX_FILE: '/nowhere/index' })).stdout,
    ).toContain(fact);
    expect(state()).toEqual(before);
  });

  test('links, submodules and unread paths stay where they are; the temporary folder goes', async () => {
    const dir = await repository('seeds', six);
    symlinkSync('/etc/passwd', join(dir, 'seeds/courses/link.md'));
    writeFiles(join(dir, 'seeds'), {
      '.hidden/x.md': 'x',
      'courses/big.md': 'x'.repeat(3 * 1024 * 1024),
    });
    await git(dir, 'add', '-A');
    await git(
      dir,
      'update-index',
      '--add',
      '--cacheinfo',
      `160000,${'1'.repeat(40)},seeds/courses/module`,
    );
    await git(dir, 'commit', '-q', '-m', 'Links');
    const tmp = emptyFolder('tmp');
    const { code, stdout } = await diffIn(dir, ['v1', 'HEAD'], { TMPDIR: tmp });
    expect(code).toBe(0);
    expect(stdout).toBe(
      'What changes from v1 to HEAD\nIn HEAD there is 1 error, which “npm run check” names. What could be read is compared.\nNot compared, because HEAD holds it in a form that cannot be read: courses/big.md.\n\nNothing has changed.\n',
    );
    expect(readdirSync(tmp)).toEqual([]);
  });

  test('a folder is a folder, also where a branch has its name', async () => {
    const dir = await repository('seeds', six);
    writeFiles(join(dir, 'main'), { ...six, ...three });
    expect((await diffIn(dir, ['seeds', 'main'])).stdout).toContain(fact);
  });

  test('writes a report into a file, in each format', async () => {
    const [a, b, out] = [folder(six), folder({ ...six, ...three }), emptyFolder()];
    const sites = ['--base-url', 'https://a.example/x/', '--preview-url', 'http://localhost:8080'];
    expect(
      await diffIn(out, [a, b, ...sites, '--format', 'markdown', '--report', 'changes.md']),
    ).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(join(out, 'changes.md'), 'utf8')).toContain(
      `### Courses\n\n- ${fact} ([before](<https://a.example/x/courses/a/>) · [after](<http://localhost:8080/courses/a/>))\n`,
    );
    expect(JSON.parse((await diffIn(out, [a, b, '--format', 'json'])).stdout)).toMatchObject({
      version: 1,
      sections: [
        {
          section: 'courses',
          changes: [{ change: 'changed', facts: [{ fact: 'credits', from: 6, to: 3 }] }],
        },
      ],
    });
  });

  test('what it cannot find or does not know is wrong usage, in words', async () => {
    const dir = await repository('seeds', six);
    const said = async (...words: string[]) => {
      const { code, stderr, stdout } = await diffIn(dir, words);
      return [code, stdout, stderr.split('\n')[0]];
    };
    expect(await said('v9')).toEqual([
      2,
      '',
      'There is no folder and no git version “v9”. Name a folder, a branch, a tag or a commit. In a clone without history, fetch that version first.',
    ]);
    expect(await said('--', '--output=x')).toEqual([
      2,
      '',
      'There is no folder and no git version “--output=x”. Name a folder, a branch, a tag or a commit. In a clone without history, fetch that version first.',
    ]);
    expect(await said('v1', '--content', '.git')).toEqual([
      2,
      '',
      expect.stringContaining('There is no folder “v1”'),
    ]);
    expect(await said('v1', 'v1', '--content', 'courses')).toEqual([
      2,
      '',
      'In v1 there is no content folder “courses”.',
    ]);
    expect(await said()).toEqual([
      2,
      '',
      'Name one or two versions or folders to compare, such as: npm run diff -- main',
    ]);
    expect(await said('v1', '--format', 'html')).toEqual([
      2,
      '',
      '--format is one of text, markdown, json.',
    ]);
    expect(await said('v1', '--preview-url', 'preview')).toEqual([
      2,
      '',
      '--preview-url must be an address such as https://example.org/courses/, not “preview”.',
    ]);
    const loose = folder(six);
    expect((await diffIn(loose, ['main', '--content', '.'])).stderr).toContain(
      `There is no folder “main”, and ${loose} is in no git repository that could hold a version of that name.`,
    );
  });
});
