import { CourseFrontMatter, fieldAt, Settings } from '../catalogue/schema.ts';
import { asHyphens } from '../content/bullet-lists.ts';
import type { Finding } from '../diagnostics/diagnostic.ts';
import type { RuleData } from '../diagnostics/rules.ts';
import { lineStart, rangeOf, sourceFrom, type SourceFile } from './source-file.ts';

type Complaint = Finding & { data: RuleData['invalid-yaml'] };

/** Front matter that cannot be read, fixed line by line as far as each line has one sure answer. */
export function fixYamlLines({ file, text }: SourceFile): string {
  let fixed = text;
  for (let next: string | undefined = text; next !== undefined; next = fixOneLine(file, next))
    fixed = next;
  return fixed;
}

const complaintsIn = (file: string, text: string): Complaint[] =>
  sourceFrom(file, text).document.findings.filter(
    (it): it is Complaint => it.rule === 'invalid-yaml',
  );

function fixOneLine(file: string, text: string): string | undefined {
  for (const complaint of complaintsIn(file, text)) {
    if (complaint.data.cause === 'bullet' && takesList(file, complaint.data.text)) {
      const { from, to } = rangeOf(text, complaint.at);
      const fixed = text.slice(0, from) + asHyphens(text.slice(from, to)) + text.slice(to);
      if (isBetter(file, text, fixed, complaint.at.line)) return fixed;
    }
    for (const line of answers(file, text, complaint)) {
      const fixed = replaceLine(text, complaint.at.line, line);
      if (isBetter(file, text, fixed, complaint.at.line)) return fixed;
    }
  }
  return undefined;
}

/** The line is read now, nothing before it is worse, and no other mistake took its place. */
function isBetter(file: string, before: string, after: string, line: number): boolean {
  const known = new Set(complaintsIn(file, before).map(({ at }) => at.line));
  const { findings } = sourceFrom(file, after).document;
  return findings.every(({ rule, at }) =>
    rule === 'invalid-yaml'
      ? at.line > line || (at.line < line && known.has(at.line))
      : rule === 'duplicate-key' || rule === 'control-character',
  );
}

/** What the line may have been meant to be, the likeliest first. */
function answers(
  file: string,
  text: string,
  { at, data: { cause, fix, spaces } }: Complaint,
): string[] {
  const line = lineOf(text, at.line);
  const indented = spaces === undefined ? [] : [' '.repeat(spaces) + line.trimStart()];
  if (cause === 'tab') return [...likeNeighbour(text, at.line), ...indented, ...withoutTabs(line)];
  if (cause === 'indent') return indented;
  if (fix === undefined) return [];
  const indent = line.slice(0, line.length - line.trimStart().length);
  const [words, comment] = /^([^#]*?)(\s+#.*)?$/.exec(line)?.slice(1) ?? [line];
  if (cause === 'no-space') return [indent + fix];
  if (cause === 'quote') return isSureQuote(text, at.line) ? [indent + fix] : [];
  if (cause === 'inner-quote' && quotesIn(line) % 2 === 1) return []; // one may be missing
  if (cause !== 'bracket' && !takesText(file, line)) return [];
  if (!comment) return [indent + fix];
  // A comment is no part of the value: it stays behind the quotation marks.
  const alone = complaintsIn(file, replaceLine(text, at.line, words)).find(
    (it) => it.at.line === at.line,
  )?.data.fix;
  return alone === undefined ? [] : [indent + alone + comment];
}

const kindAt = (file: string, key: string) =>
  fieldAt(file === 'catalogue.yaml' ? Settings : CourseFrontMatter, [key])?.meta.kind;
const takesList = (file: string, key: string): boolean =>
  [undefined, 'list', 'text-or-list'].includes(kindAt(file, key));

/** Between quotation marks a number or a list would no longer be one. */
function takesText(file: string, line: string): boolean {
  const key = /^([\w-]+):/.exec(line)?.[1];
  const kind = key === undefined ? undefined : kindAt(file, key);
  return (
    kind === undefined ||
    ['text', 'id', 'list', 'text-or-list', 'address', 'date', 'language'].includes(kind)
  );
}

/**
 * One mark, nothing that may be a comment, and a key, an item or the end on the next line: the text ends with its line.
 */
function isSureQuote(text: string, line: number): boolean {
  const own = lineOf(text, line);
  const next =
    [...text.slice(lineStart(text, line + 1)).split(/\r?\n/)].find((it) => it.trim() !== '') ??
    '---';
  return (
    quotesIn(own) === 1 &&
    !/\s#/.test(own) &&
    /^(\s*- |\s*#|[\w-]+:(\s|$)|\s+[\w-]+: |---)/.test(next)
  );
}

/** Quotation marks of a line; an apostrophe is none. */
const quotesIn = (line: string): number =>
  (line.match(/["']/g) ?? []).length - (line.match(/\p{L}'\p{L}/gu) ?? []).length;

/** As many spaces at the start as the line before has, where that is of the same kind. */
function likeNeighbour(text: string, number: number): string[] {
  const words = lineOf(text, number).trimStart();
  const before = number > 1 ? lineOf(text, number - 1) : '';
  const isLike = words.startsWith('- ') ? /^ *- /.test(before) : /^ +[\w-]+:\s+\S/.test(before);
  return isLike ? [' '.repeat(before.search(/[^ ]/)) + words] : [];
}

/** Two or four spaces for each tab at the start. */
function withoutTabs(line: string): string[] {
  const words = line.trimStart();
  return ['  ', '    '].map(
    (spaces) => line.slice(0, line.length - words.length).replace(/\t/g, spaces) + words,
  );
}

const lineOf = (text: string, line: number) =>
  text.slice(lineStart(text, line)).replace(/[\r\n][\s\S]*$/, '');

function replaceLine(text: string, line: number, words: string): string {
  const start = lineStart(text, line);
  return text.slice(0, start) + words + text.slice(start + lineOf(text, line).length);
}
