import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rules, type RuleName } from '../../src/diagnostics/rules.ts';
import { readExamples, writeExample, type Example, type ExampleFiles } from '../../src/guide/examples.ts';
import { loadCatalogue } from '../../src/load.ts';
import { diagnosticLanguages, toDiagnostics } from '../../src/diagnostics/report.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { emptyFolder } from '../support/folder.ts';

const project = fileURLToPath(PROJECT);
const examples = await readExamples(project);

async function check(files: ExampleFiles, language = 'en'): Promise<Diagnostic[]> {
  const dir = emptyFolder('example');
  await writeExample(dir, files);
  const { findings, catalogue } = await loadCatalogue(dir);
  return toDiagnostics(findings, diagnosticLanguages[language]!, catalogue.settings.rules);
}
/** `courses/a.md:4:15-4:16 unknown-track`. */
const brief = ({ file, line, column, endLine, endColumn, rule }: Diagnostic) => `${file}:${line}:${column}-${endLine}:${endColumn} ${rule}`;

describe.each(examples.map((it): [RuleName, Example] => [it.rule, it]))('%s', (rule, { bad, at, mended }) => {
  test('its bad example yields this diagnostic at this place, and nothing else', async () => {
    const found = await check(bad);
    expect(found.map(brief)).toEqual([`${at} ${rule}`]);
    expect(found[0]!.severity).toBe(rule === 'unknown-key' ? 'error' : rules[rule]);
  });

  test('its mended example is clean', async () => {
    expect((await check({ ...bad, ...mended })).filter((it) => it.severity !== 'info' || it.rule === rule).map(brief)).toEqual([]);
  });
});
