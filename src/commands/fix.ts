import { terminal } from '../diagnostics/formats/terminal.ts';
import { countDiagnostics, toDiagnostics } from '../diagnostics/report.ts';
import { unifiedDiff } from '../authoring/diff.ts';
import { fixFolder } from '../authoring/fix/fix-folder.ts';
import { writeChanges } from '../authoring/write.ts';
import { exitCode } from './check.ts';
import { contentDir, wordsOf, type Flags } from './options.ts';

/**
 * Shows what can be mended with certainty; with --write, mends it. 1 where errors are left that only a person can mend.
 */
export async function fix(flags: Flags): Promise<number> {
  const { diagnostics: words, commands } = await wordsOf(flags);
  const says = commands.fix;
  const dir = contentDir(flags);
  const { changes, left } = await fixFolder(dir);
  for (const [file, change] of changes)
    process.stdout.write(unifiedDiff(file, change, terminal(process.stdout, process.env).colour));
  if (flags.write) await writeChanges(dir, changes);

  const counts = countDiagnostics(
    toDiagnostics(left.findings, words, left.catalogue.settings.rules).filter(
      ({ severity }) => severity !== 'info',
    ),
  );
  if (changes.size === 0) console.error(says.nothing);
  else console.error(flags.write ? says.fixed(changes.size) : says.wouldFix(changes.size));
  if (counts.errors + counts.warnings > 0) {
    const summary = words.summary({ ...counts, files: left.fileCount });
    console.error(says.left(summary, !flags.write && changes.size > 0));
  }
  return exitCode(counts, flags);
}
