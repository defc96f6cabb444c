import { spawn } from 'node:child_process';
import { gitCall, runGit } from '../git.ts';

/** Git could not give what a repository should hold: a part of its history is not here, or is damaged. */
export class Unreadable extends Error {}

/** What a git command printed; throws what git said where it failed. */
export const git = (cwd: string, words: readonly string[]): Promise<Buffer> =>
  runGit(cwd, words, { maxBuffer: 256 * 1024 * 1024, timeout: 60_000 });

/** The bytes of objects, in the order in which they are asked for. */
export async function* blobs(cwd: string, ids: readonly string[]): AsyncGenerator<Buffer> {
  const { words, options } = gitCall(cwd, ['cat-file', '--batch']);
  const child = spawn('git', words, { ...options, stdio: ['pipe', 'pipe', 'ignore'] });
  const failed = new Promise<never>((_, reject) => child.once('error', reject));
  failed.catch(() => undefined);
  child.stdin.on('error', () => undefined); // git went away: then it gives nothing either
  child.stdin.end(ids.map((id) => `${id}\n`).join(''));
  const read = chunks(child.stdout);
  try {
    for (const id of ids) {
      const header = (await Promise.race([read.line(), failed])).toString('latin1');
      const size = Number(/^[0-9a-f]+ blob (\d+)$/.exec(header)?.[1] ?? NaN);
      if (!Number.isInteger(size)) throw new Unreadable(`${id}: ${header}`);
      const bytes = await read.bytes(size + 1);
      yield bytes.subarray(0, size);
    }
  } finally {
    child.stdout.destroy();
    child.kill();
  }
}

/** A stream as lines and numbers of bytes. */
function chunks(stream: AsyncIterable<Buffer>) {
  const source = stream[Symbol.asyncIterator]();
  let held: Buffer[] = [];
  let length = 0;
  const more = async () => {
    const { value, done } = await source.next();
    if (done) throw new Unreadable('git ended too early');
    held.push(value);
    length += value.length;
  };
  const take = (size: number) => {
    const all = Buffer.concat(held, length);
    held = [all.subarray(size)];
    length -= size;
    return all.subarray(0, size);
  };
  return {
    async line(): Promise<Buffer> {
      for (;;) {
        const end = Buffer.concat(held, length).indexOf(10);
        if (end >= 0) return take(end + 1).subarray(0, end);
        await more();
      }
    },
    async bytes(size: number): Promise<Buffer> {
      while (length < size) await more();
      return take(size);
    },
  };
}
