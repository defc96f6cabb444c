import { watch } from 'node:fs';

/** Calls back once things are quiet again (ms) after any change below a folder: save, add, rename, delete. Returns how to stop. */
export function watchFolder(dir: string, onChange: () => void, quiet = 60): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(dir, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, quiet);
  });
  watcher.on('error', () => {}); // a folder that vanishes between two events
  return () => { clearTimeout(timer); watcher.close(); };
}
