import { isScalar, parseDocument } from 'yaml';
import type { FrontMatter } from '../content/document.ts';
import { lineEnd, lineStart, rangeOf, type Edit, type SourceFile } from './source-file.ts';

/**
 * A text as YAML: bare where that reads back as the same text, else between quotation marks; those that were there
 * stay.
 */
export function scalarText(value: string, { inFlow = false, replaces = '' } = {}): string {
  if (replaces.startsWith("'") && !/['\r\n]/.test(value)) return `'${value}'`;
  return !replaces.startsWith('"') && isBare(value, inFlow) ? value : JSON.stringify(value);
}

function isBare(value: string, inFlow: boolean): boolean {
  if (value !== value.trim() || /[\r\n]/.test(value)) return false;
  const document = parseDocument(inFlow ? `[${value}]` : `- ${value}`, { logLevel: 'silent' });
  const items: unknown = document.errors.length > 0 ? undefined : document.toJS();
  return Array.isArray(items) && items.length === 1 && items[0] === value;
}

/**
 * The text that a YAML source stands for, as it was typed: `"a"` → `a`, `2001` → `2001`. Nothing for lists, groups and
 * texts of several lines.
 */
export function textOf(source: string): string | undefined {
  if (/[\r\n]/.test(source.trim())) return undefined;
  const { contents, errors } = parseDocument(source, { logLevel: 'silent' });
  if (errors.length > 0 || !isScalar(contents) || contents.value === null) return undefined;
  return typeof contents.value === 'string' ? contents.value : source.trim();
}

/** Whether what has this path stands between brackets. */
export function isInFlow({ places }: FrontMatter, path: string): boolean {
  for (let above = path; above.includes('.'); ) {
    above = above.slice(0, above.lastIndexOf('.'));
    if (/^[[{]/.test(places.get(above)?.source ?? '')) return true;
  }
  return false;
}

/** Another text in the place of a key or value. */
export function replaceScalar(
  { text, document }: SourceFile,
  path: string,
  part: 'key' | 'value',
  value: string,
): Edit | undefined {
  const { frontMatter } = document;
  const at = frontMatter?.places.get(path);
  const place = part === 'key' ? at?.key : at?.value;
  if (!frontMatter || !place || place.endLine !== place.line) return undefined;
  const range = rangeOf(text, place);
  const replaces = text.slice(range.from, range.to);
  return {
    ...range,
    text: scalarText(value, { replaces, inFlow: isInFlow(frontMatter, path) }),
  };
}

/** Another text for an item of a list; an item that the list holds already is taken out. */
export function replaceItem(source: SourceFile, path: string, value: string): Edit | undefined {
  const [, list = '', index = ''] = /^(.*)\.(\d+)$/.exec(path) ?? [];
  const items = source.document.frontMatter?.data[list];
  const isDouble =
    Array.isArray(items) && items.some((it, other) => it === value && other !== Number(index));
  return (
    (isDouble ? withoutItem(source, list, Number(index)) : undefined) ??
    replaceScalar(source, path, 'value', value)
  );
}

/** A list without one of its items; without the whole key where that was the only one. */
export function takeItemOut(source: SourceFile, path: string): Edit | undefined {
  const [, list = '', index = ''] = /^(.*)\.(\d+)$/.exec(path) ?? [];
  const { frontMatter } = source.document;
  const items = frontMatter?.data[list];
  if (!Array.isArray(items)) return undefined;
  if (items.length > 1) return withoutItem(source, list, Number(index));
  const at = frontMatter?.places.get(list);
  if (!at?.key) return undefined;
  const from = lineStart(source.text, at.key.line);
  const to = lineStart(source.text, at.value.endLine + 1);
  // A comment is a colleague’s.
  return /#/.test(source.text.slice(from, to)) ? undefined : { from, to, text: '' };
}

/**
 * A list without one of its items: a line of its own, or what stands between its neighbours’ commas. Nothing where a
 * comment would go too.
 */
function withoutItem(
  { text, document: { frontMatter } }: SourceFile,
  list: string,
  index: number,
): Edit | undefined {
  const range = (of: number) => {
    const at = frontMatter?.places.get(`${list}.${of}`);
    return at && rangeOf(text, at.value);
  };
  const own = range(index);
  if (!frontMatter || !own) return undefined;
  if (isInFlow(frontMatter, `${list}.${index}`)) {
    const [before, after] = [range(index - 1), range(index + 1)];
    const gap = after
      ? { from: own.from, to: after.from, between: text.slice(own.to, after.from) }
      : before && { from: before.to, to: own.to, between: text.slice(before.to, own.from) };
    return gap && gap.between.trim() === ',' ? { from: gap.from, to: gap.to, text: '' } : undefined;
  }
  const start = text.lastIndexOf('\n', own.from - 1) + 1;
  const end = text.indexOf('\n', own.to) + 1;
  return end > 0 &&
    /^[ \t]*-[ \t]+$/.test(text.slice(start, own.from)) &&
    text.slice(own.to, end).trim() === ''
    ? { from: start, to: end, text: '' }
    : undefined;
}

/** One value becomes a list, written as the file writes its other lists. `items` are YAML already. */
export function listEdit(
  source: SourceFile,
  path: string,
  items: readonly string[],
): Edit | undefined {
  const { text } = source;
  const { frontMatter } = source.document;
  const at = frontMatter?.places.get(path);
  if (!frontMatter || !at?.key) return undefined;
  const value = rangeOf(text, at.value);
  const colon = /^\s*:/.exec(text.slice(rangeOf(text, at.key).to))?.[0].length;
  const [rest = ''] = text.slice(value.to).split(/[\r\n]/, 1);
  const style = listStyle(text.slice(0, rangeOf(text, frontMatter.end).from));
  // A comment behind the value stays behind it.
  if (style === 'flow' || rest.trim() !== '' || colon === undefined)
    return { ...value, text: `[${items.join(', ')}]` };
  const from = rangeOf(text, at.key).to + colon;
  return {
    from,
    to: value.to + rest.length,
    text: items.map((item) => `${lineEnd(text)}${style}- ${item}`).join(''),
  };
}

/** How a file writes lists: the spaces before a hyphen, or between brackets. */
export function listStyle(frontMatter: string): string | 'flow' {
  const block = /^( *)- /m.exec(frontMatter);
  if (block) return block[1];
  return /^[\w-]+:[ \t]*\[/m.test(frontMatter) ? 'flow' : '  ';
}
