import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { datesOf } from '../content/dates.ts';
import { loadCatalogue } from '../load.ts';
import { openProgress } from '../progress.ts';
import { countDiagnostics, toDiagnostics } from '../diagnostics/report.ts';
import { pretty } from '../diagnostics/formats/pretty.ts';
import { assetNames } from '../site/assets.ts';
import { openCards } from '../site/cards.ts';
import { brandAssets } from '../site/brand-assets.ts';
import { copiesOf } from '../site/copies.ts';
import { filesOf } from '../site/files.ts';
import { verifyFolder, openVerification } from '../site/verify.ts';
import { openPages } from '../site/cached-pages.ts';
import { canDrawSvg } from '../drawing-library.ts';
import { collectGarbage } from '../collect-garbage.ts';
import { HalfPublished } from '../site/in-place.ts';
import { openOutput } from '../site/publish.ts';
import { buildKey } from '../cache/keys.ts';
import { writeBuildStamp, buildStampOf } from '../site/build-stamp.ts';
import { siteOf, withoutDrafts } from '../views/site.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { openParts } from '../own-code/open-parts.ts';
import { seenFrom, type OwnCode } from '../own-code/own-code.ts';
import { runChecks } from '../own-code/run-checks.ts';
import { exitCode } from './check.ts';
import { contentDir, fromHere, hostingOf, previousOf, wordsOf, type Flags } from './options.ts';
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
  const { diagnostics: words, commands } = await wordsOf(flags);
  const says = commands.build;
  const dir = contentDir(flags);
  const outputDir = fromHere(flags.output ?? flags.fromConfig?.output ?? '_site');
  hostingOf(flags, undefined); // wrong flags before long work
  const previous = previousOf(flags);
  const output = await openOutput(outputDir, dir).catch((error: unknown) => {
    throw unpublished(error, outputDir);
  });
  const progress = openProgress(words);
  try {
    const { days, missing } = await datesOf(dir);
    const colour = process.stderr.isTTY === true && !process.env['NO_COLOR'];
    const inputs = () =>
      buildKey(dir, flags, previous, [...days], missing, colour, canDrawSvg(), own.key);
    const before = inputs();
    const buildStamp = buildStampOf(outputDir, before);
    if (buildStamp) {
      process.stderr.write(buildStamp.said);
      console.error(says.unchanged(buildStamp.courses, outputDir));
      return { code: 0, outputDir, pathPrefix: buildStamp.pathPrefix };
    }
    const { catalogue, findings, fileCount } = await loadCatalogue(dir, undefined, {
      previous,
      tell: progress.tell,
      more: (loaded) => runChecks(own, loaded, dir),
    });
    progress.end();
    const diagnostics = toDiagnostics(findings, words, catalogue.settings.rules);
    const counts = { ...countDiagnostics(diagnostics), files: fileCount };
    const shown = diagnostics.filter(({ severity }) => severity !== 'info');
    const asText = (some: readonly Diagnostic[]) =>
      pretty({
        diagnostics: some,
        counts: { ...countDiagnostics(some), files: fileCount },
        words,
        contentDir: dir,
        colour,
      });
    const said = [
      shown.length > 0 ? await asText(shown) : '',
      missing ? `${says.undated[missing]}\n` : '',
    ].join('');
    process.stderr.write(said);
    const refused = (): Published => {
      console.error(says.nothing(existsSync(outputDir) ? outputDir : undefined));
      return { code: 1, outputDir, pathPrefix: '/' };
    };
    if (exitCode(counts, flags) !== 0) return refused();
    const hosting = hostingOf(flags, catalogue.settings.baseUrl);
    collectGarbage();
    const { renderSite } = await import('../site/eleventy.ts'); // Eleventy is loaded once there is something to render
    const brand = brandAssets(catalogue, dir);
    const assets = { ...assetNames(), ...brand.names };
    const parts = own.parts && openParts(own.parts);
    const site = siteOf(withoutDrafts(catalogue), hosting, assets, days, parts?.own);
    const pages = Object.values(site.pages).flat().length + site.redirects.length;
    const verification = openVerification(hosting.pathPrefix, pages);
    let count = 0;
    const cachedPages = openPages(site);
    try {
      await renderSite(site, cachedPages.cachedPage, (file, html) => {
        output.write(file, html);
        verification.verify(file, html, cachedPages.factsOf(file, html));
        progress.tell('pages', ++count, pages);
      });
    } finally {
      cachedPages.close();
    }
    const failures = seenFrom(dir, parts?.failures() ?? []);
    if (failures.length > 0) {
      progress.end();
      process.stderr.write(await asText(toDiagnostics(failures, words)));
      return refused();
    }
    const cards = openCards();
    const files = [...copiesOf(site, dir), ...brand.files, ...filesOf(site, cards.draw)];
    for (const [index, { path, content }] of files.entries()) {
      const made = content();
      output.write(path.slice(1), made);
      verification.verify(path.slice(1), made);
      progress.tell('files', index + 1, files.length);
    }
    cards.close();
    progress.end();
    verifyFolder(output.staging, verification);
    const faults = verification.faults();
    if (faults.length > 0) {
      const names = [...(parts?.own.components.keys() ?? [])];
      const sentence =
        names.length > 0 ? says.faultsWithParts(faults.length, names) : says.faults(faults.length);
      console.error(
        `${sentence}\n${faults
          .slice(0, 20)
          .map(({ page, message }) => `  ${page}: ${message}`)
          .join('\n')}`,
      );
      return { code: names.length > 0 ? 1 : 2, outputDir, pathPrefix: '/' };
    }
    await setImmediate(); // what failed and nobody caught is heard of now, and ends this
    await output.publish(site, verification);
    if (inputs() === before)
      writeBuildStamp(outputDir, before, {
        said,
        courses: catalogue.offered.length,
        pathPrefix: hosting.pathPrefix,
      });
    console.error(says.published(catalogue.offered.length, outputDir));
    return { code: 0, outputDir, pathPrefix: hosting.pathPrefix };
  } catch (error) {
    throw unpublished(error, outputDir);
  } finally {
    progress.end();
    output.discard();
  }
}

/** What became of the site, beside what the machine said. */
const unpublished = (error: unknown, outputDir: string): unknown =>
  error instanceof UsageError
    ? error
    : new StoppedWork(
        error,
        (after) => (error instanceof HalfPublished ? after.halfPublished : after.unpublished),
        outputDir,
      );
