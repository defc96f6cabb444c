import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runGit } from '../git.ts';
import { MAX_FILE } from './read.ts';

/** Days on which files of a content folder were last changed (YYYY-MM-DD, in UTC), as its git history tells. */
export interface Dates {
  days: ReadonlyMap<string, string>;
  /** Why there are none, where a repository could have told. */
  missing?: Undated;
}

/** Only a part of the history is here; git cannot read it; git took too long to tell. */
export type Undated = 'shallow' | 'unreadable' | 'slow';

/** Longest that git may take, in milliseconds. */
const PATIENCE = 10_000;

/** Nothing for a folder that is in no repository. A file that differs from the last commit has no date. */
export async function datesOf(contentDir: string, patience = PATIENCE): Promise<Dates> {
  const signal = AbortSignal.timeout(patience);
  let hasHistory = false;
  try {
    const git = askGit(contentDir, signal);
    if ((await git('rev-parse', '--is-shallow-repository')).trim() !== 'false')
      return { days: new Map(), missing: 'shallow' };
    await git('rev-parse', '--verify', '--quiet', 'HEAD');
    hasHistory = true;
    const [history, tree] = await Promise.all([
      git(
        'log',
        '-c',
        '-z',
        '--format=/%ct',
        '--name-only',
        '--relative',
        '--no-renames',
        '--no-ext-diff',
        '--no-textconv',
        '--no-show-signature',
        '--',
        '.',
      ),
      git('ls-tree', '-r', '-z', 'HEAD', '.'),
    ]);
    const last = lastDays(history);
    const days = unchanged(tree, contentDir).flatMap((file) => {
      const day = last.get(file);
      return day ? [[file, day] as const] : [];
    });
    return { days: new Map(days) };
  } catch {
    // No git, no repository, no commit yet, or one that git does not trust: then nobody knows.
    if (signal.aborted) return { days: new Map(), missing: 'slow' };
    return { days: new Map(), missing: hasHistory ? 'unreadable' : undefined };
  }
}

/** Asks the repository around a folder. */
const askGit =
  (dir: string, signal: AbortSignal) =>
  async (...words: string[]): Promise<string> =>
    (await runGit(dir, words, { signal, maxBuffer: 512 * 1024 * 1024 })).toString('utf8');

/**
 * The last day of each file. Between NULs stand `/<seconds>` of a commit (no file starts with a slash), a line break,
 * and its files.
 */
function lastDays(history: string): Map<string, string> {
  const days = new Map<string, string>();
  let day: string | undefined;
  let isFirst = false;
  for (const part of history.split('\0')) {
    if (/^\/\d+$/.test(part)) {
      day = dayOf(Number(part.slice(1)));
      isFirst = true;
      continue;
    }
    const file = isFirst ? part.replace(/^\n/, '') : part;
    isFirst = false;
    if (day !== undefined && file !== '' && day > (days.get(file) ?? '')) days.set(file, day);
  }
  return days;
}

/** The committer's clock may be wrong by anything. */
function dayOf(seconds: number): string | undefined {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime())
    ? undefined
    : /^\d{4}-\d{2}-\d{2}(?=T)/.exec(date.toISOString())?.[0];
}

/**
 * Texts of the last commit that lie on disk as they were committed. Compared here, since git would run what a
 * repository's settings name.
 */
function unchanged(tree: string, dir: string): string[] {
  return tree.split('\0').flatMap((line) => {
    const [, hash, file] = /^100\d{3} blob ([\da-f]+)\t([\s\S]+)$/.exec(line) ?? [];
    return hash && file && /\.(md|yaml)$/i.test(file) && isCommitted(join(dir, file), hash)
      ? [file]
      : [];
  });
}

function isCommitted(path: string, hash: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size > MAX_FILE) return false;
  const bytes = readFileSync(path);
  if (blobHash(bytes, hash) === hash) return true;
  // As git checks texts out on Windows.
  const withoutReturns = Buffer.from(bytes.toString('latin1').replace(/\r\n/g, '\n'), 'latin1');
  return withoutReturns.length < bytes.length && blobHash(withoutReturns, hash) === hash;
}

const blobHash = (bytes: Buffer, like: string): string =>
  createHash(like.length > 40 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
