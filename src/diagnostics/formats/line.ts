import type { Report } from './formats.ts';
import { visible } from './visible.ts';

/** `file:line:column: severity: message Hint [rule]`, one a line. The severity is English in every language: editors look for these words. */
export const line = ({ diagnostics }: Report): string =>
  diagnostics
    .map(
      (it) =>
        `${visible(it.file)}:${it.line}:${it.column}: ${it.severity}: ${visible([it.message, it.hint].filter(Boolean).join(' '))} [${it.rule}]\n`,
    )
    .join('');
