import { appendFile, readFile, stat } from 'node:fs/promises';
import { watchFolder } from '../content/watch.ts';
import { loadCatalogue } from '../load.ts';
import { openProgress } from '../progress.ts';
import { countDiagnostics, toDiagnostics } from '../diagnostics/report.ts';
import { formatHere, repositoryHere } from '../diagnostics/formats/ci.ts';
import {
  formats,
  isFormat,
  type Format,
  type Report,
  type Repository,
} from '../diagnostics/formats/formats.ts';
import { pathInCi } from '../diagnostics/formats/in-repository.ts';
import { MAX_SUMMARY, stepSummary } from '../diagnostics/formats/step-summary.ts';
import { terminal } from '../diagnostics/formats/terminal.ts';
import { contentDir, fromHere, previousOf, wordsOf, type Flags } from './options.ts';
import { UsageError } from '../usage-error.ts';
import { writeReport } from './report-file.ts';
import { reportOn } from './own-code.ts';
import type { OwnCode } from '../own-code/own-code.ts';
import { runChecks } from '../own-code/run-checks.ts';
import { inWords } from '../diagnostics/trouble.ts';

/** Checks the content and writes nothing but the report. */
export async function check(flags: Flags, own: OwnCode): Promise<number> {
  const format = formatOf(flags);
  if (flags.watch) return watch(flags, format, own);
  const repository =
    format === 'github' || format === 'sarif'
      ? await repositoryHere(process.env, await changedList(flags))
      : undefined;
  const report = await reportOf(flags, own, repository);
  const text = await formats[format](report);
  if (flags.report) await writeReport(fromHere(flags.report), text);
  else process.stdout.write(text);
  if (format === 'github') await writeStepSummary(report);
  const code = exitCode(report.counts, flags);
  if (code === 1 && report.counts.errors === 0) console.error(report.words.report.strict);
  return code;
}

/** 1 where errors (with --strict: warnings too) stop publishing. */
export const exitCode = (
  { errors, warnings }: { errors: number; warnings: number },
  { strict }: Flags,
): number => (errors > 0 || (strict && warnings > 0) ? 1 : 0);

/** The format of the flag, else that of the CI we find ourselves in. */
function formatOf({ format = formatHere(process.env), watch, report }: Flags): Format {
  if (!isFormat(format))
    throw new UsageError((words) => words.oneOf('--format', Object.keys(formats)));
  if (watch && (report !== undefined || !['pretty', 'line'].includes(format)))
    throw new UsageError(({ flags }) => flags.watch);
  return format;
}

/** `repository`: where one mistake shows in many files, it is said in one that the pull request changes. */
async function reportOf(flags: Flags, own: OwnCode, repository?: Repository): Promise<Report> {
  const { diagnostics: words } = await wordsOf(flags);
  const shown = terminal(flags.report ? {} : process.stdout, flags.report ? {} : process.env);
  const refused = reportOn(own, words);
  if (refused) return { ...refused, repository, ...shown };
  const dir = contentDir(flags);
  const progress = openProgress(words);
  const { catalogue, findings, tally, fileCount } = await loadCatalogue(dir, undefined, {
    previous: previousOf(flags),
    tell: progress.tell,
    more: (loaded) => runChecks(own, loaded, dir),
  }).finally(progress.end);
  const relevant = flags['base-url']
    ? findings.filter(({ rule }) => rule !== 'no-base-url')
    : findings;
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

/**
 * Prints the report again after every change, until it is stopped. Editors read the first and last line of each, so
 * these are the same in every language, and stand in the same stream as what is between them.
 */
async function watch(flags: Flags, format: Format, own: OwnCode): Promise<number> {
  const { trouble } = (await wordsOf(flags)).diagnostics; // wrong flags before long work
  const dir = contentDir(flags);
  let stopped = false;
  let changed = true;
  let wake = () => {};
  const stop = watchFolder(
    dir,
    () => {
      changed = true;
      wake();
    },
    80,
    undefined,
    () => console.error(trouble.looksInstead),
  );
  const end = () => {
    stopped = true;
    wake();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  process.stdout.once('error', end); // nobody reads it any more
  try {
    while (!stopped) {
      if (!changed)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      else {
        changed = false;
        process.stdout.write('Checking…\n');
        const report = await reportOf(flags, own).catch((error: unknown) => {
          const sentence = inWords(error, trouble);
          if (sentence === undefined) throw error;
          console.error(sentence);
          return undefined; // what went away while it was read is a change too, and comes next
        });
        if (report)
          process.stdout.write(
            `${await formats[format](report)}Checked: ${report.words.summary(report.counts)}\n`,
          );
      }
    }
  } finally {
    stop();
  }
  return 0;
}
