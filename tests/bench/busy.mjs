// Whether the machine had time for us: the same little work on every processor again and again, and
// the load before we began.
import { cpus, loadavg, totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';

const [loadAtStart] = loadavg();
const samples = [];

const work = `
  const start = performance.now();
  let bits = 1;
  for (let step = 0; step < 1.3e8; step++) bits = (Math.imul(bits, 1103515245) + 12345) ^ (bits >>> 7);
  require('node:worker_threads').parentPort.postMessage([performance.now() - start, bits]);
`;
const memoize = () =>
  new Promise((resolve, reject) => {
    new Worker(work, { eval: true }).once('message', ([ms]) => resolve(ms)).once('error', reject);
  });

/**
 * Does a little work on all processors at once and notes how long the slowest took, in ms: one that
 * somebody else uses is seen.
 */
export async function sample() {
  samples.push(Math.max(...(await Promise.all(cpus().map(memoize)))));
}

/** What can be said about the machine while we measured; `busy` where figures are not to be trusted. */
export function busyness() {
  const [fastest, slowest] = [Math.min(...samples), Math.max(...samples)];
  const took = `the same work took ${fastest.toFixed(0)} to ${slowest.toFixed(0)} ms`;
  const load = `load ${loadAtStart.toFixed(2)} before the first run, with ${cpus().length} processors`;
  const causes = [
    ...(slowest > 1.3 * fastest ? [took] : []),
    ...(loadAtStart > cpus().length / 2 ? [load] : []),
  ];
  const sentence =
    causes.length > 0
      ? `The machine was too busy (${causes.join('; ')}) to trust these figures.`
      : `The machine had time: ${took}, ${load}.`;
  return { load: loadAtStart, samples: samples.map(Math.round), busy: causes.length > 0, sentence };
}

export const machine = () =>
  `${cpus()[0].model.trim()}, ${cpus().length} processors, ${(totalmem() / 1e9).toFixed(0)} GB of memory`;
