import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../commands/options.ts';
import type { Site } from '../views/site.ts';
import { hashOf, listFiles, type Inspection } from './inspect.ts';
import { offlineFiles } from './offline.ts';
import { fileOfAddress, PUBLICATION, readPublication, writePublication } from './publication.ts';

const project = fileURLToPath(PROJECT).replace(/\/$/, '');

/** The output of a build: a staging folder beside it, exchanged for it in one step. */
export interface Output {
  staging: string;
  /** Writes a file of the site (its path in the output) into the staging folder. */
  write: (file: string, content: string | Uint8Array) => void;
  /** Puts what was written, and was looked at, in the place of the output. */
  publish: (site: Site, inspection: Inspection) => Promise<void>;
  discard: () => Promise<void>;
}

/** Prepares an output; mends what a killed build left behind. Throws a UsageError for a folder that must not be written to. */
export async function openOutput(dir: string, contentDir: string): Promise<Output> {
  refuse(dir, contentDir);
  const release = await hold(dir);
  const staging = `${dir}.staging-${process.pid}`;
  const previous = `${dir}.previous`;
  try {
    await mendAfterKill(dir);
    const files = existsSync(dir) ? listFiles(dir) : [];
    if (files.length > 0) refuseStrangers(dir, files);
    await rm(staging, { recursive: true, force: true });
    await mkdir(staging, { recursive: true });
  } catch (error) {
    await release();
    throw error;
  }
  const made = new Set<string>();
  const write: Output['write'] = (file, content) => {
    const path = join(staging, file);
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(path, content);
  };
  return {
    staging,
    write,
    discard: async () => {
      // Copies that were under way when something failed may write a little longer.
      for (let attempt = 0; attempt < 8 && existsSync(staging); attempt++) {
        await rm(staging, { recursive: true, force: true }).catch(() => {}); // what stays is litter, which the next command clears away
        await setTimeout(50);
      }
      await release();
    },
    publish: async (site, inspection) => {
      complete(site, inspection, write);
      if (existsSync(dir)) await rename(dir, previous);
      await rename(staging, dir);
      await rm(previous, { recursive: true, force: true });
    },
  };
}

/** One build at a time: a file beside the output says which process holds it. That of a process that has ended is taken over. */
async function hold(dir: string): Promise<() => Promise<void>> {
  const lock = `${dir}.lock`;
  await mkdir(dirname(dir), { recursive: true });
  for (let attempt = 0; ; attempt++) {
    try {
      await writeFile(lock, `${process.pid}\n`, { flag: 'wx' });
      return () => rm(lock, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt === 3) throw error;
      const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
      if (holder > 0 && holder !== process.pid && isRunning(holder))
        throw new UsageError(
          `Another build (process ${holder}) is writing to ${dir}. Wait until it is done, or choose another --output.`,
        );
      await rm(lock, { force: true });
    }
  }
}

const holds = (outer: string, inner: string) =>
  outer === inner || inner.startsWith(`${outer === '/' ? '' : outer}/`);

function refuse(dir: string, contentDir: string): void {
  if (lstatSync(dir, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new UsageError(`The output ${dir} is a link; name the folder itself.`);
  const real = realPath(dir);
  const [content, home] = [realPath(contentDir), realPath(homedir())];
  if (holds(real, content) || holds(content, real))
    throw new UsageError(
      `The output ${dir} and the content ${contentDir} lie in each other; choose another --output.`,
    );
  if (holds(real, realPath(project)))
    throw new UsageError(`The output ${dir} holds this project; choose another --output.`);
  if (holds(real, home))
    throw new UsageError(`The output ${dir} holds your home folder; choose another --output.`);
  const inProject = relative(realPath(project), real).split('/')[0]!;
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

/** With links resolved, as far as the path exists. */
function realPath(path: string): string {
  const absolute = resolve(path);
  return existsSync(absolute)
    ? realpathSync(absolute)
    : join(realPath(dirname(absolute)), basename(absolute));
}

/** A folder that holds files we did not make is somebody else’s. */
function refuseStrangers(dir: string, files: readonly string[]): void {
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
function complete(site: Site, { hashes, weight }: Inspection, write: Output['write']): void {
  const sorted = (all: Iterable<readonly [string, string]>) =>
    Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
  const files = sorted(hashes);
  for (const [file, content] of Object.entries(offlineFiles(files, weight(), site))) {
    files[file] = hashOf(content);
    write(file, content);
  }
  write(PUBLICATION, writePublication(sorted(Object.entries(files)), site));
}

/** After a kill: between the two renames the old site waits under another name; staging folders of ended processes are litter. */
async function mendAfterKill(dir: string): Promise<void> {
  const previous = `${dir}.previous`;
  if (existsSync(previous))
    await (existsSync(dir)
      ? rm(previous, { recursive: true, force: true })
      : rename(previous, dir));
  if (!existsSync(dirname(dir))) return;
  for (const name of readdirSync(dirname(dir))) {
    const pid = name.startsWith(`${basename(dir)}.staging-`) ? Number(name.split('-').at(-1)) : 0;
    if (pid > 0 && pid !== process.pid && !isRunning(pid))
      await rm(join(dirname(dir), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
