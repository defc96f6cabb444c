import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shellWord, typed, typedIn } from '../src/typed.ts';
import { project } from './support/command.ts';

test('a command is named as it is typed: in a clone by npm, where the package is installed by npx', () => {
  expect(typed('check')).toBe('npm run check');
  expect(typed('diff', 'main')).toBe('npm run diff -- main');
  expect(typedIn(true, typed('diff', 'main'))).toBe('npx prospectus diff main');
  expect(typedIn(true, '“npm run --silent check -- --all” or `npm run fix`')).toBe(
    '“npx prospectus check --all” or `npx prospectus fix`',
  );
});

test.each([
  'content',
  'school site/content',
  '~/content',
  "it's & (more)",
  '$(touch pwned)',
  '`touch pwned`; "$HOME" \'a\' \\ !! *',
  'two\nlines',
  'Prüfung/été/数学',
])('a name of a file is one word of a command, and nothing in it runs: %j', (name) => {
  const { stdout } = spawnSync('sh', ['-c', `printf %s ${shellWord(name)}`], { encoding: 'utf8' });
  expect(stdout).toBe(name);
});

test('no text of ours names one by itself', () => {
  const texts = ['src', 'templates'].flatMap((room) =>
    readdirSync(join(project, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && file !== 'typed.ts')
      .flatMap((file) =>
        readFileSync(join(project, room, file), 'utf8')
          .split('\n')
          .filter((line) => /\bnpm (run|start)\b/.test(line) && !/^\s*(\/?\*|\/\/)/.test(line))
          .map((line) => `${room}/${file}: ${line.trim()}`),
      ),
  );
  expect(texts).toEqual([]);
});
