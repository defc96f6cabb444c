import { startGit } from '../git.ts';

/** Longest that git may take to give all objects, in milliseconds. */
const PATIENCE = 120_000;

/** An object that a repository names and does not hold, or not as it was. */
export class UnreadableObject extends Error {}

/** The bytes of objects, in the order in which they are asked for. */
export async function* blobs(cwd: string, ids: readonly string[]): AsyncGenerator<Buffer> {
  const child = startGit(cwd, ['cat-file', '--batch'], PATIENCE);
  const { stdin, stdout } = child;
  if (!stdin || !stdout) throw new Error('git has no input or output');
  const failed = new Promise<never>((_, reject) => child.once('error', reject));
  failed.catch(() => undefined);
  stdin.on('error', () => undefined); // git went away: then it gives nothing either
  stdin.end(ids.map((id) => `${id}\n`).join(''));
  const read = chunks(stdout);
  try {
    for (const id of ids) {
      const header = (await Promise.race([read.line(), failed])).toString('latin1');
      const size = Number(/^[0-9a-f]+ blob (\d+)$/.exec(header)?.[1] ?? NaN);
      if (!Number.isInteger(size))
        throw new UnreadableObject(`git cannot give the object ${id}: ${header || 'it ended'}`);
      const bytes = await read.bytes(size + 1);
      yield bytes.subarray(0, size);
    }
  } finally {
    stdout.destroy();
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
    if (done) throw new UnreadableObject('git ended too early');
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
