import { writeFile } from 'node:fs/promises';
import { loadCatalogue } from '../load.ts';
import { countDiagnostics, toDiagnostics } from '../diagnostics/report.ts';
import { formats, isFormat, type Report } from '../diagnostics/formats/formats.ts';
import { contentDir, fromHere, UsageError, wordsOf, type Flags } from './options.ts';

/** Checks the content and writes nothing but the report. */
export async function check(flags: Flags): Promise<number> {
  const format = flags.format ?? 'pretty';
  if (!isFormat(format)) throw new UsageError(`--format is one of ${Object.keys(formats).join(', ')}.`);
  const words = wordsOf(flags);
  const dir = contentDir(flags);
  const { catalogue, findings, fileCount } = await loadCatalogue(dir);
  const relevant = flags['base-url'] ? findings.filter(({ rule }) => rule !== 'no-base-url') : findings;
  const diagnostics = toDiagnostics(relevant, words, catalogue.settings.rules);
  const report: Report = {
    diagnostics: flags.all ? diagnostics : diagnostics.filter(({ severity }) => severity !== 'info'),
    counts: { ...countDiagnostics(diagnostics), files: fileCount },
    words,
    contentDir: dir,
    colour: !flags.report && process.stdout.isTTY === true && !process.env['NO_COLOR'],
  };
  const text = await formats[format](report);
  if (flags.report) await writeFile(fromHere(flags.report), text);
  else process.stdout.write(text);
  return exitCode(report.counts, flags);
}

/** 1 where errors (with --strict: warnings too) stop publishing. */
export const exitCode = ({ errors, warnings }: { errors: number; warnings: number }, { strict }: Flags): number => (errors > 0 || (strict && warnings > 0) ? 1 : 0);
