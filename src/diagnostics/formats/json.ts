import type { Report } from './formats.ts';

/** One object: `{ "diagnostics": [...], "summary": {...} }`. */
export const json = ({ diagnostics, counts }: Report): string => `${JSON.stringify({ diagnostics, summary: counts }, null, 2)}\n`;
