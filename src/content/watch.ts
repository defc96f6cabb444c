import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { join, sep } from 'node:path';

/** Calls back once things are quiet again (ms) after any change below a folder: save, add, rename, delete; `onTouch`: at each sign of one. Returns how to stop. */
export function watchFolder(
  dir: string,
  onChange: () => void,
  quiet: number,
  onTouch: () => void = () => {},
): () => void {
  let timer: NodeJS.Timeout | undefined;
  const touched = () => {
    onTouch();
    clearTimeout(timer);
    timer = setTimeout(onChange, quiet);
  };
  const stop =
    process.platform === 'linux' ? watchEachFolder(dir, touched) : watchTree(dir, touched);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

function watchTree(dir: string, touched: () => void): () => void {
  const watcher = watch(dir, { recursive: true }, touched);
  watcher.on('error', () => {}); // a folder that vanishes between two events
  return () => watcher.close();
}

/** Node 20's own recursive watching misses, on Linux, every deletion and every save after one that replaced the file. */
function watchEachFolder(dir: string, touched: () => void): () => void {
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
          const gone = name === null ? dir : join(folder, name);
          for (const known of [...watchers.keys()])
            if (known === gone || known.startsWith(gone + sep)) drop(known);
          clearTimeout(timer);
          timer = setTimeout(follow, 10);
        });
        watcher.on('error', () => drop(folder));
        watchers.set(folder, watcher);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error; // it vanished in between
      }
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
      (entry) =>
        entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules',
    );
    return [dir, ...inside.flatMap(({ name }) => foldersBelow(join(dir, name)))];
  } catch {
    return []; // it vanished in between
  }
}
