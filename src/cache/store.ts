import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  KEY,
  openSegments,
  writeSegment,
  type Segments,
  type SegmentWriter,
} from './file-format.ts';

/**
 * Work that is kept on the disk, so that a text is read and rendered once and not in every build. An entry is found by what it
 * was made from and by the version of what made it (our code in src/content and src/cards, and the lockfile; all of our code for pages). Losing it costs time, nothing else.
 */
export interface CacheStore {
  /** What was made from this; nothing where it is not known, or its entry is damaged. */
  recall: (from: string | Uint8Array) => unknown;
  /** Keeps what was made from this. Others find it once the work is closed. */
  remember: (from: string | Uint8Array, made: unknown) => void;
  close: () => void;
}

/** From this many segments on, or bytes if that is more than three times what is needed, only what was asked for last stays. */
const MOST = { segments: 40, bytes: 1024 ** 3 };
/** So many versions of our code have kept work side by side; each has two folders. */
const VERSIONS = 3;

const nothing: CacheStore = { recall: () => undefined, remember: () => {}, close: () => {} };

/** Where work is kept. `PROSPECTUS_CACHE` names another folder, or switches all of it off (`off`; the flag --no-cache does so too). */
export function cacheFolder(): string | undefined {
  const given = process.env['PROSPECTUS_CACHE'];
  return given === 'off'
    ? undefined
    : given || join(fileURLToPath(PROJECT), 'node_modules/.cache/prospectus-kept');
}

/** How kept work becomes text, in one part or several, and its bytes kept work again. */
interface Form {
  pack: (made: unknown) => readonly string[];
  unpack: (bytes: Buffer) => unknown;
}
const json: Form = {
  pack: (made) => [JSON.stringify(made)],
  unpack: (bytes) => JSON.parse(bytes.toString('utf8')),
};

/** Kept work of one kind. */
export function openCache(
  kind: 'documents' | 'bodies' | 'cards' | 'views' | 'pages',
  { pack, unpack }: Form = json,
  folder = cacheFolder(),
): CacheStore {
  if (folder === undefined) return nothing;
  const version = kind === 'views' || kind === 'pages' ? basename(COMPILED) : PIPELINE;
  const dir = join(folder, version);
  const keyOf = (from: string | Uint8Array) => hash('sha256', from).slice(0, KEY);
  /** Opened when something is asked for: who saves a file in an editor mostly needs nothing. */
  let segments: Segments | undefined;
  const asked = new Set<string>();
  let needed = 0;
  let writer: SegmentWriter | 'none' | undefined;
  const write = (key: string, ...parts: readonly (string | Buffer)[]) => {
    if (writer === 'none') return;
    try {
      if (!writer && mkdirSync(dir, { recursive: true })) removeOldVersions(dir);
      writer ??= writeSegment(dir, kind);
      writer.add(key, ...parts);
    } catch {
      if (writer) writer.discard();
      writer = 'none'; // a folder that may not be written to, or a full disk: nothing is kept
    }
  };
  return {
    recall: (from) => {
      const key = keyOf(from);
      segments ??= openSegments(dir, kind);
      const bytes = segments.read(key);
      if (!bytes) return undefined;
      if (!asked.has(key)) needed += bytes.length;
      asked.add(key);
      try {
        return unpack(bytes);
      } catch {
        return undefined; // a damaged entry
      }
    },
    remember: (from, made) => write(keyOf(from), ...pack(made)),
    close: () => {
      const isMuch =
        segments &&
        (segments.count >= MOST.segments || segments.bytes > Math.max(MOST.bytes, 3 * needed));
      if (isMuch)
        for (const key of asked) {
          const bytes = segments?.read(key);
          if (bytes) write(key, bytes);
        }
      const isKept = writer !== undefined && writer !== 'none' && writer.close();
      if (isMuch && isKept) segments!.remove();
      segments?.close();
    },
  };
}

function removeOldVersions(own: string): void {
  const folder = join(own, '..');
  const others = readdirSync(folder)
    .filter((name) => /^[\da-f]{16}$/.test(name) && name !== basename(own))
    .map((name) => ({ dir: join(folder, name), changed: statSync(join(folder, name)).mtimeMs }));
  for (const { dir } of others.sort((a, b) => b.changed - a.changed).slice(VERSIONS * 2 - 1))
    rmSync(dir, { recursive: true, force: true });
}
