import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { withPast } from '../../src/changes/past.ts';
import { changeLanguages } from '../../src/changes/words/languages.ts';
import { datesOf } from '../../src/content/dates.ts';
import { en } from '../../src/diagnostics/messages/en.ts';
import { nl } from '../../src/diagnostics/messages/nl.ts';
import { repositoryHere } from '../../src/diagnostics/formats/ci.ts';
import { command } from '../support/command.ts';
import { courseFile, emptyFolder, folder, writeFiles } from '../support/folder.ts';

const who = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};
const git = (dir: string, ...words: string[]) =>
  execFileSync('git', words, {
    cwd: dir,
    env: { ...process.env, ...who },
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  }).trim();

/** A repository of two versions of a course, with a program in `.git` that leaves a mark when it runs. */
function repository() {
  const dir = folder({
    'catalogue.yaml': '',
    '.gitattributes': '*.md diff=evil filter=evil',
    'courses/a.md': courseFile({ title: 'A' }, 'One.'),
  });
  git(dir, 'init', '-q', '-b', 'main');
  git(dir, 'add', '-A');
  git(dir, 'commit', '-q', '-m', 'One');
  writeFiles(dir, { 'courses/a.md': courseFile({ title: 'A' }, 'Two.') });
  git(dir, 'commit', '-q', '-a', '-m', 'Two');
  const mark = join(emptyFolder('mark'), 'ran');
  const program = join(dir, '.git/evil.sh');
  writeFileSync(program, `#!/bin/sh\ntouch '${mark}'\n`);
  chmodSync(program, 0o755);
  return { dir, mark, program };
}
type Repository = ReturnType<typeof repository>;

const objectFile = (dir: string, id: string) =>
  join(dir, '.git/objects', id.slice(0, 2), id.slice(2));
const set = (dir: string, settings: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(settings)) git(dir, 'config', name, value);
};

/** The first version of the course is to be fetched from a remote that is a program. */
const promisor =
  (settings: (program: string) => Record<string, string>) =>
  ({ dir, program }: Repository): string[] => {
    const id = git(dir, 'rev-parse', 'HEAD~1:courses/a.md');
    rmSync(objectFile(dir, id));
    set(dir, {
      'core.repositoryFormatVersion': '1',
      'extensions.partialClone': 'origin',
      'remote.origin.promisor': 'true',
      'protocol.allow': 'always',
      'protocol.ext.allow': 'always',
      'protocol.file.allow': 'always',
      ...settings(program),
    });
    return ['cat-file', '-p', id];
  };
const settings =
  (naming: (program: string) => Record<string, string>, ...opener: string[]) =>
  ({ dir, program }: Repository): string[] => {
    set(dir, naming(program));
    return opener;
  };

/** Where a repository can name a program; each gives the command of git that would run it. */
const doors: Readonly<Record<string, (at: Repository) => string[]>> = {
  'a remote that is a command (ext::)': promisor((it) => ({ 'remote.origin.url': `ext::${it}` })),
  'the program that sends objects': promisor((it) => ({
    'remote.origin.url': '/nowhere',
    'remote.origin.uploadPack': `${it};`,
  })),
  'the program for ssh': promisor((it) => ({
    'remote.origin.url': 'ssh://nowhere/x',
    'core.sshCommand': it,
  })),
  'a proxy of git': promisor((it) => ({
    'remote.origin.url': 'git://nowhere/x',
    'core.gitProxy': it,
  })),
  'a protocol called none': promisor((it) => ({
    'remote.origin.url': 'none::x',
    'protocol.none.allow': 'always',
    'alias.remote-none': `!${it}`,
  })),
  'a protocol without a name': promisor((it) => ({
    'remote.origin.url': 'x',
    'remote.origin.vcs': '',
    'alias.remote-': `!${it}`,
  })),
  'a protocol called like a path': promisor((it) => ({
    'remote.origin.url': 'x',
    'remote.origin.vcs': 'a/b.c',
    'protocol.a/b.c.allow': 'always',
    'alias.remote-a/b.c': `!${it}`,
  })),
  'a monitor of files': settings((it) => ({ 'core.fsmonitor': it }), 'status'),
  hooks: ({ dir, program }) => {
    mkdirSync(join(dir, '.git/evil'));
    for (const name of ['post-checkout', 'post-index-change', 'reference-transaction'])
      writeFileSync(join(dir, '.git/evil', name), `#!/bin/sh\n'${program}'\n`, { mode: 0o755 });
    set(dir, { 'core.hooksPath': join(dir, '.git/evil') });
    return ['checkout', '-q', 'HEAD'];
  },
  'a program that compares': settings((it) => ({ 'diff.external': it }), 'diff', 'HEAD~1', 'HEAD'),
  'a program that compares texts of one kind': settings(
    (it) => ({ 'diff.evil.command': it }),
    'diff',
    'HEAD~1',
    'HEAD',
  ),
  'a program that shows texts': settings(
    (it) => ({ 'diff.evil.textconv': it }),
    'diff',
    'HEAD~1',
    'HEAD',
  ),
  'a filter in': settings(
    (it) => ({ 'filter.evil.clean': it }),
    'hash-object',
    '--path=courses/a.md',
    'courses/a.md',
  ),
  'a filter out': settings(
    (it) => ({ 'filter.evil.smudge': it }),
    'cat-file',
    '--filters',
    'HEAD:courses/a.md',
  ),
  'a filter that stays': settings(
    (it) => ({ 'filter.evil.process': it }),
    'cat-file',
    '--filters',
    'HEAD:courses/a.md',
  ),
  'an editor': settings((it) => ({ 'core.editor': it }), 'commit', '--amend', '--allow-empty'),
  'a program that verifies signatures': ({ dir, program }) => {
    set(dir, { 'gpg.program': program, 'log.showSignature': 'true' });
    const [tree, parent] = git(dir, 'log', '-1', '--no-show-signature', '--format=%T %H').split(
      ' ',
    );
    const signed = `tree ${tree}\nparent ${parent}\nauthor A <a@b> 1 +0000\ncommitter A <a@b> 1 +0000\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n -----END PGP SIGNATURE-----\n\nx\n`;
    const id = execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin'], {
      cwd: dir,
      input: signed,
      encoding: 'utf8',
    }).trim();
    git(dir, 'update-ref', 'HEAD', id);
    return ['log', '-1'];
  },
  'a name for a command': settings((it) => ({ 'alias.evil': `!${it}` }), 'evil'),
  'settings in another file': ({ dir, program }) => {
    writeFileSync(join(dir, '.git/more'), `[core]\n\tfsmonitor = ${program}\n`);
    set(dir, { 'include.path': 'more' });
    return ['status'];
  },
  'settings of a worktree': ({ dir, program }) => {
    set(dir, { 'core.repositoryFormatVersion': '1', 'extensions.worktreeConfig': 'true' });
    writeFileSync(join(dir, '.git/config.worktree'), `[core]\n\tfsmonitor = ${program}\n`);
    return ['status'];
  },
};

