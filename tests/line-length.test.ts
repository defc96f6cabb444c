import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from './support/command.ts';

/** A text or a pattern that stands on one line, however long it is; the formatter does not part it either. */
const longText = /['"`/>].{50,}/;
const isComment = /^\s*(\*|\/\/|\/\*)/;

test('no line of code or comment is longer than 120 columns, but for one that is a single text', () => {
  const long = ['src', 'templates', 'tests', 'scripts'].flatMap((room) =>
    readdirSync(join(project, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
      .flatMap((file) =>
        readFileSync(join(project, room, file), 'utf8')
          .split('\n')
          .map((line, at) => ({ line, at: `${room}/${file}:${at + 1}` }))
          .filter(({ line }) => [...line].length > 120)
          .filter(({ line }) => isComment.test(line) || !longText.test(line))
          // What commands print stands in tests as they print it, in one text of many lines.
          .filter(({ line }) => !/^( {2}\S|\S+ \S)/.test(line))
          .map(({ at }) => at),
      ),
  );
  expect(long).toEqual([]);
});
