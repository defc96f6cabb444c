import type { Diagnostic, Finding, Severity } from './diagnostic.ts';
import { en } from './messages/en.ts';
import { nl } from './messages/nl.ts';
import type { DiagnosticWords, Words } from './messages/words.ts';
import { cutSentence, quotedInHint, quotedInMessage } from './quoted.ts';
import { firmRules, rules, type RuleData, type RuleName } from './rules.ts';

/** Languages that diagnostics can speak. */
export const diagnosticLanguages: Readonly<Record<string, DiagnosticWords>> = { en, nl };
export type SeverityOverrides = Partial<Record<RuleName, Severity | 'off'>>;

/** The weight of a finding: the catalogue's `rules` first (not for firm rules), then the finding's, then the rule's. */
function severityOf({ rule, severity }: Finding, overrides: SeverityOverrides): Severity | 'off' {
  // A key that is nearly a known one takes its file with it: that cannot be turned down either.
  const isFirm = firmRules.includes(rule) || (rule === 'unknown-key' && severity === 'error');
  const chosen = isFirm ? undefined : overrides[rule];
  return chosen ?? severity ?? rules[rule];
}

/** Findings in words, sorted by file and place; what the catalogue has turned off is left out. */
export function toDiagnostics(
  findings: readonly Finding[],
  words: DiagnosticWords,
  overrides: SeverityOverrides = {},
): Diagnostic[] {
  return findings
    .flatMap((found): Diagnostic[] => {
      const severity = severityOf(found, overrides);
      if (severity === 'off') return [];
      const say = words.rules[found.rule] as (data: RuleData[RuleName]) => Words;
      const { message } = say(quotedInMessage(found.data));
      const { hint } = say(quotedInHint(found.data));
      const related = found.related?.map(({ at, reason }) => ({
        file: at.file,
        line: at.line,
        column: at.column,
        message: words.related[reason],
      }));
      return [
        {
          severity,
          rule: found.rule,
          ...found.at,
          message: cutSentence(message),
          ...(hint ? { hint: cutSentence(hint) } : {}),
          ...(related?.length ? { related } : {}),
        },
      ];
    })
    .sort(byPlace);
}

const byPlace = (a: Diagnostic, b: Diagnostic) =>
  compare(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  compare(a.rule, b.rule) ||
  compare(a.message, b.message);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** How many of each weight there are. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): {
  errors: number;
  warnings: number;
  infos: number;
} {
  const count = (severity: Severity) => diagnostics.filter((it) => it.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}
