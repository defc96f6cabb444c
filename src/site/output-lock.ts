import { mkdirSync, rmSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from '../error-code.ts';
import { UsageError } from '../usage-error.ts';
import { asPublished } from './modes.ts';

/** One build at a time: a file says which process holds the output. That of a process that has ended is taken over. */
export async function holdOutput(lock: string, dir: string): Promise<() => void> {
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
        throw new UsageError(({ output }) => output.taken(dir, holder));
      await rm(lock, { force: true });
    }
  }
}

/** A lock that says nothing; one that says who holds it is another build's. */
async function removeOwn(lock: string): Promise<void> {
  const said = await readFile(lock, 'utf8').catch(() => undefined);
  if (said === '') await rm(lock, { force: true });
}

/** Whether there is such a process. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
