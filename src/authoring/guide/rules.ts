import { getOrThrow } from '../../get-or-throw.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { visible } from '../../diagnostics/formats/visible.ts';
import { firmRules, rules, type RuleName } from '../../diagnostics/rules.ts';
import type { DiagnosticWords } from '../../diagnostics/words.ts';
import type { Example, ExampleFile } from '../../diagnostics/examples.ts';

/** Rules whose severity depends on the case. */
const sometimes: Partial<Record<RuleName, string>> = {
  'unknown-key': 'Error where it is nearly a key that exists, else warning',
  'skipped-file': 'Info; a warning where the file looks as if it should be read',
  'semester-credits': 'Warning',
};
const severities = { error: 'Error', warning: 'Warning', info: 'Info' } as const;

/**
 * An entry for every rule: what it means, an example that breaks it with the message as it is printed, and that example
 * mended.
 */
export function ruleEntries(
  examples: readonly Example[],
  diagnosticOf: ReadonlyMap<RuleName, Diagnostic>,
  about: DiagnosticWords['about'],
): string {
  const index = examples.map(({ rule }) => `[${rule}](#${rule})`).join(' · ');
  return `${index}\n\n${examples.map((it) => entry(it, about[it.rule], getOrThrow(diagnosticOf, it.rule))).join('\n')}`;
}

function entry(example: Example, about: string, found: Diagnostic): string {
  const { rule, how } = example;
  const severity = sometimes[rule] ?? severities[rules[rule]];
  const firm = firmRules.includes(rule) ? '; its weight cannot be changed' : '';
  return [
    `### ${rule}\n`,
    `*${severity}${firm}.* ${about}\n`,
    `**Wrong**, in \`${found.file}\`${how ? `. ${how}` : ''}${frame(example, found)}\n`,
    `> ${quoted(found.message)}${found.hint ? `\n>\n> → ${quoted(found.hint)}` : ''}\n`,
    `**Right:** ${fixed(example)}\n`,
  ].join('\n');
}

/** Signs that markdown would take for its own. */
const quoted = (text: string) => text.replace(/[\\<>*_[\]`#]|\{\{|\{%/g, (sign) => `\\${sign}`);
const fence = (text: string, language = 'text') => `:\n\n\`\`\`${language}\n${text}\n\`\`\``;
/** Signs that cannot be seen become visible; long rows of one bracket are not worth reading. */
const shorter = (line: string) => visible(line).replace(/([[\]>])\1{5,}/g, '$1$1$1…');

/** The line that is wrong with its neighbours, and marks below the stretch that is meant. */
function frame({ bad }: Example, { file, line, column, endLine, endColumn }: Diagnostic): string {
  const text = bad[file];
  if (typeof text !== 'string' || (endLine === line && endColumn === column && line === 1))
    return '';
  const lines = text.split(/\r?\n/);
  const from = Math.max(1, line - 1);
  const to = Math.min(line + 1, lines.length - (lines.at(-1) === '' ? 1 : 0));
  const width = String(to).length;
  const rows: string[] = [];
  for (let number = from; number <= to; number++) {
    const shown = shorter(lines[number - 1]);
    rows.push(`${String(number).padStart(width)} │ ${shown}`.trimEnd());
    const marks = (endLine === line ? endColumn : lines[line - 1].length + 1) - column;
    if (number === line && marks > 0 && shown === visible(lines[number - 1]))
      rows.push(`${' '.repeat(width)} │ ${' '.repeat(column - 1)}${'~'.repeat(marks)}`);
  }
  return fence(rows.join('\n'));
}

/** What changed: lines, or whole files. */
function fixed({ bad, fixed: files }: Example): string {
  const gone: string[] = [];
  const fresh: [file: string, text: ExampleFile][] = [];
  const others: string[] = [];
  for (const [file, after] of Object.entries(files)) {
    const before = bad[file];
    if (after === null) gone.push(file);
    else if (before) others.push(`\`${file}\`${changed(before, after)}`);
    else fresh.push([file, after]);
  }
  const [old] = gone;
  const [renamed] = fresh;
  if (old !== undefined && renamed !== undefined && bad[old] === renamed[1])
    return `the file has the name \`${renamed[0]}\`.`;
  return [
    ...gone.map((file) => `the file \`${file}\` is gone.`),
    ...fresh.map(([file, text]) => `there is a file \`${file}\`${asText(text)}`),
    ...others,
  ].join('\n\n');
}

const asText = (file: ExampleFile) =>
  typeof file === 'string' ? fence(file.trimEnd(), 'markdown') : '.';

/** The lines that are new, with their neighbours; the whole file where there was no text before. */
function changed(before: ExampleFile, after: ExampleFile): string {
  if (typeof after !== 'string' || typeof before !== 'string') return asText(after);
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < now.length && now[start] === old[start]) start++;
  let end = 0;
  while (
    end < now.length - start &&
    end < old.length - start &&
    now.at(-1 - end) === old.at(-1 - end)
  )
    end++;
  const rows = now.slice(
    Math.max(0, start - 1),
    Math.max(start + 1, now.length - end) + (start < now.length - end ? 1 : 0),
  );
  return fence(rows.map(shorter).join('\n').replace(/\n+$/, ''));
}
