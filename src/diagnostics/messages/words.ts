import type { RelatedReason } from '../diagnostic.ts';
import type { RuleData, RuleName } from '../rules.ts';

/** What is wrong, and what to do. */
export interface Words { message: string; hint?: string }

/** A language's words for every rule: a rule without words does not compile. */
export interface DiagnosticWords {
  rules: { [R in RuleName]: (data: RuleData[R]) => Words };
  related: Record<RelatedReason, string>;
  severity: Record<'error' | 'warning' | 'info', string>;
  /** “2 errors, 1 warning in 3 files.” */
  summary: (counts: { errors: number; warnings: number; infos: number; files: number }) => string;
}

/** 6 → “6”, 7.5 → “7.5” or “7,5”. */
export const plain = (value: number, decimal = '.'): string => String(value).replace('.', decimal);

/** 27, 30 → “27 to 30”; 30, 30 → “30”. */
export const between = (low: number, high: number, to: string, decimal = '.'): string =>
  low === high ? plain(low, decimal) : `${plain(low, decimal)} ${to} ${plain(high, decimal)}`;

/** Whole kibibytes, rounded up. */
export const kib = (bytes: number): string => `${Math.ceil(bytes / 1024)} KiB`;
