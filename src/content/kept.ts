import { createHash, randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, readSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Work that is kept on the disk, so that a text is read and rendered once and not in every build. An entry is found by what it
 * was made from and by the version of what made it (our code in src/content and src/cards, and the lockfile). Losing it costs time, nothing else.
 */
export interface Kept {
  /** What was made from this; nothing where it is not known, or its entry is damaged. */
  recall: (from: string | Uint8Array) => unknown;
  /** Keeps what was made from this. It is written when the work is closed. */
  remember: (from: string | Uint8Array, made: unknown) => void;
  close: () => void;
}

/** From this many segments on, and twice those that it needs, only what was asked for last stays. */
const MOST_SEGMENTS = 40;
/** So many versions of our code have kept work side by side; each has two folders. */
const VERSIONS = 3;
/** Work that waits to be written, in bytes: past that it becomes a segment. */
const LARGE = 16 * 1024 * 1024;
/** Bytes of a key, and of the length of its entry, both as text: a segment’s index can be read without its entries. */
const [KEY, LENGTH] = [40, 10];

interface Segment { file: string; fd: number }
interface Entry { segment: Segment; at: number; length: number }

const nothing: Kept = { recall: () => undefined, remember: () => {}, close: () => {} };

/** Where work is kept. `PROSPECTUS_CACHE` names another folder, or switches all of it off (`off`; the flag --no-cache does so too). */
export function keptFolder(): string | undefined {
  const given = process.env['PROSPECTUS_CACHE'];
  return given === 'off' ? undefined : given || join(fileURLToPath(PROJECT), 'node_modules/.cache/prospectus-kept');
}

/** How kept work becomes text, and text kept work. */
interface Form { pack: (made: unknown) => string; unpack: (text: string) => unknown }

/** Kept work of one kind. */
export function openKept(kind: 'documents' | 'bodies' | 'cards' | 'pages', { pack, unpack }: Form = { pack: JSON.stringify, unpack: JSON.parse }, folder = keptFolder()): Kept {
  if (folder === undefined) return nothing;
  const version = kind === 'pages' ? basename(COMPILED) : PIPELINE;
  const dir = join(folder, version);
  const keyOf = (from: string | Uint8Array) => createHash('sha256').update(version).update('\0').update(from).digest('hex').slice(0, KEY);
  let segments: Segment[] | undefined;
  const entries = new Map<string, Entry>();
  /** Opened when something is asked for: who saves a file in an editor mostly needs nothing. */
  const entryOf = (key: string): Entry | undefined => {
    if (!segments) {
      segments = segmentsIn(dir, `.${kind}`);
      for (const segment of segments) readIndex(segment, entries);
    }
    return entries.get(key);
  };
  const asked = new Set<string>();
  let needed = 0;
  const fresh = new Map<string, Buffer>();
  let size = 0;
  const flush = () => {
    try {
      write(dir, kind, fresh);
    } catch {
      // A folder that may not be written to, or a full disk: nothing is kept.
    }
    fresh.clear();
    size = 0;
  };
  const hold = (key: string, entry: Buffer) => {
    fresh.set(key, entry);
    size += entry.length;
    if (size > LARGE) flush();
  };
  return {
    recall: (from) => {
      const key = keyOf(from);
      const entry = entryOf(key);
      if (!entry) return undefined;
      if (!asked.has(key)) needed += entry.length;
      asked.add(key);
      try {
        return unpack(bytesOf(entry).toString('utf8'));
      } catch {
        return undefined; // a damaged entry
      }
    },
    remember: (from, made) => hold(keyOf(from), Buffer.from(pack(made))),
    close: () => {
      const old = segments && segments.length >= MOST_SEGMENTS + 2 * Math.ceil(needed / LARGE) ? segments : [];
      if (old.length > 0) for (const key of asked) hold(key, bytesOf(entries.get(key)!));
      if (fresh.size > 0) flush();
      for (const { file } of old) rmSync(file, { force: true });
      for (const { fd } of segments ?? []) closeSync(fd);
    },
  };
}

/** A damaged segment may end too early: then the rest is zeros. */
function bytesOf({ segment, at, length }: Entry): Buffer {
  const bytes = Buffer.alloc(length);
  readSync(segment.fd, bytes, 0, length, at);
  return bytes;
}

/** Open until the work is closed: another process may replace them meanwhile. */
function segmentsIn(dir: string, ending: string): Segment[] {
  try {
    return readdirSync(dir).filter((name) => name.endsWith(ending)).sort().map((name) => ({ file: join(dir, name), fd: openSync(join(dir, name), 'r') }));
  } catch {
    return [];
  }
}

/** A segment starts with the number of its entries, then their keys and lengths. One that is damaged or cut off has none. */
function readIndex(segment: Segment, entries: Map<string, Entry>): void {
  const { size } = statSync(segment.file, { throwIfNoEntry: false }) ?? { size: 0 };
  const head = Buffer.alloc(LENGTH);
  const count = readSync(segment.fd, head, 0, LENGTH, 0) === LENGTH ? Number(head.toString('latin1')) : NaN;
  const length = count * (KEY + LENGTH);
  if (!(count > 0) || LENGTH + length > size) return;
  const index = Buffer.alloc(length);
  readSync(segment.fd, index, 0, length, LENGTH);
  const found: [string, Entry][] = [];
  let at = LENGTH + length;
  for (let start = 0; start < length; start += KEY + LENGTH) {
    const own = Number(index.toString('latin1', start + KEY, start + KEY + LENGTH));
    found.push([index.toString('latin1', start, start + KEY), { segment, at, length: own }]);
    at += own;
  }
  if (at === size) for (const [key, entry] of found) entries.set(key, entry);
}

/** A whole segment or none: written beside, then renamed. */
function write(dir: string, kind: string, made: ReadonlyMap<string, Buffer>): void {
  if (mkdirSync(dir, { recursive: true })) removeOldVersions(dir);
  const name = randomBytes(8).toString('hex');
  const number = (it: number) => String(it).padStart(LENGTH, '0');
  const index = Array.from(made, ([key, { length }]) => `${key}${number(length)}`);
  writeFileSync(join(dir, `${name}.part`), Buffer.concat([Buffer.from(`${number(made.size)}${index.join('')}`), ...made.values()]));
  renameSync(join(dir, `${name}.part`), join(dir, `${name}.${kind}`));
}

function removeOldVersions(own: string): void {
  const folder = join(own, '..');
  const others = readdirSync(folder).filter((name) => /^[\da-f]{16}$/.test(name) && name !== basename(own)).map((name) => ({ dir: join(folder, name), changed: statSync(join(folder, name)).mtimeMs }));
  for (const { dir } of others.sort((a, b) => b.changed - a.changed).slice(VERSIONS * 2 - 1)) rmSync(dir, { recursive: true, force: true });
}
