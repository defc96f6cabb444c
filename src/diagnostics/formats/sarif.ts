import { getOrThrow } from '../../get-or-throw.ts';
import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { version } from '../../../package.json';
import { grouped } from '../../grouped.ts';
import type { Place } from '../diagnostic.ts';
import type { DiagnosticWords } from '../words.ts';
import { withoutNumber } from '../report.ts';
import { entryOf, rules } from '../rules.ts';
import type { Report } from './formats.ts';
import { encodePath, inRepository, pathInCi } from './in-repository.ts';
import { explains } from './guide-to.ts';
import { countOf, shownOf } from './shown.ts';
import { sourceLines, textAt } from './source-lines.ts';

const levels = { error: 'error', warning: 'warning', info: 'note', off: 'none' } as const;
/** The repository, wherever it is checked out. */
const ROOT = '%SRCROOT%';

/** SARIF 2.1.0 (OASIS), for code scanning and editors. */
export async function sarif(whole: Report): Promise<string> {
  const { diagnostics, leftOut } = shownOf(whole.diagnostics);
  const report = { ...whole, diagnostics };
  const { words } = report;
  const names = [...new Set(diagnostics.map(({ rule }) => rule))].sort();
  const prints = await fingerprints(report);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Prospectus',
            version,
            semanticVersion: version,
            rules: names.map((name) => ruleOf(name, words)),
          },
        },
        language: words.language,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The folder of the repository.' } } },
        results: diagnostics.map((it, index) => ({
          ruleId: it.rule,
          ruleIndex: names.indexOf(it.rule),
          level: levels[it.severity],
          message: { text: plainText([it.message, it.hint].filter(Boolean).join(' ')) },
          locations: [
            {
              physicalLocation: {
                artifactLocation: locationOf(report, it.file),
                region: regionOf(it),
              },
            },
          ],
          relatedLocations: it.related?.map((other, id) => ({
            id,
            message: { text: plainText(other.message) },
            physicalLocation: {
              artifactLocation: locationOf(report, other.file),
              region: { startLine: other.line, startColumn: other.column },
            },
          })),
          partialFingerprints: { primaryLocationLineHash: prints[index] },
        })),
        // What is not among the results is said where the run tells of itself.
        invocations:
          leftOut.length > 0
            ? [
                {
                  executionSuccessful: true,
                  toolExecutionNotifications: leftOut.map((it) => ({
                    level: 'note',
                    message: { text: words.report.andMore(countOf(it), 'file') },
                    locations: [
                      { physicalLocation: { artifactLocation: locationOf(report, it.file) } },
                    ],
                  })),
                },
              ]
            : undefined,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(id: string, words: DiagnosticWords) {
  const name = `${id.charAt(0).toUpperCase()}${id.slice(1).replace(/-/g, ' ')}`;
  const help = words.about[entryOf(id)];
  return {
    id,
    shortDescription: { text: name },
    fullDescription: { text: help },
    help: { text: `${help}\n${words.report.rules(explains(id))}` },
    defaultConfiguration: { level: levels[rules[entryOf(id)]] },
  };
}

const regionOf = ({ line, column, endLine, endColumn }: Place) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

function locationOf(report: Report, file: string): { uri: string; uriBaseId?: string } {
  const path = inRepository(report, file);
  return path === undefined
    ? { uri: pathToFileURL(pathInCi(report, file.toWellFormed())).href }
    : { uri: encodePath(path), uriBaseId: ROOT };
}

/** `[text](address)` in a message would become a link. */
const plainText = (text: string) => text.toWellFormed().replace(/\[([^[\]]*)\](?=\()/g, '\\[$1\\]');

/**
 * What makes each diagnostic the same one in the next run, though lines have moved: rule, file, the text of its place
 * and what the message quotes; equals are numbered. GitHub reads the name `primaryLocationLineHash`, and only that.
 */
async function fingerprints({ diagnostics, contentDir, words }: Report): Promise<string[]> {
  const lines = new Map<string, string[]>();
  for (const [file, own] of grouped(diagnostics, (it) => it.file))
    lines.set(file, await sourceLines(contentDir, file, own));
  const seen = new Map<string, number>();
  return diagnostics.map((it) => {
    const message = withoutNumber(it, words);
    const quoted = message.match(/“[^”]*”/g) ?? [message];
    const hash = createHash('sha256')
      .update(JSON.stringify([it.rule, it.file, textAt(getOrThrow(lines, it.file), it), quoted]))
      .digest('hex')
      .slice(0, 16);
    const number = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, number);
    return `${hash}:${number}`;
  });
}
