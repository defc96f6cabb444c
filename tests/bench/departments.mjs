// npm run bench:departments: what 5,000 courses in 405 departments cost to build, beside as many
// with a plan. No test, since machines are shared and noisy.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { busyness, machine, sample } from './busy.mjs';
import { main } from './contenders.mjs';
import { writeCorpus, writeDepartments } from './corpus.mjs';
import { pagesOf } from './pages.mjs';
import { median } from './tables.mjs';

const [courses = 5000, rounds = 3] = process.argv.slice(2).map(Number);

/** Processor seconds (user and system) of a command and all that it starts, as the shell counts them. */
async function processorSeconds(command, args) {
  const child = spawn(
    'sh',
    ['-c', '"$@" >&2; code=$?; times; exit $code', 'sh', command, ...args],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let times = '';
  let said = '';
  child.stdout.on('data', (data) => (times += data));
  child.stderr.on('data', (data) => (said = `${said}${data}`.slice(-2000)));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(said);
  return [...times.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  );
}

const room = mkdtempSync(join(tmpdir(), 'prospectus-bench-'));
try {
  const kinds = { departments: writeDepartments, plan: writeCorpus };
  const seconds = { departments: [], plan: [] };
  for (const [kind, write] of Object.entries(kinds)) {
    mkdirSync(join(room, kind));
    write(join(room, kind), courses, { languages: ['en'] });
  }
  const build = (kind) => [
    main,
    'build',
    '--content',
    join(room, kind),
    '--output',
    join(room, `${kind}-site`),
    '--no-cache',
  ];
  console.error('Compiling Prospectus, which is done once, before the first run.');
  await processorSeconds(process.execPath, [main, '--version']);
  for (let round = 0; round < rounds; round++) {
    await sample();
    // By turns, every other round the other way about.
    const order = Object.keys(kinds);
    for (const kind of round % 2 === 0 ? order : order.reverse()) {
      rmSync(join(room, `${kind}-site`), { recursive: true, force: true });
      const taken = await processorSeconds(process.execPath, build(kind));
      seconds[kind].push(taken);
      console.error(`round ${round + 1} of ${rounds}, ${kind}: ${taken.toFixed(2)} s`);
    }
  }
  await sample();
  const { departments, plan } = seconds;
  const ratios = departments.map((it, round) => it / plan[round]);
  console.log(`${machine()}\n${busyness().sentence}`);
  for (const [kind, all] of Object.entries(seconds))
    console.log(
      `${kind}: ${median(all).toFixed(2)} s of processor time, ${pagesOf(join(room, `${kind}-site`)).size} pages`,
    );
  console.log(
    `departments to plan: ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`,
  );
} finally {
  rmSync(room, { recursive: true, force: true });
}
