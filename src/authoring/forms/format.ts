import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  YAMLMap,
  YAMLSeq,
  Document,
  type Node,
  type Pair,
} from 'yaml';

/*
 * What a form reads of a file, and how it writes it back: only keys that somebody changed are written anew. Runs in
 * the browser of whoever fills in the form.
 */

/**
 * How the form has a value: numbers and ranges are typed as texts; of `needs` courses and words have a field each;
 * numbers by name are lines such as `exam: 40`.
 */
export type Shape =
  | 'text'
  | 'number'
  | 'yes-no'
  | 'picture'
  | 'list'
  | 'list-or-text'
  | 'ids'
  | 'id'
  | 'needs'
  | 'group'
  | 'texts-or-group';

/** A key of files, and how the form has it. */
export interface Row {
  key: string;
  shape: Shape;
}

/** What the format of one folder is told. */
export interface FormatSettings {
  rows: readonly Row[];
  /** The school’s words for keys. */
  words: readonly { word: string; key: string }[];
  /** Ids of courses. */
  courses: readonly string[];
  /** Ids whose files are spelled otherwise: `unity` is Unity.md. */
  spelled: readonly { id: string; path: string }[];
  /** Languages of translations. */
  translations: readonly string[];
  /** Said of a file that cannot be read. */
  unreadable: string;
}

/** Values of a form, by the names of its fields. */
export type Values = Record<string, unknown>;

/**
 * Fields that are no keys: the text of a file below its front matter, and the file as it was read, which of a new one
 * is its language.
 */
export const BODY = '_body';
export const FILE = '_file';
/** The field for prerequisites that are no courses. */
export const besidesOf = (key: string): string => `${key}_besides`;
/** Between courses of which one is enough. */
const OR = ' or ';

interface Split {
  start: number;
  head: string;
  /** Offset of the closing fence, and of the body. */
  end: number;
  body: number;
}

function split(text: string): Split | undefined {
  const found = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*(?:\r?\n|$))/m.exec(text);
  if (!found || found.index > 0) return undefined;
  const [, open = '', head = '', close = ''] = found;
  const end = open.length + head.length;
  return { start: open.length, head, end, body: end + close.length };
}

const keyOfPair = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

/** A scalar as it was typed: `012` keeps its zero. */
const typed = (node: unknown): string => {
  if (!isScalar(node) || node.value === null) return '';
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
};

/** A value as lines: entries, or numbers by name. */
function linesOf(node: unknown): string[] {
  if (isSeq(node))
    return node.items.map((it) => (isSeq(it) ? it.items.map(typed).join(OR) : typed(it)));
  if (isMap(node)) return node.items.map((it) => `${keyOfPair(it)}: ${typed(it.value)}`);
  const one = typed(node).trim();
  return one === '' ? [] : [one];
}

