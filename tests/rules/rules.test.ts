import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { diagnosticLanguages } from '../../src/diagnostics/report.ts';
import { rules, type RuleName } from '../../src/diagnostics/rules.ts';
import { readExamples, type Example } from '../../src/guide/examples.ts';
import { checkExample, withGeneratedParts } from '../../src/guide/guide.ts';

const project = fileURLToPath(PROJECT);
const examples = await readExamples(project);
const en = diagnosticLanguages['en']!;
const ofRule = new Map<RuleName, Diagnostic>();

/** `courses/a.md:4:15-4:16 unknown-track`. */
const brief = ({ file, line, column, endLine, endColumn, rule }: Diagnostic) => `${file}:${line}:${column}-${endLine}:${endColumn} ${rule}`;

describe.each(examples.map((it): [RuleName, Example] => [it.rule, it]))('%s', (rule, { bad, at, mended }) => {
  test('its bad example yields this diagnostic at this place, and nothing else', async () => {
    const found = await checkExample(bad, en);
    expect(found.map(brief)).toEqual([`${at} ${rule}`]);
    expect(found[0]!.severity).toBe(rule === 'unknown-key' ? 'error' : rules[rule]);
    ofRule.set(rule, found[0]!);
  });

  test('its mended example is clean', async () => {
    const found = await checkExample({ ...bad, ...mended }, en);
    expect(found.filter((it) => it.severity !== 'info' || it.rule === rule).map(brief)).toEqual([]);
  });
});

test('the staff guide shows the fields and the rules as they are now (npm run guide writes them)', () => {
  const guide = readFileSync(join(project, 'docs/editing.md'), 'utf8').replaceAll('\r\n', '\n');
  expect(guide).toBe(withGeneratedParts(guide, examples, ofRule));
  for (const rule of Object.keys(rules)) expect(guide).toContain(`\n### ${rule}\n`);
});
