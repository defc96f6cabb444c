import type { YAMLError } from 'yaml';
import { finding, type Finding, type Place } from '../diagnostics/diagnostic.ts';
import type { RuleData } from '../diagnostics/rules.ts';

type Explanation = RuleData['invalid-yaml'];

/** Errors that are explained: each looks back at the lines before it, and nobody mends more at a time. */
const MAX_ERRORS = 100;

/** What a YAML reader complains of, as the mistake that a person made; one finding a line. */
export function explainYaml(errors: readonly YAMLError[], source: string, at: (from: number, to: number) => Place): Finding[] {
  const findings = new Map<number, Finding>();
  for (const error of errors.slice(0, MAX_ERRORS)) {
    const start = lineStart(source, error.pos[0]);
    const { offset, explanation } = explain(error, source, start);
    const line = lineAt(source, offset);
    const indent = line.length - line.trimStart().length;
    if (!findings.has(offset)) findings.set(offset, finding('invalid-yaml', at(offset + indent, offset + line.trimEnd().length), explanation));
  }
  return [...findings.values()];
}

function explain(error: YAMLError, source: string, start: number): { offset: number; explanation: Explanation } {
  const line = lineAt(source, start);
  const text = line.trim().slice(0, 80);
  const here = (cause: Explanation['cause'], fix?: string) => ({ offset: start, explanation: { cause, text, ...(fix ? { fix } : {}) } });

  const marker = /^(<{7}|={7}|>{7})/m.exec(source);
  if (marker) {
    const offset = lineStart(source, marker.index);
    return { offset, explanation: { cause: 'merge-marker', text: lineAt(source, offset).trim() } };
  }
  if (/^\s*\t/.test(line) || error.code === 'TAB_AS_INDENT') return here('tab', line.replace(/\t/g, '  ').trimEnd().trimStart());
  const [, key = '', value = ''] = /^(\s*(?:- )?[\w-]+):\s+(.*)$/.exec(line) ?? [];
  if (/^[@`%]/.test(value) || /^\s*- [@`%]/.test(line)) return here('reserved', quoteValue(line));
  if (error.code === 'MISSING_CHAR' && /^["']/.test(value.trim())) return here('quote', `${key.trim()}: ${value.trim()}${value.trim()[0]}`);
  const unclosed = openQuote(source, start);
  if (unclosed !== undefined) {
    const opened = lineAt(source, unclosed);
    return { offset: unclosed, explanation: { cause: 'quote', text: opened.trim().slice(0, 80), fix: `${opened.trim()}${/:\s*(["'])/.exec(opened)?.[1] ?? '"'}` } };
  }
  if (value !== '' && /:(\s|$)/.test(value)) return here('colon', quoteValue(line));
  if (/^\s*[\w-]+:[^\s:/]/.test(line)) return here('no-space', line.trim().replace(/^([\w-]+):/, '$1: '));
  const previous = start > 0 ? lineStart(source, start - 1) : undefined;
  if (previous !== undefined && /^\s*[\w-]+:[^\s:/]/.test(lineAt(source, previous))) {
    const before = lineAt(source, previous).trim();
    return { offset: previous, explanation: { cause: 'no-space', text: before.slice(0, 80), fix: before.replace(/^([\w-]+):/, '$1: ') } };
  }
  if (error.code === 'BAD_INDENT' || /^\s+[\w-]+:/.test(line)) return here('indent');
  if (!/^\s*[\w-]+:/.test(line) && text !== '') return here('not-keys');
  return here('other');
}

const lineStart = (source: string, offset: number) => (offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1);
const lineAt = (source: string, start: number) => source.slice(start).split('\n', 1)[0]!;

/** `title: C++: the book` → `title: "C++: the book"`. */
function quoteValue(line: string): string {
  const [, lead = '', value = ''] = /^(\s*(?:- )?(?:[\w-]+:\s+)?)(.*)$/.exec(line.trimEnd()) ?? [];
  return `${lead.trimStart()}"${value.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
}

/** Start of the nearest line before `start` whose value opens a quotation mark that its own line does not close. */
function openQuote(source: string, start: number): number | undefined {
  for (let offset = lineStart(source, start); ; offset = lineStart(source, offset - 1)) {
    const [, mark, rest = ''] = /^\s*(?:- )?(?:[\w-]+:\s+)?(["'])(.*)$/.exec(lineAt(source, offset)) ?? [];
    if (mark && !rest.replace(/\\./g, '').includes(mark)) return offset;
    if (offset === 0) return undefined;
  }
}