/** Everything of ours that asks git, as far as it gets. */
async function askEverything(dir: string): Promise<void> {
  await datesOf(dir);
  await repositoryHere({ GITHUB_WORKSPACE: dir, GITHUB_BASE_REF: 'main' });
  const words = changeLanguages['en']?.past;
  if (!words) throw new Error('no words');
  for (const ref of ['HEAD~1', 'HEAD', 'main'])
    await withPast(ref, dir, words, async () => undefined).catch(() => undefined);
}

const changed: [string, string | undefined][] = [];
const inEnvironment = (variables: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(variables)) {
    changed.push([name, process.env[name]]);
    process.env[name] = value;
  }
};
afterEach(() => {
  for (const [name, value] of changed.splice(0).reverse())
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
});

/** A git that has never heard of GIT_NO_LAZY_FETCH, as all before 2.44. */
function olderGit(): string {
  const bin = emptyFolder('bin');
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  writeFileSync(join(bin, 'git'), `#!/bin/sh\nunset GIT_NO_LAZY_FETCH\nexec '${real}' "$@"\n`, {
    mode: 0o755,
  });
  return `${bin}${delimiter}${process.env['PATH']}`;
}

describe.each(['git as it is', 'an older git'])(
  '%s runs nothing that a repository names',
  (age) => {
    test.each(Object.keys(doors))('%s', async (name) => {
      const at = repository();
      const opener = doors[name]?.(at) ?? [];
      rmSync(at.mark, { force: true });
      if (age === 'an older git') inEnvironment({ PATH: olderGit() });
      await askEverything(at.dir);
      expect(existsSync(at.mark)).toBe(false);
      spawnSync('git', opener, { cwd: at.dir, env: { ...process.env, ...who }, timeout: 10_000 });
      expect(existsSync(at.mark), `git ${opener.join(' ')} would have run it`).toBe(true);
    });
  },
);

