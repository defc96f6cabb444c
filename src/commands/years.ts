import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { yearKey } from '../cache/keys.ts';
import { cacheFolder } from '../cache/store.ts';
import { revisionOf } from '../changes/revision.ts';
import type { Catalogue } from '../catalogue/model.ts';
import type { Finding } from '../diagnostics/diagnostic.ts';
import { canDrawSvg } from '../drawing-library.ts';
import { assetNames } from '../site/assets.ts';
import { brandAssets } from '../site/brand-assets.ts';
import { fileOfAddress } from '../site/publication.ts';
import { readYearNotice } from '../site/templates.ts';
import { listFiles } from '../site/verify.ts';
import { siteOf, withoutDrafts, type Site } from '../views/site.ts';
import { contextOf } from '../views/view-context-of.ts';
import { yearNoticeView } from '../views/years.ts';
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
  folder: string;
}

/** So many years are kept between builds, the last used. */
const MOST = 24;

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
      const { folder, isMade } = folderOf(key);
      if (!isMade && failed === undefined)
        failed = await make(
          catalogue,
          { ...making, dir, days: new Map(), hosting: ofYear },
          folder,
        );
      const assets = { ...assetNames(), ...brandAssets(catalogue, dir).names };
      const shown = withoutDrafts(catalogue);
      return {
        year,
        tree,
        version: settings.years.find((it) => it.year === year)?.version ?? '',
        folder,
        site: siteOf(shown, ofYear, assets),
        lineage: lineageOf(shown, published),
      };
    },
  );
  return { years, findings, ...(failed === undefined ? {} : { failed }) };
}

/** Where the files of a year lie, or are to be made; without a cache in a folder that goes when this process ends. */
function folderOf(key: string): { folder: string; isMade: boolean } {
  const cache = cacheFolder();
  if (cache === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'prospectus-year-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    return { folder: join(folder, key), isMade: false };
  }
  const all = join(cache, 'years');
  const folder = join(all, key);
  const isMade = existsSync(folder);
  if (isMade) utimesSync(folder, new Date(), new Date());
  else if (existsSync(all))
    for (const name of readdirSync(all)
      .map((it) => ({ it, at: statSync(join(all, it)).mtimeMs }))
      .sort((a, b) => b.at - a.at)
      .slice(MOST - 1))
      rmSync(join(all, name.it), { recursive: true, force: true });
  return { folder, isMade };
}

/** Makes the files of a year in a folder, which is there only once all of them are. */
async function make(
  catalogue: Catalogue,
  making: Making,
  folder: string,
): Promise<1 | 2 | undefined> {
  const staging = `${folder}.${process.pid}`;
  try {
    const made = await renderFiles(catalogue, making, (file, content) => {
      const path = join(staging, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    });
    if (typeof made === 'number') return made;
    const faults = made.verification.faults();
    if (faults.length > 0) return sayFaults(faults, made.parts, making.words);
    renameSync(staging, folder);
    return undefined;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Adds the files of each year below its name; its pages say that they are of then, and where they lead now. */
export async function addYears(
  years: readonly BuiltYear[],
  now: Site,
  write: (file: string, content: string | Uint8Array) => void,
): Promise<void> {
  if (years.length === 0) return;
  const notice = await readYearNotice();
  for (const { year, folder, site, lineage } of years) {
    const pages = new Map(
      Object.values(site.pages).flatMap((own) =>
        own.map((it) => [fileOfAddress(it.path), it] as const),
      ),
    );
    for (const file of listFiles(folder)) {
      const bytes = readFileSync(join(folder, file));
      const page = pages.get(file);
      if (!page) {
        write(`${year}/${file}`, bytes);
        continue;
      }
      const leads = lineage.toNow(page);
      const html = notice(yearNoticeView(contextOf(now, page.language), year, leads));
      const canonical = now.urls.absolute(leads.pages[0]);
      write(`${year}/${file}`, withNotice(bytes.toString('utf8'), html, canonical));
    }
  }
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
