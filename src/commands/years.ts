import { existsSync } from 'node:fs';
import { yearKey } from '../cache/keys.ts';
import { revisionOf } from '../changes/revision.ts';
import type { Catalogue } from '../catalogue/model.ts';
import type { Finding } from '../diagnostics/diagnostic.ts';
import { canDrawSvg } from '../drawing-library.ts';
import { assetNames } from '../site/assets.ts';
import { fileOfAddress } from '../site/publication.ts';
import { readYearNotice } from '../site/templates.ts';
import { hashOf } from '../site/page-facts.ts';
import type { Output } from '../site/publish.ts';
import {
  keptContent,
  makePlain,
  placeYear,
  yearFolder,
  type Added,
  type YearFolder,
} from '../site/year-folders.ts';
import { siteOf, withoutDrafts, type Site } from '../views/site.ts';
import { contextOf } from '../views/view-context-of.ts';
import { yearNoticeView, yearPlanPath } from '../views/years.ts';
import { lineageOf } from '../years/lineage.ts';
import { readYears } from '../years/read.ts';
import type { YearWithSite } from '../years/years-of-site.ts';
import { hostingOf, type Flags } from './options.ts';
import { renderFiles, sayFaults, type Making } from './render.ts';

/** An earlier year whose files lie in a folder. */
export interface BuiltYear extends YearWithSite {
  /** The id of its content in git. */
  tree: string;
  version: string;
  folder: YearFolder;
}

/**
 * The earlier years of a catalogue, each as a build of its content says it, made only where no earlier build made it of
 * the same content by the same code. `failed`: an exit code, which was said already.
 */
export async function buildYears(
  now: Catalogue,
  flags: Flags,
  making: Making,
): Promise<{ years: BuiltYear[]; findings: Finding[]; failed?: 1 | 2 }> {
  const { settings } = now;
  if (settings.years.length === 0) return { years: [], findings: [] };
  const { hosting, own } = making;
  const published = withoutDrafts(now);
  let failed: 1 | 2 | undefined;
  const { made: years, findings } = await readYears(
    now,
    making.dir,
    making.words,
    async ({ year, tree, catalogue }, dir): Promise<BuiltYear> => {
      const { origin } = hostingOf({ 'base-url': flags['base-url'] }, catalogue.settings.baseUrl);
      const ofYear = { origin, pathPrefix: `${hosting.pathPrefix}${year}/`, asYear: year };
      const key = yearKey(tree, ofYear, own.key, canDrawSvg());
      const folder = yearFolder(key);
      if (!existsSync(folder.plain) && failed === undefined)
        failed = await make(
          catalogue,
          { ...making, dir, days: new Map(), hosting: ofYear },
          folder,
        );
      const shown = withoutDrafts(catalogue);
      return {
        year,
        tree,
        version: settings.years.find((it) => it.year === year)?.version ?? '',
        folder,
        site: siteOf(shown, ofYear, assetNames()),
        lineage: lineageOf(shown, published),
      };
    },
    keptContent,
  );
  return { years, findings, ...(failed === undefined ? {} : { failed }) };
}

/** Makes the files of a year, which are there only once all of them are. */
const make = (
  catalogue: Catalogue,
  making: Making,
  folder: YearFolder,
): Promise<1 | 2 | undefined> =>
  makePlain(folder, async (write) => {
    const made = await renderFiles(catalogue, making, write);
    if (typeof made === 'number') return made;
    const faults = made.verification.faults();
    return faults.length > 0 ? sayFaults(faults, made.parts, making.words) : undefined;
  });

/**
 * Adds the files of each year below its name, and beside them what opens a plan of then; its pages say that they are of
 * then, and where they lead now. Gives the hash of each file, and what is to be called once all of it is published.
 */
export async function addYears(
  years: readonly BuiltYear[],
  now: Site,
  output: Output,
): Promise<{ hashes: Map<string, string>; published: (before: string | undefined) => void }> {
  const notice = years.length > 0 ? await readYearNotice() : () => '';
  const all = years.map(({ year, folder, site, lineage }) => {
    const pages = new Map(
      Object.values(site.pages).flatMap((own) =>
        own.map((it) => [fileOfAddress(it.path), it] as const),
      ),
    );
    const addedTo = (file: string): Added | undefined => {
      const page = pages.get(file);
      if (!page) return undefined;
      const leads = lineage.toNow(page);
      const view = yearNoticeView(contextOf(now, page.language), year, leads);
      const canonical = now.urls.absolute(leads.pages[0]);
      return {
        key: hashOf(JSON.stringify([view, canonical])),
        to: (text) => withNotice(text, notice(view), canonical),
      };
    };
    return { year, ...placeYear(year, folder, output, addedTo) };
  });
  const { languages } = now.catalogue.settings;
  const plans = years.flatMap(({ year }) =>
    languages.map((language) => {
      const file = yearPlanPath(year, language, languages[0]).slice(1);
      const content = JSON.stringify(now.years?.plan(year, language));
      output.write(file, content);
      return [file, hashOf(content)] as const;
    }),
  );
  return {
    hashes: new Map([
      ...plans,
      ...all.flatMap(({ year, placed }) =>
        [...placed].map(([file, hash]) => [`${year}/${file}`, hash] as const),
      ),
    ]),
    published: (before) => {
      for (const it of all) it.published(before);
    },
  };
}

/** A page with the notice below its header, and the address of the page of now as the one that counts. */
function withNotice(page: string, notice: string, canonical: string | undefined): string {
  const main = page.indexOf('<main id="main-content"');
  const crumbs = page.lastIndexOf('<nav class="crumbs', main);
  const at = crumbs < 0 ? main : crumbs;
  const whole = `${page.slice(0, at)}${notice}${page.slice(at)}`;
  return canonical === undefined
    ? whole
    : whole.replace(
        /<link rel="canonical" href="[^"]*">/,
        () => `<link rel="canonical" href="${canonical.replaceAll('&', '&amp;')}">`,
      );
}

/** Whether versions of earlier years still hold the content that they held. */
export async function areAsBefore(
  trees: Readonly<Record<string, string>>,
  dir: string,
  words: Making['words'],
): Promise<boolean> {
  for (const [version, tree] of Object.entries(trees)) {
    const now = await revisionOf(version, dir, words.changes).catch(() => undefined);
    if (now?.tree !== tree) return false;
  }
  return true;
}
