import { isCollection, parseDocument, visit, type YAMLError } from 'yaml';
import { finding, type Finding, type Place } from '../diagnostics/diagnostic.ts';
import type { RuleData } from '../diagnostics/rules.ts';

type Explanation = RuleData['invalid-yaml'];
interface Explained {
  place: Place;
  explanation: Explanation;
}

/** Errors that are explained: each looks back at the lines before it, and nobody corrects more at a time. */
const MAX_ERRORS = 100;

/** What a YAML reader complains of, as the mistake that a person made; one finding a line. */
export function explainYaml(
  errors: readonly YAMLError[],
  source: string,
  at: (from: number, to: number) => Place,
): Finding[] {
  const explained = new Map<number, Explained>();
  for (const error of errors.slice(0, MAX_ERRORS)) {
    const start = lineStart(source, error.pos[0]);
    const { offset, explanation } = explain(error, source, start);
    const line = lineAt(source, offset);
    const indent = line.length - line.trimStart().length;
    if (explained.has(offset)) continue;
    const place = at(offset + indent, offset + line.trimEnd().length);
    explained.set(offset, { place, explanation: withProvedFix(explanation) });
  }
  const all = [...explained.values()];
  const [first, ...others] = all;
  // After a line that is no key with a value, every later line is blamed for it.
  const isBlamed = first && ['indent', 'no-space', 'not-keys'].includes(first.explanation.cause);
  const isEcho = (it: Explained) => ['not-keys', 'indent', 'other'].includes(it.explanation.cause);
  return (isBlamed ? [first, ...others.filter((it) => !isEcho(it))] : all).map((it) =>
    finding('invalid-yaml', it.place, it.explanation),
  );
}

