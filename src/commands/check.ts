import { openCheckStamps, type CheckStamps } from '../cache/check-stamp.ts';
import { formatHere, formatNames, type Format } from '../diagnostics/formats/names.ts';
import { terminal } from '../diagnostics/formats/terminal.ts';
import type { OwnCode } from '../own-code/own-code.ts';
import { typed } from '../typed.ts';
import { UsageError } from '../usage-error.ts';
import { contentDir, fromHere, wordsOf, type Flags } from './options.ts';
import { writeReport } from './report-file.ts';

/** Checks the content and writes nothing but the report. What makes that is large, and waits until files changed. */
export async function check(flags: Flags, own: OwnCode): Promise<number> {
  const format = formatOf(flags);
  if (flags.watch) return (await import('./watch-check.ts')).watch(flags, format, own);
  const { diagnostics: words } = await wordsOf(flags);
  const stamps = stampsOf(flags, format, own);
  const said = stamps?.recall() ?? (await newlySaid(flags, format, own, stamps));
  if (flags.report) await writeReport(fromHere(flags.report), said.text);
  else process.stdout.write(said.text);
  const code = exitCode(said, flags);
  if (code === 1 && said.errors === 0) console.error(words.report.strict);
  return code;
}

async function newlySaid(flags: Flags, format: Format, own: OwnCode, stamps?: CheckStamps) {
  const { sayOf } = await import('./check-report.ts');
  const { lasts, ...said } = await sayOf(flags, format, own);
  if (lasts) stamps?.remember(said);
  return said;
}

/** What checks said before; nothing where more than the content and our code decides what is said. */
function stampsOf(flags: Flags, format: Format, { file }: OwnCode): CheckStamps | undefined {
  const { all, 'base-url': baseUrl, language, previous, changed, report } = flags;
  if (file !== undefined || previous !== undefined || changed !== undefined) return undefined;
  if (format === 'github' || format === 'sarif') return undefined; // they ask git
  const shown = report ? terminal({}, {}) : terminal(process.stdout, process.env);
  const here = [fromHere(''), process.cwd(), typed('check')];
  return openCheckStamps(contentDir(flags), [format, all, baseUrl, language, shown, here]);
}

/** 1 where errors (with --strict: warnings too) stop publishing. */
export const exitCode = (
  { errors, warnings }: { errors: number; warnings: number },
  { strict }: Flags,
): number => (errors > 0 || (strict && warnings > 0) ? 1 : 0);

/** The format of the flag, else that of the CI we find ourselves in. */
function formatOf({ format = formatHere(process.env), watch, report }: Flags): Format {
  const known = formatNames.find((it) => it === format);
  if (known === undefined) throw new UsageError((words) => words.oneOf('--format', formatNames));
  if (watch && (report !== undefined || !['pretty', 'line'].includes(format)))
    throw new UsageError(({ flags }) => flags.watch);
  return known;
}
