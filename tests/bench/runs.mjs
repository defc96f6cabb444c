// One command as a process of its own, and what it cost.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const gnuTime = spawnSync('/usr/bin/time', ['--version'], { encoding: 'utf8' });
const hasTime = /GNU/.test(`${gnuTime.stdout}${gnuTime.stderr}`);
export const measuredWith = hasTime ? 'GNU time' : '/proc, every 20 ms';
const report = join(tmpdir(), `prospectus-bench-time-${process.pid}`);

const running = new Set();

/** Notes a process, the head of a group of its own, until it ends. */
export function follow(child) {
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Ends what we started and what that started. */
export const stopAll = () => {
  rmSync(report, { force: true });
  for (const { pid } of running)
    try {
      process.kill(-pid, 'SIGTERM');
    } catch {
      /* it has ended */
    }
};

/** Processor seconds of children that were waited for. */
const ofChildren = () => {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
};

/** Most memory of a process so far, in kB. */
function peakOf(pid) {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0; // it has ended
  }
}

/**
 * Seconds until it ends, processor seconds of all its threads and children, and the most memory
 * that one process of it held, in MB. `failed` says in words why it did not end well.
 */
export async function measured(command, args, { cwd, env = {} } = {}) {
  const all = hasTime
    ? ['/usr/bin/time', '-f', '%U %S %M', '-o', report, command, ...args]
    : [command, ...args];
  const before = hasTime ? 0 : ofChildren();
  const start = performance.now();
  const child = follow(
    spawn(all[0], all.slice(1), {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    }),
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      said = `${said}${data}`.slice(-4000);
    });
  let peak = 0;
  const watch = hasTime
    ? undefined
    : setInterval(() => {
        peak = Math.max(peak, peakOf(child.pid));
      }, 20);
  const ended = await new Promise((resolve) => {
    let code = 1;
    let at = 0;
    child.once('error', (error) => {
      said = error.message;
      resolve({ code: 1, at: performance.now() });
    });
    child.once('exit', (status) => {
      code = status ?? 1;
      at = performance.now();
    });
    child.once('close', () => resolve({ code, at }));
  });
  clearInterval(watch);
  const run = { wall: (ended.at - start) / 1000, cpu: 0, memory: 0 };
  if (hasTime) {
    const [user = 0, system = 0, memory = 0] = (
      readFileSync(report, 'utf8').trim().split('\n').at(-1) ?? ''
    )
      .split(' ')
      .map(Number);
    Object.assign(run, { cpu: user + system, memory: memory / 1024 });
    rmSync(report, { force: true });
  } else {
    Object.assign(run, { cpu: ofChildren() - before, memory: peak / 1024 });
  }
  return ended.code === 0
    ? run
    : {
        ...run,
        failed: said.trim().split('\n').slice(-6).join('\n') || `it ended with ${ended.code}`,
      };
}
