import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** Bytes of a key, as text. */
export const KEY = 40;
/** Bytes of a length, as text. */
const LENGTH = 10;
/** Milliseconds after which a file that was not finished never will be. */
const STALE = 3_600_000;

/** Segments of one kind in a folder. They stay open: another process may replace them meanwhile. */
export interface Segments {
  count: number;
  bytes: number;
  /** Nothing where there is no such entry, or it cannot be read. What it gives is overwritten by the next reading. */
  read: (key: string) => Buffer | undefined;
  remove: () => void;
  close: () => void;
}
/** A segment that is being written. `close`: whether it is there now, as a whole. */
export interface SegmentWriter {
  add: (key: string, ...parts: readonly (string | Buffer)[]) => void;
  close: () => boolean;
  discard: () => void;
}

interface Segment {
  file: string;
  fd: number;
  size: number;
}
interface Entry {
  fd: number;
  at: number;
  length: number;
}

/** Opens what a folder has; none where it has none or may not be read. */
export function openSegments(dir: string, kind: string): Segments {
  const segments = segmentsIn(dir, kind);
  const entries = new Map<string, Entry>();
  const room = scratch();
  for (const segment of segments) readIndex(segment, entries);
  return {
    count: segments.length,
    bytes: segments.reduce((sum, { size }) => sum + size, 0),
    read: (key) => {
      const entry = entries.get(key);
      if (!entry) return undefined;
      const bytes = room(entry.length);
      return readSync(entry.fd, bytes, 0, entry.length, entry.at) === entry.length
        ? bytes
        : undefined;
    },
    remove: () => {
      for (const { file } of segments) rmSync(file, { force: true });
    },
    close: () => {
      for (const { fd } of segments) closeSync(fd);
    },
  };
}

function segmentsIn(dir: string, kind: string): Segment[] {
  try {
    return readdirSync(dir)
      .filter((name) => name.endsWith(`.${kind}`))
      .sort()
      .map((name) => {
        const file = join(dir, name);
        const fd = openSync(file, 'r');
        return { file, fd, size: fstatSync(fd).size };
      });
  } catch {
    return [];
  }
}

/** A segment ends with the keys and lengths of its entries, then their number. One that is damaged or cut off has none. */
function readIndex({ fd, size }: Segment, entries: Map<string, Entry>): void {
  const tail = Buffer.alloc(LENGTH);
  const count =
    readSync(fd, tail, 0, LENGTH, Math.max(0, size - LENGTH)) === LENGTH
      ? Number(tail.toString('latin1'))
      : NaN;
  const length = count * (KEY + LENGTH);
  const from = size - LENGTH - length;
  if (!(count > 0) || from < 0) return;
  const index = Buffer.alloc(length);
  readSync(fd, index, 0, length, from);
  const found: [string, Entry][] = [];
  let at = 0;
  for (let start = 0; start < length; start += KEY + LENGTH) {
    const own = Number(index.toString('latin1', start + KEY, start + KEY + LENGTH));
    found.push([index.toString('latin1', start, start + KEY), { fd, at, length: own }]);
    at += own;
  }
  if (at === from) for (const [key, entry] of found) entries.set(key, entry);
}

/** A whole segment or none: entries are written beside as they come, then the file gets its name. Throws where the folder cannot be written to. */
export function writeSegment(dir: string, kind: string): SegmentWriter {
  removeStale(dir);
  const file = join(dir, `${randomBytes(8).toString('hex')}.${kind}`);
  const part = `${file}.part`;
  const fd = openSync(part, 'wx');
  const index: string[] = [];
  const number = (it: number) => String(it).padStart(LENGTH, '0');
  const put = (bytes: Buffer) => {
    for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
  };
  // Most entries are a few kilobytes: they are written some at a time.
  const waiting = Buffer.allocUnsafe(256 * 1024);
  let filled = 0;
  const flush = () => {
    put(waiting.subarray(0, filled));
    filled = 0;
  };
  /** Returns how many bytes it is. */
  const write = (piece: string | Buffer): number => {
    const most = typeof piece === 'string' ? 3 * piece.length : piece.length; // in UTF-8
    if (most > waiting.length - filled) flush();
    if (most > waiting.length) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      put(bytes);
      return bytes.length;
    }
    const length =
      typeof piece === 'string' ? waiting.write(piece, filled) : piece.copy(waiting, filled);
    filled += length;
    return length;
  };
  const discard = () => {
    closeSync(fd);
    rmSync(part, { force: true });
  };
  return {
    add: (key, ...parts) => {
      let length = 0;
      for (const piece of parts) length += write(piece);
      index.push(`${key}${number(length)}`);
    },
    close: () => {
      try {
        write(`${index.join('')}${number(index.length)}`);
        flush();
        renameSync(part, file);
      } catch {
        discard();
        return false;
      }
      closeSync(fd);
      return true;
    },
    discard,
  };
}

/** Room for one entry after the other: ten thousand buffers of their own would leave holes in memory that nobody gives back. */
function scratch(): (length: number) => Buffer {
  let bytes = Buffer.allocUnsafe(64 * 1024);
  return (length) => {
    if (length > bytes.length) bytes = Buffer.allocUnsafe(2 * length);
    return bytes.subarray(0, length);
  };
}

/** What a process left that was ended. */
function removeStale(dir: string): void {
  for (const name of readdirSync(dir).filter((it) => it.endsWith('.part'))) {
    const file = join(dir, name);
    if (Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > STALE)
      rmSync(file, { force: true });
  }
}
