import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../error-code.ts';
import type { Site } from '../views/site.ts';
import { finishInto, publishInto, workInside } from './in-place.ts';
import { asPublished } from './modes.ts';
import { offlineFiles } from './offline.ts';
import { holdOutput, isRunning } from './output-lock.ts';
import { hashOf } from './page-facts.ts';
import { PUBLICATION, writePublication } from './publication.ts';
import { refuseOutput, refuseStrangers } from './refuse-output.ts';
import type { Verification } from './verify.ts';

/** The output of a build: a staging folder, exchanged for it in one step where that can be done. */
export interface Output {
  /** Writes a file of the site (its path in the output) into the staging folder. */
  write: (file: string, content: string | Uint8Array) => void;
  /** The output itself. */
  dir: string;
  /** Where it is written meanwhile. */
  staging: string;
  /** Moves a folder into the staging folder, under a name; false where it cannot be moved. */
  take: (name: string, folder: string) => boolean;
  /**
   * Puts what was written, and was verified, in the place of the output. `after`: is told where the old output stands,
   * which goes then; nothing where it was changed in place.
   */
  publish: (
    site: Site,
    verification: Verification,
    after?: (before: string | undefined) => void,
  ) => Promise<void>;
  /** Ends it: what was not published goes, and nothing can be written any more. */
  discard: () => void;
}

/** Where a build works: beside the output, or inside one that stands for itself. */
interface Places {
  isInside: boolean;
  lock: string;
  staging: string;
}

/**
 * Prepares an output; repairs what a killed build left behind. Throws a UsageError for a folder that must not be
 * written to.
 */
export async function openOutput(dir: string, contentDir: string): Promise<Output> {
  refuseOutput(dir, contentDir);
  const { isInside, lock, staging } = placesFor(dir);
  const previous = `${dir}.previous`;
  const release = await holdOutput(lock, dir);
  let isOpen = true;
  // At once, so that it can be done however this process ends.
  const discard = () => {
    process.off('exit', discard);
    isOpen = false;
    for (const remove of [() => rmSync(staging, { recursive: true, force: true }), release]) {
      try {
        remove();
      } catch {
        // Litter, which the next command clears away.
      }
    }
  };
  process.on('exit', discard);
  try {
    await repairAfterKill(dir);
    refuseStrangers(dir, isInside);
    await rm(staging, { recursive: true, force: true });
    asPublished(() => mkdirSync(staging, { recursive: true }));
  } catch (error) {
    discard();
    throw error;
  }
  const made = new Set<string>();
  const write: Output['write'] = (file, content) => {
    if (!isOpen) throw new Error('This build has ended.'); // something that goes on after a failure
    const path = join(staging, file);
    const folder = dirname(path);
    asPublished(() => {
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      writeFileSync(path, content);
    });
  };
  return {
    dir,
    staging,
    write,
    discard,
    take: (name, folder) => {
      try {
        renameSync(folder, join(staging, name));
        return true;
      } catch {
        return false; // on another disk
      }
    },
    publish: async (site, verification, after = () => {}) => {
      complete(site, verification, write);
      isOpen = false;
      if (isInside) await publishInto(dir, staging).then(() => after(undefined));
      else await exchange(dir, staging, previous, after);
    },
  };
}

function placesFor(dir: string): Places {
  const isInside =
    lstatSync(dir, { throwIfNoEntry: false })?.isDirectory() === true &&
    (isMount(dir) || !mayWrite(dirname(dir)));
  return isInside
    ? {
        isInside,
        lock: workInside(dir, 'lock'),
        staging: workInside(dir, `staging-${process.pid}`),
      }
    : { isInside, lock: `${dir}.lock`, staging: `${dir}.staging-${process.pid}` };
}

/** Another disk than that of the folder around it. */
const isMount = (dir: string): boolean => lstatSync(dir).dev !== lstatSync(dirname(dir)).dev;

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Folders that cannot be renamed: a mount on the same disk, a folder of a lower layer of a container, one that belongs
 * to another user.
 */
const fixed = new Set(['EBUSY', 'EXDEV', 'EPERM', 'EACCES', 'EINVAL']);

async function exchange(
  dir: string,
  staging: string,
  previous: string,
  after: (before: string | undefined) => void,
): Promise<void> {
  if (existsSync(dir)) {
    try {
      await rename(dir, previous);
    } catch (error) {
      if (!fixed.has(errorCode(error) ?? '')) throw error;
      await publishInto(dir, staging);
      after(undefined);
      return;
    }
  }
  try {
    await rename(staging, dir);
  } catch (error) {
    if (existsSync(previous)) await rename(previous, dir);
    throw error;
  }
  after(previous);
  await rm(previous, { recursive: true, force: true }).catch(() => {}); // litter: the new site stands
}

/** Adds what is known of a site only once all of its files are there. */
function complete(
  site: Site,
  { hashes, earlier, size }: Verification,
  write: Output['write'],
): void {
  const sorted = (all: Iterable<readonly [string, string]>) =>
    Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
  const files = sorted(hashes);
  const offline = site.hosting.asYear === undefined ? offlineFiles(files, size(), site) : {};
  for (const [file, content] of Object.entries(offline)) {
    files[file] = hashOf(content);
    write(file, content);
  }
  write(PUBLICATION, writePublication(sorted(Object.entries(files)), site, sorted(earlier)));
}

/**
 * After a kill: between two renames the old site waits under another name, or the new one is half in its place; staging
 * folders of ended processes are litter.
 */
async function repairAfterKill(dir: string): Promise<void> {
  const previous = `${dir}.previous`;
  if (existsSync(previous))
    await (existsSync(dir)
      ? rm(previous, { recursive: true, force: true })
      : rename(previous, dir));
  await removeLitter(dirname(dir), `${basename(dir)}.staging-`);
  if (!existsSync(dir)) return;
  await finishInto(dir);
  await removeLitter(dir, basename(workInside(dir, 'staging-')));
}

async function removeLitter(folder: string, start: string): Promise<void> {
  for (const name of namesIn(folder)) {
    const pid = name.startsWith(start) ? Number(name.slice(start.length)) : 0;
    if (pid > 0 && pid !== process.pid && !isRunning(pid))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** None of a folder that may not be looked into: nothing was left there. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
