import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pretty } from '../../diagnostics/formats/pretty.ts';
import { visible } from '../../diagnostics/formats/visible.ts';
import type { DiagnosticWords } from '../../diagnostics/words.ts';
import { toDiagnostics } from '../../diagnostics/report.ts';
import { firmRules, rules, type RuleName } from '../../diagnostics/rules.ts';
import { readExample, writeExample, type Example } from '../../diagnostics/examples.ts';
import { loadCatalogue, type LoadedCatalogue } from '../../load.ts';
import { unifiedDiff } from '../diff.ts';

interface Asked {
  project: string;
  words: DiagnosticWords;
  colour: boolean;
  loaded?: LoadedCatalogue;
}

/**
 * What a rule means and how severe it is, its example with the words it gives and the fixed file, and where it is
 * broken here.
 */
export async function explainRule(
  rule: RuleName,
  { project, words, colour, loaded }: Asked,
): Promise<string> {
  const example = await readExample(project, rule);
  const chosen = loaded?.catalogue.settings.rules[rule];
  const firm = firmRules.includes(rule) ? ', which nobody can change' : '';
  return [
    `${rule}: ${rules[rule]}${firm}${chosen ? ` (${chosen} in this catalogue, as catalogue.yaml says)` : ''}`,
    '',
    words.about[rule],
    '',
    ...(await said(example, words, colour)),
    ...Object.entries(example.fixed).flatMap(([file, after]) => {
      const bad = example.bad[file];
      const before = typeof bad === 'string' ? bad : '';
      return typeof after === 'string'
        ? ['Mended:', unifiedDiff(file, { before, after }, colour)]
        : [];
    }),
    ...(loaded ? [here(rule, loaded, words)] : []),
  ].join('\n');
}

/** The example, checked as any folder is: its words are those that people see. */
async function said(
  { rule, bad }: Example,
  words: DiagnosticWords,
  colour: boolean,
): Promise<string[]> {
  const dir = await mkdtemp(join(tmpdir(), 'prospectus-example-'));
  try {
    await writeExample(dir, bad);
    const { findings, catalogue } = await loadCatalogue(dir);
    const diagnostics = toDiagnostics(findings, words, catalogue.settings.rules).filter(
      (it) => it.rule === rule,
    );
    const text = await pretty({
      diagnostics,
      counts: { errors: 0, warnings: 0, infos: 0, files: 0 },
      words,
      contentDir: dir,
      colour,
    });
    return ['For example:', text.slice(0, text.lastIndexOf('\n\n') + 1)];
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

const MOST_SHOWN = 10;

function here(
  rule: RuleName,
  { findings, catalogue }: LoadedCatalogue,
  words: DiagnosticWords,
): string {
  const found = toDiagnostics(
    findings.filter((it) => it.rule === rule),
    words,
    { ...catalogue.settings.rules, [rule]: undefined },
    { everyPlace: true },
  );
  const rest = found.length > MOST_SHOWN ? [`  and ${found.length - MOST_SHOWN} more`] : [];
  return found.length === 0
    ? 'In your content: nowhere.'
    : [
        'In your content:',
        ...found
          .slice(0, MOST_SHOWN)
          .map(({ file, line, message }) => visible(`  ${file}:${line} ${message}`)),
        ...rest,
      ].join('\n');
}
