import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command, fingerprints } from '../support/command.ts';
import { courseFile, folder } from '../support/folder.ts';

const quoted = courseFile().replace('"A Course"', 'AI: a course # for everyone');
const fix = (dir: string, ...flags: string[]) => command(['fix', '--content', dir, ...flags]);

describe('npm run fix', () => {
  test('shows what would change and writes nothing; --write does it; a second run changes nothing', async () => {
    const dir = folder({ 'courses/a.md': quoted });
    const before = fingerprints(dir);
    const shown = await fix(dir);
    expect(shown.stdout).toBe(
      [
        '--- courses/a.md',
        '+++ courses/a.md',
        '@@ -1,4 +1,4 @@',
        ' ---',
        '-title: AI: a course # for everyone',
        '+title: "AI: a course" # for everyone',
        ' semester: 1',
        ' studycredits: 6',
        '',
      ].join('\n'),
    );
    expect(shown.stderr).toContain(
      '1 file would change. Nothing is written yet: npm run fix -- --write does it.',
    );
    expect([shown.code, fingerprints(dir)]).toEqual([0, before]);

    expect(await fix(dir, '--write')).toMatchObject({
      code: 0,
      stdout: shown.stdout,
      stderr: expect.stringContaining('1 file mended.'),
    });
    expect(readFileSync(join(dir, 'courses/a.md'), 'utf8')).toBe(
      quoted.replace('AI: a course #', '"AI: a course" #'),
    );
    expect(Object.keys(fingerprints(dir))).toEqual(['courses/a.md']);
    expect(await fix(dir, '--write')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('There is nothing that can be mended with certainty.'),
    });
  });

  test('says how many mistakes are left for a person, and ends as check does', async () => {
    const dir = folder({ 'courses/a.md': quoted, 'courses/b.md': courseFile({ semester: 99 }) });
    const { code, stderr } = await fix(dir);
    expect(code).toBe(1);
    expect(stderr).toMatch(/Would be left for you: .*1 error/);
  });

  test('colours the diff where the terminal is asked for it', async () => {
    const dir = folder({ 'courses/a.md': quoted });
    const { stdout } = await command(['fix', '--content', dir], { env: { FORCE_COLOR: '1' } });
    expect(stdout).toContain('\u001b[32m+title: "AI: a course" # for everyone\u001b[0m');
  });

  test('takes no other words', async () => {
    expect(await command(['fix', 'everything'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('npm run fix takes: --content …  --config …  --write'),
    });
  });
});
