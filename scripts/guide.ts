// npm run guide: writes the generated parts of the staff guide; a test fails where they are stale.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diagnosticsOf, withGeneratedParts } from '../src/authoring/guide/guide.ts';
import { withColumns } from '../src/authoring/forms/guide-tables.ts';
import { formLanguageOf } from '../src/commands/staff-words.ts';
import { readExamples } from '../src/diagnostics/examples.ts';
import { languageOf } from '../src/languages/index.ts';
import { loadCatalogue } from '../src/load.ts';

const project = fileURLToPath(PROJECT);
const file = join(project, 'docs/editing.md');
const { diagnostics: words } = await languageOf('en');
const examples = await readExamples(project);
const found = await diagnosticsOf(examples, words);
await writeFile(file, withGeneratedParts(await readFile(file, 'utf8'), examples, found, words));
console.error(`docs/editing.md has the fields and ${examples.length} rules as they are now.`);

const dutch = join(project, 'docs/editing.nl.md');
const { catalogue } = await loadCatalogue(join(project, 'seeds'));
const told = withColumns(
  await readFile(dutch, 'utf8'),
  catalogue,
  formLanguageOf(await languageOf('nl')),
);
await writeFile(dutch, told);
