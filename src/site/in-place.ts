import { existsSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { cp, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles } from './verify.ts';
import { asPublished } from './modes.ts';
import { PUBLICATION, publishedFilesIn } from './publication.ts';

/** Names that a build uses inside an output while it works there. */
const WORK = '.prospectus-';
/** A whole site that is being moved into the output around it: where there is one, it must be moved to the end. */
const NEXT = `${WORK}next`;

/** Whether a name at the top of an output is that of a build at work. */
export const isWork = (name: string): boolean => name.startsWith(WORK);
export const workInside = (dir: string, name: string): string => join(dir, `${WORK}${name}`);

/** Publishing into an output was interrupted: it holds parts of both sites, and the next command ends it. */
export class HalfPublished extends Error {}

/**
 * Publishes a staging folder into an output that cannot be exchanged for it: a volume of a container, another disk.
 * First the whole site is brought to the output's own disk; from then on it takes only renames, file by file, pages
 * after what they load and what is no longer wanted last. Who looks meanwhile finds each page, old or new; who is
 * killed meanwhile goes on the next time.
 */
export async function publishInto(dir: string, staging: string): Promise<void> {
  const next = join(dir, NEXT);
  await rename(staging, next).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    const part = `${next}.part`;
    try {
      await rm(part, { recursive: true, force: true });
      await cp(staging, part, { recursive: true });
      await rename(part, next);
    } catch (failed) {
      await rm(part, { recursive: true, force: true });
      throw failed;
    }
  });
  await finishInto(dir).catch((error: unknown) => {
    throw new HalfPublished('', { cause: error });
  });
}

/** Ends what `publishInto` began; does nothing where nothing was begun. */
export async function finishInto(dir: string): Promise<void> {
  const next = join(dir, NEXT);
  await rm(`${next}.part`, { recursive: true, force: true });
  if (!existsSync(next)) return;
  const files = listFiles(next).sort(byTurn);
  for (const folder of new Set(files.map((file) => dirname(file)))) await makeFolder(dir, folder);
  for (const file of files.filter((it) => it !== PUBLICATION)) {
    const target = join(dir, file);
    if (isFolder(target)) await rm(target, { recursive: true, force: true });
    await rename(join(next, file), target);
  }
  if (files.includes(PUBLICATION)) {
    await removeStale(dir, filesOf(next));
    await rename(join(next, PUBLICATION), join(dir, PUBLICATION)); // until now the output knew what was its own before
  }
  await rm(next, { recursive: true, force: true });
}

/** What pages load before the pages. */
const byTurn = (a: string, b: string): number => Number(isPage(a)) - Number(isPage(b));
const isPage = (file: string) => file.endsWith('.html');

const isFolder = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** A folder of the output, also where a file of the old site has its name. */
async function makeFolder(dir: string, folder: string): Promise<void> {
  if (folder === '.') return;
  await makeFolder(dir, dirname(folder));
  const path = join(dir, folder);
  if (isFolder(path)) return;
  await rm(path, { force: true });
  asPublished(() => mkdirSync(path));
}

const filesOf = (dir: string): Set<string> => new Set(publishedFilesIn(join(dir, PUBLICATION)));

/** Takes away what the old site had and the new one has not. Files of others stay. */
async function removeStale(dir: string, wanted: ReadonlySet<string>): Promise<void> {
  const stale = [...filesOf(dir)].filter((file) => !wanted.has(file) && isInside(file));
  for (const file of stale) {
    if (isFolder(join(dir, file))) continue; // the new site has a folder of that name
    if (!foldersOf(file).every((folder) => isFolder(join(dir, folder)))) continue; // a link in its way leads elsewhere
    await rm(join(dir, file), { force: true });
    for (const folder of foldersOf(file)) {
      if (readdirSync(join(dir, folder)).length > 0) break;
      await rmdir(join(dir, folder));
    }
  }
}

/** `a/b/c.html` → `a/b`, `a`. */
const foldersOf = (file: string): string[] =>
  dirname(file) === '.' ? [] : [dirname(file), ...foldersOf(dirname(file))];

/** Anybody may have written a publication. */
const isInside = (file: string): boolean =>
  file.split('/').every((part) => part !== '' && part !== '.' && part !== '..') &&
  !/[\0\\]/.test(file);
