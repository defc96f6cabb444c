import { existsSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { adopt, type Adopted } from '../authoring/adopt/adopt.ts';
import { readGivenKeys, type GivenKeys } from '../authoring/adopt/mapping/keys.ts';
import { ADOPTION, decisionsOf } from '../authoring/adopt/output/adoption.ts';
import { systems, type System } from '../authoring/adopt/source.ts';
import { readSources } from '../authoring/adopt/sources/read-sources.ts';
import type { AdoptWords } from '../authoring/adopt/words.ts';
import { countDiagnostics, toDiagnostics } from '../diagnostics/report.ts';
import { choicesInTitles, isSpoken, languageOf, usualLanguage } from '../languages/index.ts';
import { openProgress } from '../progress.ts';
import { UsageError } from '../usage-error.ts';
import { fromHere, wordsOf, type Flags } from './options.ts';

/** Brings catalogues of other systems in: a new content folder, and a tally of all that became of them. */
export async function adoptCommand(flags: Flags, words: readonly string[]): Promise<number> {
  const language = await wordsOf(flags);
  const { to } = flags;
  if (words.length === 0 || to === undefined) throw new UsageError(({ adopt }) => adopt.name);
  const sources = words.map((word) => sourceAt(fromHere(word), word));
  const dir = fromHere(to);
  refuse(dir, sources);
  const keys = keysOf(flags);
  const from = systemOf(flags);
  if (flags.sitemap !== undefined && !existsSync(fromHere(flags.sitemap)))
    throw new UsageError(({ adopt }) => adopt.sitemap(flags.sitemap ?? ''));
  const read = await readSources(sources, from);
  if (read.every(({ pages }) => pages.length === 0))
    throw new UsageError(({ adopt }) => adopt.nothing(words));
  // Beside its place, until all of it is there: whoever ends us leaves no half of a folder.
  const staging = join(dirname(dir), `.${basename(dir)}.${process.pid}.adopting`);
  mkdirSync(staging, { recursive: true });
  const progress = openProgress(language.diagnostics);
  try {
    const adopted = await adopt(read, staging, {
      keys,
      ...(flags.sitemap === undefined ? {} : { sitemap: fromHere(flags.sitemap) }),
      words: language.adopt,
      choicesInTitles,
      tell: progress.tell,
      contentWords: async (code) =>
        (await languageOf(isSpoken(code) ? code : usualLanguage)).adopt.content,
    });
    progress.end();
    renameSync(staging, dir);
    const diagnostics = toDiagnostics(
      adopted.loaded.findings,
      language.diagnostics,
      adopted.loaded.catalogue.settings.rules,
    );
    say(adopted, to, countDiagnostics(diagnostics).warnings, language.adopt);
    return adopted.errors > 0 ? 1 : 0;
  } finally {
    progress.end();
    rmSync(staging, { recursive: true, force: true });
  }
}

/** A source that is there: a folder, or a table. */
function sourceAt(path: string, word: string): string {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats || (!stats.isDirectory() && !/\.(csv|tsv|xlsx)$/i.test(path)))
    throw new UsageError(({ adopt }) => adopt.noSource(word));
  return path;
}

/** Throws a UsageError for a folder that is there, or that lies in a source or holds one. */
function refuse(dir: string, sources: readonly string[]): void {
  if (lstatSync(dir, { throwIfNoEntry: false }))
    throw new UsageError(({ adopt }) => adopt.exists(dir));
  const source = sources.find((it) => `${dir}/`.startsWith(`${it}/`));
  if (source !== undefined) throw new UsageError(({ adopt }) => adopt.inSource(dir, source));
}

function keysOf({ keys = [] }: Flags): GivenKeys {
  const { keys: given, wrong } = readGivenKeys(keys);
  const [first] = wrong;
  if (first !== undefined) throw new UsageError(({ adopt }) => adopt.keys(first));
  return given;
}

function systemOf({ from }: Flags): System | undefined {
  const system = systems.find((it) => it === from);
  if (from !== undefined && system === undefined)
    throw new UsageError((usage) => usage.oneOf('--from', systems));
  return system;
}

/** How many things a sentence on the screen names: the tally names all. */
const MOST_NAMED = 3;

function say({ tally, loaded }: Adopted, dir: string, warnings: number, words: AdoptWords): void {
  const { courses, tracks, pillars, pages } = loaded.catalogue;
  const lines = decisionsOf(tally).map(([kind, about]) => {
    const named = about.slice(0, MOST_NAMED).join(' · ');
    return `- ${words.decisions[kind]} ${named}${about.length > MOST_NAMED ? ` · ${words.more(about.length - MOST_NAMED)}` : ''}`;
  });
  const counts = {
    course: courses.length,
    track: tracks.length,
    pillar: pillars.length,
    page: pages.length,
  };
  console.log(
    [
      words.done(counts, dir),
      words.checked(warnings),
      words.toDecide(join(dir, ADOPTION)),
      ...lines,
    ].join('\n'),
  );
}
