import { errorCode } from '../error-code.ts';
import { lstatSync, readdirSync, statSync, watch, type FSWatcher } from 'node:fs';
import { basename, join, sep } from 'node:path';

/** Milliseconds between two looks at a folder that nobody tells us of. */
const LOOK = 1000;

/**
 * Calls back once things are quiet again (ms) after any change below a folder: save, add, rename, delete; also when the
 * folder itself goes, comes back or is another. `onTouch`: at each sign of one; `onLimit`: once, where the machine lets
 * nobody follow more files, from when on changes are looked for. Returns how to stop.
 */
export function watchFolder(
  dir: string,
  onChange: () => void,
  quiet: number,
  onTouch: () => void = () => {},
  onLimit: () => void = () => {},
): () => void {
  let timer: NodeJS.Timeout | undefined;
  const touched = () => {
    onTouch();
    clearTimeout(timer);
    timer = setTimeout(onChange, quiet);
  };
  const follow = process.platform === 'linux' ? watchEachFolder : watchTree;
  let stop = () => {};
  let known = identityOf(dir);
  let looks = () => false;
  const start = () => {
    try {
      stop = follow(dir, touched, lookInstead);
    } catch (error) {
      if (!isLimit(error)) throw error;
      lookInstead();
    }
  };
  /** Compares the whole folder with how it was. */
  const lookInstead = () => {
    stop();
    stop = () => {};
    let before = stampOf(dir);
    if (!isLooking) onLimit();
    isLooking = true;
    looks = () => {
      const now = stampOf(dir);
      const isOther = now !== before;
      before = now;
      return isOther;
    };
  };
  let isLooking = false;
  start();
  // A folder that is moved away, or the one around it, is heard of by nobody; nor is one that comes back.
  const clock = setInterval(() => {
    const now = identityOf(dir);
    const isOther = now !== known;
    known = now;
    if (isOther && !isLooking) {
      stop();
      stop = () => {};
      if (now !== undefined) start();
    }
    if (looks() || isOther) touched();
  }, LOOK);
  return () => {
    clearTimeout(timer);
    clearInterval(clock);
    stop();
  };
}

/** Limits of a machine on how much is followed. */
const isLimit = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ENOSPC', 'EMFILE', 'ENFILE', 'ENOMEM'].includes(String(error.code));

/** Which folder it is that has this name now; nothing where there is none. */
function identityOf(dir: string): string | undefined {
  const stats = statSync(dir, { throwIfNoEntry: false });
  return stats?.isDirectory() ? `${stats.dev} ${stats.ino} ${stats.birthtimeMs}` : undefined;
}

/** What changes with any file below a folder. */
function stampOf(dir: string): string {
  const below = (folder: string): string[] => {
    try {
      return readdirSync(folder, { withFileTypes: true })
        .filter(isFollowed)
        .flatMap((entry) => {
          const path = join(folder, entry.name);
          if (entry.isDirectory()) return [path, ...below(path)];
          const {
            size = 0,
            mtimeMs = 0,
            ino = 0,
          } = lstatSync(path, { throwIfNoEntry: false }) ?? {};
          return [`${path} ${size} ${mtimeMs} ${ino}`];
        });
    } catch {
      return []; // it vanished in between
    }
  };
  return below(dir).join('\n');
}

const isFollowed = ({ name }: { name: string }): boolean =>
  !name.startsWith('.') && name !== 'node_modules';

function watchTree(dir: string, touched: () => void, atLimit: () => void): () => void {
  const watcher = watch(dir, { recursive: true }, touched);
  watcher.on('error', (error) => {
    if (isLimit(error)) atLimit(); // else a folder that vanishes between two events
  });
  return () => watcher.close();
}

/**
 * Node 20's own recursive watching misses, on Linux, every deletion and every save after one that replaced the file.
 */
function watchEachFolder(dir: string, touched: () => void, atLimit: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const drop = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const follow = () => {
    for (const folder of foldersBelow(dir)) {
      if (watchers.has(folder)) continue;
      try {
        const watcher = watch(folder, (event, name) => {
          touched();
          if (event !== 'rename') return;
          // Another folder may have come under the same name: what was watched below it is another place now.
          const isRoot = name === null || (folder === dir && name === basename(dir));
          const gone = isRoot ? dir : join(folder, name);
          for (const known of [...watchers.keys()])
            if (known === gone || known.startsWith(gone + sep)) drop(known);
          clearTimeout(timer);
          timer = setTimeout(followMore, 10);
        });
        watcher.on('error', () => drop(folder));
        watchers.set(folder, watcher);
      } catch (error) {
        if (errorCode(error) === 'ENOENT') continue; // it vanished in between
        for (const known of [...watchers.keys()]) drop(known);
        throw error;
      }
    }
  };
  /** Folders that came later may be too many. */
  const followMore = () => {
    try {
      follow();
    } catch (error) {
      if (!isLimit(error)) throw error;
      atLimit();
    }
  };
  follow();
  return () => {
    clearTimeout(timer);
    for (const folder of [...watchers.keys()]) drop(folder);
  };
}

function foldersBelow(dir: string): string[] {
  try {
    const inside = readdirSync(dir, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && isFollowed(entry),
    );
    return [dir, ...inside.flatMap(({ name }) => foldersBelow(join(dir, name)))];
  } catch {
    return []; // it vanished in between
  }
}
