import { getOrThrow } from '../get-or-throw.ts';
import { terminal } from '../diagnostics/formats/terminal.ts';
import { loadCatalogue, type BodyCache } from '../load.ts';
import { unifiedDiff } from '../authoring/diff.ts';
import type { RenameKind } from '../authoring/rename/rename-names.ts';
import { planRename, type RenamePlan } from '../authoring/rename/rename-plan.ts';
import { changedCourses, endedAddresses } from '../authoring/rename/rename-proof.ts';
import { listed, newDiagnostics, tryChanges } from '../authoring/dry-run.ts';
import { writeChanges } from '../authoring/write.ts';
import type { CommandWords } from '../languages/command-words.ts';
import { contentDir, wordsOf, type Flags } from './options.ts';
import { UsageError } from '../usage-error.ts';

const kinds: readonly string[] = ['course', 'track', 'pillar', 'tag'] satisfies RenameKind[];
const isKind = (word: string): word is RenameKind => kinds.includes(word);

/**
 * Gives a course, track, pillar or tag another name, everywhere, and keeps its old address alive. It is tried on a copy
 * first: what would break something is refused.
 */
export async function rename(
  flags: Flags,
  [kind = '', oldName = '', newName = '', ...more]: readonly string[],
): Promise<number> {
  if (!isKind(kind) || oldName === '' || newName === '' || more.length > 0)
    throw new UsageError((words) => words.name.rename);
  const { diagnostics: words, commands } = await wordsOf(flags);
  const says = commands.rename;
  const dir = contentDir(flags);
  const bodies: BodyCache = new Map();
  const before = await loadCatalogue(dir, bodies);
  const plan = await planRename(dir, before.catalogue, kind, oldName, newName);
  const after = await tryChanges(dir, plan.changes, bodies);

  const worse = newDiagnostics(before, after, words);
  const changed = changedCourses(before.catalogue, after.catalogue, plan.rename);
  const isError = worse.some(({ severity }) => severity === 'error');
  if (isError || (worse.length > 0 && !flags.force))
    throw new UsageError((usage) => usage.rename.worse(listed(worse, words), !isError));
  if (changed.length > 0) throw new UsageError((usage) => usage.rename.otherMeaning(changed));
  const ended = endedAddresses(before.catalogue, after.catalogue);
  if (ended.length > 0 && !flags.force)
    throw new UsageError((usage) => usage.rename.ended(ended, before.catalogue.settings.onTrial));

  show(plan, terminal(process.stdout, process.env).colour);
  if (!flags['dry-run']) await writeChanges(dir, plan.changes);
  say(
    says,
    plan,
    before.catalogue.courseById.get(plan.rename.from)?.programme,
    after.catalogue.courseById.get(plan.rename.to)?.programme,
  );
  for (const address of ended) console.error(says.ended(address));
  if (flags['dry-run']) console.error(says.dryRun);
  return 0;
}

function show({ moves, changes }: RenamePlan, colour: boolean): void {
  const moved = new Set(moves.values());
  for (const [file, change] of changes) {
    const to = moves.get(file);
    if (to !== undefined)
      process.stdout.write(
        unifiedDiff(
          file,
          { before: change.before, after: getOrThrow(changes, to).after },
          colour,
          to,
        ),
      );
    else if (!moved.has(file)) process.stdout.write(unifiedDiff(file, change, colour));
  }
}

function say(
  says: CommandWords['rename'],
  { rename: { kind, from, to }, moves, changes, addresses, unread }: RenamePlan,
  oldProgramme?: string,
  newProgramme?: string,
): void {
  console.error(says.done(kind, from, to, changes.size - 2 * moves.size));
  for (const [old, now] of moves) console.error(`  ${old} → ${now}`);
  for (const [old, now] of addresses.all) console.error(`  ${says.leadsTo(old, now)}`);
  if (kind === 'course' && oldProgramme !== newProgramme)
    console.error(`  ${says.otherProgramme(newProgramme, oldProgramme)}`);
  for (const file of unread) console.error(`  ${says.unread(file)}`);
}
