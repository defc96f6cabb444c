import type { AdoptWords } from '../authoring/adopt/words.ts';
import type { ExplainWords } from '../authoring/explain/words.ts';
import type { FormWords } from '../authoring/forms/words.ts';
import type { ScaffoldWords } from '../authoring/scaffold/words.ts';
import type { SheetWords } from '../authoring/sheet/words.ts';
import type { ChangeWords } from '../changes/words.ts';
import type { CoverageWords } from '../coverage/words.ts';
import type { DiagnosticWords } from '../diagnostics/words.ts';
import type { UsageWords } from '../usage-words.ts';
import type { SectionNames } from '../content/section-names.ts';
import type { SearchWords } from '../search/words.ts';
import type { CommandWords } from './command-words.ts';
import type { Words } from './interface-words.ts';

/** What is asked of a language in each command, whatever is said. */
export interface Basics {
  /** Its name in the language itself: “Nederlands”. */
  name: string;
  /** How it writes numbers, lists and days, as BCP 47: `en-GB`. */
  locale: string;
  search: SearchWords;
  /** Headings that texts are searched for. */
  sections: SectionNames;
  /** What stands in brackets at the end of a title that says that the course is a choice. */
  choiceInTitle: string;
}

/** Everything that Prospectus says in one language but on pages, by who says it. What is missing does not compile. */
export interface Language extends Basics {
  diagnostics: DiagnosticWords;
  /** What `diff` tells. */
  changes: ChangeWords;
  coverage: CoverageWords;
  /** What commands say of their work. */
  commands: CommandWords;
  explain: ExplainWords;
  /** What `adopt` says, and writes into the account of what it brought in. */
  adopt: AdoptWords;
  /** What `new` asks and writes. */
  scaffold: ScaffoldWords;
  /** What `sheet` writes into spreadsheets, and says of them. */
  sheet: SheetWords;
  /** What the forms of staff say. */
  forms: FormWords;
  /** Why a command does not do what it was called for. */
  usage: UsageWords;
}

/** The same with what stands on pages, which compiled code has as trees (src/compile.mjs) and not as these texts. */
export interface LanguagePack extends Language {
  /** In ICU MessageFormat. */
  interface: Words;
}
