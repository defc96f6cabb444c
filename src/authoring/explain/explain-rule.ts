import { pretty } from '../../diagnostics/formats/pretty.ts';
import { visible } from '../../diagnostics/formats/visible.ts';
import type { DiagnosticWords } from '../../diagnostics/words.ts';
import type { Severity } from '../../diagnostics/diagnostic.ts';
import { ruleOf, toDiagnostics } from '../../diagnostics/report.ts';
import { entryOf, firmRules, rules, type RuleName } from '../../diagnostics/rules.ts';
import { readExample, type Example } from '../../diagnostics/examples.ts';
import type { LoadedCatalogue } from '../../load.ts';
import { UsageError } from '../../usage-error.ts';
import { withExample } from '../load-example.ts';
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

/** What is known of a check of the school’s own, and where it finds something. */
export function explainOwn(
  id: string,
  severity: Severity = rules['own-check'],
  { says, words, loaded }: Pick<Asked, 'says' | 'words' | 'loaded'>,
): string {
  const chosen = loaded?.catalogue.settings.rules['own-check'];
  const heading = says.rule.heading({ rule: id, severity, isFirm: false, chosen });
  const found = loaded ? [here(id, loaded, words, says.rule)] : [];
  return [heading, '', words.about['own-check'], '', ...found].join('\n');
}

/** The example, checked as any folder is: its words are those that people see; none where it cannot be. */
async function said(
  { rule, bad }: Example,
  words: DiagnosticWords,
  colour: boolean,
): Promise<string> {
  try {
    return await withExample(bad, {}, async ({ findings, overrides, contentDir }) => {
      const diagnostics = toDiagnostics(findings, words, overrides).filter(
        (it) => entryOf(it.rule) === rule,
      );
      const counts = { errors: 0, warnings: 0, infos: 0, files: 0 };
      const text = await pretty({ diagnostics, counts, words, contentDir, colour });
      return text.slice(0, text.lastIndexOf('\n\n') + 1);
    });
  } catch (error) {
    if (error instanceof UsageError) return ''; // it has code, and the compiler for that is not installed
    throw error;
  }
}

const MOST_SHOWN = 10;

function here(
  rule: string,
  { findings, catalogue }: LoadedCatalogue,
  words: DiagnosticWords,
  says: ExplainWords['rule'],
): string {
  const found = toDiagnostics(
    findings.filter((it) => it.rule === rule || ruleOf(it) === rule),
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
