import type { Diagnostic } from '../diagnostic.ts';
import type { Report } from './formats.ts';
import { countOf, shownOf, type LeftOut } from './shown.ts';
import { visible } from './visible.ts';

/**
 * `file:line:column: severity: message Hint [rule]`, one a line; the last of a file says how many more there are. The
 * severity is English in every language: editors look for these words.
 */
export const line = ({ diagnostics: all, words }: Report): string => {
  const { diagnostics, leftOut } = shownOf(all);
  const more = moreAfter(diagnostics, leftOut, words.report.andMore);
  return diagnostics
    .map((it) => {
      const text = [it.message, it.hint, more.get(it)].filter(Boolean).join(' ');
      return `${visible(it.file)}:${it.line}:${it.column}: ${it.severity}: ${visible(text)} [${it.rule}]\n`;
    })
    .join('');
};

/** What the last diagnostic of a file says of those that are left out; the last of all, of files that are not named. */
function moreAfter(
  shown: readonly Diagnostic[],
  leftOut: readonly LeftOut[],
  andMore: Report['words']['report']['andMore'],
): Map<Diagnostic, string> {
  const more = new Map<Diagnostic, string>();
  if (leftOut.length === 0) return more;
  const lastOf = new Map(shown.map((it) => [it.file, it]));
  let others = 0;
  for (const left of leftOut) {
    const last = lastOf.get(left.file);
    if (last) more.set(last, `(${andMore(countOf(left), 'file')})`);
    else others += countOf(left);
  }
  const last = shown.at(-1);
  if (last && others > 0)
    more.set(
      last,
      [more.get(last), `(${andMore(others, 'other-files')})`].filter(Boolean).join(' '),
    );
  return more;
}
