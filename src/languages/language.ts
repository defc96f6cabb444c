import type { ChangeWords } from '../changes/words.ts';
import type { CoverageWords } from '../coverage/words.ts';
import type { DiagnosticWords } from '../diagnostics/words.ts';
import type { Words } from './interface-words.ts';

/** Everything that Prospectus says in one language, by who says it. What is missing does not compile. */
export interface Language {
  /** Its name in the language itself: “Nederlands”. */
  name: string;
  /** How it writes numbers, lists and days, as BCP 47: `en-GB`. */
  locale: string;
  /** What stands on pages, in ICU MessageFormat. */
  interface: Words;
  diagnostics: DiagnosticWords;
  /** What `diff` tells. */
  changes: ChangeWords;
  coverage: CoverageWords;
}
