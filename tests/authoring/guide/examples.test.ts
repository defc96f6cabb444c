import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RuleName } from '../../../src/diagnostics/rules.ts';
import { readExample, writeExample } from '../../../src/diagnostics/examples.ts';
import { fixFolder } from '../../../src/authoring/fix/fix-folder.ts';
import { writeChanges } from '../../../src/authoring/write.ts';
import { emptyFolder } from '../../support/folder.ts';

const project = fileURLToPath(PROJECT);
const mendable: RuleName[] = [
  'invalid-yaml',
  'wrong-type',
  'unknown-key',
  'legacy-choice',
  'unknown-track',
  'unknown-pillar',
  'unknown-programme',
  'unknown-alternate',
  'unknown-prerequisite',
  'unknown-rule',
  'misspelt-id',
  'tag-variants',
  'alias-is-own-address',
  'choice-in-title',
];

test.each(mendable)('the guide’s own example of %s is fixed as the guide says', async (rule) => {
  const { bad, fixed } = await readExample(project, rule);
  const dir = emptyFolder(rule);
  await writeExample(dir, bad);
  const { changes, left } = await fixFolder(dir);
  expect(left.findings.filter((it) => it.rule === rule)).toEqual([]);
  await writeChanges(dir, changes);
  for (const [file, text] of Object.entries(fixed))
    expect(readFileSync(join(dir, file), 'utf8')).toBe(text);
});
