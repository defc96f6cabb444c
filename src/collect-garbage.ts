import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isOn } from './accelerators.mjs';

/** Megabytes of waste, and its share of what is in use, from which on it is worth the time. */
const WASTE = { least: 60, share: 0.25 };

let collector: (() => void) | undefined;
let inUse = 0;
const heap = () => process.memoryUsage().heapUsed / 1e6;

/**
 * Gives back memory that is no longer used. V8 lets a large heap grow to several times of what it holds before it
 * looks; called where most of that is waste: between two batches of texts or pages.
 */
export function collectGarbage(): void {
  if (!isOn('collect-garbage')) return;
  if (heap() < inUse * (1 + WASTE.share) + WASTE.least) return;
  collector ??= openCollector();
  collector();
  inUse = heap();
}

function openCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
}
