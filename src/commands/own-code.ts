import { dirname } from 'node:path';
import { pretty } from '../diagnostics/formats/pretty.ts';
import type { Report } from '../diagnostics/formats/formats.ts';
import { terminal } from '../diagnostics/formats/terminal.ts';
import { countDiagnostics, toDiagnostics } from '../diagnostics/report.ts';
import type { DiagnosticWords } from '../diagnostics/words.ts';
import { noOwnCode, seenFrom, type OwnCode } from '../own-code/own-code.ts';
import { configPath, type Flags } from './options.ts';

/** The school’s own code: of the config that was named, or that lies where the command was called, and of no other. */
export async function ownCodeOf(flags: Flags): Promise<OwnCode> {
  const file = configPath(flags);
  if (file === undefined) return noOwnCode;
  const { readOwnCode } = await import('../own-code/read-own-code.ts'); // few schools have any
  return readOwnCode(file);
}

/** What is wrong with it, as a report on the folder of the config; nothing where it can be used. */
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
