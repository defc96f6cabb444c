import { setImmediate } from 'node:timers/promises';
import type { Catalogue } from '../catalogue/model.ts';
import { collectGarbage } from '../collect-garbage.ts';
import { pretty } from '../diagnostics/formats/pretty.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { countDiagnostics, toDiagnostics } from '../diagnostics/report.ts';
import type { Language } from '../languages/language.ts';
import { openParts } from '../own-code/open-parts.ts';
import { seenFrom, type OwnCode } from '../own-code/own-code.ts';
import type { openProgress } from '../progress.ts';
import { assetNames } from '../site/assets.ts';
import { brandAssets } from '../site/brand-assets.ts';
import { openPages } from '../site/cached-pages.ts';
import { openCards } from '../site/cards.ts';
import { copiesOf } from '../site/copies.ts';
import { filesOf } from '../site/files.ts';
import type { Output } from '../site/publish.ts';
import { openVerification, verifyFolder, type Fault, type Verification } from '../site/verify.ts';
import { siteOf, withoutDrafts, type Site } from '../views/site.ts';
import type { Hosting } from '../views/urls.ts';
import { yearsOfSite } from '../years/years-of-site.ts';
import { formsOf } from './forms.ts';
import { addYears, type BuiltYear } from './years.ts';

/** What a catalogue is rendered with, and into which output. */
export interface Rendering {
  /** The content folder. */
  dir: string;
  own: OwnCode;
  /** Days on which files were last changed. */
  days: ReadonlyMap<string, string>;
  hosting: Hosting;
  output: Output;
  progress: ReturnType<typeof openProgress>;
  words: Language;
  /** How many files were read. */
  fileCount: number;
  /** Where an older site stands. */
  older?: string;
}

/** Whether somebody looks at a terminal that has colours. */
export const inColour = (): boolean => process.stderr.isTTY === true && !process.env['NO_COLOR'];

/** Diagnostics as a terminal shows them; nothing where there are none. */
export const asText = async (
  diagnostics: readonly Diagnostic[],
  { words, dir, fileCount }: Pick<Rendering, 'words' | 'dir' | 'fileCount'>,
): Promise<string> =>
  diagnostics.length === 0
    ? ''
    : pretty({
        diagnostics,
        counts: { ...countDiagnostics(diagnostics), files: fileCount },
        words: words.diagnostics,
        contentDir: dir,
        colour: inColour(),
      });

/**
 * Renders every page into the staging folder, verifies them and puts them in the output’s place. Otherwise says what is
 * wrong, and gives the exit code: 1 where the school’s own code may be it, 2 for a fault of ours.
 */
export async function render(
  catalogue: Catalogue,
  rendering: Rendering & { years?: readonly BuiltYear[] },
): Promise<0 | 1 | 2> {
  const { output, years = [] } = rendering;
  const made = await renderFiles(catalogue, rendering, output.write, years);
  if (typeof made === 'number') return made;
  const { site, verification, parts } = made;
  verifyFolder(output.staging, verification);
  const added = await addYears(years, site, output);
  for (const [file, hash] of added.hashes) verification.earlier.set(file, hash);
  const faults = verification.faults();
  if (faults.length > 0) return sayFaults(faults, parts, rendering.words);
  await setImmediate(); // what failed and nobody caught is heard of now, and ends this
  await output.publish(site, verification, added.published);
  return 0;
}

/** What files of a site are made with: all but where they go. */
export type Making = Omit<Rendering, 'output'>;

/** Renders every file of a site, and gives each to `write`; an exit code where the school’s own code fails. */
export async function renderFiles(
  catalogue: Catalogue,
  making: Making,
  write: Output['write'],
  years: readonly BuiltYear[] = [],
): Promise<1 | { site: Site; verification: Verification; parts: string[] }> {
  const { dir, own, days, hosting, progress, words } = making;
  collectGarbage();
  const { renderSite } = await import('../site/eleventy.ts'); // Eleventy is loaded once there is something to render
  const brand = brandAssets(catalogue, dir);
  const assets = { ...assetNames(), ...brand.names };
  const parts = own.parts && openParts(own.parts);
  const site = siteOf(withoutDrafts(catalogue), hosting, assets, days, parts?.own);
  if (years.length > 0) site.years = await yearsOfSite(site, years);
  // What applied then is not edited any more.
  const forms = hosting.asYear === undefined ? formsOf(catalogue, words, dir, site) : [];
  const pages = Object.values(site.pages).flat().length + site.redirects.length;
  const verification = openVerification(hosting.pathPrefix, pages);
  let count = 0;
  const cachedPages = openPages(site);
  try {
    await renderSite(site, cachedPages.cachedPage, (file, html) => {
      write(file, html);
      verification.verify(file, html, cachedPages.factsOf(file, html));
      progress.tell('pages', ++count, pages);
    });
  } finally {
    cachedPages.close();
  }
  const failures = seenFrom(dir, parts?.failures() ?? []);
  if (failures.length > 0) {
    progress.end();
    process.stderr.write(await asText(toDiagnostics(failures, words.diagnostics), making));
    console.error(words.commands.build.nothing(making.older));
    return 1;
  }
  const cards = openCards();
  const files = [...copiesOf(site, dir), ...brand.files, ...filesOf(site, cards.draw), ...forms];
  for (const [index, { path, content }] of files.entries()) {
    const made = content();
    write(path.slice(1), made);
    verification.verify(path.slice(1), made);
    progress.tell('files', index + 1, files.length);
  }
  cards.close();
  progress.end();
  return { site, verification, parts: [...(parts?.own.components.keys() ?? [])] };
}

/** `parts`: those of pages that are the school’s own, and so may be at fault. */
export function sayFaults(
  faults: readonly Fault[],
  parts: readonly string[],
  { commands: { build: says } }: Language,
): 1 | 2 {
  const sentence =
    parts.length > 0 ? says.faultsWithParts(faults.length, parts) : says.faults(faults.length);
  const first = faults.slice(0, 20).map(({ page, message }) => `  ${page}: ${message}`);
  console.error([sentence, ...first].join('\n'));
  return parts.length > 0 ? 1 : 2;
}