test('no command runs any of them, all at once, on a terminal’s settings or in the environment', async () => {
  const at = repository();
  const { dir, mark, program } = at;
  for (const [name, open] of Object.entries(doors))
    if (!/remote|protocol|sends|ssh|proxy|signature/.test(name)) open(at);
  set(dir, {
    'core.pager': program,
    'pager.log': program,
    'pager.diff': program,
    'credential.helper': program,
    'core.askPass': program,
    'core.alternateRefsCommand': program,
    'uploadpack.packObjectsHook': program,
    'sequence.editor': program,
    'interactive.diffFilter': program,
    'alias.log': `!${program}`,
    'alias.rev-parse': `!${program}`,
    'alias.cat-file': `!${program}`,
  });
  rmSync(mark, { force: true });
  const env = {
    GITHUB_WORKSPACE: dir,
    GITHUB_BASE_REF: 'main',
    GIT_EXTERNAL_DIFF: program,
    GIT_SSH_COMMAND: program,
    GIT_PAGER: program,
    GIT_EDITOR: program,
    GIT_ASKPASS: program,
    GIT_PROXY_COMMAND: program,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'core.fsmonitor',
    GIT_CONFIG_VALUE_0: program,
    GIT_CONFIG_PARAMETERS: `'core.fsmonitor'='${program}'`,
    GIT_DIR: '/nowhere',
    GIT_WORK_TREE: '/nowhere',
    GIT_INDEX_FILE: '/nowhere',
    GIT_OBJECT_DIRECTORY: '/nowhere',
    GIT_ALTERNATE_OBJECT_DIRECTORIES: '/nowhere',
    GIT_EXEC_PATH: '/nowhere',
    GIT_TRACE: '/nowhere',
    SSH_ASKPASS: program,
    PAGER: program,
    EDITOR: program,
  };
  const run = (...words: string[]) => command([...words, '--content', dir], { env });
  const site = join(emptyFolder('site'), 'site');
  expect((await run('diff', 'HEAD~1')).stdout).toContain('Text changed');
  expect((await run('check', '--format', 'github')).code).toBe(0);
  expect((await run('build', '--output', site)).code).toBe(0);
  expect((await run('coverage')).code).toBe(0);
  expect((await run('explain', 'courses/a.md')).code).toBe(0);
  expect((await run('fix')).code).toBe(0);
  expect(existsSync(mark)).toBe(false);
  expect(readdirSync(join(dir, '.git')).filter((name) => name.endsWith('.lock'))).toEqual([]);
});

describe('what a repository lacks, or holds damaged, is said in words', () => {
  const inWords = (dir: string, ref: string, language: 'en' | 'nl') =>
    command(['diff', ref, '--content', dir, '--language', language]);
  let words: Record<'en' | 'nl', string>;
  beforeAll(() => {
    words = {
      en: 'Git cannot give all files of HEAD~1: some are missing here (a partial clone) or damaged.',
      nl: 'Git kan niet alle bestanden van HEAD~1 geven: er ontbreken er hier (een ‘partial clone’) of ze zijn beschadigd.',
    };
  });
  const damage: Readonly<Record<string, (file: string) => void>> = {
    missing: (file) => rmSync(file),
    empty: (file) => {
      chmodSync(file, 0o644);
      writeFileSync(file, '');
    },
    garbled: (file) => {
      chmodSync(file, 0o644);
      writeFileSync(file, 'x'.repeat(40));
    },
  };
  const objects = {
    'a file': 'HEAD~1:courses/a.md',
    'a folder': 'HEAD~1:courses',
    'the root': 'HEAD~1^{tree}',
  };
  const cases = Object.keys(damage).flatMap((how) =>
    Object.entries(objects).map(([what, object]) => [what, how, object] as const),
  );

  test.each(cases)('%s that is %s', async (_, how, object) => {
    const { dir } = repository();
    damage[how]?.(objectFile(dir, git(dir, 'rev-parse', object)));
    const { code, stdout, stderr } = await inWords(dir, 'HEAD~1', 'en');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.split('\n')[0]).toContain(words.en);
    expect(stderr).not.toMatch(/\n\s+at |not your fault/);
  });

  test('a commit of a branch', async () => {
    const { dir } = repository();
    git(dir, 'branch', 'old', 'HEAD~1');
    rmSync(objectFile(dir, git(dir, 'rev-parse', 'old')));
    expect((await inWords(dir, 'old', 'en')).stderr).toContain('Git cannot give all files of old');
  });

  test('in a partial clone, in Dutch as well, and nothing is fetched', async () => {
    const { dir } = repository();
    git(dir, 'config', 'uploadpack.allowFilter', 'true');
    const clone = join(emptyFolder(), 'clone');
    git(dir, 'clone', '-q', '--filter=blob:none', `file://${dir}`, clone);
    const packs = () => readdirSync(join(clone, '.git/objects/pack')).sort();
    const before = packs();
    const { code, stderr } = await inWords(clone, 'HEAD~1', 'nl');
    expect([code, stderr.split('\n')[0]]).toEqual([2, expect.stringContaining(words.nl)]);
    expect(packs()).toEqual(before);
    expect((await datesOf(clone)).days.get('courses/a.md')).toBeDefined();
  });

  test('days of a clone without its folders', async () => {
    const { dir } = repository();
    git(dir, 'config', 'uploadpack.allowFilter', 'true');
    const clone = join(emptyFolder(), 'clone');
    git(dir, 'clone', '-q', '--filter=tree:0', `file://${dir}`, clone);
    expect(await datesOf(clone)).toEqual({
      days: new Map(),
      missing: en.report.noDates.unreadable,
    });
    const { missing } = await datesOf(clone, undefined, nl.report.noDates);
    expect(missing).toMatch(/ontbreken \(een ‘partial clone’\) of zijn beschadigd/);
  });

  test('settings that are no settings', async () => {
    const { dir } = repository();
    writeFileSync(join(dir, '.git/config'), '[core\nx');
    const { code, stderr } = await inWords(dir, 'HEAD', 'en');
    expect([code, stderr]).toEqual([2, expect.stringContaining('its .git folder is damaged')]);
    expect(await datesOf(dir)).toEqual({ days: new Map() });
  });
});
