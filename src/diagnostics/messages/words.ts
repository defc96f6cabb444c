import type { Account, RelatedReason } from '../diagnostic.ts';
import type { RuleData, RuleName } from '../rules.ts';

/** What is wrong, and what to do. */
export interface Words {
  message: string;
  hint?: string;
}

/** A language's words for every rule: a rule without words does not compile. */
export interface DiagnosticWords {
  /** Its code: “en”. */
  language: string;
  rules: { [R in RuleName]: (data: RuleData[R]) => Words };
  related: Record<RelatedReason, string>;
  severity: Record<'error' | 'warning' | 'info', string>;
  /** “19 courses, 3 track texts, 4 skipped, 2 broken: 28 files in all.” `unexplained`: it was not shown why files were skipped. */
  account: (account: Account, unexplained: boolean) => string;
  /** Words around the diagnostics, in reports. */
  report: {
    /** Heads of a table. */
    columns: { severity: string; place: string; problem: string; mend: string; rule: string };
    /** How many more there are than were shown. */
    more: (count: number, severity: 'error' | 'warning' | 'info') => string;
    /** How many rows a table lacks because it would be too large. */
    leftOut: (count: number) => string;
    /** Where each rule has its entry. */
    rules: (address: string) => string;
    /** Infos that were not asked for. */
    unasked: (count: number) => string;
    /** Why warnings alone gave an exit code. */
    strict: string;
    /** Why no page says when it was changed, where a repository could have told. */
    noDates: Record<'shallow' | 'slow' | 'unreadable', string>;
  };
  /** How far long work is; `left` in seconds, once it can be told. */
  progress: (
    step: 'texts' | 'pages' | 'files',
    done: number,
    total: number,
    left?: number,
  ) => string;
  /** “2 errors, 1 warning in 3 files.” */
  summary: (counts: { errors: number; warnings: number; infos: number; files: number }) => string;
}

/** How names of pictures and documents end. */
export const endingOf: Readonly<Record<RuleData['refused-file']['type'], string>> = {
  PNG: '.png',
  JPEG: '.jpg',
  WebP: '.webp',
  AVIF: '.avif',
  PDF: '.pdf',
};

/** 6 → “6”, 7.5 → “7.5” or “7,5”. */
export const plain = (value: number, decimal = '.'): string => String(value).replace('.', decimal);

/** 27, 30 → “27 to 30”; 30, 30 → “30”. */
export const between = (low: number, high: number, to: string, decimal = '.'): string =>
  low === high ? plain(low, decimal) : `${plain(low, decimal)} ${to} ${plain(high, decimal)}`;

/** 90 → “1:30”. */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Whole kibibytes, rounded up. */
export const kib = (bytes: number): string => `${Math.ceil(bytes / 1024)} KiB`;
