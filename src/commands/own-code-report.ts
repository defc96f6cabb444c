import { dirname } from 'node:path';
import { pretty } from '../diagnostics/formats/pretty.ts';
import type { Report } from '../diagnostics/formats/formats.ts';
import { terminal } from '../diagnostics/formats/terminal.ts';
import { countDiagnostics, toDiagnostics } from '../diagnostics/report.ts';
import type { DiagnosticWords } from '../diagnostics/words.ts';
import { seenFrom, type OwnCode } from '../own-code/own-code.ts';

/** What is wrong with a school’s own code, as a report on the folder of the config; nothing where it can be used. */
export function reportOn(
  { file, findings }: OwnCode,
  words: DiagnosticWords,
): Omit<Report, 'colour'> | undefined {
  if (file === undefined || findings.length === 0) return undefined;
  const contentDir = dirname(file);
  const diagnostics = toDiagnostics(seenFrom(contentDir, findings), words);
  const files = new Set(diagnostics.map((it) => it.file)).size;
  return { diagnostics, counts: { ...countDiagnostics(diagnostics), files }, words, contentDir };
}

/** Says what is wrong with it; false where it can be used. */
export async function isRefused(own: OwnCode, words: DiagnosticWords): Promise<boolean> {
  const report = reportOn(own, words);
  if (!report) return false;
  process.stderr.write(await pretty({ ...report, ...terminal(process.stderr, process.env) }));
  return true;
}
