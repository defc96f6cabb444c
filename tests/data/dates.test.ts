import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { datesOf } from '../../src/content/dates.ts';
import { emptyFolder, folder, writeFiles, type Files } from '../support/folder.ts';

const who = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};
const git = (dir: string, words: readonly string[], env: Record<string, string> = {}) =>
  execFileSync('git', words, {
    cwd: dir,
    env: { ...process.env, ...who, ...env },
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });

/** Commits everything in a repository at a moment. */
function commit(dir: string, moment: string): void {
  git(dir, ['add', '-A']);
  git(dir, ['commit', '-q', '-m', 'A change'], {
    GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z',
    GIT_COMMITTER_DATE: moment,
  });
}

function repository(files: Files, moment = '2026-09-01T12:00:00Z'): string {
  const dir = folder(files);
  git(dir, ['init', '-q', '-b', 'main']);
  commit(dir, moment);
  return dir;
}

const daysOf = async (dir: string) => Object.fromEntries((await datesOf(dir)).days);

describe('the day on which a file was last changed', () => {
  test('is that of the last commit that touched it', async () => {
    const dir = repository({ 'courses/a.md': 'one', 'courses/b.md': 'one' });
    writeFiles(dir, { 'courses/b.md': 'two' });
    commit(dir, '2026-10-02T12:00:00Z');
    expect(await daysOf(dir)).toEqual({
      'courses/a.md': '2026-09-01',
      'courses/b.md': '2026-10-02',
    });
  });

  test('is a day in UTC, whoever committed it where', async () => {
    expect(await daysOf(repository({ 'a.md': 'one' }, '2026-09-01T23:30:00-05:00'))).toEqual({
      'a.md': '2026-09-02',
    });
  });

  test('is known in a folder of a repository, by the names of that folder', async () => {
    const dir = repository({ 'seeds/courses/a.md': 'one', 'README.md': 'one' });
    expect(await daysOf(join(dir, 'seeds'))).toEqual({ 'courses/a.md': '2026-09-01' });
  });

  test('is known of files with strange names', async () => {
    const files = {
      'courses/日本 語.md': 'x',
      'courses/a"b\'c.md': 'x',
      'courses/-n.md': 'x',
      'courses/two\nlines.md': 'x',
    };
    expect(Object.keys(await daysOf(repository(files))).sort()).toEqual(Object.keys(files).sort());
  });

  test('is not known of a file that was changed since, or that was never committed', async () => {
    const dir = repository({ 'a.md': 'one', 'b.md': 'one' });
    writeFiles(dir, { 'b.md': 'two', 'c.md': 'new' });
    expect(await daysOf(dir)).toEqual({ 'a.md': '2026-09-01' });
  });

  test('is known of a text that was checked out with the line ends of Windows', async () => {
    const dir = repository({ 'a.md': 'one\ntwo\n' });
    writeFiles(dir, { 'a.md': 'one\r\ntwo\r\n' });
    expect(await daysOf(dir)).toEqual({ 'a.md': '2026-09-01' });
  });

  test('of a renamed file is the day of the renaming', async () => {
    const dir = repository({ 'a.md': 'one' });
    git(dir, ['mv', 'a.md', 'b.md']);
    commit(dir, '2026-10-02T12:00:00Z');
    expect(await daysOf(dir)).toEqual({ 'b.md': '2026-10-02' });
  });

  test('of a merged branch is that of its commits; of what the merge changed, that of the merge', async () => {
    const dir = repository({ 'a.md': 'one', 'b.md': 'one' });
    git(dir, ['checkout', '-q', '-b', 'branch']);
    writeFiles(dir, { 'a.md': 'two' });
    commit(dir, '2026-09-10T12:00:00Z');
    git(dir, ['checkout', '-q', 'main']);
    writeFiles(dir, { 'b.md': 'two' });
    commit(dir, '2026-09-11T12:00:00Z');
    git(dir, ['merge', '-q', '--no-ff', '--no-commit', 'branch']);
    writeFiles(dir, { 'b.md': 'three' });
    commit(dir, '2026-09-12T12:00:00Z');
    expect(await daysOf(dir)).toEqual({ 'a.md': '2026-09-10', 'b.md': '2026-09-12' });
  });

  test('is the same in another clone', async () => {
    const dir = repository({ 'courses/a.md': 'one' });
    const clone = join(emptyFolder(), 'clone');
    git(dir, ['clone', '-q', dir, clone]);
    expect(await daysOf(clone)).toEqual(await daysOf(dir));
  });
});

