import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { project } from '../support/command.ts';
import { closed, courseFile, emptyFolder, folder, markdown } from '../support/folder.ts';
import { heavy } from './heavy.ts';
import { fromJson } from '../support/json.ts';

/** Seconds of the processor, and megabytes, for a whole command on any folder. */
const MOST = { seconds: 20, megabytes: 512 };

/** Each that once was too much, and every how many of the others: `HEAVY=all` tries the whole table. */
const memoize =
  /a pasted picture$|4,800 dead links|text of NULs|keys of one letter|with redirects$/;
const tried = heavy.filter(
  ({ name }, at) => process.env['HEAVY'] === 'all' || memoize.test(name) || at % 20 === 3,
);

const honest = {
  ...closed,
  'courses/honest.md': courseFile({ title: 'Honest' }, 'You learn something honest.'),
  'pillars/code.md': markdown({ title: 'Code' }),
};

interface Ran {
  name: string;
  command: string;
  code: number | string;
  bytes?: number;
  seconds?: number;
}

/** Runs check in each format, and build, on all of them in one process with little memory. */
async function ran(): Promise<{ tally: Ran[]; stderr: string }> {
  const own = emptyFolder();
  const [list, tally] = [join(own, 'list.json'), join(own, 'account.json')];
  const folders = tried.map(({ name, files }) => {
    const content = folder({ ...honest, ...files });
    return { name, content, output: join(emptyFolder(), 'site') };
  });
  writeFileSync(list, JSON.stringify(folders));
  const words = [
    `--max-old-space-size=${MOST.megabytes}`,
    join(project, 'tests/security/budget-run.mjs'),
    fileURLToPath(COMPILED),
    list,
    tally,
  ];
  const child = spawn(process.execPath, words, {
    env: { ...process.env, PROSPECTUS_CACHE: emptyFolder(), NODE_OPTIONS: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  await new Promise((resolve) => child.once('close', resolve));
  return { tally: fromJson<Ran[]>(readFileSync(tally, 'utf8')), stderr };
}

test('no folder, however hostile, costs a command much time or memory, or fills a screen', {
  timeout: 3_600_000,
}, async () => {
  const { tally, stderr } = await ran();
  expect(tally).toHaveLength(tried.length * 6);
  const bad = tally.filter(
    ({ code, bytes = 0, seconds = Infinity }) =>
      (code !== 0 && code !== 1) || seconds > MOST.seconds || bytes > 1024 * 1024,
  );
  expect(bad).toEqual([]);
  expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+|not your fault/m);
});
