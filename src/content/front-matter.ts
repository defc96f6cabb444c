import matter from 'gray-matter';
import {
  LineCounter,
  parseDocument,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  visit,
  type Document as YamlDocument,
  type Node,
  type Pair,
} from 'yaml';
import { finding, startOf, type Finding, type Place } from '../diagnostics/diagnostic.ts';
import type { Document, FrontMatter, Room } from './document.ts';
import { legibleKeys } from './legible.ts';
import { indentMarginLines } from './margin-lines.ts';
import { conflictsIn, withoutMarkers, type Conflict } from './merge-markers.ts';
import { readPlainYaml } from './fast-path/plain-yaml.ts';
import {
  escapeOf,
  fitText,
  fitValue,
  isolatesIn,
  looseOf,
  MOST_SIGNS,
  type FitText,
} from './signs.ts';
import { explainYaml, quoteValue } from './yaml-errors.ts';

/** Most front matter a file may have, in bytes: gray-matter and the YAML reader are slow on more. */
export const MAX_FRONT_MATTER = 16 * 1024;
/** Deepest nesting of lists and groups. */
export const MAX_DEPTH = 20;

type Named = { room: Room; path: string };
/** Tells the line and column of an offset. */
type Lines = Pick<LineCounter, 'linePos'>;

/**
 * A file's bytes, split into front matter and body. What cannot be read is said in `findings`; never throws for what a
 * file holds.
 */
export function splitDocument(file: string, bytes: Uint8Array, { room, path }: Named): Document {
  const unreadable = (...findings: Finding[]): Document => ({
    file,
    room,
    path,
    body: '',
    bodyLine: 1,
    findings,
  });
  const raw = decode(file, bytes);
  if (typeof raw !== 'string') return unreadable(raw);
  const fit = fitText(raw);
  const { text } = fit;
  const { lines, findings: signs } = linesOf(file, raw, fit);
  const fences = findFences(file, text, room);
  const { bodyLine } = 'rule' in fences ? { bodyLine: Infinity } : fences;
  const conflicts = conflictsIn(text, bodyLine);
  const inBody = conflicts.filter(({ line }) => line >= bodyLine);
  if ('rule' in fences) {
    const found = conflicts.length > 0 ? conflicts.map((it) => inText(file, it)) : [fences];
    return { ...unreadable(...signs, ...found), legible: legibleKeys(headOf(text)) };
  }
  const size = Buffer.byteLength(text.slice(fences.start, fences.end));
  if (size > MAX_FRONT_MATTER)
    return unreadable(
      finding('too-large', startOf(file), {
        what: 'front-matter',
        bytes: size,
        limit: MAX_FRONT_MATTER,
      }),
    );

  const inFrontMatter = conflicts.filter(({ line }) => line < bodyLine);
  let read: ReadYaml = {
    frontMatter: {
      data: {},
      places: new Map(),
      end: placeOf(file, lines, fences.end, fences.end + 3),
    },
    findings: [],
  };
  // gray-matter calls us with the text right after the opening fence; the word after that fence never chooses an
  // engine.
  const yaml = {
    parse: () => {
      read =
        inFrontMatter.length > 0
          ? { findings: inFrontMatter.map((it) => inYaml(file, it)) }
          : readYaml(file, text, fences.start, fences.end, lines);
      return {};
    },
    stringify: refuse,
  };
  const refused = { parse: refuse, stringify: refuse };
  const { content } = matter(text, {
    language: 'yaml',
    engines: {
      yaml,
      yml: yaml,
      js: refused,
      javascript: refused,
      json: refused,
      coffee: refused,
      coffeescript: refused,
      toml: refused,
    },
  });

  // As it stands in the file, so that every place in it is right; what is rendered holds no unfit sign.
  const body = raw.slice(fit.written(text.length - content.length - 1) + 1);
  return {
    file,
    room,
    path,
    frontMatter: read.frontMatter,
    ...(read.frontMatter ? {} : { legible: legibleKeys(text.slice(fences.start, fences.end)) }),
    body: withoutMarkers(body, bodyLine, conflicts),
    bodyLine,
    findings: [...signs, ...read.findings, ...inBody.map((it) => inText(file, it))],
  };
}

/**
 * What may be front matter in a file whose lines of hyphens are not right: all before the second, but no more than
 * front matter may be.
 */
