import { grouped } from '../../grouped.ts';
import { countDiagnostics } from '../report.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** So many of one file are shown: nobody mends more of them before the next check. */
const MOST_OF_A_FILE = 100;
/** So many are shown of all files together. Code hosts refuse reports with more than 25,000. */
const MOST_OF_ALL = 10_000;

/** What a report does not show of a file. Its summary counts it all the same. */
export interface LeftOut {
  file: string;
  errors: number;
  warnings: number;
  infos: number;
}
export const countOf = ({ errors, warnings, infos }: Omit<LeftOut, 'file'>): number =>
  errors + warnings + infos;

/** What a report shows of everything that is wrong. Where something must be left out, errors come first. */
export function shownOf(all: readonly Diagnostic[]): {
  diagnostics: readonly Diagnostic[];
  leftOut: readonly LeftOut[];
} {
  const files = grouped(all, ({ file }) => file);
  const isLong = all.length > MOST_OF_ALL;
  if (!isLong && [...files.values()].every((own) => own.length <= MOST_OF_A_FILE))
    return { diagnostics: all, leftOut: [] };
  const ofEachFile = [...files.values()].flatMap((own) => heaviest(own, MOST_OF_A_FILE));
  const chosen = new Set(heaviest(ofEachFile, MOST_OF_ALL));
  const leftOut = [...files]
    .map(([file, own]) => ({ file, ...countDiagnostics(own.filter((it) => !chosen.has(it))) }))
    .filter((it) => countOf(it) > 0);
  return { diagnostics: all.filter((it) => chosen.has(it)), leftOut };
}

/** The first so many, errors before warnings before infos. */
function heaviest(all: readonly Diagnostic[], most: number): readonly Diagnostic[] {
  if (all.length <= most) return all;
  const of = (severity: Diagnostic['severity']) => all.filter((it) => it.severity === severity);
  return [...of('error'), ...of('warning'), ...of('info')].slice(0, most);
}
