import type { PageKey } from '../catalogue/model.ts';
import { writtenYear } from '../catalogue/years.ts';
import type { YearPlanData } from '../plan/of-year.ts';
import type { LinkView } from './pieces.ts';
import type { Site } from './site.ts';
import type { ViewContext } from './view-context.ts';

/** Where a page leads in an earlier year, and what that is called there. */
export interface PageInYear {
  year: string;
  /** The same thing; what it took the place of; the nearest that is there. */
  how: 'same' | 'successor' | 'nearest';
  pages: readonly { href: string; title: string; semester?: number }[];
}
/** What a page says of earlier years. */
interface PageYears {
  /** The latest of them, and what changed since, in the words of the report of changes. */
  since: string;
  changes: readonly string[];
  /** Language of those words. */
  language: string;
  years: readonly PageInYear[];
}
/** Earlier years of a site. */
export interface YearsOfSite {
  /** Their names, the latest first. */
  names: readonly string[];
  /** What opens a plan of one of them. */
  plan: (year: string, language: string) => YearPlanData | undefined;
  of: (page: PageKey) => PageYears | undefined;
  /** All that changed since the latest of them, and the page of each. */
  told: (language: string) => {
    since: string;
    entries: readonly { text: string; page?: PageKey }[];
  };
}

/** “What changed since 2025–2026”, and the same page in other years. */
export interface YearsView {
  changes?: { heading: string; items: string[]; lang?: string; feed: LinkView };
  list: {
    heading: string;
    intro: string;
    years: { year: string; href: string; text: string; current?: true }[];
  };
}

/** Address of the feed of changes in a language. */
export const feedPath = (language: string, first: string): string =>
  language === first ? '/changes.xml' : `/${language}/changes.xml`;

/** Address of what opens plans of a year, in a language. */
export const yearPlanPath = (year: string, language: string, first: string): string =>
  `${language === first ? '' : `/${language}`}/years/${year}.json`;

/** What a page says of earlier years; nothing where there are none. */
export function yearsView(context: ViewContext, page: PageKey): YearsView | undefined {
  const { site, t, listLanguage } = context;
  const own = page.part ? undefined : site.years?.of(page);
  if (!own) return undefined;
  const { academicYear, languages } = site.catalogue.settings;
  const feed = site.urls.api(feedPath(listLanguage, languages[0]));
  return {
    ...(own.changes.length > 0
      ? {
          changes: {
            heading: t.inYears.changed({ year: writtenYear(own.since) }),
            items: [...own.changes],
            ...context.lang(own.language),
            feed: { label: t.inYears.feed, href: feed },
          },
        }
      : {}),
    list: {
      heading: t.inYears.other,
      intro: t.inYears.intro,
      years: [
        {
          year: academicYear === undefined ? t.home : writtenYear(academicYear),
          href: site.urls.page(page),
          text: t.inYears.here({ title: titleIn(context, page) }),
          current: true,
        },
        ...own.years.flatMap(({ year, how, pages }) =>
          pages.map(({ href, title: name, semester }) => ({
            year: writtenYear(year),
            href,
            text: textOf(context, how, name, semester),
          })),
        ),
      ],
    },
  };
}

function textOf(
  { t }: ViewContext,
  how: PageInYear['how'],
  name: string,
  semester?: number,
): string {
  const title = semester === undefined ? name : t.series([name, t.semester({ semester })]);
  if (how === 'successor') return t.inYears.before({ title });
  return how === 'nearest' ? t.inYears.nearest({ title }) : title;
}

/** On a page of an earlier year: that it is one, and where it leads now. */
export interface YearNoticeView {
  language: string;
  text: string;
  applies: string;
  links: LinkView[];
}

/** `how`, `pages`: where the page leads now. */
export function yearNoticeView(
  context: ViewContext,
  year: string,
  { how, pages }: { how: PageInYear['how']; pages: readonly PageKey[] },
): YearNoticeView {
  const { t, site } = context;
  const words = { same: t.inYears.now, successor: t.inYears.instead, nearest: t.inYears.above };
  return {
    language: context.shown,
    text: t.inYears.notice({ year: writtenYear(year) }),
    applies: t.inYears.applies,
    links: pages.map((page) => ({
      label: words[how]({ title: titleIn(context, page) }),
      href: site.urls.page(page),
    })),
  };
}

/** What a page is called: things by their names, lists by the catalogue’s. */
export function titleIn(context: ViewContext, { kind, id }: PageKey): string {
  const { catalogue } = context.site;
  const { courseById, trackById, pillarById, pages, settings } = catalogue;
  if (kind === 'programme') return context.programmeName(id).text;
  const items = {
    course: courseById.get(id),
    track: trackById.get(id),
    pillar: pillarById.get(id),
    page: pages.find((it) => it.id === id),
  };
  const item = Object.entries(items).find(([name]) => name === kind)?.[1];
  return item
    ? context.name(item).text
    : (context.local(settings.title)?.text ?? context.t.defaultTitle);
}

const xml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

/** The feed of changes of a language, as Atom (RFC 4287). `idOf`: a name for a text, as a UUID. */
export function feedXml(
  context: ViewContext,
  idOf: (text: string) => string,
  changedOn: (page: PageKey) => string | undefined,
): string {
  const { site, t, listLanguage } = context;
  const { settings } = site.catalogue;
  const { since, entries } = site.years?.told(listLanguage) ?? { since: '', entries: [] };
  const address = site.urls.full(site.urls.api(feedPath(listLanguage, settings.languages[0])));
  const catalogue = context.local(settings.title)?.text ?? t.defaultTitle;
  const author =
    (settings.institution && context.local(settings.institution.name)?.text) ?? catalogue;
  // Ids are those of one feed of all: where it does not know its address, its names tell it apart.
  const own = site.hosting.origin ? address : `${address} ${author} ${catalogue}`;
  // Nothing from the clock: where git tells no days, the year itself is the day.
  const day = [...site.dates.values()].sort().at(-1) ?? `${since.slice(0, 4)}-01-01`;
  const time = (date: string) => `<updated>${date}T00:00:00Z</updated>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(listLanguage)}">`,
    `<title>${xml(t.inYears.feedTitle({ year: writtenYear(since), catalogue }))}</title>`,
    `<id>urn:uuid:${idOf(own)}</id>`,
    ...(site.hosting.origin
      ? [`<link rel="self" type="application/atom+xml" href="${xml(address)}"/>`]
      : []),
    `<link rel="alternate" type="text/html" href="${xml(site.urls.full(context.to('home')))}"/>`,
    time(day),
    `<author><name>${xml(author)}</name></author>`,
    ...entries.map(({ text, page }) =>
      [
        `<entry><title>${xml(text)}</title>`,
        `<id>urn:uuid:${idOf(`${own} ${since} ${text}`)}</id>`,
        `<link rel="alternate" type="text/html" href="${xml(site.urls.full(page ? site.urls.page(page) : context.to('home')))}"/>`,
        `${time((page && changedOn(page)) ?? day)}</entry>`,
      ].join(''),
    ),
    '</feed>',
    '',
  ].join('\n');
}

/** Languages that have a feed; none without earlier years. */
export const feedsOf = ({ years, catalogue }: Site): readonly string[] =>
  years ? catalogue.settings.languages : [];
