import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

/** Git as it is without whatever the caller's environment says of repositories (GIT_DIR, GIT_INDEX_FILE …). */
const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
});

/** What a git command printed; throws what git said where it failed. Only commands that read objects: none runs a hook or a filter. */
export async function git(cwd: string, words: readonly string[]): Promise<Buffer> {
  const { stdout } = await promisify(execFile)('git', [...words], {
    cwd,
    env: environment(),
    encoding: 'buffer',
    maxBuffer: 256 * 1024 * 1024,
    timeout: 60_000,
  });
  return stdout;
}

/** The bytes of objects, in the order in which they are asked for. */
export async function* blobs(cwd: string, ids: readonly string[]): AsyncGenerator<Buffer> {
  const child = spawn('git', ['cat-file', '--batch'], {
    cwd,
    env: environment(),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const failed = new Promise<never>((_, reject) => child.once('error', reject));
  failed.catch(() => undefined);
  child.stdin.on('error', () => undefined); // git went away: then it gives nothing either
  child.stdin.end(ids.map((id) => `${id}\n`).join(''));
  const read = chunks(child.stdout);
  try {
    for (const id of ids) {
      const header = (await Promise.race([read.line(), failed])).toString('latin1');
      const size = Number(/^[0-9a-f]+ blob (\d+)$/.exec(header)?.[1] ?? NaN);
      if (!Number.isInteger(size))
        throw new Error(`git cannot give the object ${id}: ${header || 'it ended'}`);
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
    if (done) throw new Error('git ended too early');
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
