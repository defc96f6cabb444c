import {
  copyFile,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mostBytes } from '../content/read.ts';

/** A copy of a content folder to try things on, so that the folder itself changes once, when the outcome is known. */
export interface WorkingCopy {
  dir: string;
  discard: () => Promise<void>;
}

export async function openWorkingCopy(contentDir: string): Promise<WorkingCopy> {
  const dir = await mkdtemp(join(tmpdir(), 'prospectus-copy-'));
  const discard = () => rm(dir, { recursive: true, force: true });
  try {
    await copyFolder(contentDir, dir);
    return { dir, discard };
  } catch (error) {
    await discard();
    throw error;
  }
}

async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) {
    if (/^[_.]/.test(name) || name === 'node_modules') continue; // as when the folder is read
    const [source, target] = [join(from, name), join(to, name)];
    if (name.includes('\ufffd')) {
      await writeFile(target, ''); // a name that is no text cannot be opened by it: that it is there is all that counts
      continue;
    }
    const stats = await lstat(source);
    if (stats.isDirectory()) await copyFolder(source, target);
    else if (stats.isSymbolicLink()) await symlink('nowhere', target).catch(() => undefined);
    else if (stats.isFile() && stats.size <= mostBytes(source)) await copyFile(source, target);
    else if (stats.isFile()) {
      // Too large to be read at all: its size is all that counts.
      await writeFile(target, '');
      await truncate(target, stats.size);
    }
  }
}
