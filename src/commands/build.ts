import { existsSync } from 'node:fs';
import { repositoryOf } from '../catalogue/repository.ts';
import { datesOf } from '../content/dates.ts';
import { loadCatalogue } from '../load.ts';
import { openProgress } from '../progress.ts';
import { countDiagnostics, toDiagnostics } from '../diagnostics/report.ts';
import { canDrawSvg } from '../drawing-library.ts';
import { HalfPublished } from '../site/in-place.ts';
import { openOutput } from '../site/publish.ts';
import { buildKey } from '../cache/keys.ts';
import { writeBuildStamp, buildStampOf } from '../site/build-stamp.ts';
import type { OwnCode } from '../own-code/own-code.ts';
import { runChecks } from '../own-code/run-checks.ts';
import { exitCode } from './check.ts';
import {
  contentDir,
  contentWord,
  fromHere,
  hostingOf,
  previousOf,
  wordsOf,
  type Flags,
} from './options.ts';
import { asText, inColour, render } from './render.ts';
import { areAsBefore, buildYears } from './years.ts';
import { typed } from '../typed.ts';
import { UsageError } from '../usage-error.ts';
import { StoppedWork } from '../diagnostics/trouble.ts';

/**
 * Checks, renders into a staging folder, verifies the pages, then puts them in the output’s place. On any error the old
 * output is untouched.
 */
export const build = async (flags: Flags, own: OwnCode): Promise<number> =>
  (await publish(flags, own)).code;

/** What a build came to: its exit code, and where a site was published. */
export interface Published {
  code: number;
  outputDir: string;
  pathPrefix: string;
}

export async function publish(flags: Flags, own: OwnCode): Promise<Published> {
  const words = await wordsOf(flags);
  const says = words.commands.build;
  const dir = contentDir(flags);
  const outputDir = fromHere(flags.output ?? flags.fromConfig?.output ?? '_site');
  hostingOf(flags, undefined); // wrong flags before long work
  const previous = previousOf(flags);
  const output = await openOutput(outputDir, dir).catch((error: unknown) => {
    throw unpublished(error, outputDir);
  });
  const progress = openProgress(words.diagnostics);
  try {
    const { days, missing } = await datesOf(dir);
    const inputs = () =>
      buildKey(dir, flags, previous, [...days], missing, inColour(), canDrawSvg(), own.key);
    const before = inputs();
    const buildStamp = buildStampOf(outputDir, before);
    if (buildStamp && (await areAsBefore(buildStamp.trees ?? {}, dir, words))) {
      process.stderr.write(buildStamp.said);
      console.error(says.unchanged(buildStamp.courses, outputDir));
      return { code: 0, outputDir, pathPrefix: buildStamp.pathPrefix };
    }
    const loaded = await loadCatalogue(dir, undefined, {
      previous,
      tell: progress.tell,
      forms: flags.forms,
      more: (it) => runChecks(own, it, dir),
    });
    progress.end();
    const { settings, offered } = loaded.catalogue;
    const { fileCount } = loaded;
    const older = existsSync(outputDir) ? outputDir : undefined;
    const hosting = hostingOf(flags, settings.baseUrl);
    const making = {
      dir,
      own,
      days: shownDays(days, hosting),
      hosting,
      progress,
      words,
      fileCount,
      older,
    };
    const isWanted =
      countDiagnostics(toDiagnostics(loaded.findings, words.diagnostics, settings.rules)).errors ===
      0;
    const {
      years,
      findings: ofYears,
      failed,
    } = isWanted && hosting.asYear === undefined
      ? await buildYears(loaded.catalogue, flags, making)
      : { years: [], findings: [] };
    if (failed !== undefined) return { code: failed, outputDir, pathPrefix: '/' };
    const found = [...loaded.findings, ...ofYears];
    const diagnostics = toDiagnostics(found, words.diagnostics, settings.rules);
    const shown = diagnostics.filter(({ severity }) => severity !== 'info');
    const said = [
      await asText(shown, { words, dir, fileCount }),
      missing ? `${says.undated[missing]}\n` : '',
      settings.forms && !repositoryOf(settings.editUrl) ? `${words.forms.onlyHere}\n` : '',
    ].join('');
    process.stderr.write(said);
    const counts = countDiagnostics(diagnostics);
    if (exitCode(counts, flags) !== 0) {
      console.error(says.nothing(older));
      if (settings.onTrial && counts.errors > 0)
        console.error(words.commands.trial.look(typed('start', '--content', contentWord(flags))));
      return { code: 1, outputDir, pathPrefix: '/' };
    }
    const code = await render(loaded.catalogue, { ...making, output, years });
    if (code !== 0) return { code, outputDir, pathPrefix: '/' };
    if (inputs() === before)
      writeBuildStamp(outputDir, before, {
        said,
        courses: offered.length,
        pathPrefix: hosting.pathPrefix,
        ...(years.length > 0
          ? { trees: Object.fromEntries(years.map((it) => [it.version, it.tree])) }
          : {}),
      });
    console.error(says.published(offered.length, outputDir));
    return { code: 0, outputDir, pathPrefix: hosting.pathPrefix };
  } catch (error) {
    throw unpublished(error, outputDir);
  } finally {
    progress.end();
    output.discard();
  }
}

/** An earlier year says nothing of the day on which a text was changed: its content may come without its history. */
const shownDays = <T>(
  days: ReadonlyMap<string, T>,
  { asYear }: { asYear?: string },
): ReadonlyMap<string, T> => (asYear === undefined ? days : new Map());

/** What became of the site, beside what the machine said. */
const unpublished = (error: unknown, outputDir: string): unknown =>
  error instanceof UsageError
    ? error
    : new StoppedWork(
        error,
        (after) => (error instanceof HalfPublished ? after.halfPublished : after.unpublished),
        outputDir,
      );
