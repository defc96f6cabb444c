import type { FileTally, Diagnostic } from '../diagnostic.ts';
import type { DiagnosticWords } from '../words.ts';
import type { Format } from './names.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { line } from './line.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';

/** What a format shows. `contentDir` is where the files of the diagnostics lie. */
export interface Report {
  diagnostics: readonly Diagnostic[];
  counts: { errors: number; warnings: number; infos: number; places?: number; files: number };
  /** What became of every file, where the reader wants to know. */
  tally?: FileTally;
  words: DiagnosticWords;
  contentDir: string;
  colour: boolean;
  /** Whether a name may carry an address (a terminal shows it as a link). */
  links?: boolean;
  /** Where the files are in a code host; only in CI. */
  repository?: Repository;
}

/** The repository that a CI step works in. */
export interface Repository {
  /** Its folder. */
  root: string;
  /** Files that the pull request changes, relative to the root; absent where that is not known. */
  changed?: ReadonlySet<string>;
  /** Address under which files can be read: `https://github.com/school/courses/blob/<commit>`. */
  filesUrl?: string;
}

/** Every format by the name of its flag; all carry the same facts. */
export const formats = { pretty, line, json, github, sarif } satisfies Record<
  Format,
  (report: Report) => string | Promise<string>
>;
