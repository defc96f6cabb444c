import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { StoppedWork } from '../diagnostics/trouble.ts';

/** What happens to a file: `before` is absent for a new one, `after` for one that goes. */
export interface Change {
  before?: string;
  after?: string;
}
/** Changes by file, relative to the content folder. */
export type Changes = ReadonlyMap<string, Change>;

/**
 * Makes changes in a content folder: the only module that does. Each file is exchanged in one step, so that nobody ever
 * sees half of one, and none before all are written. Throws a UsageError, before anything is written, where a file is
 * not what it was when we looked.
 */
export async function writeChanges(contentDir: string, changes: Changes): Promise<void> {
  for (const [file, { before }] of changes) {
    await refuseLinks(contentDir, file);
    const now = await readFile(join(contentDir, file), 'utf8').catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
      },
    );
    if (now !== before)
      throw new UsageError(({ write }) =>
        before === undefined ? write.exists(file) : write.changed(file),
      );
  }
  const written = await stageAll(contentDir, changes);
  const done: string[] = [];
  try {
    for (const { file, staging, path } of written) {
      await rename(staging, path);
      done.push(file);
    }
    for (const [file, { after }] of changes) {
      if (after !== undefined) continue;
      await rm(join(contentDir, file));
      done.push(file);
    }
  } catch (error) {
    for (const { staging } of written) await rm(staging, { force: true }).catch(() => {});
    throw new StoppedWork(error, (after) =>
      done.length === 0 ? after.unchanged : after.changed(done),
    );
  }
  for (const [file, { after }] of changes)
    if (after === undefined) await removeEmptyFolders(contentDir, file);
}

/** A file that is whole beside the one whose place it will take. */
interface Written {
  file: string;
  staging: string;
  path: string;
}

/** Writes everything beside its place first: a disk that is full shows before anything has changed. */
async function stageAll(contentDir: string, changes: Changes): Promise<Written[]> {
  const written: Written[] = [];
  const folders: string[] = [];
  try {
    for (const [file, { after }] of changes) {
      if (after === undefined) continue;
      const path = join(contentDir, file);
      const made = await mkdir(dirname(path), { recursive: true });
      if (made !== undefined) folders.push(made);
      // A name with a dot in front: whoever follows the folder does not take it for a course.
      const staging = join(dirname(path), `.${randomUUID()}.tmp`);
      written.push({ file, staging, path });
      await writeBeside(staging, path, after);
    }
    return written;
  } catch (error) {
    for (const { staging } of written) await rm(staging, { force: true }).catch(() => {});
    for (const folder of folders.reverse())
      await rm(folder, { recursive: true, force: true }).catch(() => {});
    throw new StoppedWork(error, (after) => after.unchanged, contentDir);
  }
}

async function writeBeside(staging: string, path: string, text: string): Promise<void> {
  const mode = await stat(path).then(
    (it) => it.mode & 0o777,
    () => undefined,
  );
  try {
    await writeFile(staging, text, mode === undefined ? {} : { mode });
  } catch (error) {
    if (error instanceof Error) Object.assign(error, { path }); // the name that people know
    throw error;
  }
}

/** A link on the way to a file may lead out of the content folder. */
async function refuseLinks(contentDir: string, file: string): Promise<void> {
  const parts = file.split('/');
  for (let count = 1; count <= parts.length; count++) {
    const path = parts.slice(0, count).join('/');
    const stats = await lstat(join(contentDir, path)).catch(() => undefined);
    if (stats?.isSymbolicLink()) throw new UsageError((words) => words.write.link(path));
    if (stats && !stats.isDirectory() && count < parts.length)
      throw new UsageError((words) => words.write.isFile(path, parts.at(-1) ?? ''));
  }
}

async function removeEmptyFolders(contentDir: string, file: string): Promise<void> {
  for (let folder = dirname(file); folder.includes('/'); folder = dirname(folder)) {
    try {
      await rmdir(join(contentDir, folder));
    } catch {
      return; // it holds something
    }
  }
}
