import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic, Place } from '../diagnostic.ts';

/**
 * Lines of a file as it stands on disk, for quoting; none where no diagnostic has a place inside it: it may be a
 * device, or a link to one.
 */
export async function sourceLines(
  contentDir: string,
  file: string,
  diagnostics: readonly Diagnostic[],
): Promise<string[]> {
  const hasPlaces = diagnostics.some(
    (it) => it.file === file && (it.endLine > it.line || it.endColumn > it.column),
  );
  return hasPlaces
    ? readFile(join(contentDir, file), 'utf8').then(
        (text) => text.split(/\r?\n/),
        () => [],
      )
    : [];
}

/** The text of a place. */
export function textAt(
  lines: readonly string[],
  { line, column, endLine, endColumn }: Place,
): string {
  if (endLine === line) return (lines[line - 1] ?? '').slice(column - 1, endColumn - 1);
  return [
    (lines[line - 1] ?? '').slice(column - 1),
    ...lines.slice(line, endLine - 1),
    (lines[endLine - 1] ?? '').slice(0, endColumn - 1),
  ].join('\n');
}
