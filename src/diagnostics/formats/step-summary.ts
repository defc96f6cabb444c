import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../diagnostic.ts';
import type { Report } from './formats.ts';
import { encodePath, inRepository, pathInCi } from './in-repository.ts';
import { entryOf } from '../rules.ts';
import { guideTo } from './guide-to.ts';
import { visible } from './visible.ts';

/** GitHub refuses a step's summary above this, in bytes. */
export const MAX_SUMMARY = 1024 * 1024;
const order = ['error', 'warning', 'info'] as const;

/** Every diagnostic as a row of a markdown table, errors first; what does not fit in `room` bytes is counted. */
export function stepSummary(report: Report, room = MAX_SUMMARY): string {
  const { diagnostics, counts, words } = report;
  const { severity, place, problem, fix, rule } = words.report.columns;
  const head = `## ${words.summary(counts)}\n\n`;
  if (diagnostics.length === 0) return head;
  const sorted = order.flatMap((it) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === it),
  );
  let text = `${head}${row([severity, place, problem, fix, rule])}${row(['---', '---', '---', '---', '---'])}`;
  let size = Buffer.byteLength(text) + 200; // and what was left out
  for (const [index, it] of sorted.entries()) {
    const next = row(cells(report, it));
    size += Buffer.byteLength(next);
    if (size > room) return `${text}\n${words.report.leftOut(sorted.length - index)}\n`;
    text += next;
  }
  return text;
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;

function cells(report: Report, it: Diagnostic): string[] {
  const { words } = report;
  return [
    words.severity[it.severity],
    link(
      `${pathInCi(report, it.file)}:${it.line}:${it.column}`,
      addressOf(report, inRepository(report, it.file), `L${it.line}`),
    ),
    asText(it.message),
    asText(it.hint ?? ''),
    link(
      it.rule,
      // The guide of an installed package is in nobody's repository.
      addressOf(
        report,
        INSTALLED
          ? undefined
          : inRepository({ ...report, contentDir: fileURLToPath(PROJECT) }, guideTo()),
        entryOf(it.rule),
      ),
    ),
  ];
}

const addressOf = ({ repository }: Report, path: string | undefined, anchor: string) =>
  repository?.filesUrl && path !== undefined
    ? `${repository.filesUrl}/${encodePath(path)}#${anchor}`
    : undefined;
const link = (text: string, address: string | undefined) =>
  address ? `[${asText(text)}](${address})` : asText(text);

/** A text that markdown and HTML take for nothing but text. */
const asText = (text: string) =>
  visible(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_{}[\]()#+!|~$>]/g, '\\$&');
