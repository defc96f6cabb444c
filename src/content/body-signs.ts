import type { Nodes, Root } from 'mdast';
import { grouped } from '../grouped.ts';
import type { BodyPlace } from './markdown.ts';
import { isEscaped, placesOf } from './prose.ts';
import { isIsolate, isUnfit, looseOf, MOST_SIGNS, withoutUnfit } from './signs.ts';

/**
 * A sign that the reader of files cannot know of, because markdown decides: one that is written as a code, or that its
 * own paragraph does not close.
 */
export interface BodySign {
  sign: number;
  code?: string;
  loose?: true;
  at: BodyPlace;
}

interface Found {
  sign: number;
  code?: string;
  offset: number;
  length: number;
}
type Range = readonly [from: number, to: number];

const WORTH = /[\u2066-\u2069]|&#(?:x0*[\da-f]{1,5}|0*\d{1,5});/gi;
const ISOLATES = /[\u2066-\u2069]/g;

/**
 * Signs of a body that no page may hold, and takes them out of its tree. What stands there by itself is known already.
 */
export function takeOutSigns(tree: Root, source: string): BodySign[] {
  const found = source.search(WORTH) < 0 ? [] : wrongSigns(tree, source);
  const isLoose = found.some(({ loose }) => loose);
  const all = found.some(({ code }) => code !== undefined) || withoutUnfit(source) !== source;
  if (isLoose || all) clean(tree, isLoose);
  return found;
}

function wrongSigns(tree: Root, source: string): BodySign[] {
  const { code, blocks } = rangesOf(tree);
  const inCode = within(code);
  const blockAt = within(blocks);
  const unfit: Found[] = [];
  const isolates: { block: Range; it: Found }[] = [];
  for (const it of candidates(source)) {
    if (it.code !== undefined && (inCode(it.offset) || isEscaped(source, it.offset))) continue;
    if (!isIsolate(it.sign)) unfit.push(it);
    const block = isIsolate(it.sign) ? blockAt(it.offset) : undefined;
    if (block) isolates.push({ block, it });
  }
  const loose = [...grouped(isolates, ({ block }) => block).values()].flatMap((own) =>
    looseOf(own.map(({ it }) => it)),
  );
  const placeOf = placesOf(source);
  return [...unfit, ...loose.map((it) => ({ ...it, loose: true as const }))]
    .sort((a, b) => a.offset - b.offset)
    .slice(0, MOST_SIGNS)
    .map(({ offset, length, ...rest }) => ({ ...rest, at: placeOf(offset, offset + length) }));
}

/** Isolates, and codes of signs that matter, in their order. */
function candidates(source: string): Found[] {
  return [...source.matchAll(WORTH)].flatMap(({ 0: text, index }): Found[] => {
    const place = { offset: index, length: text.length };
    if (!text.startsWith('&')) return [{ sign: text.charCodeAt(0), ...place }];
    const digits = text.slice(2, -1);
    const sign = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits);
    return isUnfit(sign) || isIsolate(sign) ? [{ sign, code: text, ...place }] : [];
  });
}

/** Where no code is read, and the stretches of which each has a direction of its own. */
function rangesOf(tree: Root): { code: Range[]; blocks: Range[] } {
  const code: Range[] = [];
  const blocks: Range[] = [];
  const walk = (node: Nodes): void => {
    const range: Range = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    if (['code', 'inlineCode', 'html'].includes(node.type)) code.push(range);
    if (['paragraph', 'heading', 'tableCell', 'code'].includes(node.type)) blocks.push(range);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(tree);
  return { code, blocks };
}

/** Which of some ranges, in order, an offset lies in. Asked in order: each question goes on where the last one was. */
function within(ranges: readonly Range[]): (offset: number) => Range | undefined {
  let at = 0;
  return (offset) => {
    while ((ranges[at]?.[1] ?? Infinity) <= offset) at++;
    const range = ranges[at];
    return range !== undefined && range[0] <= offset ? range : undefined;
  };
}

/** Takes signs out of all that a tree says. What stands for a sign that cannot be is left: it shows where. */
function clean(node: Nodes, isLoose: boolean): void {
  const cleaned = (text: string) => {
    const own = withoutUnfit(text);
    return isLoose ? own.replace(ISOLATES, '') : own;
  };
  if ('value' in node) node.value = cleaned(node.value);
  if ('url' in node) node.url = cleaned(node.url);
  if ('alt' in node && node.alt) node.alt = cleaned(node.alt);
  if ('title' in node && node.title) node.title = cleaned(node.title);
  if ('children' in node) for (const child of node.children) clean(child, isLoose);
}
