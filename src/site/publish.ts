import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { errorCode } from '../error-code.ts';
import { UsageError } from '../usage-error.ts';
import type { Site } from '../views/site.ts';
import { finishInto, isWork, publishInto, workInside } from './in-place.ts';
import { hashOf } from './page-facts.ts';
import { listFiles, type Verification } from './verify.ts';
import { asPublished } from './modes.ts';
import { offlineFiles } from './offline.ts';
import { fileOfAddress, PUBLICATION, readPublication, writePublication } from './publication.ts';

const project = fileURLToPath(PROJECT).replace(/\/$/, '');

/** The output of a build: a staging folder, exchanged for it in one step where that can be done. */
export interface Output {
  /** Writes a file of the site (its path in the output) into the staging folder. */
  write: (file: string, content: string | Uint8Array) => void;
  /** Where it is written meanwhile. */
  staging: string;
  /** Puts what was written, and was verified, in the place of the output. */
  publish: (site: Site, verification: Verification) => Promise<void>;
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
  refuse(dir, contentDir);
  const { isInside, lock, staging } = placesFor(dir);
  const previous = `${dir}.previous`;
  const release = await hold(lock, dir);
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
    staging,
    write,
    discard,
    publish: async (site, verification) => {
      complete(site, verification, write);
      isOpen = false;
      if (isInside) await publishInto(dir, staging);
      else await exchange(dir, staging, previous);
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

async function exchange(dir: string, staging: string, previous: string): Promise<void> {
  if (existsSync(dir)) {
    try {
      await rename(dir, previous);
    } catch (error) {
      if (!fixed.has(errorCode(error) ?? '')) throw error;
      await publishInto(dir, staging);
      return;
    }
  }
  try {
    await rename(staging, dir);
  } catch (error) {
    if (existsSync(previous)) await rename(previous, dir);
    throw error;
  }
  await rm(previous, { recursive: true, force: true }).catch(() => {}); // litter: the new site stands
}

/** One build at a time: a file says which process holds the output. That of a process that has ended is taken over. */
async function hold(lock: string, dir: string): Promise<() => void> {
  asPublished(() => mkdirSync(dirname(lock), { recursive: true }));
  for (let attempt = 0; ; attempt++) {
    try {
      await writeFile(lock, `${process.pid}\n`, { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') {
        await removeOwn(lock); // made, but there was no room for what it says
        throw error;
      }
      if (attempt === 3) throw error;
      const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
      if (holder > 0 && holder !== process.pid && isRunning(holder))
        throw new UsageError(
          `Another build (process ${holder}) is writing to ${dir}. Wait until it is done, or choose another --output.`,
        );
      await rm(lock, { force: true });
    }
  }
}

/** A lock that says nothing; one that says who holds it is another build's. */
async function removeOwn(lock: string): Promise<void> {
  const said = await readFile(lock, 'utf8').catch(() => undefined);
  if (said === '') await rm(lock, { force: true });
}

const holds = (outer: string, inner: string) =>
  outer === inner || inner.startsWith(`${outer === '/' ? '' : outer}/`);

function refuse(dir: string, contentDir: string): void {
  if (lstatSync(dir, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new UsageError(`The output ${dir} is a link; name the folder itself.`);
  const real = realPath(dir);
  const [content, home] = [realPath(contentDir), homeFolder()];
  if (holds(real, content) || holds(content, real))
    throw new UsageError(
      `The output ${dir} and the content ${contentDir} lie in each other; choose another --output.`,
    );
  if (holds(real, realPath(project)))
    throw new UsageError(`The output ${dir} holds this project; choose another --output.`);
  if (home !== undefined && holds(real, realPath(home)))
    throw new UsageError(`The output ${dir} holds your home folder; choose another --output.`);
  const inProject = relative(realPath(project), real).split('/')[0];
  const ours = new Set([
    '.git',
    '.github',
    '.ci',
    'docs',
    'node_modules',
    'seeds',
    'src',
    'templates',
    'tests',
  ]);
  if (holds(realPath(project), real) && ours.has(inProject))
    throw new UsageError(
      `The output ${dir} lies in a folder of this project; choose another --output.`,
    );
  if (existsSync(dir) && !lstatSync(dir).isDirectory())
    throw new UsageError(`The output ${dir} is not a folder.`);
}

/** None for a user whom this machine does not know, as in containers. */
function homeFolder(): string | undefined {
  try {
    return homedir();
  } catch {
    return undefined;
  }
}

/** With links resolved, as far as the path exists. */
function realPath(path: string): string {
  const absolute = resolve(path);
  return existsSync(absolute)
    ? realpathSync(absolute)
    : join(realPath(dirname(absolute)), basename(absolute));
}

/** A folder that holds files we did not make is somebody else’s. */
function refuseStrangers(dir: string, isInside: boolean): void {
  if (!existsSync(dir)) return;
  // A disk of its own may have a folder for what its file system found.
  const isNobodys = (name: string) => isWork(name) || (isInside && name === 'lost+found');
  const files = listFiles(dir, isNobodys);
  if (files.length === 0) return;
  const own = new Set([
    PUBLICATION,
    ...(readPublication(join(dir, PUBLICATION)) ?? []).map(({ address }) => fileOfAddress(address)),
  ]);
  const stranger = files.find((file) => !own.has(file));
  if (stranger)
    throw new UsageError(
      `The output ${dir} holds ${stranger}, which this program did not make. Choose an empty folder, or remove that file.`,
    );
}

/** Adds what is known of a site only once all of its files are there. */
function complete(site: Site, { hashes, size }: Verification, write: Output['write']): void {
  const sorted = (all: Iterable<readonly [string, string]>) =>
    Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
  const files = sorted(hashes);
  for (const [file, content] of Object.entries(offlineFiles(files, size(), site))) {
    files[file] = hashOf(content);
    write(file, content);
  }
  write(PUBLICATION, writePublication(sorted(Object.entries(files)), site));
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

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
