import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import { MAX_FRONT_MATTER } from '../../../content/front-matter.ts';
import { legibleKeys } from '../../../content/legible.ts';
import { indentMarginLines } from '../../../content/margin-lines.ts';
import { tooDeep } from '../../../content/unsafe-yaml.ts';
import type { Trouble, Value, Values } from '../source.ts';
import { toValue } from '../values.ts';

/** Most values that one text may have, with those that it refers to counted each time. */
const MOST_VALUES = 20_000;
const DEEPEST = 20;
/** Longest front matter that is read as a whole, in characters: readers of YAML are slow on more. */
const LONGEST = 4 * MAX_FRONT_MATTER;

export interface ReadValues {
  values: Values;
  trouble?: Trouble;
}

/**
 * YAML as other systems read it: quoted texts that go on at the margin, merge keys, anchors; JSON too, which is YAML.
 * Numbers stay as they were written. Where it is broken, the keys that can be read each by itself.
 */
export function readYaml(source: string): ReadValues {
  if (source.length > LONGEST) return broken(source.slice(0, MAX_FRONT_MATTER), 'size');
  if (tooDeep(source) !== undefined) return broken(source, 'nesting');
  const text = (indentMarginLines(source)?.source ?? source).replace(/^\t+/gm, (it) =>
    '  '.repeat(it.length),
  );
  const document = parseDocument(text, {
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
    merge: false,
  });
  const [error] = document.errors;
  if (error) return broken(source, error.message);
  try {
    const value = read(document.contents, { document, left: MOST_VALUES, depth: 0 });
    return { values: value instanceof Map ? value : new Map() };
  } catch (error) {
    if (error instanceof TooMuch) return broken(source, 'size');
    throw error;
  }
}

const broken = (source: string, detail: string): ReadValues => {
  const legible = toValue(legibleKeys(source));
  return { values: legible instanceof Map ? legible : new Map(), trouble: { why: 'yaml', detail } };
};

class TooMuch extends Error {}

interface Reading {
  document: Document;
  left: number;
  depth: number;
}

function read(node: unknown, at: Reading): Value {
  at.left--;
  if (at.left < 0 || at.depth > DEEPEST) throw new TooMuch();
  at.depth++;
  try {
    return valueIn(node, at);
  } finally {
    at.depth--;
  }
}

function valueIn(node: unknown, at: Reading): Value {
  if (isAlias(node)) return read(node.resolve(at.document), at);
  if (isSeq(node)) return node.items.map((it) => read(it, at));
  if (isMap(node)) return groupOf(node.items, at);
  if (!isScalar(node) || node.value === null) return '';
  // As it was written: 6.1010 is no number less its zero.
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

/** A group with what it takes over from others (`<<`); its own keys win. */
function groupOf(pairs: readonly Pair<unknown, unknown>[], at: Reading): Values {
  const merged = new Map<string, Value>();
  const own = new Map<string, Value>();
  for (const { key, value } of pairs) {
    const name = keyOf(key);
    const it = read(value, at);
    if (name !== '<<') own.set(name, it);
    else
      for (const group of Array.isArray(it) ? [...it].reverse() : [it])
        if (group instanceof Map) for (const [inner, value] of group) merged.set(inner, value);
  }
  return new Map([...merged, ...own]);
}

const keyOf = (key: unknown): string => {
  const node = key as Node | null; // what yaml has as a key is a node where the document has been parsed
  return isScalar(node) ? (node.source ?? String(node.value)) : String(key);
};
