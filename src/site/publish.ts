import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../commands/options.ts';
import type { Site } from '../views/site.ts';
import { offlineFiles, SMALL, weightOf } from './offline.ts';
import { fileOfAddress, PUBLICATION, readPublication, writePublication } from './publication.ts';
import { listFiles } from './verify.ts';

const project = fileURLToPath(PROJECT).replace(/\/$/, '');

/** The output of a build: a staging folder beside it, exchanged for it in one step. */
export interface Output { staging: string; publish: (site: Site) => Promise<void>; discard: () => Promise<void> }

/** Prepares an output; mends what a killed build left behind. Throws a UsageError for a folder that must not be written to. */
export async function openOutput(dir: string, contentDir: string): Promise<Output> {
  refuse(dir, contentDir);
  const release = await hold(dir);
  const staging = `${dir}.staging-${process.pid}`;
  const previous = `${dir}.previous`;
  try {
    await mendAfterKill(dir);
    const files = existsSync(dir) ? await listFiles(dir) : [];
    if (files.length > 0) refuseStrangers(dir, files);
    await rm(staging, { recursive: true, force: true });
    await mkdir(staging, { recursive: true });
  } catch (error) {
    await release();
    throw error;
  }
  return {
    staging,
    discard: async () => {
      // Copies that were under way when something failed may write a little longer.
      for (let attempt = 0; attempt < 8 && existsSync(staging); attempt++) {
        await rm(staging, { recursive: true, force: true }).catch(() => {}); // what stays is litter, which the next command clears away
        await setTimeout(50);
      }
      await release();
    },
    publish: async (site) => {
      await complete(staging, site);
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
      if (holder > 0 && holder !== process.pid && isRunning(holder)) throw new UsageError(`Another build (process ${holder}) is writing to ${dir}. Wait until it is done, or choose another --output.`);
      await rm(lock, { force: true });
    }
  }
}

const holds = (outer: string, inner: string) => outer === inner || inner.startsWith(`${outer === '/' ? '' : outer}/`);

function refuse(dir: string, contentDir: string): void {
  if (lstatSync(dir, { throwIfNoEntry: false })?.isSymbolicLink()) throw new UsageError(`The output ${dir} is a link; name the folder itself.`);
  const real = realPath(dir);
  const [content, home] = [realPath(contentDir), realPath(homedir())];
  if (holds(real, content) || holds(content, real)) throw new UsageError(`The output ${dir} and the content ${contentDir} lie in each other; choose another --output.`);
  if (holds(real, realPath(project))) throw new UsageError(`The output ${dir} holds this project; choose another --output.`);
  if (holds(real, home)) throw new UsageError(`The output ${dir} holds your home folder; choose another --output.`);
  const inProject = relative(realPath(project), real).split('/')[0]!;
  const ours = new Set(['.git', '.github', '.ci', 'docs', 'node_modules', 'seeds', 'src', 'templates', 'tests']);
  if (holds(realPath(project), real) && ours.has(inProject)) throw new UsageError(`The output ${dir} lies in a folder of this project; choose another --output.`);
  if (existsSync(dir) && !lstatSync(dir).isDirectory()) throw new UsageError(`The output ${dir} is not a folder.`);
}

/** With links resolved, as far as the path exists. */
function realPath(path: string): string {
  const absolute = resolve(path);
  return existsSync(absolute) ? realpathSync(absolute) : join(realPath(dirname(absolute)), basename(absolute));
}

/** A folder that holds files we did not make is somebody else’s. */
function refuseStrangers(dir: string, files: readonly string[]): void {
  const own = new Set([PUBLICATION, ...(readPublication(join(dir, PUBLICATION)) ?? []).map(({ address }) => fileOfAddress(address))]);
  const stranger = files.find((file) => !own.has(file));
  if (stranger) throw new UsageError(`The output ${dir} holds ${stranger}, which this program did not make. Choose an empty folder, or remove that file.`);
}

const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex').slice(0, 16);

/** Adds what is known of a site only once all of its files are there. */
async function complete(dir: string, site: Site): Promise<void> {
  const files: Record<string, string> = {};
  let weight = 0;
  for (const file of await listFiles(dir)) {
    const content = await readFile(join(dir, file));
    files[file] = hashOf(content);
    if (weight <= SMALL) weight += weightOf(file, content); // past that it no longer matters, and a large site is spared the work
  }
  for (const [file, content] of Object.entries(offlineFiles(files, weight, site))) {
    files[file] = hashOf(content);
    await writeFile(join(dir, file), content);
  }
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(join(dir, PUBLICATION), writePublication(sorted, site));
}

/** After a kill: between the two renames the old site waits under another name; staging folders of ended processes are litter. */
async function mendAfterKill(dir: string): Promise<void> {
  const previous = `${dir}.previous`;
  if (existsSync(previous)) await (existsSync(dir) ? rm(previous, { recursive: true, force: true }) : rename(previous, dir));
  if (!existsSync(dirname(dir))) return;
  for (const name of readdirSync(dirname(dir))) {
    const pid = name.startsWith(`${basename(dir)}.staging-`) ? Number(name.split('-').at(-1)) : 0;
    if (pid > 0 && pid !== process.pid && !isRunning(pid)) await rm(join(dirname(dir), name), { recursive: true, force: true });
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
