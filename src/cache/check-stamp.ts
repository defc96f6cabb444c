import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isOn } from '../accelerators.mjs';
import { checkKey, dataKey, outputKey } from './keys.ts';
import { readSealed, writeSealed } from './sealed-file.ts';
import { isPassedOver, isSettled } from './states-of-files.ts';
import { cacheFolder } from './store.ts';

/** What a check said. */
export interface CheckStamp {
  text: string;
  errors: number;
  warnings: number;
}
interface CachedStamp extends CheckStamp {
  /** The key of the check. */
  inputs: string;
}

/**
 * What checks said of a content folder, called in this way: where no file has changed since, one says it again. There
 * is one for each folder; losing it costs time, nothing else.
 */
export interface CheckStamps {
  /** What was said; nothing where a file changed, or may have. */
  recall: () => CheckStamp | undefined;
  /** Adds what was said, unless the folder changed meanwhile. */
  remember: (said: CheckStamp) => void;
}

/** `called`: all that decides what is said beside the content and our code. */
export function openCheckStamps(contentDir: string, called: readonly unknown[]): CheckStamps {
  const folder = isOn('check-stamp') ? cacheFolder() : undefined;
  const inputs = folder && inputsOf(contentDir, called);
  if (folder === undefined || inputs === undefined)
    return { recall: () => undefined, remember: () => {} };
  const file = join(folder, 'check-stamps', `${outputKey(contentDir)}.json`);
  return {
    recall: () => {
      const stamp = readSealed<CachedStamp>(file);
      return stamp?.inputs === inputs ? stamp : undefined;
    },
    remember: ({ text, errors, warnings }) => {
      if (inputsOf(contentDir, called) !== inputs) return;
      try {
        writeSealed(file, { text, errors, warnings, inputs } satisfies CachedStamp);
      } catch {
        // A folder that may not be written to, or a full disk: the next check does all of its work.
      }
    },
  };
}

/** The key of a check of the folder as it stands; nothing where a file changed just now, or cannot be looked at. */
function inputsOf(contentDir: string, called: readonly unknown[]): string | undefined {
  const states: string[] = [];
  const isUnchanging = (below: string): boolean =>
    readdirSync(join(contentDir, below), { withFileTypes: true }).every((entry) => {
      if (isPassedOver(entry.name)) return true;
      const file = `${below}${entry.name}`;
      if (entry.isDirectory()) {
        states.push(`${file}/`);
        return isUnchanging(`${file}/`);
      }
      // What a link leads to has times of its own.
      if (!entry.isFile()) return false;
      const { size, mtimeMs, ctimeMs, ino } = lstatSync(join(contentDir, file));
      states.push(`${file} ${size} ${mtimeMs} ${ctimeMs} ${ino}`);
      return isSettled({ mtimeMs, ctimeMs });
    });
  try {
    return isUnchanging('') ? checkKey(contentDir, called, dataKey(states.sort())) : undefined;
  } catch {
    return undefined;
  }
}
