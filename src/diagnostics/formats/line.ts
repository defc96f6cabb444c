import type { Report } from './formats.ts';
import { visible } from './visible.ts';

/** `file:line:column: severity: message Hint [rule]`, one a line. */
export const line = ({ diagnostics, words }: Report): string =>
  diagnostics.map((it) => `${visible(it.file)}:${it.line}:${it.column}: ${words.severity[it.severity]}: ${visible([it.message, it.hint].filter(Boolean).join(' '))} [${it.rule}]\n`).join('');
