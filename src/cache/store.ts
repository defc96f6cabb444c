import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isOn } from '../accelerators.mjs';
import { cachesOf } from '../caches.mjs';
import { openCacheFiles, writeCacheFile, type CacheFiles, type Writer } from './file-format.ts';
import { kinds } from './keys.ts';

/**
 * Work that stays on the disk between builds, so that a text is read and rendered once and not in every build. What an
 * entry is found by stands in keys.ts. Losing it costs time, nothing else.
 */
export interface Cache<Made> {
  /** What was made; nothing where there is no such entry, or it is damaged. */
  recall: (key: string) => Made | undefined;
  /** Adds what was made. Others find it once the cache is closed. */
  remember: (key: string, made: Made) => void;
  close: () => void;
}

/**
 * From this many files on, or bytes if that is more than three times what is needed, only what was asked for last
 * stays.
 */
const MOST = { files: 40, bytes: 1024 ** 3 };
/** So many versions of our code have entries side by side; each has two folders. */
const VERSIONS = 3;

/**
 * Where entries lie. `PROSPECTUS_CACHE` names another folder, or switches all of it off (`off`; the flag --no-cache
 * does so too).
 */
export function cacheFolder(): string | undefined {
  const given = process.env['PROSPECTUS_CACHE'];
  return given === 'off'
    ? undefined
    : given || fileURLToPath(new URL('prospectus-cache', cachesOf(PROJECT)));
}

/** How what was made becomes text, in one part or several, and bytes that again. */
export interface Form<Made> {
  pack: (made: Made) => readonly string[];
  unpack: (bytes: Buffer) => Made;
}
const json = {
  pack: (made: unknown) => [JSON.stringify(made)],
  unpack: (bytes: Buffer) => JSON.parse(bytes.toString('utf8')),
};

/** The entries of one kind. */
export function openCache<Made>(
  kind: keyof typeof kinds,
  { pack, unpack }: Form<Made> = json,
  folder = cacheFolder(),
): Cache<Made> {
  const { version, accelerator } = kinds[kind];
  if (folder === undefined || !isOn(accelerator))
    return { recall: () => undefined, remember: () => {}, close: () => {} };
  const dir = join(folder, version);
  /** Opened when something is asked for: who saves a file in an editor mostly needs nothing. */
  let files: CacheFiles | undefined;
  const asked = new Set<string>();
  let needed = 0;
  const { add, finish } = openWriter(dir, kind);
  return {
    recall: (key) => {
      files ??= openCacheFiles(dir, kind);
      const bytes = files.read(key);
      if (!bytes) return undefined;
      if (!asked.has(key)) needed += bytes.length;
      asked.add(key);
      try {
        return unpack(bytes);
      } catch {
        return undefined; // a damaged entry
      }
    },
    remember: (key, made) => add(key, ...pack(made)),
    close: () => {
      const crowded = files && isCrowded(files, needed) ? files : undefined;
      for (const key of crowded ? asked : []) {
        const bytes = crowded?.read(key);
        if (bytes) add(key, bytes);
      }
      if (finish()) crowded?.remove();
      files?.close();
    },
  };
}

const isCrowded = ({ count, bytes }: CacheFiles, needed: number): boolean =>
  count >= MOST.files || bytes > Math.max(MOST.bytes, 3 * needed);

/** Writes into a folder that is made when there is something to write. `finish`: whether it is there now. */
function openWriter(dir: string, kind: string): { add: Writer['add']; finish: () => boolean } {
  let writer: Writer | undefined;
  let hasFailed = false;
  const open = () => {
    mkdirSync(dir, { recursive: true });
    removeOldVersions(dir);
    return writeCacheFile(dir, kind);
  };
  return {
    add: (key, ...parts) => {
      if (hasFailed) return;
      try {
        writer ??= open();
        writer.add(key, ...parts);
      } catch {
        writer?.discard();
        writer = undefined;
        hasFailed = true; // a folder that may not be written to, or a full disk: nothing is added
      }
    },
    finish: () => writer?.close() ?? false,
  };
}

function removeOldVersions(own: string): void {
  const folder = dirname(own);
  const others = readdirSync(folder)
    .filter((name) => /^[\da-f]{16}$/.test(name) && name !== basename(own))
    .map((name) => ({ dir: join(folder, name), changed: statSync(join(folder, name)).mtimeMs }));
  for (const { dir } of others.sort((a, b) => b.changed - a.changed).slice(VERSIONS * 2 - 1))
    rmSync(dir, { recursive: true, force: true });
}
