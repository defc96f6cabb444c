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
import { crc32 } from 'node:zlib';
import { KEY_LENGTH } from './keys.ts';

/** Bytes of a length, as text. */
const LENGTH = 10;
/** Bytes of a checksum, as text. */
const CHECK = 8;
/** Bytes of an entry in the index. */
const INDEXED = KEY_LENGTH + LENGTH + CHECK;
/** Milliseconds after which a file that was not finished never will be. */
const STALE = 3_600_000;

/**
 * Files of one kind in a folder, each with the entries of a build. They stay open: another process may replace them
 * meanwhile.
 */
export interface CacheFiles {
  count: number;
  bytes: number;
  /**
   * Nothing where there is no such entry, it cannot be read, or is not what was written. What it gives is overwritten
   * by the next reading.
   */
  read: (key: string) => Buffer | undefined;
  remove: () => void;
  close: () => void;
}
/** A file that is being written. `close`: whether it is there now, as a whole. */
export interface Writer {
  add: (key: string, ...parts: readonly (string | Buffer)[]) => void;
  close: () => boolean;
  discard: () => void;
}

interface CacheFile {
  file: string;
  fd: number;
  size: number;
}
interface Entry {
  fd: number;
  at: number;
  length: number;
  check: string;
}

/** Opens what a folder has; none where it has none or may not be read. */
export function openCacheFiles(dir: string, kind: string): CacheFiles {
  const files = filesIn(dir, kind);
  const entries = new Map<string, Entry>();
  const room = scratch();
  for (const file of files) readIndex(file, entries);
  return {
    count: files.length,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
    read: (key) => {
      const entry = entries.get(key);
      if (!entry) return undefined;
      const bytes = room(entry.length);
      return isRead(entry, bytes) && checkOf(key, bytes) === entry.check ? bytes : undefined;
    },
    remove: () => {
      for (const { file } of files) rmSync(file, { force: true });
    },
    close: () => {
      for (const { fd } of files) closeSync(fd);
    },
  };
}

function filesIn(dir: string, kind: string): CacheFile[] {
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

/** Whether all bytes of an entry could be read. */
function isRead({ fd, at, length }: Entry, bytes: Buffer): boolean {
  try {
    return readSync(fd, bytes, 0, length, at) === length;
  } catch {
    return false; // a disk that fails: what was there is made anew
  }
}

/**
 * A disk or a copy may change what was written, and a changed fact would be published as if a file said it: an entry
 * counts only with the checksum of its key and its bytes.
 */
const checkOf = (key: string, bytes: Buffer): string => asCheck(crc32(bytes, crc32(key)));
const asCheck = (sum: number): string => sum.toString(16).padStart(CHECK, '0');

/**
 * A file ends with the keys, lengths and checksums of its entries, then their number. One that is damaged or cut off
 * has no entries.
 */
function readIndex(file: CacheFile, entries: Map<string, Entry>): void {
  const { fd, size } = file;
  const count = numberIn(bytesAt(file, size - LENGTH, LENGTH), 0);
  const length = count * INDEXED;
  const from = size - LENGTH - length;
  if (!(count > 0) || from < 0) return;
  const index = bytesAt(file, from, length);
  const found: [string, Entry][] = [];
  let at = 0;
  for (let start = 0; start < length; start += INDEXED) {
    const own = numberIn(index, start + KEY_LENGTH);
    const check = index.toString('latin1', start + KEY_LENGTH + LENGTH, start + INDEXED);
    found.push([
      index.toString('latin1', start, start + KEY_LENGTH),
      { fd, at, length: own, check },
    ]);
    at += own;
  }
  if (at === from) for (const [key, entry] of found) entries.set(key, entry);
}

/** So many bytes of a file; none where they cannot be read. */
function bytesAt({ fd }: CacheFile, from: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return from >= 0 && isRead({ fd, at: from, length, check: '' }, bytes) ? bytes : Buffer.alloc(0);
}

/** The length or number that stands in an index; NaN where it is no whole number. */
function numberIn(index: Buffer, at: number): number {
  const digits = index.toString('latin1', at, at + LENGTH);
  return /^\d{10}$/.test(digits) ? Number(digits) : NaN;
}

/**
 * A whole file or none: entries are written beside as they come, then it gets its name. Throws where the folder cannot
 * be written to.
 */
export function writeCacheFile(dir: string, kind: string): Writer {
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
  let check = 0;
  /** Returns how many bytes it is, and adds them to the checksum. */
  const write = (piece: string | Buffer): number => {
    const most = typeof piece === 'string' ? 3 * piece.length : piece.length; // in UTF-8
    if (most > waiting.length - filled) flush();
    if (most > waiting.length) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      put(bytes);
      check = crc32(bytes, check);
      return bytes.length;
    }
    const length =
      typeof piece === 'string' ? waiting.write(piece, filled) : piece.copy(waiting, filled);
    check = crc32(waiting.subarray(filled, filled + length), check);
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
      check = crc32(key);
      for (const piece of parts) length += write(piece);
      index.push(`${key}${number(length)}${asCheck(check)}`);
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

/**
 * Room for one entry after the other: ten thousand buffers of their own would leave holes in memory that nobody gives
 * back.
 */
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
