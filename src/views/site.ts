import { isInYear, pageKinds } from '../catalogue/page-kinds.ts';
import { mapValues } from '../map-values.ts';
import { neededIds } from '../catalogue/needs.ts';
import { getOrThrow } from '../get-or-throw.ts';
import {
  listApiFiles,
  listDataFiles,
  pagesByAddress,
  type ApiFileAt,
  type DataFileAt,
} from '../catalogue/addresses.ts';
import { linkTargets } from '../catalogue/link-targets.ts';
import { commonLedger, coursesOf, trackLedgers, type LedgerSemester } from '../catalogue/ledger.ts';
import { listsOf, type Lists } from '../catalogue/lists.ts';
import { grouped } from '../grouped.ts';
import type { OwnParts } from '../parts.ts';
import type { Catalogue, Course, PageKey, PageKind, Track } from '../catalogue/model.ts';
import { listHostingFiles, type HostingFileAt } from './hosting-files.ts';
import { paletteOf } from './palette.ts';
import type { PillarClass } from './pieces.ts';
import { listSitemaps, type SitemapAt } from './sitemap.ts';
import { listWordsFiles } from './words-data.ts';
import { urlsFor, type Hosting, type Urls } from './urls.ts';
import type { YearsOfSite } from './years.ts';

/** A page of the site as Eleventy paginates over it: small keys, a view is made when its page is rendered. */
export interface PageAt extends PageKey {
  /** Address without prefix, as the output tree holds it. */ path: string;
}

/** Files that are no pages, by kind. */
interface SiteFiles {
  /** For our scripts: what search, filters and plans know. */
  'data-file': readonly DataFileAt[];
  /** For other programs. */
  'api-file': readonly ApiFileAt[];
  /** None without a base URL. */
  sitemap: readonly SitemapAt[];
  /** Redirects and headers, for hosts. */
  'hosting-file': readonly HostingFileAt[];
}

/** What views are made from: the catalogue, and what every page needs of it, worked out once. */
export interface Site {
  catalogue: Catalogue;
  hosting: Hosting;
  urls: Urls;
  /** Published name of each asset: `site.css` → `site-ABC.css`. */
  assets: Readonly<Record<string, string>>;
  /** Lists that may be long, in the order of their pages. */
  lists: Lists;
  /** All pages, by kind. */
  pages: Readonly<Record<PageKind, readonly PageAt[]>>;
  redirects: readonly { path: string; to: string; language: string }[];
  files: SiteFiles;
  palette: ReadonlyMap<string, PillarClass>;
  /** Ledger of each track, by id. */
  ledgers: ReadonlyMap<string, readonly LedgerSemester[]>;
  /** Ledger of each programme before a track is chosen, by id. */
  commonLedgers: ReadonlyMap<string, readonly LedgerSemester[]>;
  /** Tracks that are shown and that a course on offer counts for, by the course’s id. */
  tracksOf: ReadonlyMap<string, readonly Track[]>;
  /** Whether any course is open to exchange students. */
  hasExchange: boolean;
  /** Courses that name a course as prerequisite, by its id. */
  neededBy: ReadonlyMap<string, readonly Course[]>;
  /** Day on which a file of the content was last changed (YYYY-MM-DD), where it is known. */
  dates: ReadonlyMap<string, string>;
  /** Parts of pages that the school makes itself. */
  parts?: OwnParts;
  /** Earlier years, where there are any. */
  years?: YearsOfSite;
}

/** Gives a page that was made before from the same view (which is plain data), or makes it. */
export type PageCache = <View extends object>(
  at: PageAt,
  viewOf: () => View,
  make: (view: View) => string,
) => string;

/** Everything that pages are made from. Without drafts, unless they are wanted. */
export function siteOf(
  catalogue: Catalogue,
  hosting: Hosting,
  assets: Site['assets'],
  dates: Site['dates'] = new Map(),
  parts?: OwnParts,
): Site {
  const first = catalogue.settings.languages[0];
  const urls = urlsFor(hosting, first);
  const pages = mapValues(pageKinds, (): PageAt[] => []);
  const lists = listsOf(catalogue);
  const isNow = hosting.asYear === undefined;
  for (const [path, key] of pagesByAddress(catalogue))
    if (isNow || isInYear(key.kind)) pages[key.kind].push({ ...key, path });
  const needs = catalogue.offered.flatMap((course) =>
    neededIds(course, 'prerequisites').map((id) => ({ id, course })),
  );
  const neededBy = grouped(
    needs,
    ({ id }) => id,
    ({ course }) => course,
  );
  const ledgers = trackLedgers(catalogue);
  const taken = catalogue.tracks.flatMap((track) =>
    track.hidden
      ? []
      : [...coursesOf(getOrThrow(ledgers, track.id)), ...(lists.outside.get(track.id) ?? [])].map(
          ({ id }) => ({ id, track }),
        ),
  );
  return {
    catalogue,
    hosting,
    urls,
    assets,
    neededBy,
    dates,
    parts,
    lists,
    pages,
    files: {
      'data-file': isNow ? [...listDataFiles(catalogue), ...listWordsFiles(catalogue)] : [],
      'api-file': listApiFiles(catalogue),
      sitemap: isNow ? listSitemaps({ catalogue, urls, pages, dates }) : [],
      'hosting-file': isNow ? listHostingFiles() : [],
    },
    redirects: catalogue.redirects.map(({ from, to }) => ({
      path: from,
      to: typeof to === 'string' ? to : urls.page(to),
      language: typeof to === 'string' ? first : to.language,
    })),
    palette: paletteOf(catalogue.pillars),
    ledgers,
    commonLedgers: new Map(
      catalogue.programmes.map((programme) => [programme.id, commonLedger(programme, catalogue)]),
    ),
    tracksOf: grouped(
      taken,
      ({ id }) => id,
      ({ track }) => track,
    ),
    hasExchange: catalogue.offered.some(({ exchange }) => exchange),
  };
}

/** A catalogue as it is published: drafts do not exist. */
export function withoutDrafts(catalogue: Catalogue): Catalogue {
  if (!catalogue.courses.some(({ draft }) => draft)) return catalogue;
  const courses = catalogue.courses.filter(({ draft }) => !draft);
  const courseById = new Map(courses.map((it) => [it.id, it]));
  const redirects = catalogue.redirects.filter(
    ({ to }) => typeof to === 'string' || to.kind !== 'course' || courseById.has(to.id),
  );
  const published = { ...catalogue, courses, courseById, redirects };
  return { ...published, targets: linkTargets(published) };
}
