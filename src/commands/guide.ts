import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readExamples } from '../diagnostics/examples.ts';
import { diagnosticsOf, withGeneratedParts } from '../authoring/guide/guide.ts';
import { wordsOf } from './options.ts';

/** Writes the generated parts of the staff guide; a test fails where they are stale. */
export async function guide(): Promise<number> {
  const project = fileURLToPath(PROJECT);
  const file = join(project, 'docs/editing.md');
  const examples = await readExamples(project);
  const text = withGeneratedParts(
    await readFile(file, 'utf8'),
    examples,
    await diagnosticsOf(examples, wordsOf({})),
  );
  await writeFile(file, text);
  console.error(`docs/editing.md has the fields and ${examples.length} rules as they are now.`);
  return 0;
}
