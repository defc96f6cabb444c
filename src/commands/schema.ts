import { mkdir, writeFile } from 'node:fs/promises';
import { jsonSchemas } from '../editor/json-schema.ts';

/** Writes the JSON Schemas that editors use; a test fails where they are stale. */
export async function schema(): Promise<number> {
  const folder = new URL('docs/schema/', PROJECT);
  await mkdir(folder, { recursive: true });
  const files = Object.entries(jsonSchemas());
  for (const [file, text] of files) await writeFile(new URL(file, folder), text);
  console.error(`${files.length} files written in docs/schema.`);
  return 0;
}
