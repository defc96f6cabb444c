import { isOn } from '../../accelerators.mjs';
import type { Code, List, ListItem, Paragraph, PhrasingContent, Root } from 'mdast';

type Position = NonNullable<Root['position']>;
type Point = Position['start'] & { offset: number };

/**
 * Most course texts hold only headings, paragraphs, flat lists, code, strong words and links. remark needs 2 ms for a
 * page of those, this needs 0.1 ms for the same tree. What it does not know for certain it leaves to remark, and a test
 * compares the two for the sample and for random texts. It never goes back over what a sign may mean: no text of some
 * pages makes it slow.
 */
export function parsePlain(source: string): Root | undefined {
  if (!isOn('fast-markdown') || others.test(source.replace(destinations, ']('))) return undefined;
  const lines = source.split('\n');
  const children: Root['children'] = [];
  let offset = 0;
  let isAfterList = false;
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    const start: Point = { line: index + 1, column: 1, offset };
    if (isBlank(line)) {
      offset += line.length + 1;
      index++;
      continue;
    }
    const marker = markerOf(line);
    let count = 1;
    if (marker) {
      if (isAfterList) return undefined; // one loose list, or two
      while (
        index + count < lines.length &&
        !isBlank(lines[index + count]) &&
        markerOf(lines[index + count]) === marker
      )
        count++;
      // What follows at once would belong to the last item.
      if (
        index + count < lines.length &&
        !isBlank(lines[index + count]) &&
        !opens(lines[index + count])
      )
        return undefined;
      const list = listOf(lines.slice(index, index + count), start);
      if (!list) return undefined;
      children.push(list);
    } else if (fence.test(line)) {
      count = lines.indexOf('```', index + 1) + 1 - index;
      if (count <= 0 || lines.slice(index + 1, index + count - 1).some((it) => /^ *```/.test(it)))
        return undefined;
      children.push(codeOf(lines.slice(index, index + count), start));
    } else if (heading.test(line)) {
      const signs = line.indexOf(' ');
      const words = phrasesOf(line, signs + 1, line.length, placesIn(line, start));
      if (!words || /[ #]$/.test(line)) return undefined;
      children.push({
        type: 'heading',
        depth: DEPTHS[signs - 1],
        children: words,
        position: { start, end: after(start, line.length) },
      });
    } else {
      while (index + count < lines.length && isWords(lines[index + count])) count++;
      const text = lines.slice(index, index + count);
      const next = lines[index + count];
      // A numbered list may not always follow a paragraph at once; anything else that does is not known here.
      if (
        !text.every(isWords) ||
        text.slice(0, -1).some((it) => it.endsWith(' ')) ||
        (next !== undefined && !isBlank(next) && !opens(next) && !/^[-*] \S/.test(next))
      )
        return undefined;
      const paragraph = paragraphOf(text, start);
      if (!paragraph) return undefined;
      children.push(paragraph);
    }
    isAfterList = marker !== undefined;
    for (const it of lines.slice(index, index + count)) offset += it.length + 1;
    index += count;
  }
  const column = source.length - source.lastIndexOf('\n');
  const end = { line: lines.length, column, offset: source.length };
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}

/**
 * What is never plain: control characters and our own sign, tables, strikethrough, footnotes, bare addresses, and
 * shortcodes, without which a text is another.
 */
const others = /[\t\r\0|~\uE000]|\{[{%:#.]|[)\]]\{|\[\^|https?:\/\/|www\.|[-.\w+]@[-.\w]/i;
const destinations = /\]\([^\s()]*/g;
const heading = /^#{1,6} [^\s#]/;
const DEPTHS = [1, 2, 3, 4, 5, 6] as const;
const fence = /^```\w*$/;
/** What ends a paragraph or a list without a blank line. */
const opens = (line: string): boolean => heading.test(line) || fence.test(line);
const isBlank = (line: string): boolean => line === '' || /^ +$/.test(line);
/** What paragraphs and items start with: no sign that could open something else, no number of a list. */
const isWords = (line: string): boolean =>
  /^[\p{L}\p{N}"'“”‘’«»(*[`…–—€$]/u.test(line) && !/^```|^\d{1,9}[.)](?:\s|$)|^\* /.test(line);

/** Kind of list that a line is an item of; `.` for a numbered one. */
function markerOf(line: string): '-' | '*' | '.' | undefined {
  if (/^- \S/.test(line)) return '-';
  if (/^\* \S/.test(line)) return '*';
  return /^\d{1,9}\. \S/.test(line) ? '.' : undefined;
}

const after = ({ line, column, offset }: Point, length: number): Point => ({
  line,
  column: column + length,
  offset: offset + length,
});

function paragraphOf(lines: readonly string[], start: Point): Paragraph | undefined {
  const text = lines.join('\n');
  let end = text.length;
  while (text[end - 1] === ' ') end--;
  const at = placesIn(text, start);
  const children = phrasesOf(text, 0, end, at);
  return children && { type: 'paragraph', children, position: { start, end: at(text.length) } };
}

function codeOf(lines: readonly string[], start: Point): Code {
  const end = {
    line: start.line + lines.length - 1,
    column: 4,
    offset: start.offset + lines.join('\n').length,
  };
  return {
    type: 'code',
    lang: lines[0].slice(3) || null,
    meta: null,
    value: lines.slice(1, -1).join('\n'),
    position: { start, end },
  };
}

function listOf(lines: readonly string[], start: Point): List | undefined {
  const items: ListItem[] = [];
  let at = start;
  let end = start;
  for (const line of lines) {
    const lead = line.indexOf(' ') + 1;
    const words = line.slice(lead);
    const paragraph = isWords(words) ? paragraphOf([words], after(at, lead)) : undefined;
    if (!paragraph) return undefined;
    end = after(at, line.length);
    items.push({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [paragraph],
      position: { start: at, end },
    });
    at = { line: at.line + 1, column: 1, offset: end.offset + 1 };
  }
  const ordered = /^\d/.test(lines[0]);
  return {
    type: 'list',
    ordered,
    start: ordered ? Number.parseInt(lines[0], 10) : null,
    spread: false,
    children: items,
    position: { start, end },
  };
}

/** Signs that may be more than words. */
const signs = /[\\&<`*_[\]!]/g;
const words = String.raw`(?:[^\\&<*_[\]!\x60\n]|&(?![#\w])|!(?!\[))`;
const inner = String.raw`[\p{L}\p{N}](?:${words}*[\p{L}\p{N}.?!:,)])?`;
const close = String.raw`(?=$|[\s).,;:?!])`;
/** Strong words, emphasised words, code, a link: each within a line, none in another. */
const phrase = new RegExp(
  String.raw`\*\*(${inner})\*\*${close}|\*(${inner})\*${close}|\x60([^\s\x60](?:[^\x60\n]*[^\s\x60])?)\x60(?!\x60)|\[((?!\s)${words}+(?<!\s))\]\(([^\s()<>\\&]+)\)`,
  'uy',
);

/** Signs that are themselves before what stands there. */
const isWord = (sign: string, next: string): boolean =>
  (sign === '&' && !/[#\w]/.test(next)) || (sign === '!' && next !== '[');

/** What a paragraph holds, from one place of a text to another; nothing where it is not known for certain. */
function phrasesOf(
  text: string,
  from: number,
  to: number,
  at: (index: number) => Point,
): PhrasingContent[] | undefined {
  const found: PhrasingContent[] = [];
  const position = (first: number, end: number): Position => ({ start: at(first), end: at(end) });
  const textNode = (first: number, end: number): PhrasingContent => ({
    type: 'text',
    value: text.slice(first, end),
    position: position(first, end),
  });
  let told = from;
  signs.lastIndex = from;
  for (let match = signs.exec(text); match; match = signs.exec(text)) {
    const { 0: sign, index } = match;
    const next = text[index + 1] ?? ' ';
    if (isWord(sign, next)) continue;
    if (sign === '*' && index > from && !/[\s(]/.test(text[index - 1])) return undefined;
    phrase.lastIndex = index;
    const {
      0: whole,
      1: strong,
      2: emphasis,
      3: code,
      4: label,
      5: url,
    } = phrase.exec(text) ?? [''];
    if (whole === '') return undefined;
    if (index > told) found.push(textNode(told, index));
    told = index + whole.length;
    const place = position(index, told);
    if (strong)
      found.push({ type: 'strong', children: [textNode(index + 2, told - 2)], position: place });
    else if (emphasis)
      found.push({ type: 'emphasis', children: [textNode(index + 1, told - 1)], position: place });
    else if (code) found.push({ type: 'inlineCode', value: code, position: place });
    else
      found.push({
        type: 'link',
        title: null,
        url: url,
        children: [textNode(index + 1, index + 1 + label.length)],
        position: place,
      });
    signs.lastIndex = told;
  }
  if (told < to) found.push(textNode(told, to));
  return found;
}

/**
 * Places of a text that starts at a point. Asked for nearly in order: each question goes on from where the last one
 * was.
 */
function placesIn(text: string, start: Point): (index: number) => Point {
  const lines = [0];
  for (let next = text.indexOf('\n'); next >= 0; next = text.indexOf('\n', next + 1))
    lines.push(next + 1);
  let line = 0;
  return (index) => {
    while (lines[line] > index) line--;
    while (line + 1 < lines.length && lines[line + 1] <= index) line++;
    return {
      line: start.line + line,
      column: (line === 0 ? start.column : 1) + index - lines[line],
      offset: start.offset + index,
    };
  };
}