/** What a school writes and reads in forms, for the files of one folder. */
export function formatOf(settings: FormatSettings): {
  fromFile: (text: string) => Values;
  toFile: (values: Values) => string;
} {
  const { rows, words, unreadable } = settings;
  const isCourse = new Set(settings.courses);
  const pathOf = new Map(settings.spelled.map(({ id, path }) => [id, path]));
  const idOf = new Map(settings.spelled.map(({ id, path }) => [path, id]));
  const shown = (id: string) => pathOf.get(id) ?? id;
  const meant = (path: string) => idOf.get(path) ?? path;
  const namesOf = (key: string) => [
    key,
    ...words.filter((it) => it.key === key).map(({ word }) => word),
  ];
  const pairOf = (map: YAMLMap, key: string): Pair | undefined => {
    const names = namesOf(key);
    return map.items.find((it) => names.includes(keyOfPair(it)));
  };

  /** What the form shows of a value; nothing for what is not stated. */
  function valuesOf({ key, shape }: Row, node: unknown): Values {
    const one = typed(node).trim();
    const all = linesOf(node);
    const texts = (it: readonly string[]) => (it.length === 0 ? undefined : it);
    switch (shape) {
      case 'yes-no':
        return { [key]: isScalar(node) && node.value === true ? true : undefined };
      case 'picture':
        return { [key]: one === '' ? undefined : `/${one.replace(/^\/+/, '')}` };
      case 'id':
        return { [key]: one === '' ? undefined : shown(one) };
      case 'ids':
        return { [key]: texts(all.map(shown)) };
      case 'needs':
        return {
          [key]: texts(all.filter((it) => isCourse.has(it)).map(shown)),
          [besidesOf(key)]: texts(all.filter((it) => !isCourse.has(it))),
        };
      case 'text':
      case 'number':
        return { [key]: one === '' ? undefined : one };
      default:
        return { [key]: texts(all) };
    }
  }

  const read = (text: string) => {
    const parts = split(text);
    const document = parts && parseDocument(parts.head, { logLevel: 'silent' });
    const { contents = null, errors = [] } = document ?? {};
    if (!parts || errors.length > 0 || !(contents === null || isMap(contents)))
      throw new Error(unreadable);
    return { parts, map: contents ?? new YAMLMap() };
  };

  /** Lists of originals: the CMS puts them into a new translation, where they are no translation yet. */
  const lists = new Set<string>();
  const listNames = (values: Values) =>
    Object.keys(values).filter((name) => Array.isArray(values[name]));
  const listOf = (name: string, value: unknown) => JSON.stringify([name, tidy(value)]);
  const remember = (values: Values) => {
    for (const name of listNames(values)) lists.add(listOf(name, values[name]));
  };
  const translated = (values: Values): Values => {
    const copied = listNames(values).filter((name) => lists.has(listOf(name, values[name])));
    return { ...values, ...Object.fromEntries(copied.map((name) => [name, undefined])) };
  };

  const fromFile = (text: string): Values => {
    const { parts, map } = read(text);
    const values = rows.map((row) => valuesOf(row, pairOf(map, row.key)?.value));
    const all = stated(Object.assign({}, ...values));
    remember(all);
    return {
      ...all,
      [FILE]: text,
      [BODY]: text.slice(parts.body).replace(/\r\n/g, '\n').trim(),
    };
  };

  const toFile = (given: Values): string => {
    const before = String(given[FILE] ?? '');
    const isTranslation = settings.translations.includes(before);
    if (!isTranslation) remember(given);
    const values = isTranslation ? translated(given) : given;
    const text = split(before) ? before : '---\n---\n';
    const { parts, map } = read(text);
    const edits = rows.flatMap((row) => {
      const pair = pairOf(map, row.key);
      const was = valuesOf(row, pair?.value);
      const now = Object.fromEntries(Object.keys(was).map((name) => [name, tidy(values[name])]));
      if (JSON.stringify(stated(was)) === JSON.stringify(stated(now))) return [];
      const value = valueFor(row, now, pair?.value, meant);
      return [editOf(text, parts, pair, namesOf(row.key).at(-1) ?? row.key, value)];
    });
    const body = String(values[BODY] ?? '').trim();
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    const old = text.slice(parts.body).replace(/\r\n/g, '\n').trim();
    const newBody = body === '' ? '' : `${body.replace(/\r?\n/g, end)}${end}`;
    if (body !== old) edits.push({ from: parts.body, to: text.length, text: newBody });
    return edited(text, edits);
  };

  return { fromFile, toFile };
}

/** Without what is not stated. */
const stated = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, it]) => it !== undefined));

/** An answer of the form, with nothing in place of what is empty. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map((it) => String(it ?? '').trim()).filter(Boolean);
    return items.length === 0 ? undefined : items;
  }
  if (value === false || value === null) return undefined;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() || undefined : value;
}

type FileValue = string | number | boolean | Entry[] | [name: string, value: number][];
type Entry = string | string[];
const isNamed = (value: FileValue): value is [string, number][] =>
  Array.isArray(value) && value.some((it) => Array.isArray(it) && typeof it[1] === 'number');

const listIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const number = /^-?\d+(\.\d+)?$/;

/** What belongs in the file; nothing where the key goes. */
function valueFor(
  { key, shape }: Row,
  values: Values,
  was: unknown,
  meant: (path: string) => string,
): FileValue | undefined {
  const value = values[key];
  const all = listIn(value);
  const besides = listIn(values[besidesOf(key)]);
  const texts = (): FileValue | undefined =>
    all.length === 1 && all[0] !== undefined && isScalar(was) ? all[0] : entries(all);
  switch (shape) {
    case 'yes-no':
      return value === true ? true : undefined;
    case 'number':
      return value === undefined || !number.test(String(value)) ? textIn(value) : Number(value);
    case 'picture':
      return textIn(value)?.replace(/^\/+/, '');
    case 'id':
      return value === undefined ? undefined : meant(String(value));
    case 'ids':
      return entries(all.map(meant));
    case 'needs':
      return entries([...all.map(meant), ...besides.map(needFrom)]);
    case 'group':
      return named(all) ?? entries(all);
    case 'texts-or-group':
      return isMap(was) || sumOf(all) === 100 ? (named(all) ?? texts()) : texts();
    case 'list':
      return entries(all);
    case 'list-or-text':
      return texts();
    default:
      return textIn(value);
  }
}

const textIn = (value: unknown): string | undefined =>
  value === undefined ? undefined : String(value);
const entries = (all: Entry[]): Entry[] | undefined => (all.length === 0 ? undefined : all);

/** “Python or R” is a text; of courses there are ids. */
function needFrom(text: string): Entry {
  const several = text.split(OR).map((it) => it.trim());
  return several.length > 1 && several.every((it) => /^[\p{L}\p{N}./_-]+$/u.test(it))
    ? several
    : text;
}

