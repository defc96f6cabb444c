import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Data as JSON below its own hash, which tells whether the disk or a copy changed it. Throws where it cannot be
 * written.
 */
export function writeSealed(file: string, data: object): void {
  const text = JSON.stringify(data);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, `${hash('sha256', text)}\n${text}`);
  renameSync(`${file}.part`, file);
}

/** What was written; nothing where there is no such file, or it is damaged. */
export function readSealed<Data>(file: string): Data | undefined {
  try {
    const sealed = readFileSync(file, 'utf8');
    const end = sealed.indexOf('\n');
    const text = sealed.slice(end + 1);
    return hash('sha256', text) === sealed.slice(0, end) ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