const headOf = (text: string): string =>
  /^\ufeff*\s*[^\r\n]*\r?\n(?:(?!---|\+\+\+)[^\n]*(?:\n|$))*/
    .exec(text.slice(0, MAX_FRONT_MATTER))?.[0]
    .replace(/^[^\w\n]*---?[^\n]*\n/, '') ?? '';

/** catalogue.yaml: no fences, all YAML. */
export function splitSettings(file: string, bytes: Uint8Array): Document {
  const common = { file, room: 'settings', path: 'catalogue', body: '', bodyLine: 1 } as const;
  if (bytes.length > MAX_FRONT_MATTER * 4)
    return {
      ...common,
      findings: [
        finding('too-large', startOf(file), {
          what: 'file',
          bytes: bytes.length,
          limit: MAX_FRONT_MATTER * 4,
        }),
      ],
    };
  const raw = decode(file, bytes);
  if (typeof raw !== 'string') return { ...common, findings: [raw] };
  const fit = fitText(raw);
  const { text } = fit;
  const { lines, findings: signs } = linesOf(file, raw, fit);
  const conflicts = conflictsIn(text, Infinity);
  if (conflicts.length > 0)
    return { ...common, findings: [...signs, ...conflicts.map((it) => inYaml(file, it))] };
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const read = readYaml(file, text, start, text.length, lines);
  return { ...common, ...read, findings: [...signs, ...read.findings] };
}

/** Where the lines of a file start as it was written, and the unfit signs that its text no longer holds. */
function linesOf(
  file: string,
  raw: string,
  { signs, written }: FitText,
): { lines: Lines; findings: Finding[] } {
  const lines = new LineCounter();
  lines.lineStarts = lineStartsOf(raw);
  return {
    lines: { linePos: (offset) => lines.linePos(written(offset)) },
    findings: signs
      .slice(0, MOST_SIGNS)
      .map(({ sign, offset }) =>
        finding('control-character', placeOf(file, lines, offset, offset + 1), { sign }),
      ),
  };
}

const placeOfConflict = (file: string, { line, column, text }: Conflict): Place => ({
  file,
  line,
  column,
  endLine: line,
  endColumn: column + text.length,
});
/** A conflict between the hyphens, or in catalogue.yaml. */
const inYaml = (file: string, conflict: Conflict): Finding =>
  finding('invalid-yaml', placeOfConflict(file, conflict), {
    cause: 'merge-marker',
    text: conflict.text.slice(0, 80),
  });
/** A conflict in a text, or around a whole file. */
const inText = (file: string, conflict: Conflict): Finding =>
  finding('merge-marker', placeOfConflict(file, conflict), { text: conflict.text.slice(0, 80) });

function refuse(): never {
  throw new Error('Only YAML front matter is read.');
}

/** UTF-16 without its mark: every second sign is NUL. A NUL among words is a sign like others that cannot be shown. */
const isOfTwoBytes = (text: string): boolean => text.split('\0').length - 1 > text.length / 10;

/** Bytes to text: UTF-8 only. */
function decode(file: string, bytes: Uint8Array): string | Finding {
  const utf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return finding('not-utf8', startOf(file), { encoding: 'utf-16' });
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return isOfTwoBytes(text)
      ? finding('not-utf8', placeOfOffset(file, text, text.indexOf('\0')), { encoding: 'other' })
      : text;
  } catch {
    return finding('not-utf8', startOf(file), { encoding: 'other' });
  }
}

interface Fences {
  /** Offset of the first character after the opening fence (its line end). */
  start: number;
  /** Offset of the closing fence. */
  end: number;
  bodyLine: number;
}

