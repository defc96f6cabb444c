import type { RuleData, RuleName } from './rules.ts';

export type Severity = 'error' | 'warning' | 'info';
/** What a school makes of a rule. */
export type ChosenSeverity = Severity | 'off';

/**
 * A stretch of a file: lines and columns count from 1, in UTF-16 units, as the file stands on disk; the end is
 * exclusive.
 */
export interface Place {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** Why another place is worth a look; the words are in languages/. */
export type RelatedReason =
  | 'declared-here'
  | 'same-here'
  | 'first-here'
  | 'also-here'
  | 'named-here'
  | 'counted-here';
export interface Related {
  at: Place;
  reason: RelatedReason;
}

/**
 * What a check found: a rule, a place, and the facts its message needs. Words come later, once per language. One form
 * for each rule: who has asked for the rule knows the facts.
 */
export type Finding<R extends RuleName = RuleName> = {
  [Own in R]: FindingOf<Own, RuleData[Own]>;
}[R];
interface FindingOf<R, Data> {
  rule: R;
  at: Place;
  data: Data;
  /** Only where this case is more or less severe than the rule's default. */
  severity?: Severity;
  related?: readonly Related[];
}

/** In how many places, of how many files, one mistake shows; `alike`: mistakes of one sort, each with its own words. */
export interface Occurrences {
  places: number;
  files: number;
  alike?: true;
}

/** Something to tell a person about content; the one form that every output shows. */
export interface Diagnostic extends Place {
  severity: Severity;
  /** A `RuleName`, or the id of a check of the school’s own. */
  rule: string;
  /** Ends with the number of places, where there are several. */
  message: string;
  hint?: string;
  /** The first ten other places of the same mistake among them. */
  related?: { file: string; line: number; column: number; message: string }[];
  /** Only where there are several places. */
  occurrences?: Occurrences;
}

/** What became of the files of a content folder: each is counted once. */
export interface FileTally {
  courses: number;
  tracks: number;
  pillars: number;
  pages: number;
  translations: number;
  /** Other files too. */
  pictures: number;
  /** catalogue.yaml. */
  settings: number;
  /** Files of words. */
  words: number;
  skipped: number;
  broken: number;
}

/** Makes a finding; the compiler holds `data` to its rule. */
export function finding<R extends RuleName>(
  rule: R,
  at: Place,
  data: RuleData[R],
  more: Pick<Finding, 'severity' | 'related'> = {},
): Finding<R> {
  return { rule, at, data, ...more };
}

/** The first character of a file: the place of what concerns a file as a whole. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
