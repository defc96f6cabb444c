import type { Report } from './formats.ts';

/** One object: `{ "diagnostics": [...], "summary": {...} }`. */
export const json = ({ diagnostics, counts, account }: Report): string =>
  `${JSON.stringify({ diagnostics, summary: { ...counts, account } }, null, 2)}\n`;
