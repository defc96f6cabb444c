import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  visit,
  type Document as YamlDocument,
  type Node,
} from 'yaml';
import { finding, type Finding, type Place } from '../diagnostics/diagnostic.ts';
import { rangeOf } from './line-places.ts';
import { quoteValue } from './yaml-errors.ts';

/** Deepest nesting of lists and groups. */
export const MAX_DEPTH = 20;

/** Anchors, aliases, merge keys and tags: small files that grow without bound, or run code elsewhere. */
export function unsafeNodes(
  document: YamlDocument,
  source: string,
  at: (from: number, to: number) => Place,
): Finding[] {
  const findings: Finding[] = [];
  const add = (what: 'anchor' | 'alias' | 'merge' | 'tag', node: Node, shown: string) => {
    const [from] = rangeOf(node);
    const start = Math.max(0, source.lastIndexOf(shown, from + shown.length));
    const [line] = source.slice(source.lastIndexOf('\n', start - 1) + 1).split(/[\r\n]/, 1);
    const bullet =
      what === 'alias' && /^\s*\* /.test(line) ? line.trim().replace('*', '-') : undefined;
    const isWholeValue =
      /^\s*(?:- )?(?:[\w-]+:\s+)?$/.test(
        line.slice(0, start - source.lastIndexOf('\n', start - 1) - 1),
      ) && what !== 'merge';
    const fix = bullet ?? (isWholeValue ? quoteValue(line) : undefined);
    findings.push(
      finding('unsafe-yaml', at(start, start + shown.length), {
        what,
        text: shown.slice(0, 60),
        ...(fix ? { fix } : {}),
      }),
    );
  };
  visit(document, (_, node) => {
    if (isAlias(node)) add('alias', node, `*${node.source}`);
    else if (isScalar(node) || isMap(node) || isSeq(node)) {
      if (node.anchor) add('anchor', node, `&${node.anchor}`);
      if (node.tag) add('tag', node, tagAsWritten(node.tag, source.slice(0, rangeOf(node)[0])));
      if (isMap(node))
        for (const { key } of node.items)
          if (isScalar(key) && key.value === '<<' && key.type === 'PLAIN') add('merge', key, '<<');
    }
  });
  return findings;
}

/** `!!js/x` stands right before its value; the reader gives its long name. */
function tagAsWritten(tag: string, before: string): string {
  const written = before.trimEnd();
  const shown = written.slice(
    Math.max(...[' ', '\n', '[', '{', ','].map((sign) => written.lastIndexOf(sign))) + 1,
  );
  return shown.startsWith('!') ? shown : tag;
}

/** Offset of the first place that is nested too deep, by a cheap scan: the YAML reader itself is recursive. */
export function tooDeep(source: string): number | undefined {
  let brackets = 0;
  const indents: number[] = [];
  let offset = 0;
  for (const line of source.split('\n')) {
    const indent = line.search(/[^ ]|$/);
    if (line.trim() !== '' && !line.trimStart().startsWith('#')) {
      while ((indents.at(-1) ?? -1) >= indent) indents.pop();
      indents.push(indent);
      const dashes = /^(?:\s*[-?:]\s)+/.exec(line)?.[0].replace(/\s/g, '').length ?? 0;
      if (indents.length + dashes > MAX_DEPTH) return offset + indent;
    }
    for (let index = 0; index < line.length; index++) {
      const character = line[index];
      if (character === '[' || character === '{') brackets++;
      else if ((character === ']' || character === '}') && brackets > 0) brackets--;
      if (brackets > MAX_DEPTH) return offset + index;
    }
    // An unclosed bracket in one value says nothing of the next key.
    if (brackets > 0 && /^[\w-]+:/.test(line)) brackets = 0;
    offset += line.length + 1;
  }
  return undefined;
}