function explain(
  error: YAMLError,
  source: string,
  start: number,
): { offset: number; explanation: Explanation } {
  const line = lineAt(source, start);
  const text = line.trim().slice(0, 80);
  const on = (
    offset: number,
    cause: Explanation['cause'],
    more: { fix?: string; spaces?: number } = {},
  ) => ({
    offset,
    explanation: { cause, text: lineAt(source, offset).trim().slice(0, 80), ...more },
  });
  const here = (cause: Explanation['cause'], fix?: string) => on(start, cause, fix ? { fix } : {});

  const marker = /^(<{7}|={7}|>{7})/m.exec(source);
  if (marker) return on(lineStart(source, marker.index), 'merge-marker');
  if (/^\s*\t/.test(line) || error.code === 'TAB_AS_INDENT')
    return on(start, 'tab', {
      fix: line.replace(/\t/g, '  ').trim(),
      spaces: indentBeside(source, start),
    });
  const odd = oddSpace(source, start);
  if (odd !== undefined) return on(odd, 'other-space', { fix: ordinary(lineAt(source, odd)) });
  const first = firstLine(source);
  if (first !== start && /^(?: +| *- )\S/.test(lineAt(source, first)) && /^[\w-]+:/.test(line))
    return on(first, /^ *- /.test(lineAt(source, first)) ? 'not-keys' : 'indent', { spaces: 0 });
  const [, key = '', value = ''] = /^(\s*(?:- )?[\w-]+):\s+(.*)$/.exec(line) ?? [];
  const entry = /^\s*- (.*)$/.exec(line)?.[1] ?? value;
  if (/^(?:[@`%]|[&?-](?:\s|$))/.test(value) || /^[@`%]/.test(entry))
    return here('reserved', quoteValue(line));
  const unclosed = openQuote(source, start);
  if (
    unclosed === start &&
    !value
      .trim()
      .slice(1)
      .includes(value.trim()[0] ?? '"')
  )
    return here(
      'quote',
      key
        ? `${key.trim()}: ${value.trim()}${value.trim()[0]}`
        : `${text}${/["']/.exec(text)?.[0] ?? '"'}`,
    );
  if (error.code === 'BAD_DQ_ESCAPE') return here('backslash', requote(line));
  if (/^(["']).*\1.*\S/.test(value || entry) && unclosed === undefined)
    return here('inner-quote', requote(line));
  if (unclosed !== undefined) {
    const opened = lineAt(source, unclosed);
    return on(unclosed, 'quote', {
      fix: `${opened.trim()}${/^\s*(?:- )?(?:[\w-]+:\s+)?(["'])/.exec(opened)?.[1] ?? '"'}`,
    });
  }
  const bracket = openBracket(source, start);
  if (bracket !== undefined) {
    const opened = lineAt(source, bracket).trim();
    return on(
      bracket,
      'bracket',
      /[[{,]$/.test(opened) ? {} : { fix: `${opened}${/:\s*\{/.test(opened) ? '}' : ']'}` },
    );
  }
  if (value !== '' && /:(\s|$)/.test(value)) return here('colon', quoteValue(line));
  if (/^\s*[\w-]+:[^\s:/]/.test(line)) return here('no-space', spaced(text));
  const previous = lineBefore(source, start);
  if (previous !== undefined && /^\s*[\w-]+:[^\s:/]/.test(lineAt(source, previous)))
    return on(previous, 'no-space', { fix: spaced(lineAt(source, previous).trim()) });
  if (/^\s*-[^\s-]/.test(line) && previous !== undefined && /^\s*- /.test(lineAt(source, previous)))
    return here('no-space-hyphen', text.replace(/^-/, '- '));
  if (error.code === 'BAD_INDENT' || /^\s+[\w-]+:/.test(line)) return here('indent');
  if (/^\s*- /.test(line) && previous !== undefined && /^\s*- /.test(lineAt(source, previous)))
    return on(start, 'indent', { spaces: indentOf(lineAt(source, previous)) });
  if (!/^\s*[\w-]+:/.test(line) && text !== '') return here('not-keys');
  return here('other');
}

/** A space after a colon, after a hyphen or at the start of a line that is none to a computer. */
const OTHER_SPACE =
  /^([ \t]*[\u00a0\u2000-\u200b\u202f\u3000]|\s*[\w-]+:[ ]*[\u00a0\u2000-\u200b\u202f\u3000]|\s*-[\u00a0\u2000-\u200b\u202f\u3000])/;
function oddSpace(source: string, start: number): number | undefined {
  if (OTHER_SPACE.test(lineAt(source, start))) return start;
  const previous = lineBefore(source, start);
  return previous !== undefined && OTHER_SPACE.test(lineAt(source, previous))
    ? previous
    : undefined;
}
/** The line with ordinary spaces where they have a meaning. */
const ordinary = (line: string) =>
  line
    .trim()
    .replace(/^(- *|-?)[\u00a0\u2000-\u200b\u202f\u3000 ]+/, (_, hyphen: string) =>
      hyphen ? '- ' : '',
    )
    .replace(/^((?:- )?[\w-]+:)[\u00a0\u2000-\u200b\u202f\u3000 ]+/, '$1 ');
const spaced = (text: string) => text.replace(/^([\w-]+):/, '$1: ');
const indentOf = (line: string) => line.length - line.trimStart().length;
/** Start of the nearest line before that is neither blank nor a comment. */
function lineBefore(source: string, start: number): number | undefined {
  for (let offset = start; offset > 0; ) {
    offset = lineStart(source, offset - 1);
    if (!/^\s*(#|$)/.test(lineAt(source, offset))) return offset;
  }
  return undefined;
}
const firstLine = (source: string) => lineStart(source, Math.max(0, source.search(/[^\s]/)));

/**
 * Advice that was tried: typed as it stands, its line can be read. Else the whole value between quotation marks, where
 * that helps.
 */
function withProvedFix(explanation: Explanation): Explanation {
  const { fix, ...rest } = explanation;
  if (fix === undefined || rest.cause === 'tab' || canBeRead(fix)) return explanation;
  const quoted = quoteValue(rest.text);
  return rest.text.length < 80 && canBeRead(quoted) ? { ...rest, fix: quoted } : rest;
}

function canBeRead(line: string): boolean {
  const document = parseDocument(line, { logLevel: 'silent', prettyErrors: false });
  let isSafe = document.errors.length === 0;
  const stop = () => {
    isSafe = false;
    return visit.BREAK;
  };
  visit(document, {
    Alias: stop,
    Value: (_, { anchor, tag }) => (anchor || tag ? stop() : undefined),
  });
  return isSafe && isCollection(document.contents);
}

/** How many spaces the entries beside a line have before their hyphen; nothing before a key. */
function indentBeside(source: string, start: number): number {
  if (!/^\s*- /.test(lineAt(source, start)))
    return /^\s*\t\s*[\w-]+:/.test(lineAt(source, start)) ? 0 : 2;
  return /^( *)- /m.exec(source)?.[1].length ?? 2;
}

const lineStart = (source: string, offset: number) =>
  offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1;
const lineAt = (source: string, start: number) => source.slice(start).split(/\r?\n/, 1)[0];

/** `title: C++: the book` → `title: "C++: the book"`. */
export function quoteValue(line: string): string {
  const [, lead = '', value = ''] =
    /^(\s*(?:- )?(?:[^\s"':#[{-][^"':#[{]*:\s+)?)(.*)$/.exec(line.trimEnd()) ?? [];
  return lead.trimStart() + inDoubleQuotes(value);
}

/** Start of the nearest line before `start` whose value opens a quotation mark that its own line does not close. */
function openQuote(source: string, start: number): number | undefined {
  for (let offset = lineStart(source, start); ; offset = lineStart(source, offset - 1)) {
    const [, mark, rest = ''] =
      /^\s*(?:- )?(?:[\w-]+:\s+)?(["'])(.*)$/.exec(lineAt(source, offset)) ?? [];
    if (mark && !rest.replace(/\\./g, '').includes(mark)) return offset;
    if (offset === 0) return undefined;
  }
}

/** `title: 'It's fun'` → `title: "It's fun"`: other quotation marks around it, or none of its own. */
function requote(line: string): string {
  const [, lead = '', value = ''] =
    /^(\s*(?:- )?(?:[^\s"':#[{-][^"':#[{]*:\s+)?)(.*)$/.exec(line.trimEnd()) ?? [];
  const inner = /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
  return lead.trimStart() + quoted(inner);
}

function quoted(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return text.includes("'") ? inDoubleQuotes(text) : `'${text}'`;
}

const inDoubleQuotes = (text: string): string =>
  `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;

/**
 * Start of the nearest line before `start`, or itself, whose value opens a bracket that is not closed before `start`.
 */
function openBracket(source: string, start: number): number | undefined {
  for (let offset = lineStart(source, start); ; offset = lineStart(source, offset - 1)) {
    const value = /^\s*(?:- )?[\w-]+:\s+([[{].*)$/.exec(lineAt(source, offset))?.[1];
    if (value !== undefined)
      return /[\]}]/.test(
        source.slice(offset, Math.max(start, offset + 1)) + (offset === start ? value : ''),
      )
        ? undefined
        : offset;
    if (offset === 0) return undefined;
  }
}