/** Finds the two fences, by the same rules as gray-matter but strictly; anything else is said in words. */
function findFences(file: string, text: string, room: Room): Fences | Finding {
  const marks = /^\ufeff*/.exec(text)?.[0].length ?? 0;
  const lines = text.slice(marks).split('\n');
  const first = lines[0].replace(/\r$/, '');
  const wrong = (
    why: Parameters<typeof finding<'no-front-matter'>>[2]['why'],
    line: number,
    shown: string,
  ) => {
    const column = line === 1 ? marks + 1 : 1;
    return finding(
      'no-front-matter',
      { file, line, column, endLine: line, endColumn: column + shown.length },
      { why, text: shown.trim().slice(0, 60), ...(room === 'courses' ? {} : { keys: ['title'] }) },
    );
  };
  if (marks > 1) return wrong('two-marks', 1, '');
  if (!text.includes('\n') && text.includes('\r')) return wrong('line-ends', 1, '');
  if (!/^---[ \t]*$/.test(first)) {
    if (/^-{4,}\s*$/.test(first) || /^--?\s*$/.test(first) || /^[–—]/.test(first))
      return wrong('dashes', 1, first);
    if (first.startsWith('---')) return wrong('after-dashes', 1, first);
    if (/^\+\+\+\s*$/.test(first)) return wrong('toml', 1, first);
    const later = lines.findIndex((line) => /^---\s*$/.test(line));
    const onlyBlank = later > 0 && lines.slice(0, later).every((line) => line.trim() === '');
    return onlyBlank ? wrong('blank-line', 1, first) : wrong('none', 1, first.slice(0, 80));
  }
  let offset = marks + lines[0].length + 1;
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index];
    if (line.startsWith('---')) {
      if (/^---\s*$/.test(line)) return { start: marks + 3, end: offset, bodyLine: index + 2 };
      return wrong('closing-line', index + 1, line.replace(/\r$/, ''));
    }
    offset += line.length + 1;
  }
  const missing = wrong('not-closed', 1, first);
  const textStart = lines.findIndex(
    (line, index) => index > 0 && !/^(\s*$|\s*#[^#]|\s|- |[\w-]+\s*:)/.test(line),
  );
  return textStart > 1
    ? { ...missing, data: { ...missing.data, line: textStart + 1 } as typeof missing.data }
    : missing;
}

type ReadYaml = { frontMatter?: FrontMatter; findings: readonly Finding[] };

/** YAML between two offsets of a file, as plain values with their places. */
function readYaml(file: string, text: string, start: number, end: number, lines: Lines): ReadYaml {
  // A CR before the closing fence would become part of the last value.
  const source = text
    .slice(start, end)
    .replace(/\r\n?$/, (ending) => `${' '.repeat(ending.length - 1)}\n`);
  const at = (from: number, to: number) =>
    placeOf(file, lines, start + from, start + Math.max(from, to));
  const endOfBlock = placeOf(file, lines, end, Math.min(end + 3, text.length));
  const plain = readPlainYaml(source, at);
  if (plain) return { frontMatter: { ...plain, end: endOfBlock }, findings: [] };
  const deep = tooDeep(source);
  if (deep !== undefined)
    return { findings: [finding('too-deep', at(deep, deep + 1), { limit: MAX_DEPTH })] };

  const bullets = bulletLists(source, at);
  if (bullets.length > 0) return { findings: bullets };

  const moved = indentMarginLines(source);
  if (moved) {
    const read = readTree(
      file,
      moved.source,
      (from, to) => at(moved.written(from), moved.written(to)),
      endOfBlock,
    );
    if (read.frontMatter) return read;
  }
  return readTree(file, source, at, endOfBlock);
}