describe('nobody knows it', () => {
  test('in a folder that is in no repository', async () =>
    expect(await datesOf(folder({ 'a.md': 'one' }))).toEqual({ days: new Map() }));

  test('before the first commit', async () => {
    const dir = folder({ 'a.md': 'one' });
    git(dir, ['init', '-q']);
    expect(await datesOf(dir)).toEqual({ days: new Map() });
  });

  test('in a shallow clone, which is said', async () => {
    const dir = repository({ 'a.md': 'one' });
    writeFiles(dir, { 'b.md': 'one' });
    commit(dir, '2026-10-02T12:00:00Z');
    const clone = join(emptyFolder(), 'clone');
    git(dir, ['clone', '-q', '--depth', '1', pathToFileURL(dir).href, clone]);
    expect(await datesOf(clone)).toEqual({
      days: new Map(),
      missing: 'shallow',
    });
  });

  test('when git takes too long, which is said', async () => {
    expect(await datesOf(repository({ 'a.md': 'one' }), 0)).toEqual({
      days: new Map(),
      missing: 'slow',
    });
  });

  test('without git', async () => {
    const { PATH } = process.env;
    const dir = repository({ 'a.md': 'one' });
    process.env['PATH'] = emptyFolder();
    try {
      expect(await datesOf(dir)).toEqual({ days: new Map() });
    } finally {
      process.env['PATH'] = PATH;
    }
  });
});

describe('a hostile repository', () => {
  test('cannot point elsewhere through the environment', async () => {
    const [own, other] = [
      repository({ 'a.md': 'one' }),
      repository({ 'a.md': 'one' }, '1999-01-01T12:00:00Z'),
    ];
    process.env['GIT_DIR'] = join(other, '.git');
    try {
      expect(await daysOf(own)).toEqual({ 'a.md': '2026-09-01' });
    } finally {
      delete process.env['GIT_DIR'];
    }
  });

  test('runs nothing that its settings name', async () => {
    const dir = repository({ 'a.md': 'one', '.gitattributes': '*.md filter=evil diff=evil' });
    const mark = join(emptyFolder(), 'ran');
    const program = join(dir, 'evil.sh');
    writeFileSync(program, `#!/bin/sh\ntouch '${mark}'\n`);
    chmodSync(program, 0o755);
    for (const setting of [
      'core.fsmonitor',
      'gpg.program',
      'gpg.ssh.program',
      'diff.external',
      'diff.evil.textconv',
      'diff.evil.command',
      'filter.evil.clean',
      'filter.evil.process',
      'core.pager',
      'core.sshCommand',
      'core.alternateRefsCommand',
    ])
      git(dir, ['config', setting, program]);
    git(dir, ['config', 'log.showSignature', 'true']);
    const [tree, parent] = git(dir, ['log', '-1', '--no-show-signature', '--format=%T %H'])
      .trim()
      .split(' ');
    const signed = [
      `tree ${tree}`,
      `parent ${parent}`,
      'author A <a@b> 1 +0000',
      'committer A <a@b> 1 +0000',
      'gpgsig -----BEGIN PGP SIGNATURE-----\n \n -----END PGP SIGNATURE-----',
      '\nx\n',
    ].join('\n');
    const id = execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin'], {
      cwd: dir,
      input: signed,
      encoding: 'utf8',
      env: { ...process.env, ...who },
    }).trim();
    git(dir, ['update-ref', 'HEAD', id]);
    rmSync(mark, { force: true });
    writeFiles(dir, { 'b.md': 'touched' });
    expect(await daysOf(dir)).toEqual({ 'a.md': '2026-09-01' });
    expect(existsSync(mark)).toBe(false);
    for (const words of [['status'], ['log']]) {
      // both would have run it
      spawnSync('git', words, { cwd: dir });
      expect(existsSync(mark), words[0]).toBe(true);
      rmSync(mark);
    }
  });

  test('that looks like a bare one is not asked', async () => {
    const dir = repository({ 'a.md': 'one' });
    expect(await datesOf(join(dir, '.git'))).toEqual({ days: new Map() });
  });
});
