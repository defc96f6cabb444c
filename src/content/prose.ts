import type { Nodes, Parents, Root } from 'mdast';
import type { BodyPlace } from './markdown.ts';

/**
 * A sign of ours that no text holds: where the words of a text are not what staff wrote for readers, it stands instead.
 */
export const SLOT = '\uE000';

type Span = readonly [from: number, to: number];
type Visitor = (node: Nodes, parent: Parents, index: number) => void;

/** Calls a function for every node below one, in the order of the text. It may put another in its place. */
export function visit(parent: Parents, visitor: Visitor): void {
  for (let index = 0; index < parent.children.length; index++) {
    visitor(parent.children[index], parent, index);
    const child = parent.children[index];
    if ('children' in child) visit(child, visitor);
  }
}

/** Puts another node in the place of one. */
export function replaceChild(parent: Parents, index: number, node: Nodes): void {
  const children: Nodes[] = parent.children;
  children[index] = node;
}

/** Where a node stands in the text it was read from. Throws for one that we made. */
export function placeOf({ type, position }: Nodes): BodyPlace {
  if (!position) throw new Error(`There is no place of this ${type}.`);
  const { start, end } = position;
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** The same in offsets. */
export function offsetsOf({ type, position }: Nodes): Span {
  const [from, to] = [position?.start.offset, position?.end.offset];
  if (from === undefined || to === undefined) throw new Error(`There is no place of this ${type}.`);
  return [from, to];
}

/** Whether a backslash takes away what a sign means. */
export function isEscaped(source: string, offset: number): boolean {
  let count = 0;
  while (source[offset - 1 - count] === '\\') count++;
  return count % 2 === 1;
}

/** Places of stretches of a text, from their offsets. */
export function placesOf(source: string): (from: number, to: number) => BodyPlace {
  const starts = [0];
  for (let next = source.indexOf('\n'); next >= 0; next = source.indexOf('\n', next + 1))
    starts.push(next + 1);
  const pointOf = (offset: number) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
  };
  return (from, to) => {
    const [start, end] = [pointOf(from), pointOf(to)];
    return { ...start, endLine: end.line, endColumn: end.column };
  };
}

/**
 * A text of the same length and lines in which only words for readers are left, with the signs between them that
 * nothing was made of: code, HTML, pictures, addresses and whatever else became something are our own sign.
 */
export function proseOf(tree: Root, source: string): string {
  const spans: Span[] = [];
  visit(tree, (node) => {
    for (const span of maskedOf(node, source)) if (span[1] > span[0]) spans.push(span);
  });
  const parts: string[] = [];
  let told = 0;
  for (const [from, to] of spans.sort(([a], [b]) => a - b)) {
    if (to <= told) continue;
    const start = Math.max(from, told);
    parts.push(source.slice(told, start), source.slice(start, to).replace(/[^\r\n]/g, SLOT));
    told = to;
  }
  return [...parts, source.slice(told)].join('');
}

function maskedOf(node: Nodes, source: string): Span[] {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  if (start === undefined || end === undefined) return [];
  switch (node.type) {
    case 'code':
    case 'inlineCode':
    case 'html':
    case 'image':
    case 'imageReference':
    case 'definition':
    case 'footnoteReference':
      return [[start, end]];
    case 'link':
    case 'linkReference':
    case 'footnoteDefinition': {
      const first = node.children[0]?.position?.start.offset;
      const last = node.children.at(-1)?.position?.end.offset;
      // A bare address is its own words.
      if (first === undefined || last === undefined || source[start] !== '[') return [[start, end]];
      return [
        [start, first],
        [last, end],
      ];
    }
    default:
      return [];
  }
}

/** Matches of a pattern outside code, each with its place and offset. */
export function outsideCode(
  tree: Root,
  source: string,
  pattern: RegExp,
): { text: string; offset: number; at: BodyPlace }[] {
  const code: Span[] = [];
  visit(tree, (node) => {
    if (node.type === 'code' || node.type === 'inlineCode') code.push(offsetsOf(node));
  });
  const placeOf = placesOf(source);
  let next = 0;
  return [...source.matchAll(pattern)].flatMap(({ 0: text, index }) => {
    while (next < code.length && code[next][1] <= index) next++;
    if (next < code.length && code[next][0] <= index) return [];
    return [{ text, offset: index, at: placeOf(index, index + text.length) }];
  });
}