/** What the YAML reader makes of a source, with its places. */
function readTree(
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
  const places: Map<
    string,
    { key?: Place; value: Place; source: string; comment?: { text: string; at: Place } }
  > = new Map();
  const findings: Finding[] = [];
  if (root === null || (isScalar(root) && root.value === null))
    return { frontMatter: { data: {}, places, end: endOfBlock }, findings };
  if (!isMap(root)) {
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

  const valueIn = (node: Node | null, path: string, key?: Place): unknown => {
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
    if (isMap(node)) return groupOf(node.items as Pair<Node, Node | null>[], path);
    if (isSeq(node))
      return node.items.map((item, index) =>
        valueIn(item as Node, `${path}.${index}`, hyphenBefore(item as Node)),
      );
    const scalar = isScalar(node) ? node.value : null;
    if (typeof scalar === 'string') return fitting(scalar, [from, to], value ?? startOf(file));
    return typeof scalar === 'bigint' ? Number(scalar) : scalar;
  };
  /**
   * A key or value without unfit signs, which are said: those that it writes as codes, and those that nothing closes.
   */
  const fitting = (value: string, [from, to]: readonly [number, number], place: Place): string => {
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
  };
  /** An empty entry of a list has no place of its own. */
  const hyphenBefore = (item: Node): Place | undefined => {
    const [from, to] = item ? rangeOf(item) : [0, 0];
    const hyphen = to > from ? -1 : source.lastIndexOf('-', from);
    return hyphen >= 0 && source.slice(hyphen + 1, from).trim() === ''
      ? at(hyphen, hyphen + 1)
      : undefined;
  };
  const groupOf = (pairs: Pair<Node, Node | null>[], path: string) => {
    // Without a prototype: a key called `constructor` or `__proto__` is a key like any other.
    const group: Record<string, unknown> = Object.create(null);
    for (const pair of pairs) {
      const keyRange = rangeOf(pair.key);
      const keyPlace = at(...keyRange);
      const key = fitting(
        isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : source.slice(...keyRange),
        keyRange,
        keyPlace,
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
      group[key] = valueIn(pair.value, below, keyPlace);
    }
    return group;
  };
  const data = groupOf(root.items as Pair<Node, Node | null>[], '');
  return { frontMatter: { data, places, end: endOfBlock }, findings };
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

/**
 * Signs that people type before the entries of a list, where a hyphen and a space belong; hyphens without the space
 * only at the margin.
 */
const wrongBullet =
  /^(?:(\*|[–—]|\d{1,2}[.)])[ \t\u00a0]+|([•‣⁃◦▪▫●○■□·∙➢➤►▶✓✔❖\uf0b7\uf0a7\uf0d8\uf0fc\uf076])[ \t\u00a0]*|(-)(?![-\s]))(?=\S)/u;

/** Lists typed with other signs: to the computer their entries would be one text, a reference, or nothing. */
function bulletLists(source: string, at: (from: number, to: number) => Place): Finding[] {
  return [
    ...source.matchAll(
      /^([^\s:#-][^:\n]*):[ \t]*\r?\n((?:[ \t]*[^\s\w"'#[\]{}&!|>%@`:,][^\n]*(?:\n|$)|[ \t]*\d{1,2}[.)][^\n]*(?:\n|$))+)/gm,
    ),
  ].flatMap(({ 0: all, 1: key = '', 2: entries = '', index }) => {
    const lines = entries.trimEnd().split(/\r?\n/);
    const signs = lines.map((line) => {
      const [, ...found] = wrongBullet.exec(line.trim()) ?? [];
      return found.find((it) => it !== undefined);
    });
    const [sign] = signs;
    const isList =
      sign !== undefined &&
      signs.every((it, at) =>
        it ? kindOf(it) === kindOf(sign) : sign === '-' && /^\s*-\s/.test(lines[at] ?? ''),
      );
    // A single line below a key may be a text that starts with a dash or a number; a glued hyphen there is known by its
    // value.
    const isSure = sign === '*' || /^\S/.test(entries) || (sign !== '-' && lines.length > 1);
    if (!isList || !isSure) return [];
    const from = index + all.length - entries.length;
    return [
      finding('invalid-yaml', at(from + entries.search(/\S/), from + entries.trimEnd().length), {
        cause: 'bullet',
        text: key,
        ...(sign === '*' ? {} : { sign }),
      }),
    ];
  });
}
const kindOf = (sign: string): string => sign.replace(/\d+/, '1');

/** The lines of such a list as they were meant. */
export const asHyphens = (entries: string): string =>
  entries
    .split('\n')
    .map((line) => {
      const words = line.trimStart();
      return line.slice(0, line.length - words.length) + words.replace(wrongBullet, '- ');
    })
    .join('\n');

const rangeOf = (node: Node): [number, number] =>
  node.range ? [node.range[0], node.range[1]] : [0, 0];

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
  const [, to] = rangeOf(node);
  const [, space = '', text] = /^([ \t]+)(#[^\r\n]*)/.exec(source.slice(to)) ?? [];
  return text === undefined
    ? {}
    : {
        comment: {
          text: text.trimEnd(),
          at: at(to + space.length, to + space.length + text.trimEnd().length),
        },
      };
}

/** Anchors, aliases, merge keys and tags: small files that grow without bound, or run code elsewhere. */
function unsafeNodes(
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
function tooDeep(source: string): number | undefined {
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

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1))
    starts.push(index + 1);
  return starts;
}

function placeOf(file: string, lines: Lines, from: number, to: number): Place {
  const start = lines.linePos(from);
  const end = lines.linePos(to);
  return { file, line: start.line, column: start.col, endLine: end.line, endColumn: end.col };
}

function placeOfOffset(file: string, text: string, offset: number): Place {
  const lines = new LineCounter();
  lines.lineStarts = lineStartsOf(text);
  return placeOf(file, lines, offset, offset + 1);
}
