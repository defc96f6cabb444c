// npm run schema: writes the JSON Schemas that editors use; a test fails where they are stale.
import { mkdir, writeFile } from 'node:fs/promises';
import { jsonSchemas } from '../src/editor/json-schema.ts';

const folder = new URL('docs/schema/', PROJECT);
await mkdir(folder, { recursive: true });
const files = Object.entries(jsonSchemas());
for (const [file, text] of files) await writeFile(new URL(file, folder), text);
console.error(`${files.length} files written in docs/schema.`);
