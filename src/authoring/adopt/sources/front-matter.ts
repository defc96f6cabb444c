import { withoutUnfit } from '../../../content/signs.ts';
import { UsageError } from '../../../usage-error.ts';
import { optionalLibrary } from '../optional-library.ts';
import type { Trouble, Values } from '../source.ts';
import { toValue } from '../values.ts';
import { readYaml, type ReadValues } from './yaml.ts';

/** Largest file that is read, in bytes: nobody wrote more by hand. */
export const MAX_TEXT = 1024 * 1024;

/** A file in two parts, whatever the first was written in. */
export interface ReadText extends ReadValues {
  body: string;
  /** Whether it has front matter at all. */
  hasFrontMatter: boolean;
}

/**
 * The text of a file, with the line ends of ours and without signs that no page may hold. Old spreadsheets and editors
 * of Windows write an alphabet of their own.
 */
export function decoded(bytes: Uint8Array): string {
  const isWide = (first: number, second: number) => bytes[0] === first && bytes[1] === second;
  if (isWide(0xff, 0xfe)) return clean(new TextDecoder('utf-16le').decode(bytes));
  if (isWide(0xfe, 0xff)) return clean(new TextDecoder('utf-16be').decode(bytes));
  try {
    return clean(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return clean(new TextDecoder('windows-1252').decode(bytes));
  }
}

const clean = (text: string): string =>
  withoutUnfit(text.replace(/^\ufeff+/, '').replace(/\r\n?/g, '\n'))
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/[\u2066-\u2069\ue000-\uf8ff]/g, '')
    .toWellFormed();

/** Front matter between `---`, `+++` or as JSON, and what follows. Never runs what a fence names as code. */
export function readText(text: string, file: string): ReadText {
  const start = text.replace(/^(?:[ \t]*\n)+(?=---|\+\+\+)/, '');
  const fence = /^(---|\+\+\+|;;;)[ \t]*(\w*)[ \t]*\n/.exec(start);
  if (fence) return readFenced(start, fence, file);
  if (/^\{\s*(?:"|\})/.test(start)) return readJson(start);
  return { values: new Map(), body: text, hasFrontMatter: false };
}

const languages: Readonly<Record<string, 'yaml' | 'toml' | 'json'>> = {
  '---': 'yaml',
  '+++': 'toml',
  ';;;': 'json',
  yaml: 'yaml',
  yml: 'yaml',
  toml: 'toml',
  json: 'json',
};

function readFenced(
  text: string,
  [opening, sign = '', word = '']: RegExpExecArray,
  file: string,
): ReadText {
  const rest = text.slice(opening.length);
  const end = rest.search(sign === '---' ? /^(?:---|\.\.\.)[ \t]*$/m : fenceOf(sign));
  const language = Object.hasOwn(languages, word.toLowerCase())
    ? languages[word.toLowerCase()]
    : undefined;
  if (end < 0) return notClosed(rest);
  const body = rest.slice(end).replace(/^[^\n]*\n?/, '');
  const source = rest.slice(0, end);
  if (word !== '' && language === undefined)
    return {
      values: new Map(),
      body,
      hasFrontMatter: true,
      trouble: { why: 'code', detail: word },
    };
  return {
    ...readBlock(source, language ?? languages[sign] ?? 'yaml', file),
    body,
    hasFrontMatter: true,
  };
}

const fenceOf = (sign: string) => (sign === '+++' ? /^\+\+\+[ \t]*$/m : /^;;;[ \t]*$/m);

/** Without an end, the keys at the start are front matter, and all from the first other line on is text. */
function notClosed(rest: string): ReadText {
  const lines = rest.split('\n');
  const first = lines.findIndex((it) => !/^(\s*$|\s*#[^#]|\s|- |[\w-]+\s*:)/.test(it));
  const at = first < 0 ? lines.length : first;
  const { values } = readYaml(lines.slice(0, at).join('\n'));
  return {
    values,
    body: lines.slice(at).join('\n'),
    hasFrontMatter: true,
    trouble: { why: 'not-closed' },
  };
}

/** A block of one of three syntaxes as values. Throws a UsageError where its reader is not installed. */
export function readBlock(
  source: string,
  language: 'yaml' | 'toml' | 'json',
  file: string,
): ReadValues {
  return language === 'toml' ? readToml(source, file) : readYaml(source);
}

/** What of smol-toml we use. */
interface TomlReader {
  parse: (text: string) => unknown;
}

function readToml(source: string, file: string): ReadValues {
  const reader = optionalLibrary<TomlReader>('smol-toml');
  if (!reader) throw new UsageError(({ adopt }) => adopt.needs('smol-toml', file));
  try {
    if (source.length > MAX_TEXT / 4) throw new Error('It is too large.');
    return valuesOf(reader.parse(source));
  } catch (error) {
    // Line by line, what can be read: `key = value` is nearly YAML.
    const { values } = readYaml(source.replace(/^([\w-]+)[ \t]*=[ \t]*/gm, '$1: '));
    return { values, trouble: troubleOf('toml', error) };
  }
}

function readJson(text: string): ReadText {
  const end = endOfJson(text);
  const { values, trouble } = readYaml(text.slice(0, end));
  return {
    values,
    body: text.slice(end).replace(/^[ \t]*\n/, ''),
    hasFrontMatter: true,
    ...(trouble ? { trouble: { ...trouble, why: 'json' as const } } : {}),
  };
}

/** Where the first group of a text ends. */
function endOfJson(text: string): number {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[{}]/g)) {
    if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return index + 1;
  }
  return text.length;
}

const valuesOf = (given: unknown): { values: Values } => {
  const value = toValue(given);
  return { values: value instanceof Map ? value : new Map() };
};

const troubleOf = (why: Trouble['why'], error: unknown): Trouble => ({
  why,
  detail: error instanceof Error ? error.message.split('\n')[0] : String(error),
});
