import { mkdir, mkdtemp, realpath, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { errorCode } from '../error-code.ts';
import { UsageError } from '../usage-error.ts';
import { mostBytes } from '../content/read.ts';
import type { RuleData } from '../diagnostics/rules.ts';
import { blobs, git, Unreadable } from './git.ts';
import type { ChangeWords } from './words.ts';

/** Most files of a content folder that are taken out of a repository, and most bytes. */
const MAX_FILES = 100_000;
const MAX_BYTES = 1024 * 1024 * 1024;

/** Why a version cannot be had. */
export type NoVersion = Exclude<RuleData['year-version']['why'], 'shallow' | 'errors'>;

/** A version that cannot be had, said as a mistake in how a command was called. */
export class NoRevision extends UsageError {
  readonly why: NoVersion;
  constructor(why: NoVersion, inWords: UsageError['inWords']) {
    super(inWords);
    this.why = why;
  }
}

/** The content folder in a version: where to call git, and the id of its tree. Throws a NoRevision. */
export async function revisionOf(
  ref: string,
  contentDir: string,
  words: Pick<ChangeWords, 'unreadable'>,
): Promise<{ cwd: string; tree: string }> {
  const { cwd, below } = await placeInRepository(contentDir, ref);
  return { cwd, tree: await treeOf(ref, cwd, below).catch(inWordsOf(ref, words)) };
}

const inWordsOf =
  (ref: string, words: Pick<ChangeWords, 'unreadable'>) =>
  (error: unknown): never => {
    throw error instanceof Unreadable
      ? new NoRevision('unreadable', () => words.unreadable(ref))
      : error;
  };

/**
 * Does something with the content folder as it was in a git ref, in a temporary folder that is gone afterwards.
 * Nothing is checked out. `keptIn`: a folder for the content of a tree, in which it stays for the next time.
 */
export async function withRevisions<T>(
  ref: string,
  contentDir: string,
  then: (dir: string, tree: string) => Promise<T>,
  words: Pick<ChangeWords, 'unreadable'>,
  keptIn: (tree: string) => string | undefined = () => undefined,
): Promise<T> {
  const inWords = inWordsOf(ref, words);
  const { cwd, tree } = await revisionOf(ref, contentDir, words);
  const kept = keptIn(tree);
  if (kept !== undefined && existsSync(kept)) return then(kept, tree);
  const files = await listing(cwd, ['-r', '-l', tree])
    .then((found) => filesOf(found, ref))
    .catch(inWords);
  const dir = await mkdtemp(join(tmpdir(), 'prospectus-past-'));
  try {
    await writeFiles(dir, files, cwd).catch(inWords);
    return await then(kept === undefined ? dir : await moved(dir, kept), tree);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Moves a folder to where it is kept, and says where it lies now: another disk does not take it. */
const moved = (dir: string, kept: string): Promise<string> =>
  mkdir(dirname(kept), { recursive: true })
    .then(() => rename(dir, kept))
    .then(
      () => kept,
      () => dir,
    );

/** A folder of the repository to call git in, and the path of the content folder from its root. */
async function placeInRepository(
  contentDir: string,
  ref: string,
): Promise<{ cwd: string; below: string }> {
  let cwd = contentDir;
  while (!existsSync(cwd)) cwd = dirname(cwd);
  try {
    const root = (await git(cwd, ['rev-parse', '--show-toplevel']))
      .toString('utf8')
      .replace(/\r?\n$/, '');
    const inside = relative(
      await realpath(root),
      join(await realpath(cwd), relative(cwd, contentDir)),
    );
    return { cwd, below: inside.split(sep).join('/') };
  } catch (error) {
    if (errorCode(error) === 'ENOENT')
      throw new NoRevision('no-git', ({ revision }) => revision.noGit);
    if (error instanceof Error && 'stderr' in error && /dubious ownership/.test(`${error.stderr}`))
      throw new NoRevision('other-owner', ({ revision }) => revision.otherOwner(contentDir));
    throw new NoRevision('no-repository', ({ revision }) => revision.noRepository(ref, contentDir));
  }
}

/** What a tree holds, as `ls-tree` says it. Throws Unreadable where a part of it is not in the repository. */
const listing = (cwd: string, words: readonly string[]): Promise<Buffer> =>
  git(cwd, ['ls-tree', '-z', '--full-tree', ...words]).catch((error: unknown) => {
    throw new Unreadable(String(error));
  });

/** The id of the content folder's tree in a ref. */
async function treeOf(ref: string, cwd: string, below: string): Promise<string> {
  const find = async (name: string) =>
    (await git(cwd, ['rev-parse', '--verify', '--quiet', name])).toString('latin1').trim();
  // A name that starts with a hyphen would be a flag.
  const commit =
    ref.startsWith('-') || /[\0\n]/.test(ref)
      ? undefined
      : await find(`${ref}^{commit}`).catch(() => undefined);
  if (commit === undefined && (await isName(ref, find))) throw new Unreadable(ref);
  if (!commit || !/^[0-9a-f]{40,64}$/.test(commit))
    throw new NoRevision('unknown', ({ revision }) => revision.unknown(ref));
  if (below === '') return commit;
  const entry = (await listing(cwd, ['-d', commit, '--', below])).toString('utf8');
  const tree = /^040000 tree ([0-9a-f]+)\t/.exec(entry)?.[1];
  if (!tree) throw new NoRevision('no-folder', ({ revision }) => revision.noFolder(ref, below));
  return tree;
}

/** Whether a ref is the name of something that is not here. A number of a commit is no name: git takes any. */
async function isName(ref: string, find: (name: string) => Promise<string>): Promise<boolean> {
  if (ref.startsWith('-') || /[\0\n]|^[0-9a-f]{40,64}$/.test(ref)) return false;
  const id = await find(ref).catch(() => '');
  return id !== '' && (await find(`${id}^{object}`).catch(() => '')) === '';
}

interface RevisionFile {
  path: string;
  id: string;
  size: number;
}

/** Files of `ls-tree -l -z`: no links, no submodules, nothing that would not be read or could leave the folder. */
function filesOf(listing: Buffer, ref: string): RevisionFile[] {
  const files = listing
    .toString('utf8')
    .split('\0')
    .flatMap((entry): RevisionFile[] => {
      const [, id, size, path] =
        /^100(?:644|755|664) blob ([0-9a-f]+) +(\d+|BAD)\t(.*)$/s.exec(entry) ?? [];
      if (path === undefined || !isReadable(path)) return [];
      if (size === 'BAD') throw new Unreadable(path); // so git says that it has no such object
      return [{ path, id: id, size: Number(size) }];
    });
  const bytes = files.reduce((sum, { size, path }) => sum + Math.min(size, mostBytes(path)), 0);
  if (files.length > MAX_FILES)
    throw new NoRevision('too-large', ({ revision }) =>
      revision.tooMany(ref, files.length, MAX_FILES),
    );
  if (bytes > MAX_BYTES)
    throw new NoRevision('too-large', ({ revision }) =>
      revision.tooLarge(ref, MAX_BYTES / 1024 / 1024),
    );
  return files;
}

/**
 * As when a folder is read: names that start with a dot are nobody’s business. Longer names than any disk takes cannot
 * be written.
 */
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

async function writeFiles(dir: string, files: readonly RevisionFile[], cwd: string): Promise<void> {
  const wanted = files.filter(({ size, path }) => size <= mostBytes(path));
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
    await writeFile(join(dir, wanted[index++].path), bytes);
}
