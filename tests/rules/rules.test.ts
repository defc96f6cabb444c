import { languages } from '../support/languages.ts';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { guidePage } from '../../src/dev/guide.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { entryOf, rules, type RuleName } from '../../src/diagnostics/rules.ts';
import { readExamples, type Example } from '../../src/diagnostics/examples.ts';
import {
  checkExample,
  renderExamples,
  withGeneratedParts,
} from '../../src/authoring/guide/guide.ts';

const project = fileURLToPath(PROJECT);
const examples = await readExamples(project);
const rendered = await renderExamples(examples);
const en = languages.en.diagnostics;
const ofRule = new Map<RuleName, Diagnostic>();

/** `courses/a.md:4:15-4:16 unknown-track`. */
const brief = ({ file, line, column, endLine, endColumn, rule }: Diagnostic) =>
  `${file}:${line}:${column}-${endLine}:${endColumn} ${entryOf(rule)}`;

describe.each(examples.map((it): [RuleName, Example] => [it.rule, it]))(
  '%s',
  (rule, { bad, at, fixed, previous }) => {
    test('its bad example yields this diagnostic at this place, and nothing else', async () => {
      const found = (await checkExample(bad, en, rendered, previous)).filter(
        (it) => it.severity !== 'info' || it.rule === rule, // what a small folder leaves unsaid
      );
      expect(found.map(brief)).toEqual([`${at} ${rule}`]);
      expect(found[0].severity).toBe(rule === 'unknown-key' ? 'error' : rules[rule]);
      ofRule.set(rule, found[0]);
    });

    test('its mended example is clean', async () => {
      const found = await checkExample({ ...bad, ...fixed }, en, rendered, previous);
      expect(found.filter((it) => it.severity !== 'info' || it.rule === rule).map(brief)).toEqual(
        [],
      );
    });
  },
);

test('the staff guide shows the fields and the rules as they are now (npm run guide writes them)', () => {
  const guide = readFileSync(join(project, 'docs/editing.md'), 'utf8').replaceAll('\r\n', '\n');
  expect(guide).toBe(withGeneratedParts(guide, examples, ofRule, en));
  for (const rule of Object.keys(rules)) expect(guide).toContain(`\n### ${rule}\n`);
});

test('the staff guide is served while editing: every rule has its place, pictures are small', async () => {
  const { body } = await guidePage(project, 'en');
  for (const rule of Object.keys(rules)) expect(String(body)).toContain(` id="text-${rule}"`);
  const pictures = [
    ...readFileSync(join(project, 'docs/editing.md'), 'utf8').matchAll(/\]\((pictures\/[^)]+)\)/g),
  ].map(([, path]) => path);
  expect(pictures.length).toBeGreaterThanOrEqual(3);
  for (const path of pictures)
    expect(statSync(join(project, 'docs', path)).size).toBeLessThan(150_000);
  expect(String(body).match(/src="data:image\/webp/g)).toHaveLength(pictures.length);
});
