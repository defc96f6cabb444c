import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command, project } from '../support/command.ts';

describe('who asks for help', () => {
  test.each([[['--help']], [['-h']], [['help']]])(
    'with %j is told every command',
    async (words) => {
      const { code, stdout, stderr } = await command(words);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/^Commands:\n {2}npm run build {4}checks the content and publishes/);
      expect(stdout).toContain('\n  npm run check');
    },
  );

  test.each([[['fix', '--help']], [['fix', '--write', '-h']], [['help', 'fix']]])(
    'with %j is told of that command, which does nothing',
    async (words) =>
      expect(await command(words)).toEqual({
        code: 0,
        stdout: expect.stringMatching(/^npm run fix {2}shows .*\nnpm run fix takes: --content …/),
        stderr: '',
      }),
  );

  test('is told in the language that is named', async () =>
    expect((await command(['help', 'check', '--language', 'de'])).stdout).toMatch(
      /^npm run check {2}prüft/,
    ));
});

test('--version says which version this is', async () => {
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(project, 'package.json'), 'utf8'),
  );
  expect(await command(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test('a command that does not exist is no call for help', async () =>
  expect(await command(['chekc', '--help'])).toMatchObject({ code: 2, stdout: '' }));
