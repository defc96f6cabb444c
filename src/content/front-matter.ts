import matter from 'gray-matter';
import { finding, startOf, type Finding, type Place } from '../diagnostics/diagnostic.ts';
import { bulletLists } from './bullet-lists.ts';
import type { Document, Room } from './document.ts';
import { readPlainYaml } from './fast-path/plain-yaml.ts';
import { findFences } from './fences.ts';
import { legibleKeys } from './legible.ts';
import { linesIn, placeOf, placeOfOffset, type Lines } from './line-places.ts';
import { indentMarginLines } from './margin-lines.ts';
import { conflictsIn, withoutMarkers, type Conflict } from './merge-markers.ts';
import { fitText, MOST_SIGNS, type FitText } from './signs.ts';
import { MAX_DEPTH, tooDeep } from './unsafe-yaml.ts';
import { readTree, type ReadYaml } from './yaml-tree.ts';

/** Most front matter a file may have, in bytes: gray-matter and the YAML reader are slow on more. */
export const MAX_FRONT_MATTER = 16 * 1024;
type Named = { room: Room; path: string };

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

/** catalogue.yaml, or a file of words: no fences, all YAML. */
export function splitSettings(
  file: string,
  bytes: Uint8Array,
  { room, path }: Named = { room: 'settings', path: 'catalogue' },
): Document {
  const common = { file, room, path, body: '', bodyLine: 1 };
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
  const lines = linesIn(raw);
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
/** The text of a file, or why it is none. */
export function decode(file: string, bytes: Uint8Array): string | Finding {
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
