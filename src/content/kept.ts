import { createHash, randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, readSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Work that is kept on the disk, so that a text is read and rendered once and not in every build. An entry is found by what it
 * was made from and by the version of what made it (our code in src/content and src/cards, and the lockfile). Losing it costs time, nothing else.
 */
export interface Kept {
  /** What was made from this, as JSON; nothing where it is not known, or its entry is damaged. */
  recall: (from: string | Uint8Array) => unknown;
  /** Keeps what was made from this. It is written when the work is closed. */
  remember: (from: string | Uint8Array, made: unknown) => void;
  close: () => void;
}

/** From this many segments on they become one, which holds what was asked for last. */
const MOST_SEGMENTS = 40;
/** Work that waits to be written, in UTF-16 units: past that it becomes a segment. */
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

/** Kept work of one kind. */
export function openKept(kind: 'documents' | 'bodies' | 'cards', folder = keptFolder()): Kept {
  if (folder === undefined) return nothing;
  const dir = join(folder, PIPELINE);
  const keyOf = (from: string | Uint8Array) => createHash('sha256').update(PIPELINE).update('\0').update(from).digest('hex').slice(0, KEY);
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
  const fresh = new Map<string, string>();
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
  return {
    recall: (from) => {
      const key = keyOf(from);
      const entry = entryOf(key);
      if (!entry) return undefined;
      asked.add(key);
      return parsed(textOf(entry));
    },
    remember: (from, made) => {
      const text = JSON.stringify(made);
      fresh.set(keyOf(from), text);
      size += text.length;
      if (size > LARGE) flush();
    },
    close: () => {
      if (fresh.size > 0) {
        const old = segments && segments.length >= MOST_SEGMENTS ? segments : [];
        if (old.length > 0) for (const key of asked) if (!fresh.has(key)) fresh.set(key, textOf(entries.get(key)!));
        flush();
        for (const { file } of old) rmSync(file, { force: true });
      }
      for (const { fd } of segments ?? []) closeSync(fd);
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a damaged entry
  }
}

function textOf({ segment, at, length }: Entry): string {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.toString('utf8', 0, readSync(segment.fd, bytes, 0, length, at));
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
function write(dir: string, kind: string, made: ReadonlyMap<string, string>): void {
  mkdirSync(dir, { recursive: true });
  const name = randomBytes(8).toString('hex');
  const number = (it: number) => String(it).padStart(LENGTH, '0');
  const texts = [...made.values()].map((text) => Buffer.from(text));
  const index = [...made.keys()].map((key, position) => `${key}${number(texts[position]!.length)}`);
  writeFileSync(join(dir, `${name}.part`), Buffer.concat([Buffer.from(`${number(texts.length)}${index.join('')}`), ...texts]));
  renameSync(join(dir, `${name}.part`), join(dir, `${name}.${kind}`));
}
