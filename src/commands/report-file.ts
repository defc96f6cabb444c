import { randomUUID } from 'node:crypto';
import { lstat, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes a report as a whole, or leaves what was there before. A device or a pipe takes it as it comes. */
export async function writeReport(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path); // a link stays one
  const known = await lstat(target).catch(() => undefined);
  const part = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}.part`);
  try {
    if (known && !known.isFile()) await writeFile(target, text);
    else {
      await writeFile(part, text, known ? { mode: known.mode & 0o777 } : {});
      await rename(part, target);
    }
  } catch (error) {
    await rm(part, { force: true });
    if (error instanceof Error) Object.assign(error, { path: target }); // the name that people know
    throw error;
  }
}
