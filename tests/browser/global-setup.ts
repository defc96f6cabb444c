import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    room: string;
  }
}

/**
 * A folder that all test files share, gone when the last one has ended: the sample is built once,
 * by the first that needs it.
 */
export default function ({ provide }: TestProject): () => void {
  const room = mkdtempSync(join(tmpdir(), 'prospectus-browser-'));
  provide('room', room);
  return () => rmSync(room, { recursive: true, force: true });
}
