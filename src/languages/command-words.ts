import type { Undated } from '../content/dates.ts';
import type { PartName } from '../parts.ts';

/** Commands by their names. */
export type CommandName =
  | 'build'
  | 'check'
  | 'dev'
  | 'fix'
  | 'new'
  | 'adopt'
  | 'sheet'
  | 'rename'
  | 'explain'
  | 'diff'
  | 'coverage'
  | 'owners'
  | 'part'
  | 'pdf'
  | 'start';

/** What commands say of their work, in one language. Sentences have a full stop. */
export interface CommandWords {
  /** What each command does, as a list of them says: no capital, no full stop. */
  about: Record<CommandName, string>;
  /** What stands between a command and its flags, as a pattern. */
  operands: Record<'new' | 'adopt' | 'sheet' | 'rename' | 'explain' | 'diff' | 'part', string>;

  build: {
    published: (courses: number, dir: string) => string;
    unchanged: (courses: number, dir: string) => string;
    /** Because of errors in the content. `dir`: where an older site stands. */
    nothing: (dir?: string) => string;
    /** Before a list of what is wrong in pages, a fault of ours. */
    faults: (count: number) => string;
    /** The same where some parts of pages are the school’s own. */
    faultsWithParts: (count: number, parts: readonly string[]) => string;
    /** Why no page says when it was changed. */
    undated: Record<Undated, string>;
  };
  /** A folder without catalogue.yaml that has errors: `dev` and `start` show it without what is broken. */
  trial: {
    /** In the terminal; `address`: that of the page that says more. */
    said: (address: string) => string;
    /** By `build`; `command`: what shows it. */
    look: (command: string) => string;
    /** On every page, before a link with the label `link`. */
    notice: string;
    link: string;
    title: string;
    lead: string;
    /** `text` and `check` each stand before a command. */
    wayIn: { heading: string; text: string; check: string };
    /** Mistakes of the folder as a whole. */
    folder: { heading: string; intro: string };
    leftOut: { heading: string; intro: (files: number) => string };
    /** Files that are shown, but for what is wrong in them. */
    inPart: { heading: string; intro: string };
    more: (mistakes: number) => string;
  };
  /** `dev` and `start`. */
  ready: (address: string) => string;
  /** `dev` shows no earlier years. */
  withoutYears: string;
  /** `dev`: what the config says cannot be followed any more. */
  startAnew: (config: string) => string;

  part: {
    /** Where each part stands on pages: no capital, no full stop. */
    about: Record<PartName, string>;
    /** Before the line that the config needs; `isThere`: it has a config already. */
    written: (file: string, config: string, isThere: boolean) => string;
  };

  pdf: {
    printing: string;
    /** `round`: from 2. */
    again: (round: number) => string;
    written: (pages: number, file: string) => string;
    /** Because of errors in the content. */
    nothing: string;
    /** `said`: by the browser, in its words; may be empty. */
    failed: (browser: string, said: string) => string;
  };

  fix: {
    nothing: string;
    fixed: (files: number) => string;
    wouldFix: (files: number) => string;
    /** `summary`: “2 errors in 3 files.”; `isWould`: nothing is written yet. */
    left: (summary: string, isWould: boolean) => string;
  };

  new: {
    /** Before what check says since then. */
    there: (file: string) => string;
    /** `toLook`: the command that serves it. */
    catalogue: (dir: string, toLook: string) => string;
    /** npm is at work, which takes a while. `what`: as npm is asked for it. */
    installs: (what: string) => string;
    /** The files are there, the program is not. `said`: by npm; `command`: what is left to type. */
    notInstalled: (dir: string, what: string, said: string, command: string) => string;
  };

  rename: {
    /** `others`: how many files beside its own are changed. */
    done: (
      kind: 'course' | 'track' | 'pillar' | 'tag',
      from: string,
      to: string,
      others: number,
    ) => string;
    leadsTo: (old: string, now: string) => string;
    otherProgramme: (now?: string, old?: string) => string;
    unread: (file: string) => string;
    ended: (address: string) => string;
    dryRun: string;
  };

  owners: {
    /** `lines`: how many name an owner. */
    done: (files: readonly string[], lines: number) => string;
    same: string;
    /** No track or pillar names anybody. */
    nobody: string;
  };

  /** Over a page in `dev`: what is wrong in the content. */
  overlay: {
    read: (files: number) => string;
    errors: (count: number) => string;
    /** Behind the list of errors stands the site as it was last without any. */
    lastGood: string;
    hint: string;
    canWait: (warnings: number) => string;
    guide: string;
    warnings: (count: number) => string;
    /** Name of the list of them. */
    warningsLabel: string;
    lines: (first: number, last: number, file: string) => string;
    open: (line: number) => string;
  };
}
