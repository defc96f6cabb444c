import { appendFileSync, chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { datesOf } from '../../src/content/dates.ts';
import { command, run } from '../support/command.ts';
import { courseFile, emptyFolder, writeFiles } from '../support/folder.ts';

const git = async (cwd: string, ...words: string[]) => {
  const identity = [
    '-c',
    'user.name=A',
    '-c',
    'user.email=a@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  const { code, stdout, stderr } = await run('git', [...identity, ...words], { cwd });
  if (code !== 0) throw new Error(stderr);
  return stdout.trim();
};

/**
 * A repository with two versions, the first of which lacks an object; whatever its settings and
 * hooks run leaves a canary.
 */
async function trap(missing: string) {
  const dir = emptyFolder('trap');
  const canary = join(dir, '.git', 'canary');
  await git(dir, 'init', '-q', '-b', 'main');
  for (const [index, title] of ['Old', 'New'].entries()) {
    writeFiles(dir, {
      'catalogue.yaml': '',
      '.gitattributes': '* diff=evil filter=evil merge=evil\n',
      'courses/a.md': courseFile({ title }, 'You learn something.'),
    });
    await git(dir, 'add', '-A');
    await git(dir, 'commit', '-q', '-m', title);
    await git(dir, 'tag', `v${index + 1}`);
  }
  const base = await git(dir, 'rev-parse', 'v1');
  const id = await git(dir, 'rev-parse', missing);
  const evil = join(dir, '.git', 'evil');
  writeFileSync(evil, `#!/bin/sh\necho "$0 $*" >> '${canary}'\n`);
  chmodSync(evil, 0o755);
  for (const hook of [
    'reference-transaction',
    'post-checkout',
    'post-index-change',
    'pre-auto-gc',
    'fsmonitor-watchman',
  ])
    writeFileSync(join(dir, '.git', 'hooks', hook), `#!/bin/sh\n'${evil}'\n`, { mode: 0o755 });
  appendFileSync(
    join(dir, '.git', 'config'),
    `[core]
  repositoryformatversion = 1
  fsmonitor = ${evil}
  pager = ${evil}
  sshCommand = ${evil}
  askPass = ${evil}
  gitProxy = ${evil}
  alternateRefsCommand = ${evil}
  editor = ${evil}
[extensions]
  partialClone = origin
[remote "origin"]
  url = ext::${evil} %S
  promisor = true
  partialclonefilter = blob:none
  uploadpack = ${evil}
[protocol]
  allow = always
[protocol "ext"]
  allow = always
[credential]
  helper = !${evil}
[diff]
  external = ${evil}
[diff "evil"]
  command = ${evil}
  textconv = ${evil}
[filter "evil"]
  clean = ${evil}
  smudge = ${evil}
  process = ${evil}
  required = true
[log]
  showSignature = true
[gpg]
  program = ${evil}
[pager]
  diff = ${evil}
  log = ${evil}
`,
  );
  if (missing !== 'v2') rmSync(join(dir, '.git', 'objects', id.slice(0, 2), id.slice(2)));
  const env = {
    INIT_CWD: dir,
    ...Object.fromEntries(
      ['EXTERNAL_DIFF', 'SSH', 'SSH_COMMAND', 'PAGER', 'ASKPASS', 'EDITOR', 'PROXY_COMMAND'].map(
        (name) => [`GIT_${name}`, evil],
      ),
    ),
    GIT_ALLOW_PROTOCOL: 'ext',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'core.fsmonitor',
    GIT_CONFIG_VALUE_0: evil,
    PAGER: evil,
    SSH_ASKPASS: evil,
  };
  return { dir, base, canary, env };
}

/** An object of the first version: a text, a folder, or all of it. */
const lost = ['v1:courses/a.md', 'v1:courses', 'v1^{tree}', 'v1'];

describe('a repository of somebody who means harm runs nothing', () => {
  test('but would, if git were called as it comes', async () => {
    const { dir, canary } = await trap('v1:courses/a.md');
    await run('git', ['cat-file', '-p', 'v1:courses/a.md'], { cwd: dir });
    expect(existsSync(canary)).toBe(true);
  });

  test.each(lost)('in diff, which says that %s is missing', async (missing) => {
    const { dir, canary, env } = await trap(missing);
    for (const [language, words] of [
      ['en', 'Git cannot read all of v1'],
      ['nl', 'Git kan v1 niet volledig lezen'],
    ] as const) {
      const { code, stderr } = await command(
        ['diff', 'v1', '--content', dir, '--language', language],
        { env },
      );
      expect([code, stderr.includes(words), /\n\s+at /.test(stderr)]).toEqual([2, true, false]);
    }
    expect(existsSync(canary)).toBe(false);
  });

  test('in diff with a git that does not know how to leave out fetching', async () => {
    const { dir, canary, env } = await trap('v1:courses/a.md');
    const programs = emptyFolder('programs');
    writeFileSync(
      join(programs, 'git'),
      `#!/bin/sh\nunset GIT_NO_LAZY_FETCH\nPATH="\${PATH#*:}" exec git "$@"\n`,
      { mode: 0o755 },
    );
    const older = { ...env, PATH: `${programs}:${process.env['PATH'] ?? ''}` };
    const { code, stderr } = await command(['diff', 'v1', '--content', dir], { env: older });
    expect([code, stderr]).toEqual([2, expect.stringContaining('Git cannot read all of v1')]);
    expect(existsSync(canary)).toBe(false);
  });

  test('in diff of a whole history', async () => {
    const { dir, canary, env } = await trap('v2');
    expect((await command(['diff', 'v1', '--content', dir], { env })).code).toBe(0);
    expect(existsSync(canary)).toBe(false);
  });

  test.each(lost)('in check for a pull request, and in a build, without %s', async (missing) => {
    const { dir, base, canary, env } = await trap(missing);
    const event = join(dir, '.git', 'event.json');
    writeFileSync(event, JSON.stringify({ pull_request: { base: { sha: base } } }));
    const { code, stderr } = await command(['check', '--content', dir, '--format', 'github'], {
      env: {
        ...env,
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: dir,
        GITHUB_EVENT_PATH: event,
        GITHUB_BASE_REF: 'main',
      },
    });
    expect([code, /\n\s+at /.test(stderr)]).toEqual([0, false]);
    const built = await command(['build', '--content', dir, '--output', emptyFolder('site')], {
      env,
    });
    expect([built.code, built.stderr]).toEqual([0, expect.not.stringMatching(/\n\s+at /)]);
    expect(existsSync(canary)).toBe(false);
  });

  test('and days that cannot be told are said to be so', async () => {
    const { dir, canary } = await trap('v1^{tree}');
    expect((await datesOf(dir)).missing).toBe('unreadable');
    expect(existsSync(canary)).toBe(false);
  });
});
