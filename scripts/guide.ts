// npm run guide: writes the generated parts of the staff guide; a test fails where they are stale.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diagnosticsOf, withGeneratedParts } from '../src/authoring/guide/guide.ts';
import { readExamples } from '../src/diagnostics/examples.ts';
import { languageOf } from '../src/languages/index.ts';

const project = fileURLToPath(PROJECT);
const file = join(project, 'docs/editing.md');
const { diagnostics: words } = await languageOf('en');
const examples = await readExamples(project);
const found = await diagnosticsOf(examples, words);
await writeFile(file, withGeneratedParts(await readFile(file, 'utf8'), examples, found, words));
console.error(`docs/editing.md has the fields and ${examples.length} rules as they are now.`);
