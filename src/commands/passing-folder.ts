import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder that goes when this process ends, also where somebody ends it (with exit code `code`). */
export function passingFolder(name: string, code = 0): string {
  const folder = mkdtempSync(join(tmpdir(), `prospectus-${name}-`));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => process.exit(code));
  return folder;
}
