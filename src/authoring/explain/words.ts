import type { ChosenSeverity, Severity } from '../../diagnostics/diagnostic.ts';

/** What a line of an explanation is about. */
type Label =
  | 'id'
  | 'file'
  | 'files'
  | 'pages'
  | 'oldAddresses'
  | 'inNoList'
  | 'programme'
  | 'tracks'
  | 'semester'
  | 'place'
  | 'choice'
  | 'credits'
  | 'listedOn'
  | 'referredTo'
  | 'own'
  | 'common'
  | 'courses'
  | 'tag'
  | 'aFile'
  | 'usedBy'
  | 'settings'
  | 'notUsed'
  | 'broken';

/** Credits of a semester: the least and the most that a choice may make of them. */
interface Sum {
  low: number;
  high: number;
}

/**
 * All that `explain` says in one language. Phrases start in lower case and have no full stop, unless they are said
 * alone.
 */
export interface ExplainWords {
  /** 7.5 → “7.5” or “7,5”. */
  number: (value: Sum) => string;
  /** Names at the start of lines. They stand in a column of 14 signs. */
  labels: Record<Label, string>;
  /** Before the title of what is explained. */
  kinds: Record<'course' | 'track' | 'pillar' | 'page' | 'tag', string>;
  nowhere: string;
  nobody: string;

  textFile: (file: string, language: string, hasText: boolean) => string;
  onlyNamed: string;
  /** `keys`: “hide: true”, without the marks; `isDraft`: it is shown in development alone. */
  unlisted: (keys: readonly string[], isDraft: boolean) => string;
  /** A programme, and why something belongs to it. */
  inProgramme: (programme: string, why: string) => string;
  whyProgramme: {
    stated: string;
    noFolder: string;
    folder: (folder: string) => string;
    undeclared: (folder: string) => string;
    namedBy: (file: string) => string;
    namedByNone: string;
  };
  everyTrack: string;

  /** A sum that a course is part of. */
  ledgerOf: Record<'track' | 'programme', (id: string) => string>;
  /** A course beside another: its title, and the weight that gives it its place. */
  weighed: (title: string, weight?: number) => string;
  ownPlace: (weight?: number) => string;
  noPlace: string;
  /** `leader`: the course that gives its choice a place, where that is another; then its neighbours. */
  place: (place: {
    number: number;
    of: number;
    ledger: string;
    leader?: string;
    after?: string;
    before?: string;
  }) => string;

  noChoice: (alternates: readonly string[]) => string;
  chooseOne: string;
  /** `titles`: “Databases (6) + Networks (3)”; `isOwn`: the explained course is one of them. */
  lane: (option: number, titles: string, credits: Sum, isOwn: boolean) => string;
  /** [“a”, “b”] → “a or b”. */
  either: (items: readonly string[]) => string;

  ownCredits: (credits: Sum) => string;
  /** `target`: the credits that the semester should have. */
  sum: (sum: {
    semester: number;
    ledger: string;
    total: Sum;
    target?: number;
    without: Sum;
  }) => string;
  semester: (semester: number) => string;
  semesterOfTrack: (total: Sum, target: number | undefined, items: readonly string[]) => string;
  commonCourses: (count: number) => string;

  /** A file that names something by a key, links to it, or is not on offer. */
  link: (file: string) => string;
  notOffered: (file: string) => string;
  mayBeShown: string;
  settings: string;
  notUsed: string;
  broken: string;

  /** Before what `check` says of it. */
  checkSays: string;
  checkSaysNothing: string;

  rule: {
    /** `chosen`: another severity that catalogue.yaml gives it; `isFirm`: nobody can change it. */
    heading: (rule: {
      rule: string;
      severity: Severity;
      isFirm: boolean;
      chosen?: ChosenSeverity;
    }) => string;
    example: string;
    fixed: string;
    here: string;
    nowhere: string;
    more: (count: number) => string;
  };
}
