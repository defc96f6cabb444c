import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { visible } from '../diagnostics/formats/visible.ts';
import { toDiagnostics } from '../diagnostics/report.ts';
import type { DiagnosticWords } from '../diagnostics/words.ts';
import { loadCatalogue, type BodyCache, type LoadedCatalogue } from '../load.ts';
import { openWorkingCopy } from './working-copy.ts';
import type { Changes } from './write.ts';

/** The content folder as it would be after changes, which are made to a copy. */
export async function tryChanges(
  contentDir: string,
  changes: Changes,
  bodies: BodyCache = new Map(),
): Promise<LoadedCatalogue> {
  const copy = await openWorkingCopy(contentDir);
  try {
    for (const [file, { after }] of changes)
      if (after === undefined) await rm(join(copy.dir, file));
    for (const [file, { after }] of changes) {
      if (after === undefined) continue;
      await mkdir(dirname(join(copy.dir, file)), { recursive: true });
      await writeFile(join(copy.dir, file), after);
    }
    return await loadCatalogue(copy.dir, bodies);
  } finally {
    await copy.discard();
  }
}

/**
 * What check says afterwards and did not say before, of rules that are broken more often than before. Names, places and
 * lines may have changed.
 */
export function newDiagnostics(
  before: LoadedCatalogue,
  after: LoadedCatalogue,
  words: DiagnosticWords,
): Diagnostic[] {
  const said = ({ findings, catalogue }: LoadedCatalogue) =>
    toDiagnostics(findings, words, catalogue.settings.rules, { everyPlace: true }).filter(
      ({ severity }) => severity !== 'info',
    );
  const [old, now] = [said(before), said(after)];
  const messages = new Set(old.map(({ message }) => message));
  const count = (all: readonly Diagnostic[], wanted: string) =>
    all.filter(({ rule }) => rule === wanted).length;
  const more = new Set(
    now.map(({ rule }) => rule).filter((rule) => count(now, rule) > count(old, rule)),
  );
  const fresh = now.filter(({ rule, message }) => more.has(rule) && !messages.has(message));
  return fresh.length > 0 ? fresh : now.filter(({ rule }) => more.has(rule));
}

/** Diagnostics as a list below a sentence. */
export const listed = (diagnostics: readonly Diagnostic[], words: DiagnosticWords): string =>
  diagnostics
    .map(({ file, line, severity, message, hint }) =>
      visible(
        `  ${file}:${line}: ${words.severity[severity]}: ${[message, hint].filter(Boolean).join(' ')}`,
      ),
    )
    .join('\n');
