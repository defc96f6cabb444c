import { mkdir, mkdtemp, realpath, rm, truncate, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { UsageError } from '../commands/options.ts';
import { MAX_PICTURE } from '../content/read.ts';
import { git } from '../git.ts';
import { blobs, UnreadableObject } from './git.ts';
import type { PastWords } from './words/words.ts';

/** Most files of a content folder that are taken out of a repository, and most bytes. */
const MAX_FILES = 100_000;
const MAX_BYTES = 1024 * 1024 * 1024;

/** A version of the content folder: its name in git, where it lies now, and the words for what stands in the way. */
interface Wanted {
  ref: string;
  contentDir: string;
  words: PastWords;
}

/** Does something with the content folder as it was in a git ref, in a temporary folder that is gone afterwards. Nothing is checked out. */
export async function withPast<T>(
  ref: string,
  contentDir: string,
  words: PastWords,
  then: (dir: string) => Promise<T>,
): Promise<T> {
  const wanted = { ref, contentDir, words };
  const { cwd, below } = await placeInRepository(wanted);
  const tree = await treeOf(wanted, cwd, below);
  const files = filesOf(
    await readable(wanted, git(cwd, ['ls-tree', '-r', '-l', '-z', '--full-tree', tree])),
    wanted,
  );
  const dir = await mkdtemp(join(tmpdir(), 'prospectus-past-'));
  try {
    await writeFiles(dir, files, cwd).catch((error: unknown) => {
      throw error instanceof UnreadableObject ? new UsageError(words.unreadable(ref)) : error;
    });
    return await then(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** What git gives; in words where it cannot, since what it was asked for is known to be there. */
const readable = ({ ref, words }: Wanted, answer: Promise<Buffer>): Promise<Buffer> =>
  answer.catch((error: { killed?: boolean }) => {
    throw new UsageError(error.killed ? words.slow(ref) : words.unreadable(ref));
  });

/** A folder of the repository to call git in, and the path of the content folder from its root. */
async function placeInRepository({
  ref,
  contentDir,
  words,
}: Wanted): Promise<{ cwd: string; below: string }> {
  let cwd = contentDir;
  while (!existsSync(cwd)) cwd = dirname(cwd);
  try {
    const root = (await git(cwd, ['rev-parse', '--show-toplevel'], { timeout: 10_000 }))
      .toString('utf8')
      .replace(/\r?\n$/, '');
    const inside = relative(
      await realpath(root),
      join(await realpath(cwd), relative(cwd, contentDir)),
    );
    return { cwd, below: inside.split(sep).join('/') };
  } catch (error) {
    const { code, killed, stderr } = error as { code?: unknown; killed?: boolean; stderr?: Buffer };
    if (code === 'ENOENT') throw new UsageError(words.noGit);
    if (killed) throw new UsageError(words.slow(ref));
    const said = String(stderr);
    if (said.includes('dubious ownership')) throw new UsageError(words.foreign(contentDir));
    throw new UsageError(
      /not a git repository|must be run in a work tree|bare repository/.test(said)
        ? words.noRepository(ref, contentDir)
        : words.damaged(contentDir),
    );
  }
}

/** The id of the content folder's tree in a ref. */
async function treeOf(wanted: Wanted, cwd: string, below: string): Promise<string> {
  const { ref, words } = wanted;
  const find = (name: string) =>
    git(cwd, ['rev-parse', '--verify', '--quiet', name], { timeout: 10_000 })
      .then((id) => id.toString('latin1').trim())
      .catch(() => '');
  const isId = (it: string) => /^[0-9a-f]{40,64}$/.test(it);
  // A name that starts with a hyphen would be a flag.
  const isName = !ref.startsWith('-') && !/[\0\n]/.test(ref);
  const commit = isName ? await find(`${ref}^{commit}`) : '';
  if (!isId(commit)) {
    // A branch or a tag whose commit is not there; what is written as an id itself may be anyone's.
    const named = isName && !isId(ref) ? await find(ref) : '';
    if (isId(named)) await readable(wanted, git(cwd, ['cat-file', '-t', named]));
    throw new UsageError(words.noVersion(ref));
  }
  const root = await readable(wanted, git(cwd, ['rev-parse', '--verify', `${commit}^{tree}`]));
  if (below === '') return root.toString('latin1').trim();
  const path = below.split('/');
  if (path.includes('..')) throw new UsageError(words.noFolder(ref, below));
  const entry = await readable(
    wanted,
    git(cwd, ['ls-tree', '-d', '-z', '--full-tree', commit, '--', below]),
  );
  const [, tree] = /^040000 tree ([0-9a-f]+)\t/.exec(entry.toString('latin1')) ?? [];
  if (!tree) throw new UsageError(words.noFolder(ref, below));
  return tree;
}

interface PastFile {
  path: string;
  id: string;
  size: number;
}

/** Files of `ls-tree -l -z`: no links, no submodules, nothing that would not be read or could leave the folder. */
function filesOf(listing: Buffer, { ref, words }: Wanted): PastFile[] {
  const files = listing
    .toString('utf8')
    .split('\0')
    .flatMap((entry): PastFile[] => {
      const [, id, size, path] =
        /^100(?:644|755|664) blob ([0-9a-f]+) +(\d+|BAD)\t(.*)$/s.exec(entry) ?? [];
      return id !== undefined && path !== undefined && isReadable(path)
        ? [{ path, id, size: Number(size) }]
        : [];
    });
  // Git gives no size of an object that it does not have.
  if (files.some(({ size }) => Number.isNaN(size))) throw new UsageError(words.unreadable(ref));
  const bytes = files.reduce((sum, { size }) => sum + Math.min(size, MAX_PICTURE), 0);
  if (files.length > MAX_FILES) throw new UsageError(words.tooMany(ref, files.length, MAX_FILES));
  if (bytes > MAX_BYTES) throw new UsageError(words.tooLarge(ref, MAX_BYTES / 1024 / 1024));
  return files;
}

/** As when a folder is read: names that start with a dot are nobody’s business. Longer names than any disk takes cannot be written. */
const isReadable = (path: string): boolean =>
  path.length < 2000 &&
  path
    .split('/')
    .every(
      (name) =>
        name !== '' &&
        !name.startsWith('.') &&
        name !== 'node_modules' &&
        Buffer.byteLength(name) <= 255 &&
        !(sep === '\\' && /[\\:]/.test(name)),
    );

async function writeFiles(dir: string, files: readonly PastFile[], cwd: string): Promise<void> {
  const wanted = files.filter(({ size }) => size <= MAX_PICTURE);
  const folders = new Set(files.map(({ path }) => dirname(join(dir, path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  // Too large to be read at all: its size is all that counts.
  for (const { path, size } of files.filter((it) => !wanted.includes(it))) {
    await writeFile(join(dir, path), '');
    await truncate(join(dir, path), size);
  }
  let index = 0;
  for await (const bytes of blobs(
    cwd,
    wanted.map(({ id }) => id),
  ))
    await writeFile(join(dir, wanted[index++]!.path), bytes);
}
