import type { Diagnostic } from '../diagnostic.ts';
import type { Report } from './formats.ts';
import { pathInCi } from './in-repository.ts';
import { visible } from './visible.ts';

/** GitHub shows ten annotations of a kind for each step, and drops the others in silence. */
const MOST = 10;
const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * Workflow commands of GitHub Actions: annotations beside the lines of a pull request. What the pull request itself
 * changes comes first; the last annotation of a kind says how many more there are.
 */
export function github(report: Report): string {
  const { diagnostics, counts, words } = report;
  const isChanged = (it: Diagnostic) =>
    report.repository?.changed?.has(pathInCi(report, it.file)) === true;
  const annotations = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const all = diagnostics.filter((it) => it.severity === severity);
    const first = [...all.filter(isChanged), ...all.filter((it) => !isChanged(it))].slice(0, MOST);
    const more = all.length - first.length;
    return first.map((it, index) =>
      annotation(
        report,
        it,
        more > 0 && index === MOST - 1 ? words.report.more(more, severity) : '',
      ),
    );
  });
  return `${annotations.join('')}${visible(words.summary(counts))}\n`;
}

function annotation(report: Report, it: Diagnostic, more: string): string {
  const properties = {
    file: pathInCi(report, it.file).toWellFormed(),
    line: it.line,
    col: it.column,
    endLine: it.endLine,
    endColumn: it.endColumn,
    title: it.rule,
  };
  const message = visible([it.message, it.hint, more].filter(Boolean).join(' '));
  return `::${commands[it.severity]} ${Object.entries(properties)
    .map(([name, value]) => `${name}=${inProperty(String(value))}`)
    .join(',')}::${inMessage(message)}\n`;
}

const inMessage = (text: string) =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const inProperty = (text: string) => inMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
