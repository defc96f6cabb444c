import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { command, fingerprints, project, run } from '../support/command.ts';
import { closed, courseFile, emptyFolder, folder } from '../support/folder.ts';

/** Two states of one catalogue, some forty pages each, and one that cannot be published. */
const many = (title: string) =>
  Object.fromEntries(
    Array.from({ length: 3 }, (_, at) => [
      `courses/c${at}.md`,
      courseFile({ title: `${title} ${at}`, tags: [`topic ${at}`] }, 'You learn something.'),
    ]),
  );
const [old, next, broken] = [
  folder({ ...many('Old'), ...closed }),
  folder({ ...many('New'), ...closed }),
  folder({ ...closed, 'courses/a.md': '---\ntitle: A: B\n---\n' }),
];
const main = join(project, 'src/main.mjs');
const output = join(emptyFolder(), 'site');
const build = (content: string) => command(['build', '--content', content, '--output', output]);
const beside = () => readdirSync(dirname(output)).filter((name) => name !== basename(output));

const whole: Record<string, string>[] = [];
let duration: number;

beforeAll(async () => {
  for (const content of [next, old]) {
    const start = performance.now();
    expect(await build(content)).toMatchObject({ code: 0 });
    duration = performance.now() - start;
    whole.push(fingerprints(output));
  }
});

test('a build that is killed at any moment leaves one whole site, old or new, at the latest after the next command', {
  timeout: 240_000,
}, async () => {
  const outcomes = { old: 0, new: 0 };
  for (let kill = 0; kill < 50; kill++) {
    const child = spawn(
      process.execPath,
      [main, 'build', '--content', kill % 2 ? old : next, '--output', output],
      { stdio: 'ignore', env: { ...process.env, INIT_CWD: undefined } },
    );
    const ended = new Promise((resolve) => child.once('close', resolve));
    // Every second one near the end, where the folders are exchanged; a fixed series of moments, not chance.
    const moment = ((kill * 0.618) % 1) * (kill % 2 ? 0.25 : 1);
    await Promise.race([setTimeout(duration * (kill % 2 ? 0.8 + moment : moment)), ended]);
    child.kill('SIGKILL');
    await ended;
    const which = () =>
      whole.findIndex((it) => JSON.stringify(it) === JSON.stringify(fingerprints(output)));
    if (which() < 0 || kill % 10 === 0) {
      expect(await build(broken)).toMatchObject({ code: 1 }); // the next command, which publishes nothing, and mends
      expect(beside()).toEqual([]);
    }
    expect(
      which(),
      `after kill ${kill}: neither the old site nor the new one`,
    ).toBeGreaterThanOrEqual(0);
    outcomes[which() === 0 ? 'new' : 'old']++;
  }
  expect(outcomes.old + outcomes.new).toBe(50);
});

describe('a disk that does not take it', () => {
  const untouched = async (
    attempt: Promise<{ code: number | null; stderr: string }>,
    says: RegExp,
  ) => {
    const before = fingerprints(output);
    const { code, stderr } = await attempt;
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(says) });
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(fingerprints(output)).toEqual(before);
  };

  test('full: said in words, and the old site is whole', async () => {
    expect(await build(old)).toMatchObject({ code: 0 }); // the last of the killed builds may have come to its end: then nothing would be left to write
    await untouched(
      run(
        'bash',
        [
          '-c',
          `ulimit -f 20; exec "${process.execPath}" "${main}" build --content "${next}" --output "${output}"`,
        ],
        { cwd: project },
      ),
      /Nothing was published; what was published before is as it was/,
    );
  });

  test('not writable: said in words', async () => {
    const parent = mkdtempSync(join(tmpdir(), 'prospectus-locked-'));
    const site = join(parent, 'site');
    chmodSync(parent, 0o555);
    // Permissions stop root only where its powers are taken away.
    const [program = '', ...flags] = [
      ...(process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-all', '--inh-caps=-all'] : []),
      process.execPath,
    ];
    const child = spawn(
      program,
      [...flags, main, 'build', '--content', join(project, 'seeds'), '--output', site],
      {
        env: { ...process.env, INIT_CWD: undefined, HOME: '/nonexistent' },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    rmSync(parent, { recursive: true, force: true });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/may not be written to/),
    });
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

test('two builds at once: the second says who holds the output, and the first goes on', async () => {
  const output = join(emptyFolder(), 'site');
  const first = spawn(
    process.execPath,
    [main, 'build', '--content', join(project, 'seeds'), '--output', output],
    { stdio: 'ignore', env: { ...process.env, INIT_CWD: undefined } },
  );
  const ended = new Promise((resolve) => first.once('close', resolve));
  await expect
    .poll(() => existsSync(`${output}.lock`), { timeout: 10_000, interval: 10 })
    .toBe(true);
  expect(await command(['build', '--content', old, '--output', output])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(`process ${first.pid}`),
  });
  expect(await ended).toBe(0);
  expect(existsSync(join(output, 'courses/english/mlops/index.html'))).toBe(true);
  expect(readdirSync(dirname(output))).toEqual(['site']);
});

test('a lock of a process that has ended is taken over', async () => {
  mkdirSync(dirname(output), { recursive: true });
  expect(
    await run('bash', ['-c', `sleep 0 & echo $! > "${output}.lock"; wait`], { cwd: project }),
  ).toMatchObject({ code: 0 });
  expect(readFileSync(`${output}.lock`, 'utf8')).toMatch(/^\d+\n$/);
  expect(await build(old)).toMatchObject({ code: 0 });
  expect(beside()).toEqual([]);
});
