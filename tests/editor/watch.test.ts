import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { watchFolder } from '../../src/content/watch.ts';
import { courseFile, emptyFolder, folder } from '../support/folder.ts';
import { run } from '../diagnostics/formats.support.ts';

/** `check --watch` as an editor starts it; `next` waits for the next report, from its first line to its last. */
function startWatch(dir: string) {
  const child = spawn(
    process.execPath,
    ['src/main.mjs', 'check', '--format', 'line', '--watch', '--content', dir],
    { cwd: fileURLToPath(PROJECT), env: { PATH: process.env['PATH'] } },
  );
  let text = '';
  let faults = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    faults += part;
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on('exit', resolve);
  });
  const next = async (): Promise<string[]> => {
    const deadline = Date.now() + 30_000;
    for (;;) {
      const [whole] = /^Checking…\n(?:.*\n)*?Checked: .*\n/m.exec(text) ?? [];
      if (whole) {
        text = text.slice(text.indexOf(whole) + whole.length);
        return whole.trimEnd().split('\n');
      }
      if (Date.now() > deadline) throw new Error(`No report came: ${text}${faults}`);
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
    }
  };
  /** The next report in which this many lines stand between the first and the last. */
  const until = async (count: number): Promise<string[]> => {
    for (;;) {
      const rows = await next();
      if (rows.length === count + 2) return rows;
    }
  };
  return { until, ended, stop: () => child.kill('SIGINT'), kill: () => child.kill('SIGKILL') };
}

describe('check --watch', () => {
  test('checks again after a save, an atomic save, an addition and a deletion, and ends on Ctrl+C', async () => {
    const dir = folder({ 'courses/a.md': courseFile({}, 'A text.\n') });
    const course = join(dir, 'courses/a.md');
    const wrong = courseFile({ semester: 13 }, 'A text.\n');
    const watch = startWatch(dir);
    try {
      expect(await watch.until(0)).toEqual([
        'Checking…',
        expect.stringMatching(/^Checked: .* 1 file\./),
      ]);
      writeFileSync(course, wrong);
      expect((await watch.until(1))[1]).toMatch(
        /^courses\/a\.md:3:11: error: .* \[out-of-range\]$/,
      );
      writeFileSync(join(dir, '.a.md.tmp'), courseFile({}, 'A text.\n'));
      renameSync(join(dir, '.a.md.tmp'), course); // as editors save
      await watch.until(0);
      writeFileSync(course, wrong);
      await watch.until(1);
      mkdirSync(join(dir, 'courses/new'));
      writeFileSync(join(dir, 'courses/new/b.md'), 'no course');
      expect((await watch.until(2))[2]).toContain('courses/new/b.md:1:1: error:');
      rmSync(course);
      await watch.until(1);
      rmSync(join(dir, 'courses/new'), { recursive: true });
      writeFileSync(course, courseFile({}, 'A text.\n'));
      await watch.until(0);
      watch.stop();
      expect(await watch.ended).toBe(0);
    } finally {
      watch.kill();
    }
  });

  test('says so when the folder goes away', async () => {
    const dir = folder({ 'a.md': courseFile({}, 'A text.\n') });
    const watch = startWatch(dir);
    try {
      await watch.until(0);
      rmSync(dir, { recursive: true });
      expect(await watch.ended).toBe(2);
    } finally {
      watch.kill();
    }
  });

  test('is for people and editors: no format that is one whole', async () => {
    const { code, stdout, stderr } = await run(['check', '--watch', '--format', 'json']);
    expect([code, stdout, stderr]).toEqual([
      2,
      '',
      expect.stringContaining('--watch goes with --format pretty or --format line'),
    ]);
  });
});

describe('watching a folder', () => {
  const wait = (ms: number) =>
    new Promise((resolve) => {
      setTimeout(resolve, ms);
    });

  test('calls once for many changes, and not after it has stopped', async () => {
    const dir = emptyFolder('watched');
    let calls = 0;
    const stop = watchFolder(
      dir,
      () => {
        calls++;
      },
      150,
    );
    for (let index = 0; index < 20; index++) writeFileSync(join(dir, `${index}.md`), 'x');
    await wait(900);
    expect(calls).toBe(1);
    stop();
    writeFileSync(join(dir, 'late.md'), 'x');
    await wait(400);
    expect(calls).toBe(1);
  });

  test('sees what happens in a folder that came back under its old name', async () => {
    const dir = emptyFolder('watched');
    const below = join(dir, 'courses');
    mkdirSync(join(below, 'deep'), { recursive: true });
    let calls = 0;
    const stop = watchFolder(
      dir,
      () => {
        calls++;
      },
      50,
    );
    try {
      rmSync(below, { recursive: true });
      mkdirSync(join(below, 'deep'), { recursive: true });
      await wait(500);
      const before = calls;
      writeFileSync(join(below, 'deep/a.md'), 'x');
      await wait(500);
      expect(calls).toBe(before + 1);
    } finally {
      stop();
    }
  });
});
