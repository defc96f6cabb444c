import type { System, Values } from '../source.ts';
import { runCommands } from './commands.ts';
import { htmlToMarkdown } from './html.ts';
import { withLinks, type LinkOf } from './links.ts';

/** What a text is converted with. */
export interface TextContext {
  system: System;
  /** Of the page: texts may name them. */
  values: Values;
  siteTitle?: string;
  linkOf: LinkOf;
  /** Hears of each command that was left out. */
  leftOut: (command: string) => void;
}

/** Stands for a stretch of code, which nobody touches. */
const HELD = /\ue000(\d+)\ue001/g;

/** A text of another system as plain markdown, with its words and without its commands. */
export function convertText(body: string, context: TextContext): string {
  const held: string[] = [];
  const text = holdCode(body, held);
  const plain = htmlToMarkdown(runCommands(text, context));
  return withLinks(plain, context.linkOf)
    .replace(HELD, (_, index: string) => held[Number(index)] ?? '')
    .replace(/[ \t]+$/gm, (end, at: number, whole: string) =>
      end === '  ' && whole[at + 2] === '\n' ? end : '',
    )
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A text with signs in the place of code, fenced and in the line. */
function holdCode(body: string, held: string[]): string {
  const hold = (code: string) => `\ue000${held.push(code) - 1}\ue001`;
  const lines = body.split('\n');
  const kept: string[] = [];
  const endless = new Set<string>();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const fence = /^ {0,3}(`{3,9}|~{3,9})/.exec(line)?.[1];
    const end = fence === undefined || endless.has(fence) ? -1 : endOfFence(lines, at, fence);
    if (end < 0) {
      if (fence !== undefined) endless.add(fence);
      kept.push(line.replace(/(?<!`)(`{1,3})(?!`)[^`\n]{1,500}\1(?!`)/g, hold));
      continue;
    }
    kept.push(hold(lines.slice(at, end + 1).join('\n')));
    at = end;
  }
  return kept.join('\n');
}

function endOfFence(lines: readonly string[], start: number, fence: string): number {
  for (let at = start + 1; at < lines.length; at++)
    if (lines[at]?.trim().startsWith(fence)) return at;
  return -1;
}
