import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RenderResult } from './renderer.ts';

/**
 * Rendered bodies on the disk, so that a text is rendered once and not in every build. An entry is found by what it was made from:
 * its text and the version of the pipeline (our code in src/content and the lockfile). Losing it costs time, nothing else.
 */
export interface KeptBodies {
  /** What is known of these bodies. */
  recall: (bodies: Iterable<string>) => Map<string, RenderResult>;
  /** Adds what was rendered now; texts that were stopped are tried again the next time. */
  remember: (results: ReadonlyMap<string, RenderResult>) => void;
}

/** From this many segments on they become one, which holds what was asked for last. */
const MOST_SEGMENTS = 12;

const nothing: KeptBodies = { recall: () => new Map(), remember: () => {} };
const keyOf = (body: string): string => createHash('sha256').update(PIPELINE).update('\0').update(body).digest('hex').slice(0, 40);

/** The cache of this project; `PROSPECTUS_CACHE` names another folder, or switches it off (`off`; the flag --no-cache does so too). */
export function keptBodies(folder = process.env['PROSPECTUS_CACHE'] || join(fileURLToPath(PROJECT), 'node_modules/.cache/prospectus-bodies')): KeptBodies {
  if (folder === 'off') return nothing;
  const dir = join(folder, PIPELINE);
  let segments: string[] = [];
  const asked = new Map<string, RenderResult>();
  return {
    recall: (bodies) => {
      const wanted = new Map([...bodies].map((body) => [keyOf(body), body]));
      const found = new Map<string, RenderResult>();
      segments = segmentsIn(dir);
      for (const segment of segments) {
        for (const [key, text] of linesOf(join(dir, segment))) {
          const body = wanted.get(key);
          if (body === undefined || found.has(body)) continue;
          const result = parsed(text);
          if (!result) continue;
          found.set(body, result);
          asked.set(body, result);
        }
      }
      return found;
    },
    remember: (results) => {
      const rendered = [...results].filter(([, result]) => 'rendered' in result);
      if (rendered.length === 0) return;
      try {
        mkdirSync(dir, { recursive: true });
        const isFull = segments.length >= MOST_SEGMENTS;
        write(dir, isFull ? [...asked, ...rendered] : rendered);
        if (isFull) for (const segment of segments) rmSync(join(dir, segment), { force: true });
      } catch {
        // A folder that may not be written to, or a full disk: nothing is kept.
      }
    },
  };
}

function parsed(text: Buffer): RenderResult | undefined {
  try {
    return { rendered: JSON.parse(text.toString('utf8')) } as RenderResult;
  } catch {
    return undefined; // a damaged entry
  }
}

function segmentsIn(dir: string): string[] {
  try {
    return readdirSync(dir).filter((name) => name.endsWith('.bodies')).sort();
  } catch {
    return [];
  }
}

/** Key and text of each entry. A segment that another process has just replaced, or that is cut off, gives what it has. */
function* linesOf(file: string): Generator<[key: string, text: Buffer]> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return;
  }
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(10, start);
    if (end < 0) return;
    yield [bytes.toString('latin1', start, start + 40), bytes.subarray(start + 41, end)];
    start = end + 1;
  }
}

/** A whole segment or none: written beside, then renamed. */
function write(dir: string, entries: readonly (readonly [string, RenderResult])[]): void {
  const name = randomBytes(8).toString('hex');
  const lines = entries.map(([body, result]) => `${keyOf(body)} ${JSON.stringify((result as { rendered: unknown }).rendered)}\n`);
  writeFileSync(join(dir, `${name}.part`), lines.join(''));
  renameSync(join(dir, `${name}.part`), join(dir, `${name}.bodies`));
}
