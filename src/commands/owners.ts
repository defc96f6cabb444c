import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { unifiedDiff } from '../authoring/diff.ts';
import { ownersFiles, withOwners } from '../authoring/owners-file.ts';
import { ownersOfFiles } from '../authoring/owners-of-files.ts';
import { writeChanges, type Change } from '../authoring/write.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { terminal } from '../diagnostics/formats/terminal.ts';
import { loadCatalogue } from '../load.ts';
import { UsageError } from '../usage-error.ts';
import { contentDir, wordsOf, type Flags } from './options.ts';

/**
 * Writes who must agree to changes into the code host’s own file of owners. Throws a UsageError where a file of the
 * content cannot be read, since then its owners would be lost.
 */
export async function owners(flags: Flags): Promise<number> {
  const { commands, scaffold } = await wordsOf(flags);
  const says = commands.owners;
  const dir = realpathSync(contentDir(flags));
  const { catalogue } = await loadCatalogue(dir);
  refuseUnread(catalogue);
  const root = repositoryOf(dir);
  const lines = ownersOfFiles(catalogue, relative(root, dir).split(sep).join('/'));
  const changes = new Map<string, Change>();
  for (const file of ownersFiles((it) => existsSync(join(root, it)))) {
    const path = join(root, file);
    const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    const after = withOwners(before ?? '', lines, scaffold.owners, file);
    const isNeeded = before !== undefined || lines.length > 0;
    if (isNeeded && before !== after) changes.set(file, { before, after });
  }
  const { colour } = terminal(process.stdout, process.env);
  for (const [file, change] of changes) process.stdout.write(unifiedDiff(file, change, colour));
  if (!flags['dry-run']) await writeChanges(root, changes);
  if (lines.length === 0) console.error(says.nobody);
  console.error(changes.size === 0 ? says.same : says.done([...changes.keys()], lines.length));
  if (flags['dry-run']) console.error(commands.rename.dryRun);
  return 0;
}

function refuseUnread({
  brokenCourses,
  brokenTracks,
  brokenPillars,
  brokenTexts,
  settings,
}: Catalogue): void {
  const file =
    brokenTracks.map((id) => `tracks/${id}.md`)[0] ??
    brokenPillars.map((id) => `pillars/${id}.md`)[0] ??
    brokenCourses[0]?.file ??
    brokenTexts[0]?.text.source.file ??
    (settings.unread ? settings.source.file : undefined);
  if (file !== undefined) throw new UsageError(({ rename }) => rename.unreadable(file));
}

/** The folder of the repository in which the content lies; that of the content where it lies in none. */
function repositoryOf(dir: string): string {
  for (let at = dir; at !== dirname(at); at = dirname(at))
    if (existsSync(join(at, '.git'))) return at;
  return dir;
}
