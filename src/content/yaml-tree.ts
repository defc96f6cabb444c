import { isMap, isScalar, isSeq, parseDocument, type Node, type Pair } from 'yaml';
import { finding, startOf, type Finding, type Place } from '../diagnostics/diagnostic.ts';
import type { FieldPlace, FrontMatter } from './document.ts';
import { rangeOf } from './line-places.ts';
import { escapeOf, fitValue, isolatesIn, looseOf } from './signs.ts';
import { unsafeNodes } from './unsafe-yaml.ts';
import { explainYaml } from './yaml-errors.ts';

/** YAML as plain values with their places, or what is wrong with it. */
export type ReadYaml = { frontMatter?: FrontMatter; findings: readonly Finding[] };

/** What the YAML reader makes of a source, with its places. */
export function readTree(
  file: string,
  source: string,
  at: (from: number, to: number) => Place,
  endOfBlock: Place,
): ReadYaml {
  const document = parseDocument(source, {
    uniqueKeys: false,
    prettyErrors: false,
    keepSourceTokens: false,
    strict: true,
    logLevel: 'silent',
  });
  const unsafe = unsafeNodes(document, source, at);
  if (unsafe.length > 0) return { findings: unsafe };
  if (document.errors.length > 0) return { findings: explainYaml(document.errors, source, at) };
  const root = document.contents;
  const places = new Map<string, FieldPlace>();
  const findings: Finding[] = [];
  if (root === null || (isScalar(root) && root.value === null))
    return { frontMatter: { data: {}, places, end: endOfBlock }, findings };
  if (!isMap<Node, Node | null>(root)) {
    const [from, to] = rangeOf(root);
    const shown = source.slice(from, to).split('\n')[0].trim();
    return {
      findings: [
        finding('invalid-yaml', at(from, from + shown.length), {
          cause: 'not-keys',
          text: shown.slice(0, 80),
        }),
      ],
    };
  }
  const reading: Reading = { file, source, at, places, findings };
  return {
    frontMatter: { data: groupOf(root.items, '', reading), places, end: endOfBlock },
    findings,
  };
}

/** A source that is being read. */
interface Reading {
  file: string;
  source: string;
  at: (from: number, to: number) => Place;
  places: Map<string, FieldPlace>;
  findings: Finding[];
}

/** What a value says; its places and what is wrong in it are noted. */
function valueIn(
  node: Node | null,
  path: string,
  key: Place | undefined,
  reading: Reading,
): unknown {
  const { file, source, at, places, findings } = reading;
  const [from, to] = node ? rangeOf(node) : [0, 0];
  const value = node && to > from ? at(from, trimmedEnd(source, from, to)) : key;
  if (isScalar(node) && node.type === 'PLAIN')
    findings.push(...foldedEntries(source, from, to, at));
  if (value)
    places.set(path, {
      key: (node && to > from) || !/\.\d+$/.test(path) ? key : undefined,
      value,
      source: node ? source.slice(from, to) : '',
      ...commentAfter(node, source, at),
    });
  if (isMap<Node, Node | null>(node)) return groupOf(node.items, path, reading);
  if (isSeq<Node>(node))
    return node.items.map((item, index) =>
      valueIn(item, `${path}.${index}`, hyphenBefore(item, reading), reading),
    );
  const scalar = isScalar(node) ? node.value : null;
  if (typeof scalar === 'string')
    return fitting(scalar, [from, to], value ?? startOf(file), reading);
  return typeof scalar === 'bigint' ? Number(scalar) : scalar;
}

/**
 * A key or value without unfit signs, which are said: those that it writes as codes, and those that nothing closes.
 */
