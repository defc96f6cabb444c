import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document, FrontMatter } from '../content/document.ts';
import { splitDocument, splitSettings } from '../content/front-matter.ts';
import type { Place } from '../diagnostics/diagnostic.ts';

/**
 * A file of the content folder as it stands on disk: byte order mark, line ends and all, with the places of its keys.
 */
export interface SourceFile {
  file: string;
  text: string;
  document: Document;
}

/** A stretch of a text that becomes another: offsets, the end exclusive. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Reads a file for fixing; nothing where it is no text in UTF-8. */
export async function openSource(
  contentDir: string,
  file: string,
): Promise<SourceFile | undefined> {
  try {
    return sourceFrom(
      file,
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
        await readFile(join(contentDir, file)),
      ),
    );
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

export function sourceFrom(file: string, text: string): SourceFile {
  const bytes = Buffer.from(text);
  return {
    file,
    text,
    document: file.endsWith('.yaml')
      ? splitSettings(file, bytes)
      : splitDocument(file, bytes, { room: 'courses', path: file.replace(/\.md$/i, '') }),
  };
}

/** Where a place begins and ends in the text. */
export function rangeOf(
  text: string,
  { line, column, endLine, endColumn }: Place,
): { from: number; to: number } {
  const from = lineStart(text, line) + column - 1;
  return {
    from,
    to: endLine === line ? from + endColumn - column : lineStart(text, endLine) + endColumn - 1,
  };
}

/** Offset of the first character of a line; the end of the text where it has no such line. */
export function lineStart(text: string, line: number): number {
  let offset = 0;
  for (let number = 1; number < line; number++) {
    const next = text.indexOf('\n', offset);
    if (next < 0) return text.length;
    offset = next + 1;
  }
  return offset;
}

/** The text with all edits made. Of two that touch one stretch only the first is made: the other can come later. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { from, to, text: replacement } of [...edits].sort(
    (a, b) => a.from - b.from || a.to - b.to,
  )) {
    if (from < done) continue;
    result += text.slice(done, from) + replacement;
    done = to;
  }
  return result + text.slice(done);
}

/** What ends the lines of a text. */
export const lineEnd = (text: string): string => (/\r\n/.test(text) ? '\r\n' : '\n');

/**
 * The path (`tags.0`) of what stands at a place of the front matter, and whether it is the key. An empty value stands
 * where its key does.
 */
export function pathAt(
  { places }: FrontMatter,
  at: Place,
): { path: string; part: 'key' | 'value' } | undefined {
  for (const [path, { key, value }] of places) {
    if (key && samePlace(key, at)) return { path, part: 'key' };
    if (samePlace(value, at)) return { path, part: 'value' };
  }
  return undefined;
}

const samePlace = (a: Place, b: Place) =>
  a.line === b.line &&
  a.column === b.column &&
  a.endLine === b.endLine &&
  a.endColumn === b.endColumn;
