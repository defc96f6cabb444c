import type { CreditUnit } from './model.ts';

/** Credits, or other amounts, from the lowest to the highest; mostly the two are one. */
export interface Range {
  low: number;
  high: number;
}

/** ECTS Users’ Guide 2015: one credit stands for 25 to 30 hours of work. */
export const ectsHours: Range = { low: 25, high: 30 };

/** Whether credits are those of Europe: what we say of them in words holds for no others. */
export const isEcts = ({ name, hours }: CreditUnit): boolean =>
  Object.keys(name).length === 0 && hours !== undefined && isSame(hours, ectsHours);

/** How a range of credits is typed: `3-6`, with any dash. */
export const rangePattern = /^\s*(\d+(?:\.5)?)\s*[-–—]\s*(\d+(?:\.5)?)\s*$/;

/** Credits as front matter states them. A text that is no range is 0: its schema takes none. */
export function creditsFrom(stated: number | string): Range {
  if (typeof stated === 'number') return { low: stated, high: stated };
  const [, low = 0, high = 0] = rangePattern.exec(stated) ?? [];
  return { low: Number(low), high: Number(high) };
}

/** What several add up to. */
export const sumOf = (ranges: readonly Range[]): Range => ({
  low: ranges.reduce((sum, { low }) => sum + low, 0),
  high: ranges.reduce((sum, { high }) => sum + high, 0),
});

/** From the lowest of several to the highest, of which one is taken. */
export const eitherOf = (ranges: readonly Range[]): Range => ({
  low: Math.min(...ranges.map(({ low }) => low)),
  high: Math.max(...ranges.map(({ high }) => high)),
});

/** Whether both are the same, from end to end. */
export const isSame = (a: Range, b: Range): boolean => a.low === b.low && a.high === b.high;

/** One number where there is one: `6`, or `3-6`. */
export const creditsText = ({ low, high }: Range): string =>
  low === high ? String(low) : `${low}-${high}`;