function fitting(
  value: string,
  [from, to]: readonly [number, number],
  place: Place,
  { source, at, findings }: Reading,
): string {
  const { fit, signs, loose } = fitValue(value);
  const say = (sign: number, where: Place, more: { loose?: true } = {}) => {
    const code = escapeOf(source.slice(from, to), sign);
    findings.push(
      finding('control-character', where, { sign, ...more, ...(code ? { code } : {}) }),
    );
  };
  for (const sign of signs) say(sign, place);
  const written = looseOf(isolatesIn(source.slice(from, to)));
  for (const sign of loose) {
    const own = written.find((it) => it.sign === sign);
    const start = from + (own?.offset ?? 0);
    say(sign, own ? at(start, start + 1) : place, { loose: true });
  }
  return fit;
}

/** An empty entry of a list has no place of its own. */
function hyphenBefore(item: Node, { source, at }: Reading): Place | undefined {
  const [from, to] = item ? rangeOf(item) : [0, 0];
  const hyphen = to > from ? -1 : source.lastIndexOf('-', from);
  return hyphen >= 0 && source.slice(hyphen + 1, from).trim() === ''
    ? at(hyphen, hyphen + 1)
    : undefined;
}

function groupOf(
  pairs: readonly Pair<Node, Node | null>[],
  path: string,
  reading: Reading,
): Record<string, unknown> {
  const { source, at, places, findings } = reading;
  // Without a prototype: a key called `constructor` or `__proto__` is a key like any other.
  const group: Record<string, unknown> = Object.create(null);
  for (const pair of pairs) {
    const keyRange = rangeOf(pair.key);
    const keyPlace = at(...keyRange);
    const key = fitting(
      isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : source.slice(...keyRange),
      keyRange,
      keyPlace,
      reading,
    );
    const below = path ? `${path}.${key}` : key;
    if (Object.hasOwn(group, key)) {
      findings.push(
        finding(
          'duplicate-key',
          keyPlace,
          { key },
          { related: [{ at: places.get(below)?.key ?? keyPlace, reason: 'first-here' }] },
        ),
      );
      continue;
    }
    group[key] = valueIn(pair.value, below, keyPlace, reading);
  }
  return group;
}

/** Entries of a list that are indented more than those above them become part of the entry above, in silence. */
function foldedEntries(
  source: string,
  from: number,
  to: number,
  at: (from: number, to: number) => Place,
): Finding[] {
  const [, lead] =
    /^([ \t]*)- $/.exec(source.slice(source.lastIndexOf('\n', from - 1) + 1, from)) ?? [];
  if (lead === undefined) return [];
  return [...source.slice(from, to).matchAll(/(?<=\n)([ \t]*)(-[ \t]?[^\r\n]*)/g)].map(
    ({ 0: _, 1: space = '', 2: text = '', index }) => {
      const start = from + index + space.length;
      return finding(
        'invalid-yaml',
        at(start, start + text.trimEnd().length),
        /^-\s/.test(text)
          ? { cause: 'indent', text: text.trim().slice(0, 80), spaces: lead.length }
          : {
              cause: 'no-space-hyphen',
              text: text.trim().slice(0, 80),
              fix: text.trim().replace(/^-/, '- '),
            },
      );
    },
  );
}

/** Block values end after their line end; their place should not. */
function trimmedEnd(source: string, from: number, to: number): number {
  return from + source.slice(from, to).trimEnd().length;
}

/** What follows a value without quotation marks after ` #`: to YAML a comment, to the writer often text. */
function commentAfter(
  node: Node | null,
  source: string,
  at: (from: number, to: number) => Place,
): { comment?: { text: string; at: Place } } {
  if (!isScalar(node) || node.type !== 'PLAIN') return {};
  const [from, to] = rangeOf(node);
  const remark = from === to ? /^([ \t]*)(#[^\r\n]*)/ : /^([ \t]+)(#[^\r\n]*)/;
  const [, space = '', text] = remark.exec(source.slice(to)) ?? [];
  return text === undefined
    ? {}
    : {
        comment: {
          text: text.trimEnd(),
          at: at(to + space.length, to + space.length + text.trimEnd().length),
        },
      };
}