/** Lines such as `exam: 40` as numbers by name; nothing where one of them is none. */
function named(lines: readonly string[]): [string, number][] | undefined {
  const found = lines.map((line) => /^(.*?)\s*:\s*(\d+(?:\.\d+)?)$/.exec(line));
  const all = found.flatMap((it): [string, number][] => (it ? [[it[1] ?? '', Number(it[2])]] : []));
  return all.length === lines.length && all.length > 0 ? all : undefined;
}

const sumOf = (lines: readonly string[]): number =>
  (named(lines) ?? []).reduce((sum, [, it]) => sum + it, 0);

interface Edit {
  from: number;
  to: number;
  text: string;
}

/** The text with all edits made; of those at one place, in their order. */
const edited = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .reverse()
    .sort((a, b) => b.from - a.from)
    .reduce((all, { from, to, text: now }) => all.slice(0, from) + now + all.slice(to), text);

/** How another value comes to stand under a key, in the manner of the file. */
function editOf(
  text: string,
  { start, end, head }: Split,
  pair: Pair | undefined,
  name: string,
  value: FileValue | undefined,
): Edit {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = (key: string, old: unknown) =>
    value === undefined ? '' : linesFor(key, value, old, head).replace(/\n/g, lineEnd);
  const key = isScalar(pair?.key) ? pair.key.range : undefined;
  if (!pair || !key) return { from: end, to: end, text: lines(name, undefined) };
  const old = pair.value;
  const range = isNode(old) ? old.range : undefined;
  const [from, to] = range
    ? [start + range[0], start + range[1]]
    : [start + key[1], start + key[1]];
  const isPlain = isScalar(old) && !/^[|>]/.test(text.slice(from, to));
  if (isPlain && from < to && (typeof value === 'string' || typeof value === 'number'))
    if (!String(value).includes('\n'))
      return { from, to, text: scalarFor(value, text.slice(from, to)) };
  const lineFrom = start + key[0];
  const last = text.slice(lineFrom, to).replace(/\s+$/, '').length + lineFrom;
  const rest = /^[^\r\n]*(?:\r?\n|$)/.exec(text.slice(last))?.[0] ?? '';
  const remark = isPlain ? (/#.*$/m.exec(rest.trimEnd())?.[0] ?? '') : '';
  const kept = remark === '' ? '' : `${remark}${lineEnd}`;
  return { from: lineFrom, to: last + rest.length, text: lines(keyOfPair(pair), old) + kept };
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'range' in value;

/** A text or a number as YAML; quotation marks that were there stay. */
function scalarFor(value: string | number, was: string): string {
  if (typeof value === 'number') return String(value);
  if (was.startsWith('"')) return JSON.stringify(value);
  if (was.startsWith("'") && !value.includes("'")) return `'${value}'`;
  return new Document(value).toString({ lineWidth: 0 }).trimEnd();
}

/** A key with its value on lines of its own. Entries that were there keep their remarks. */
function linesFor(name: string, value: FileValue, old: unknown, head: string): string {
  const document = new Document(new YAMLMap());
  const isFlow = (isSeq(old) || isMap(old)) && old.flow === true;
  let node: unknown = isScalar(old) && typeof value === 'string' ? scalarLike(value, old) : value;
  if (isNamed(value)) {
    const map = new YAMLMap();
    map.flow = isFlow || !isMap(old);
    for (const [key, it] of value) {
      const same = isMap(old) ? old.items.find((pair) => keyOfPair(pair) === key) : undefined;
      if (same && Number(typed(same.value)) === it) map.items.push(same);
      else map.items.push(document.createPair(key, it));
    }
    node = map;
  } else if (Array.isArray(value)) {
    const seq = new YAMLSeq();
    seq.flow = isFlow;
    const left = isSeq(old) ? [...old.items] : [];
    for (const it of value) {
      const text = Array.isArray(it) ? it.join(OR) : it;
      const at = left.findIndex((item) => linesOf(item).join(OR) === text);
      seq.items.push(at < 0 ? inFlow(document.createNode(it)) : left.splice(at, 1)[0]);
    }
    node = seq;
  }
  document.add(document.createPair(name, node));
  return document.toString({
    lineWidth: 0,
    indentSeq: !/^- /m.test(head),
    flowCollectionPadding: /:[ \t]*[[{] /.test(head) || !/:[ \t]*[[{]/.test(head),
  });
}

/** A list in a list stands on its line. */
function inFlow(node: Node): Node {
  if (isSeq(node)) node.flow = true;
  return node;
}

function scalarLike(value: string, { type }: Scalar): Scalar {
  const scalar = new Scalar(value);
  if (value.includes('\n') || type !== 'PLAIN') scalar.type = type;
  return scalar;
}
