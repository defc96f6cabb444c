import type { TroubleWords } from './trouble-words.ts';
import type { FileTally, Occurrences, RelatedReason } from './diagnostic.ts';
import type { RuleData, RuleName } from './rules.ts';

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
  /** What each rule means, in two or three sentences for staff. */
  about: Readonly<Record<RuleName, string>>;
  related: Record<RelatedReason, string>;
  /** The end of a message about a mistake that shows in several places: “This occurs in 28 files.” */
  occurrences: (occurrences: Occurrences) => string;
  severity: Record<'error' | 'warning' | 'info', string>;
  /**
   * “19 courses, 3 track texts, 4 skipped, 2 broken: 28 files in all.” `unexplained`: it was not shown why files were
   * skipped.
   */
  tally: (tally: FileTally, unexplained: boolean) => string;
  /** Words around the diagnostics, in reports. */
  report: {
    /** Heads of a table. */
    columns: { severity: string; place: string; problem: string; fix: string; rule: string };
    /** How many more there are than were shown. */
    more: (count: number, severity: 'error' | 'warning' | 'info') => string;
    /** How many rows a table lacks because it would be too large. */
    leftOut: (count: number) => string;
    /**
     * How many of a file are not shown, because it has so many; or of all files, where those that are not named are
     * meant.
     */
    andMore: (count: number, where: 'file' | 'other-files') => string;
    /** Where each rule has its entry. */
    rules: (address: string) => string;
    /** Infos that were not asked for. */
    unasked: (count: number) => string;
    /** Why warnings alone gave an exit code. */
    strict: string;
  };
  /** What a machine does not do. */
  trouble: TroubleWords;
  /** How far long work is; `left` in seconds, once it can be told. */
  progress: (
    step: 'texts' | 'pages' | 'files',
    done: number,
    total: number,
    left?: number,
  ) => string;
  /** “2 errors, 1 warning in 3 files.” `places`: where what is said shows, if that is more often. */
  summary: (counts: {
    errors: number;
    warnings: number;
    infos: number;
    places?: number;
    files: number;
  }) => string;
}

/** 6 → “6”, 7.5 → “7.5” or “7,5”. */
export const plain = (value: number, decimal = '.'): string => String(value).replace('.', decimal);

/** 27, 30 → “27 to 30”; 30, 30 → “30”. */
export const between = (low: number, high: number, to: string, decimal = '.'): string =>
  low === high ? plain(low, decimal) : `${plain(low, decimal)} ${to} ${plain(high, decimal)}`;

/** 90 → “1:30”. */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** A text as YAML: between quotation marks where it must be. */
export const quotedWhereNeeded = (text: string): string =>
  /^[\p{L}\p{N}./_][\p{L}\p{N}\p{M}./_ -]*$/u.test(text) ? text : JSON.stringify(text);

/** Whole kibibytes, rounded up. */
export const kib = (bytes: number): string => `${Math.ceil(bytes / 1024)} KiB`;

/** Keys that every course needs. */
export const courseKeys: readonly string[] = ['title', 'semester', 'studycredits', 'pillar'];
/** The key as it is typed: `language` of `programmes.english.language`, and the new name of an old key. */
export const lastOf = (path: string): string =>
  path === 'choice' ? 'option' : (path.split('.').at(-1) ?? path);
/**
 * “Deep Learning (choice)” as YAML that holds no more than “Deep Learning”, between quotation marks where it must be.
 */
export function titleWithoutChoice(title: string): string {
  const rest = title.replace(/\s*\([^)]*\)\s*$/, '');
  return /^[\p{L}\d][^:#]*$/u.test(rest) && !/^(?:true|false|null|[\d.,_]+)$/i.test(rest)
    ? rest
    : JSON.stringify(rest);
}
