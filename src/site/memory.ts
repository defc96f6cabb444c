import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | undefined;

/**
 * Gives back memory that is no longer used. V8 lets a large heap grow to several times of what it holds before it looks; between
 * two batches of pages nearly all of it is waste.
 */
export function tidy(): void {
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
}
