import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import type { Report } from './formats.ts';
import { visible } from './visible.ts';

const paint = (on: boolean) => (code: number, text: string) => (on ? `\u001b[${code}m${text}\u001b[0m` : text);
const colours = { error: 31, warning: 33, info: 36 } as const;

/** For people: grouped by file, with the line itself and the exact span underlined. */
export async function pretty({ diagnostics, counts, words, contentDir, colour }: Report): Promise<string> {
  const c = paint(colour);
  const files = [...new Set(diagnostics.map(({ file }) => file))];
  const groups: string[] = [];
  for (const file of files) {
    const own = diagnostics.filter((it) => it.file === file);
    // What has no place inside it is not opened: it may be a device, or a link to one.
    const hasPlaces = own.some((it) => it.endLine > it.line || it.endColumn > it.column);
    const lines = hasPlaces ? await readFile(join(contentDir, file), 'utf8').then((text) => text.split(/\r?\n/), () => []) : [];
    groups.push(`${c(1, visible(file))}\n${own.map((it) => entry(it, lines, words.severity[it.severity], c)).join('\n')}`);
  }
  return `${groups.length > 0 ? `${groups.join('\n\n')}\n\n` : ''}${words.summary(counts)}\n`;
}

function entry(it: Diagnostic, lines: readonly string[], severity: string, c: ReturnType<typeof paint>): string {
  const label = c(colours[it.severity], severity);
  const frame = frameOf(it, lines, c);
  return [
    `  ${it.line}:${it.column}  ${label}  ${visible(it.message)}  ${c(2, it.rule)}`,
    ...frame.map((row) => `      ${row}`),
    ...(it.hint ? [`      → ${visible(it.hint)}`] : []),
    ...(it.related ?? []).slice(0, 8).map((other) => c(2, `      ${visible(other.file)}:${other.line}:${other.column} ${other.message}`)),
  ].join('\n');
}

/** The line and, below it, a mark under each column of the span; nothing where the place has no width. */
function frameOf({ line, column, endLine, endColumn }: Diagnostic, lines: readonly string[], c: ReturnType<typeof paint>): string[] {
  const text = lines[line - 1];
  const end = endLine === line ? endColumn : (text?.length ?? 0) + 1;
  if (text === undefined || text.trim() === '' || end <= column) return [];
  const number = String(line);
  const cut = (part: string) => [...visible(part.replace(/\t/g, '  '))];
  const before = widthOf(cut(text.slice(0, column - 1)));
  const span = Math.max(1, widthOf(cut(text.slice(column - 1, end - 1))));
  const from = Math.max(0, before - 60);
  const shown = cut(text).slice(from, from + 110).join('');
  return [`${c(2, `${number} │`)} ${shown}`, `${' '.repeat(number.length)} ${c(2, '│')} ${' '.repeat(before - from)}${c(31, '~'.repeat(Math.min(span, 100)))}`];
}

/** Columns on a terminal: East Asian wide characters and emoji take two, combining marks none. */
const widthOf = (characters: readonly string[]): number =>
  characters.reduce((sum, it) => sum + (/\p{M}|\u200d|\ufe0f/u.test(it) ? 0 : /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(it) ? 2 : 1), 0);
