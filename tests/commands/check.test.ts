import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command, fingerprints } from '../support/command.ts';
import { closed, courseFile, emptyFolder, folder } from '../support/folder.ts';
import { fromJson } from '../support/json.ts';

const fine = folder({ 'courses/a.md': courseFile({}, 'You learn something.'), ...closed });
const warned = folder({
  'courses/a.md': courseFile({ choice: 1 }, 'You learn something.'),
  ...closed,
});
const brokenFile = courseFile().replace('semester: 1', 'semester: one');
const broken = folder({ 'courses/a.md': brokenFile, ...closed });

describe('exit code', () => {
  test.each([
    [0, 'nothing is wrong', fine, []],
    [0, 'warnings are allowed', warned, []],
    [1, 'with --strict they are not', warned, ['--strict']],
    [1, 'the content has errors', broken, []],
  ])('%i: %s', async (code, _, content, flags) =>
    expect(await command(['check', '--content', content, ...flags])).toMatchObject({ code }),
  );

  test.each([
    ['an unknown command', ['publish'], 'There is no command “publish”'],
    ['a command called constructor', ['constructor'], 'There is no command “constructor”'],
    ['no command', [], 'npm run build'],
    ['an unknown flag', ['check', '--contnt', 'x'], '--contnt'],
    ['a word too many', ['check', 'seeds'], 'seeds'],
    ['a flag without its value', ['check', '--content'], '--content'],
    [
      'a content folder that is not there',
      ['check', '--content', '/nowhere/at/all'],
      'There is no content folder /nowhere/at/all',
    ],
    ['an unknown format', ['check', '--format', 'xml'], 'pretty, line, json'],
    ['an unknown language', ['check', '--language', 'xx'], 'fr, nl'],
  ])('2: %s', async (_, words, said) => {
    const { code, stdout, stderr } = await command(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('what it says', () => {
  test('--format json is one object on stdout, and nothing else is', async () => {
    const { stdout, stderr } = await command(['check', '--content', broken, '--format', 'json']);
    const report = fromJson<{ diagnostics: { rule: string }[]; summary: object }>(stdout);
    expect(Object.keys(report)).toEqual(['diagnostics', 'summary']);
    expect(Object.keys(report.summary)).toEqual([
      'errors',
      'warnings',
      'infos',
      'files',
      'account',
    ]);
    expect(report.diagnostics.map(({ rule }) => rule)).toContain('wrong-type');
    expect(stderr).toBe('');
  });

  test('--report writes it into a file, from the folder of the caller', async () => {
    const cwd = emptyFolder();
    expect(
      await command(['check', '--content', broken, '--format', 'line', '--report', 'report.txt'], {
        cwd,
      }),
    ).toMatchObject({ code: 1, stdout: '' });
    expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toContain('courses/a.md:3:11: error: ');
  });

  test('infos are shown with --all only', async () => {
    const [plain, all] = await Promise.all([
      command(['check', '--content', fine, '--format', 'line']),
      command(['check', '--content', fine, '--format', 'line', '--all']),
    ]);
    expect(plain.stdout).toBe('');
    expect(all.stdout).toContain('[no-base-url]');
  });

  test('--language nl says it in Dutch', async () => {
    expect(
      (await command(['check', '--content', broken, '--format', 'line', '--language', 'nl']))
        .stdout,
    ).toContain('een geheel getal');
  });

  test('there is no colour where nobody looks', async () => {
    expect((await command(['check', '--content', broken])).stdout).not.toContain('\u001b');
  });

  test('folders count from where it was called, npm’s own folder does not', async () => {
    const cwd = folder({ 'mine/a.md': brokenFile });
    expect(
      await command(['check', '--content', 'mine', '--format', 'line'], { env: { INIT_CWD: cwd } }),
    ).toMatchObject({ code: 1, stdout: expect.stringContaining('a.md:3:11') });
  });

  test('a pipe or a device in the content is reported, not waited for', async () => {
    const content = folder({ 'courses/a.md': courseFile({}, 'Text.'), ...closed });
    execFileSync('mkfifo', [join(content, 'courses/pipe.md')]);
    expect(await command(['check', '--content', content])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('pipe.md'),
    });
  });
});

test('nothing is written', async () => {
  const before = fingerprints(broken);
  const cwd = emptyFolder();
  await command(['check', '--content', broken], { cwd });
  expect([fingerprints(broken), fingerprints(cwd), existsSync(join(cwd, '_site'))]).toEqual([
    before,
    {},
    false,
  ]);
});

test('200 KB of noise in a file gives a diagnostic, never a stack trace', async () => {
  const noise = Buffer.from(
    Array.from({ length: 200_000 }, (_, index) => (index * index * 31 + 7) % 251),
  );
  const { code, stdout } = await command([
    'check',
    '--content',
    folder({ 'a.md': noise, 'b.md': `---\n${noise.toString('latin1').slice(0, 9000)}\n---\n` }),
  ]);
  expect(code).toBe(1);
  expect(stdout).not.toMatch(/^\s+at |Error:/m);
});
