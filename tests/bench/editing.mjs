// npm run bench: what a teacher and CI wait for. Prints medians; no test, since machines are shared and noisy.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCorpus } from './corpus.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const sizes = process.argv.slice(2).map(Number).filter((it) => it > 0);
const checked = sizes.length > 0 ? sizes : [1000, 10_000];
const edited = sizes.length > 0 ? sizes : [100, 1000];
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const room = mkdtempSync(join(tmpdir(), 'prospectus-bench-'));

/** `check`, cold, as a process of its own. */
function check(dir) {
  const { stderr } = spawnSync(process.execPath, [here('measured.mjs'), 'check', '--content', dir, '--format', 'json'], { encoding: 'utf8', maxBuffer: 1 << 30 });
  return JSON.parse(/MEASURED (.*)/.exec(stderr)[1]);
}

/** ms from a save to the first answer of the dev server that shows it, over some saves. */
async function saveToVisible(dir, pathOf, saves = 7) {
  const dev = spawn(process.execPath, [here('../../src/main.mjs'), 'dev', '--content', dir, '--port', '0'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const address = await new Promise((resolve, reject) => {
    let said = '';
    dev.stderr.on('data', (data) => { said += data; const found = /ready: (\S+)/.exec(said); if (found) resolve(found[1]); });
    dev.once('exit', () => reject(new Error(said)));
  });
  const times = [];
  for (let save = 0; save < saves; save++) {
    const mark = `Saved ${save}`;
    writeFileSync(pathOf(1), readFileSync(pathOf(1), 'utf8').replace(/^title: .*$/m, `title: ${mark}`));
    const start = performance.now();
    while (!(await (await fetch(`${address}courses/course-00001/`)).text()).includes(mark)) await new Promise((resolve) => setTimeout(resolve, 5));
    times.push(performance.now() - start);
  }
  dev.kill('SIGTERM');
  return times;
}

try {
  console.log(`Node ${process.versions.node}, ${cpus().length} processors, load ${loadavg()[0].toFixed(1)}${loadavg()[0] > cpus().length ? ' (busy: do not trust these figures)' : ''}`);
  for (const count of checked) {
    const dir = join(room, `check-${count}`);
    writeCorpus(dir, count);
    const runs = Array.from({ length: count > 2000 ? 1 : 3 }, () => check(dir));
    console.log(`check, cold, ${count} courses: ${median(runs.map(({ cpu }) => cpu)).toFixed(1)} s of processor time, ${median(runs.map(({ memory }) => memory)).toFixed(0)} MB (${runs.length} run${runs.length === 1 ? '' : 's, median'})`);
  }
  for (const count of edited) {
    const dir = join(room, `dev-${count}`);
    const times = await saveToVisible(dir, writeCorpus(dir, count));
    console.log(`save to visible, ${count} courses: ${median(times).toFixed(0)} ms (${times.length} saves, median; ${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)})`);
  }
} finally {
  rmSync(room, { recursive: true, force: true });
}
