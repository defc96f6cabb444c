import { appendFile, readFile, stat } from 'node:fs/promises';
import type { CheckStamp } from '../cache/check-stamp.ts';
import { repositoryHere } from '../diagnostics/formats/ci.ts';
import { formats, type Report, type Repository } from '../diagnostics/formats/formats.ts';
import { pathInCi } from '../diagnostics/formats/in-repository.ts';
import type { Format } from '../diagnostics/formats/names.ts';
import { MAX_SUMMARY, stepSummary } from '../diagnostics/formats/step-summary.ts';
import { terminal } from '../diagnostics/formats/terminal.ts';
import { countDiagnostics, toDiagnostics } from '../diagnostics/report.ts';
import { loadCatalogue, needsDrawing } from '../load.ts';
import type { OwnCode } from '../own-code/own-code.ts';
import { runChecks } from '../own-code/run-checks.ts';
import { openProgress } from '../progress.ts';
import { UsageError } from '../usage-error.ts';
import { keptContent } from '../site/year-folders.ts';
import { readYears } from '../years/read.ts';
import { contentDir, fromHere, previousOf, wordsOf, type Flags } from './options.ts';
import { reportOn } from './own-code-report.ts';

/** What a check says in a format. `lasts`: nothing but the content and our code decided it. */
export async function sayOf(
  flags: Flags,
  format: Format,
  own: OwnCode,
): Promise<CheckStamp & { lasts: boolean }> {
  const repository =
    format === 'github' || format === 'sarif'
      ? await repositoryHere(process.env, await changedList(flags))
      : undefined;
  const { lasts = false, ...report } = await reportOf(flags, own, repository);
  const text = await formats[format](report);
  if (format === 'github') await writeStepSummary(report);
  const { errors, warnings } = report.counts;
  return { text, errors, warnings, lasts };
}

/** `repository`: where one mistake shows in many files, it is said in one that the pull request changes. */
export async function reportOf(
  flags: Flags,
  own: OwnCode,
  repository?: Repository,
): Promise<Report & { lasts?: boolean }> {
  const { diagnostics: words } = await wordsOf(flags);
  const shown = terminal(flags.report ? {} : process.stdout, flags.report ? {} : process.env);
  const refused = reportOn(own, words);
  if (refused) return { ...refused, repository, ...shown };
  const dir = contentDir(flags);
  const language = await wordsOf(flags);
  const progress = openProgress(words);
  const { catalogue, findings, tally, fileCount } = await loadCatalogue(dir, undefined, {
    previous: previousOf(flags),
    tell: progress.tell,
    more: (loaded) => runChecks(own, loaded, dir),
  }).finally(progress.end);
  const { years } = catalogue.settings;
  const ofYears =
    years.length > 0
      ? await readYears(catalogue, dir, language, async () => undefined, keptContent)
      : undefined;
  const all = [...findings, ...(ofYears?.findings ?? [])];
  const relevant = flags['base-url'] ? all.filter(({ rule }) => rule !== 'no-base-url') : all;
  const isChanged = (file: string) =>
    repository?.changed?.has(pathInCi({ contentDir: dir, repository }, file)) === true;
  const diagnostics = toDiagnostics(relevant, words, catalogue.settings.rules, { isChanged });
  return {
    diagnostics: flags.all
      ? diagnostics
      : diagnostics.filter(({ severity }) => severity !== 'info'),
    counts: { ...countDiagnostics(diagnostics), files: fileCount },
    tally,
    words,
    contentDir: dir,
    repository,
    ...shown,
    lasts: !needsDrawing(catalogue) && years.length === 0,
  };
}

/** Files that the caller says are changed, one a line, from the root of the repository. */
async function changedList({ changed }: Flags): Promise<ReadonlySet<string> | undefined> {
  if (changed === undefined) return undefined;
  const text = await readFile(fromHere(changed), 'utf8').catch(() => {
    throw new UsageError(({ flags }) => flags.changed(changed));
  });
  return new Set(text.split(/\r?\n/).filter(Boolean));
}

/** The whole table, below what the step wrote there before. */
async function writeStepSummary(report: Report): Promise<void> {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  await appendFile(file, stepSummary(report, MAX_SUMMARY - size));
}
