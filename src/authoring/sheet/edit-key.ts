import { isDeepStrictEqual } from 'node:util';
import type { FrontMatter } from '../../content/document.ts';
import {
  applyEdits,
  lineEnd,
  lineStart,
  rangeOf,
  sourceFrom,
  type Edit,
  type SourceFile,
} from '../source-file.ts';
import { listStyle, textOf } from '../yaml-text.ts';
import { OR, type Entry, type Value } from './cells.ts';

/**
 * A text with another value under a key: everything else, remarks too, stays as it was. Nothing where that cannot be
 * done with certainty. `name`: how the file has the key, or would.
 */
export function withValue(
  source: SourceFile,
  name: string,
  value: Value | undefined,
): string | undefined {
  const { frontMatter } = source.document;
  if (!frontMatter) return undefined;
  const edit = editOf(source, frontMatter, name, value);
  const text = edit && applyEdits(source.text, [edit]);
  return text !== undefined && isSafe(source, sourceFrom(source.file, text), name)
    ? text
    : undefined;
}

function editOf(
  source: SourceFile,
  frontMatter: FrontMatter,
  name: string,
  value: Value | undefined,
): Edit | undefined {
  if (!Object.hasOwn(frontMatter.data, name)) return value && addition(source, name, value);
  const at = frontMatter.places.get(name);
  if (!at?.key) return undefined;
  if (!value) return removal(source, frontMatter, name);
  const written = at.source;
  const isFlow = /^\s*[[{]/.test(written);
  const hasEntries = isEntries(frontMatter.data[name]);
  if (hasEntries && !isFlow)
    return value.shape === 'scalar'
      ? undefined
      : entriesEdit(source, frontMatter, name, value.entries);
  // What stands between brackets goes: a remark there is a colleague’s.
  if (hasEntries && /\n/.test(written) && /(^|\s)#/.test(written)) return undefined;
  const range = rangeOf(source.text, at.value);
  if (written.trim() === '') {
    const key = rangeOf(source.text, at.key);
    const colon = /^\s*:/.exec(source.text.slice(key.to))?.[0].length;
    if (colon === undefined) return undefined;
    return { from: key.to + colon, to: key.to + colon, text: ` ${inline(value)}` };
  }
  return { ...range, text: quotedAs(written, inline(value), value) };
}

const isEntries = (data: unknown): boolean => typeof data === 'object' && data !== null;

/** A value on its line. */
function inline(value: Value): string {
  if (value.shape === 'scalar') return value.yaml;
  const items = value.entries.map(({ name, inFlow }) =>
    name === undefined ? inFlow : `${flowName(name)}: ${inFlow}`,
  );
  return value.shape === 'list' ? `[${items.join(', ')}]` : `{ ${items.join(', ')} }`;
}

const flowName = (name: string): string =>
  /^[\p{L}][\p{L}\p{N} _/-]*$/u.test(name) && !/^(?:true|false|null)$/i.test(name)
    ? name
    : JSON.stringify(name);

/** Quotation marks that were there stay. */
function quotedAs(written: string, yaml: string, { shape }: Value): string {
  const isText = shape === 'scalar' && !/^["'[{|>]/.test(yaml) && Number.isNaN(Number(yaml));
  if (!isText || /^(true|false|null)$/.test(yaml)) return yaml;
  if (/^\s*"/.test(written)) return JSON.stringify(yaml);
  return /^\s*'/.test(written) && !yaml.includes("'") ? `'${yaml}'` : yaml;
}

/** A new key above the closing line, in the manner of the file. */
function addition(
  { text, document: { frontMatter } }: SourceFile,
  name: string,
  value: Value,
): Edit | undefined {
  if (!frontMatter) return undefined;
  const from = lineStart(text, frontMatter.end.line);
  const end = lineEnd(text);
  const style = listStyle(text.slice(0, from));
  const lines =
    value.shape === 'list' && style !== 'flow'
      ? [`${name}:`, ...value.entries.map(({ yaml }) => `${style}- ${yaml}`)]
      : [`${name}: ${inline(value)}`];
  return { from, to: from, text: lines.map((line) => line + end).join('') };
}

/** The lines of a key go; remarks on them stay, on lines of their own. */
function removal(source: SourceFile, frontMatter: FrontMatter, name: string): Edit | undefined {
  const { text } = source;
  const at = frontMatter.places.get(name);
  if (!at?.key) return undefined;
  const from = lineStart(text, at.key.line);
  const last = Math.max(at.key.line, endLineOf(at.value.endLine, at.value.endColumn));
  const to = lineStart(text, last + 1);
  if (text.slice(from, rangeOf(text, at.key).from).trim() !== '') return undefined;
  const end = lineEnd(text);
  const remarks = remarksIn(source, frontMatter, name);
  return { from, to, text: remarks.map((it) => `${it}${end}`).join('') };
}

/** A place that ends at the start of a line ends on the line before. */
const endLineOf = (endLine: number, endColumn: number) => (endColumn === 1 ? endLine - 1 : endLine);

/** Remarks behind and between what stands under a key, each as a line. */
function remarksIn({ text }: SourceFile, { places }: FrontMatter, name: string): string[] {
  const behind = [...places].flatMap(([path, { comment }]) =>
    comment && (path === name || path.startsWith(`${name}.`)) ? [comment] : [],
  );
  const at = places.get(name);
  const lines = at
    ? text.slice(rangeOf(text, at.value).from, rangeOf(text, at.value).to).split(/\r?\n/)
    : [];
  const own = lines.filter((line) => /^\s*#/.test(line)).map((line) => line.trim());
  return [...own, ...behind.map((it) => `# ${it.text.replace(/^#\s*/, '')}`)];
}

/** An entry of a list, or of a group, with its lines. */
interface Chunk {
  text: string;
  name?: string;
  lines: string;
  /** The value, in `lines`. */
  from: number;
  to: number;
}

/** Entries that stay keep their lines, with their remarks; others come and go. */
function entriesEdit(
  source: SourceFile,
  frontMatter: FrontMatter,
  name: string,
  wanted: readonly Entry[],
): Edit | undefined {
  const chunks = chunksOf(source, frontMatter, name);
  const [first] = chunks ?? [];
  if (!chunks || !first) return undefined;
  const end = lineEnd(source.text);
  const indent = /^(?:.*\n)*?([ \t]*)(?:-|[^\s#])/.exec(first.lines)?.[1] ?? '  ';
  const left = new Set(chunks);
  const lines = wanted.map((entry) => {
    const same = [...left].find((it) => it.text === entry.text);
    const named = same ?? [...left].find((it) => it.name !== undefined && it.name === entry.name);
    if (named) left.delete(named);
    if (same) return same.lines;
    if (named) return named.lines.slice(0, named.from) + entry.yaml + named.lines.slice(named.to);
    const lead = entry.name === undefined ? '- ' : `${flowName(entry.name)}: `;
    return `${indent}${lead}${entry.yaml}${end}`;
  });
  const orphans = [...left].flatMap((chunk) => remarksOf(chunk).map((it) => indent + it + end));
  const from = startOf(source, frontMatter, name);
  const length = chunks.reduce((sum, it) => sum + it.lines.length, 0);
  return { from, to: from + length, text: [...lines, ...orphans].join('') };
}

/** Remarks of an entry that goes. */
const remarksOf = ({ lines, from, to }: Chunk): string[] =>
  [...lines.slice(0, from).split(/\r?\n/), ...lines.slice(to).split(/\r?\n/)]
    .map((line) => /(?:^|\s)(#.*)$/.exec(line)?.[1]?.trim() ?? '')
    .filter(Boolean);

/** Where the lines of the entries begin: below the line of the key. */
function startOf({ text }: SourceFile, { places }: FrontMatter, name: string): number {
  const key = places.get(name)?.key;
  return key ? lineStart(text, key.line + 1) : 0;
}

/** The entries of a value that stand on lines of their own; nothing where they do not. */
function chunksOf(source: SourceFile, frontMatter: FrontMatter, name: string): Chunk[] | undefined {
  const { text } = source;
  const data = frontMatter.data[name];
  if (typeof data !== 'object' || data === null) return undefined;
  const isList = Array.isArray(data);
  let from = startOf(source, frontMatter, name);
  const chunks: Chunk[] = [];
  for (const [key, value] of Object.entries(data)) {
    const at = frontMatter.places.get(`${name}.${key}`);
    if (!at) return undefined;
    const range = rangeOf(text, at.value);
    const line = lineStart(text, at.value.line);
    const to = lineStart(text, endLineOf(at.value.endLine, at.value.endColumn) + 1);
    const isAlone = isList
      ? /^[ \t]*-[ \t]+$/.test(text.slice(line, range.from))
      : at.key?.line === at.value.line;
    if (line < from || !isAlone || at.value.endLine !== at.value.line) return undefined;
    const shown = Array.isArray(value)
      ? value.map(String).join(OR)
      : (textOf(at.source) ?? String(value));
    chunks.push({
      text: isList ? shown : `${key}: ${String(value)}`,
      ...(isList ? {} : { name: key }),
      lines: text.slice(from, to),
      from: range.from - from,
      to: range.to - from,
    });
    from = to;
  }
  return chunks;
}

/** The last word before anything is written: all other keys, and the text, are what they were. */
function isSafe(before: SourceFile, after: SourceFile, name: string): boolean {
  const [old, now] = [before.document, after.document];
  if (!old.frontMatter || !now.frontMatter) return false;
  const others = ({ data }: FrontMatter) => Object.entries(data).filter(([key]) => key !== name);
  return (
    old.body === now.body &&
    now.findings.length <= old.findings.length &&
    isDeepStrictEqual(others(old.frontMatter), others(now.frontMatter))
  );
}
