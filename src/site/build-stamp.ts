import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { isOn } from '../accelerators.mjs';
import { outputKey } from '../cache/keys.ts';
import { readSealed, writeSealed } from '../cache/sealed-file.ts';
import { cacheFolder } from '../cache/store.ts';
import { isWork } from './in-place.ts';
import { listFiles } from './verify.ts';

/**
 * What a build was made from, and the files it left behind: where both are as they were, there is nothing to build.
 * There is one for each output; losing it costs time, nothing else.
 */
export interface BuildStamp {
  /** What the build said on its way. */
  said: string;
  courses: number;
  pathPrefix: string;
  /** Content of earlier years in git, by version: a name may come to mean another. */
  trees?: Readonly<Record<string, string>>;
}
interface CachedStamp extends BuildStamp {
  /** The key of the build. */
  inputs: string;
  /** Size and time of change of each file. */
  files: Record<string, string>;
}

/** The stamp of an output, where it was made by this build and nobody touched it since. */
export function buildStampOf(outputDir: string, inputs: string): BuildStamp | undefined {
  const file = fileOf(outputDir);
  const stamp = file === undefined ? undefined : readSealed<CachedStamp>(file);
  if (stamp?.inputs !== inputs || !isUntouched(outputDir, stamp.files)) return undefined;
  const { said, courses, pathPrefix, trees } = stamp;
  return { said, courses, pathPrefix, trees };
}

function isUntouched(outputDir: string, before: Record<string, string>): boolean {
  try {
    const now = Object.entries(filesIn(outputDir));
    return (
      now.length > 0 &&
      now.length === Object.keys(before).length &&
      now.every(([name, state]) => before[name] === state)
    );
  } catch {
    return false; // it is not there, or may not be read
  }
}

/** Adds the stamp of an output that was just published. */
export function writeBuildStamp(outputDir: string, inputs: string, buildStamp: BuildStamp): void {
  const file = fileOf(outputDir);
  if (file === undefined) return;
  try {
    writeSealed(file, { ...buildStamp, inputs, files: filesIn(outputDir) } satisfies CachedStamp);
  } catch {
    // A folder that may not be written to, or a full disk: the next build does all of its work.
  }
}

/** Where the stamp of an output lies; nothing where there are none. */
function fileOf(outputDir: string): string | undefined {
  const folder = isOn('build-stamp') ? cacheFolder() : undefined;
  return folder && join(folder, 'build-stamps', `${outputKey(outputDir)}.json`);
}

const filesIn = (dir: string): Record<string, string> =>
  Object.fromEntries(
    listFiles(dir, (name) => isWork(name) || name === 'lost+found').map((file) => {
      const { size, mtimeMs, ino } = lstatSync(join(dir, file));
      return [file, `${size} ${mtimeMs} ${ino}`];
    }),
  );
