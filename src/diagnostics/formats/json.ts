import type { Report } from './formats.ts';
import { countOf, shownOf } from './shown.ts';

/**
 * One object: `{ "diagnostics": [...], "summary": {...} }`. Where files have so much wrong with them that not all is
 * listed, `leftOut` names each with how much is not; the summary counts everything.
 */
export const json = ({ diagnostics: all, counts, tally, words }: Report): string => {
  const { diagnostics, leftOut } = shownOf(all);
  const report = {
    diagnostics,
    leftOut:
      leftOut.length > 0
        ? leftOut.map((it) => ({ ...it, message: words.report.andMore(countOf(it), 'file') }))
        : undefined,
    summary: { ...counts, account: tally }, // the name that programs know (docs/moving-in.md)
  };
  return `${JSON.stringify(report, null, 2)}\n`;
};
