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
import type { ExplainWords } from './words.ts';

interface Asked {
  project: string;
  says: ExplainWords;
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
  { project, says, words, colour, loaded }: Asked,
): Promise<string> {
  const example = await readExample(project, rule);
  const chosen = loaded?.catalogue.settings.rules[rule];
  const isFirm = firmRules.includes(rule);
  return [
    says.rule.heading({ rule, severity: rules[rule], isFirm, chosen }),
    '',
    words.about[rule],
    '',
    says.rule.example,
    await said(example, words, colour),
    ...Object.entries(example.fixed).flatMap(([file, after]) => {
      const bad = example.bad[file];
      const before = typeof bad === 'string' ? bad : '';
      return typeof after === 'string'
        ? [says.rule.fixed, unifiedDiff(file, { before, after }, colour)]
        : [];
    }),
    ...(loaded ? [here(rule, loaded, words, says.rule)] : []),
  ].join('\n');
}

/** The example, checked as any folder is: its words are those that people see. */
async function said(
  { rule, bad }: Example,
  words: DiagnosticWords,
  colour: boolean,
): Promise<string> {
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
    return text.slice(0, text.lastIndexOf('\n\n') + 1);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

const MOST_SHOWN = 10;

function here(
  rule: RuleName,
  { findings, catalogue }: LoadedCatalogue,
  words: DiagnosticWords,
  says: ExplainWords['rule'],
): string {
  const found = toDiagnostics(
    findings.filter((it) => it.rule === rule),
    words,
    { ...catalogue.settings.rules, [rule]: undefined },
    { everyPlace: true },
  );
  const rest = found.length > MOST_SHOWN ? [`  ${says.more(found.length - MOST_SHOWN)}`] : [];
  return found.length === 0
    ? says.nowhere
    : [
        says.here,
        ...found
          .slice(0, MOST_SHOWN)
          .map(({ file, line, message }) => visible(`  ${file}:${line} ${message}`)),
        ...rest,
      ].join('\n');
}
