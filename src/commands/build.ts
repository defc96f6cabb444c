import { existsSync } from 'node:fs';
import { datesOf } from '../content/dates.ts';
import { loadCatalogue } from '../load.ts';
import { countDiagnostics, toDiagnostics } from '../diagnostics/report.ts';
import { pretty } from '../diagnostics/formats/pretty.ts';
import { assetNames, renderSite } from '../site/eleventy.ts';
import { openCards } from '../site/cards.ts';
import { filesOf } from '../site/files.ts';
import { inspectFolder, openInspection } from '../site/inspect.ts';
import { inWords } from '../site/disk.ts';
import { openOutput } from '../site/publish.ts';
import { siteOf, withoutDrafts } from '../views/site.ts';
import { exitCode } from './check.ts';
import { contentDir, fromHere, hostingOf, previousOf, wordsOf, type Flags } from './options.ts';

/** Checks, renders into a staging folder, verifies the pages, then puts them in the output’s place. On any error the old output is untouched. */
export const build = async (flags: Flags): Promise<number> => (await publish(flags)).code;

/** What a build came to: its exit code, and where a site was published. */
export interface Published { code: number; outputDir: string; pathPrefix: string }

export async function publish(flags: Flags): Promise<Published> {
  const words = wordsOf(flags);
  const dir = contentDir(flags);
  const outputDir = fromHere(flags.output ?? '_site');
  hostingOf(flags, undefined); // wrong flags before long work
  const previous = previousOf(flags);
  const output = await openOutput(outputDir, dir).catch((error: unknown) => { throw inWords(error); });
  try {
    const { catalogue, findings, fileCount } = await loadCatalogue(dir, undefined, previous);
    const diagnostics = toDiagnostics(findings, words, catalogue.settings.rules);
    const counts = { ...countDiagnostics(diagnostics), files: fileCount };
    const shown = diagnostics.filter(({ severity }) => severity !== 'info');
    if (shown.length > 0) process.stderr.write(await pretty({ diagnostics: shown, counts: { ...counts, infos: 0 }, words, contentDir: dir, colour: process.stderr.isTTY === true && !process.env['NO_COLOR'] }));
    if (exitCode(counts, flags) !== 0) {
      console.error(existsSync(outputDir) ? `Nothing was published; ${outputDir} is as it was.` : 'Nothing was published.');
      return { code: 1, outputDir, pathPrefix: '/' };
    }
    const hosting = hostingOf(flags, catalogue.settings.baseUrl);
    const { days, missing } = await datesOf(dir);
    if (missing) console.error(missing);
    const site = siteOf(withoutDrafts(catalogue), hosting, assetNames(), days);
    const inspection = openInspection(hosting.pathPrefix);
    await renderSite(site, dir, output.staging, inspection.look);
    const cards = openCards();
    for (const { path, content } of filesOf(site, cards.draw)) {
      const made = content();
      output.write(path.slice(1), made);
      inspection.look(path.slice(1), made);
    }
    cards.close();
    inspectFolder(output.staging, inspection);
    const faults = inspection.faults();
    if (faults.length > 0) {
      console.error(`Nothing was published: ${faults.length} faults in the pages.\n${faults.slice(0, 20).map(({ page, message }) => `  ${page}: ${message}`).join('\n')}`);
      return { code: 2, outputDir, pathPrefix: '/' };
    }
    await output.publish(site, inspection);
    console.error(`${catalogue.offered.length} ${catalogue.offered.length === 1 ? 'course' : 'courses'} published in ${outputDir}.`);
    return { code: 0, outputDir, pathPrefix: hosting.pathPrefix };
  } catch (error) {
    throw inWords(error);
  } finally {
    await output.discard();
  }
}
