import type { Thing } from 'schema-dts';
import { partsOf } from '../catalogue/lists.ts';
import { grounds, type Appearance } from '../catalogue/accent.ts';
import type { LocalText, PageKey, PageKind } from '../catalogue/model.ts';
import { isIndexed } from '../catalogue/page-kinds.ts';
import { ownName } from '../languages/index.ts';
import { memoize } from '../memoize.ts';
import type { LinkView, TextView } from './pieces.ts';
import { BRAND_SHEET } from './brand.ts';
import { cardOf } from './cards.ts';
import { policy } from './security-policy.ts';
import { listEntry } from './course-row.ts';
import type { Site } from './site.ts';
import type { ViewContext } from './view-context.ts';
import { yearsView, type YearsView } from './years.ts';
import { graphOf, type StructuredData } from './structured-data/graph.ts';

/** What stands around every page: head, header, breadcrumbs, footer. */
export interface ShellView {
  language: string;
  documentTitle: string;
  description?: string;
  /** Page is reachable but not to be listed by search engines. */
  noindex: boolean;
  canonical?: string;
  /** Absolute addresses of every language version, itself included; empty without a base URL. */
  hreflang: { language: string; href: string }[];
  assets: {
    stylesheet: string;
    /** What a school adds to it. */
    brandSheet?: string;
    script: string;
    /** Absent where the reader’s own font is used. */
    font?: string;
    icon: { href: string; type: string };
    /** For a home screen that reads no manifest; absent where there is only a drawing. */
    touchIcon?: string;
  };
  /** What browsers paint their own edge in. */
  edges: Readonly<Record<Appearance, string>>;
  /** Address of the web app manifest; an earlier year is no app. */
  manifest?: string;
  /** What is shown where somebody shares the page (Open Graph); absent without a base URL. */
  share?: { title: string; url: string; image: string; locale: string; siteName: string };
  /** What the page says, for machines; absent where it is not to be listed. */
  structuredData?: StructuredData;
  /** What the page may load (Content-Security-Policy); not while it is edited. */
  policy?: string;
  /** Style sheets and scripts that only this page needs. */
  styles: string[];
  scripts: string[];
  skip: string;
  /** Only on a trial: that it is one, with a link to what it leaves out. */
  trial?: { text: string; lang?: string; link: LinkView };
  brand: LinkView & { logo?: LogoView };
  /** Links of the school itself; absent where it names none. */
  schoolLinks?: { label: string; links: LinkView[] };
  nav: { label: string; links: LinkView[] };
  search: SearchView;
  languages: { label: string; links: LinkView[] };
  /** Empty on the home page; the last one is the page itself (`current`). */
  breadcrumbs: { label: string; links: LinkView[] };
  /** What changed since the last year, and the same page in others; absent without any, and from lists. */
  years?: YearsView;
  footer: {
    groups: { heading: string; links: LinkView[] }[];
    appearance: { heading: string; auto: string; light: string; dark: string };
    /** Institution, academic year, what binds. */
    notes: { text: string; href?: string }[];
  };
  /** Address of the page as text, for paper; empty without a base URL. */
  printAddress?: string;
}

/** A logo; `dark`: the one for dark pages. */
export interface LogoView {
  src: string;
  dark?: string;
  width?: number;
  height?: number;
  /** What it says beside the title: the name of the school, or nothing. */
  alt: string;
}

/** What a page adds to its shell. `trail` are the pages above it, the page itself left out. */
export interface ShellInput {
  page: PageKey;
  title: string;
  description?: string;
  trail?: LinkView[];
  crumb?: TextView;
  versions?: readonly PageKey[];
  section?: PageKind /** How many entries the list of the page has, if it is one. */;
  entries?: number /** Names of scripts in src/browser/pages, without ending. */;
  scripts?: string[] /** Names of style sheets in templates/assets, without ending. */;
  styles?: string[] /** What it says for machines, beside its breadcrumbs. */;
  things?: readonly Thing[];
}

/** From here on search engines and tabs cut a title off. */
const LONG_TITLE = 70;

/** Makes something once for a reader: it is the same on every page. */
const memoizeByContext = <T>(make: (context: ViewContext) => T) =>
  memoize((context: ViewContext) => [context], make);

/** Head, header and footer of a page. */
export function shellView(context: ViewContext, input: ShellInput): ShellView {
  const {
    page,
    title,
    description,
    trail = [],
    crumb,
    versions,
    section,
    scripts = [],
    styles = [],
    things = [],
  } = input.page.part ? asPart(context, input) : input;
  const { site, t, shown, language, listLanguage } = context;
  const { settings } = site.catalogue;
  const { asYear } = site.hosting;
  const siteTitle = context.local(settings.title) ?? { text: t.defaultTitle };
  const isHome = page.kind === 'home';
  const noindex = !isIndexed(page, site.catalogue);
  const card = cardOf(context, page);
  const own = versions ?? settings.languages.map((code): PageKey => ({ ...page, language: code }));
  const url = site.urls.absolute(page);
  const absolutes =
    site.hosting.origin && !noindex
      ? own
          .filter((key) => key.part === page.part)
          .flatMap((key) => {
            const href = site.urls.absolute(key);
            return href === undefined ? [] : [{ language: key.language, href }];
          })
      : [];
  const years = yearsView(context, page);
  const breadcrumbs = isHome
    ? []
    : [
        { label: t.home, href: context.to('home') },
        ...trail,
        {
          label: crumb?.text ?? title,
          href: site.urls.page(page),
          current: true as const,
          ...(crumb?.lang ? { lang: crumb.lang } : {}),
        },
      ];
  return {
    language: shown,
    documentTitle:
      isHome || title.length + siteTitle.text.length > LONG_TITLE - 3
        ? title
        : [title, siteTitle.text].map(t.isolated).join(' | '),
    ...(description ? { description } : {}),
    noindex,
    ...(noindex ? {} : { canonical: url }),
    hreflang: absolutes.length > 1 ? absolutes : [],
    assets: assetsOf(context),
    edges: edgesOf(site),
    ...(asYear === undefined ? { manifest: site.urls.data(listLanguage, 'manifest') } : {}),
    ...(card && url && !noindex
      ? { share: { title, url, image: card, locale: t.locale, siteName: siteTitle.text } }
      : {}),
    ...(noindex ? {} : { structuredData: graphOf(context, breadcrumbs, things) }),
    ...(site.hosting.development ? {} : { policy }),
    styles: [...styles, ...(asYear !== undefined || years ? ['years'] : [])].map((name) =>
      site.urls.asset(site.assets[`${name}.css`]),
    ),
    scripts: scriptsOf(context, scripts),
    skip: t.skip,
    ...(page.kind === 'trial' ? {} : trialNotice(context)),
    brand: {
      label: siteTitle.text,
      href: context.to('home'),
      ...(siteTitle.lang ? { lang: siteTitle.lang } : {}),
      ...(isHome ? { current: true } : {}),
      ...logoOf(context),
    },
    ...schoolLinks(context),
    nav: navOf(context, section ?? page.kind),
    search: searchView(context),
    languages: { label: t.languageSwitch, links: languageLinks(own) },
    breadcrumbs: { label: t.breadcrumb, links: breadcrumbs },
    ...(years ? { years } : {}),
    footer: footerOf(context),
    ...(site.hosting.origin ? { printAddress: site.urls.absolute(page) } : {}),
  };

  /** The same page in other languages; where it has none, the entry in that language’s list. */
  function languageLinks(versionsOfPage: readonly PageKey[]): LinkView[] {
    if (settings.languages.length < 2) return [];
    return settings.languages.map((code): LinkView => {
      const version = versionsOfPage.find((it) => it.language === code);
      const href = version ? site.urls.page(version) : listEntry(site, page.id, code);
      return {
        label: ownName(code),
        href,
        hreflang: code,
        ...context.lang(code),
        ...(code === language ? { current: true } : {}),
      };
    });
  }
}

/** Addresses of scripts by their names; those of an earlier year have nothing to do. */
export const scriptsOf = (
  { site }: Pick<ViewContext, 'site'>,
  names: readonly string[],
): string[] =>
  site.hosting.asYear === undefined
    ? names.map((name) => site.urls.asset(site.assets[`${name}.js`]))
    : [];

const assetsOf = memoizeByContext(({ site }): ShellView['assets'] => {
  const { brand } = site.catalogue.settings;
  const asset = (name: string) =>
    site.assets[name] ? site.urls.asset(site.assets[name]) : undefined;
  const optional = { brandSheet: asset(BRAND_SHEET), touchIcon: asset('icon-touch-180.png') };
  const font =
    typeof brand?.font === 'object' ? site.urls.file(brand.font) : asset('archivo.woff2');
  const drawing = asset('icon.svg');
  return {
    stylesheet: site.urls.asset(site.assets['site.css']),
    script: site.urls.asset(site.assets['site.js']),
    icon: drawing
      ? { href: drawing, type: 'image/svg+xml' }
      : { href: asset('icon-192.png') ?? '', type: 'image/png' },
    ...(optional.brandSheet ? { brandSheet: optional.brandSheet } : {}),
    ...(optional.touchIcon ? { touchIcon: optional.touchIcon } : {}),
    ...(font ? { font } : {}),
  };
});

/** What browsers paint their own edge in: the accent of the school, else the ground of the page. */
export const edgesOf = ({ catalogue }: Site): ShellView['edges'] =>
  catalogue.settings.brand?.accent ?? { light: grounds.light.page, dark: grounds.dark.page };

const logoOf = memoizeByContext((context): { logo?: LogoView } => {
  const { brand, institution } = context.site.catalogue.settings;
  if (!brand?.logo) return {};
  const { width, height } = brand.logo;
  const { file } = context.site.urls;
  return {
    logo: {
      src: file(brand.logo),
      ...(brand.logoDark ? { dark: file(brand.logoDark) } : {}),
      width,
      height,
      alt: (institution && context.local(institution.name)?.text) ?? '',
    },
  };
});

const schoolLinks = memoizeByContext((context): Pick<ShellView, 'schoolLinks'> => {
  const links = context.site.catalogue.settings.brand?.links ?? [];
  return links.length === 0
    ? {}
    : { schoolLinks: { label: context.t.school, links: links.map((it) => linkOut(context, it)) } };
});

const trialNotice = memoizeByContext((context): Pick<ShellView, 'trial'> => {
  const { trial } = context.site.catalogue;
  if (!trial) return {};
  const link = { label: trial.link, href: context.to('trial') };
  return { trial: { text: trial.notice, ...context.lang(trial.language), link } };
});

const visibleTracks = memoizeByContext(({ site }) =>
  site.catalogue.tracks.filter(({ hidden }) => !hidden),
);

/** The main navigation; the page of a section, or one below it, is marked. */
function navOf(context: ViewContext, section: PageKind): ShellView['nav'] {
  const own = navs(context);
  const nav = own.get(section) ?? {
    label: context.t.mainNavigation,
    links: navLinks(context).map(({ kind, ...link }) => ({
      ...link,
      ...(kind === section ? { current: true } : {}),
    })),
  };
  own.set(section, nav);
  return nav;
}
const navs = memoizeByContext(() => new Map<PageKind, ShellView['nav']>());

/** The main ways through the catalogue, by the kind of page. */
export function navLinks(context: ViewContext): (LinkView & { kind: PageKind })[] {
  const { site, t, to } = context;
  const { pillars, tags } = site.catalogue;
  const link = (kind: PageKind, label: string) => ({ kind, label, href: to(kind) });
  return [
    ...(visibleTracks(context).length > 0 ? [link('tracks', t.tracks)] : []),
    ...(pillars.length > 0 ? [link('pillars', t.pillars)] : []),
    ...(tags.length > 0 ? [link('tags', t.tags)] : []),
    link('courses', t.allCourses),
    ...(site.hosting.asYear === undefined ? [link('plan', t.plan.title)] : []),
  ];
}

const footerOf = memoizeByContext((context): ShellView['footer'] => {
  const { site, t, to } = context;
  const { settings, pages, programmes } = site.catalogue;
  const tracks = visibleTracks(context);
  const institution = settings.institution && context.local(settings.institution.name);
  const contact = context.local(settings.contact);
  return {
    groups: [
      ...(tracks.length > 0
        ? [
            {
              heading: t.tracks,
              links: tracks.slice(0, 8).map((track) => context.link('track', track)),
            },
          ]
        : []),
      {
        heading: t.catalogue,
        links: [
          { label: t.allCourses, href: to('courses') },
          ...programmes.slice(0, 6).map(({ id }): LinkView => {
            const { text: label, ...lang } = context.programmeName(id);
            return { label, href: to('programme', id), ...lang };
          }),
          ...(site.hasExchange ? [{ label: t.lists.exchangeTitle, href: to('exchange') }] : []),
          { label: t.api.title, href: to('api') },
        ],
      },
      {
        heading: t.thisSite,
        links: [
          ...contactLink(context),
          ...pages.map((it) => context.link('page', it)),
          { label: t.accessibility.title, href: to('accessibility') },
        ],
      },
      ...(settings.actions.length > 0
        ? [{ heading: t.homePage.askHeading, links: actionLinks(context) }]
        : []),
    ],
    appearance: t.appearance,
    notes: [
      ...(institution
        ? [
            {
              text: t.madeBy({ institution: institution.text }),
              ...(settings.institution?.url ? { href: settings.institution.url } : {}),
            },
          ]
        : []),
      ...(settings.academicYear ? [{ text: t.academicYear({ year: settings.academicYear }) }] : []),
      ...(contact ? [{ text: contact.text }] : []),
    ],
  };
});

/** A further part of a list says which it is, and stands below the first one. */
function asPart({ t, site }: ViewContext, input: ShellInput): ShellInput {
  const { page, title, crumb, trail = [], entries = 0 } = input;
  const parts = partsOf(entries);
  const above: LinkView = {
    label: crumb?.text ?? title,
    href: site.urls.page({ ...page, part: undefined }),
    ...(crumb?.lang ? { lang: crumb.lang } : {}),
  };
  return {
    ...input,
    title: t.lists.titleOfPart({ title, part: page.part ?? 1, parts }),
    trail: [...trail, above],
    crumb: { text: t.lists.part({ part: page.part ?? 1, parts }) },
  };
}

/** A search field. `data`: address of what lists and filters need; what finds lies beside it. */
export interface SearchView {
  action: string;
  label: string;
  placeholder: string;
  button: string;
  data: string;
}

/** The search field: it leads to the list of all courses. */
export const searchView = memoizeByContext(
  ({ t, to, site, listLanguage }): SearchView => ({
    action: to('courses'),
    ...t.search,
    // An earlier year has no search.
    data: site.hosting.asYear === undefined ? site.urls.data(listLanguage, 'search') : '',
  }),
);

/** Links that leave the site; those of one programme only on its pages. */
export function actionLinks(context: ViewContext, programme?: string): LinkView[] {
  return context.site.catalogue.settings.actions
    .filter((it) => it.programme === undefined || it.programme === programme)
    .map((it) => linkOut(context, it));
}

/**
 * The printed handbook of a programme or track, where the content holds one: `handbooks/<id>.pdf`, or
 * `handbooks/<id>.nl.pdf` in a language.
 */
export function handbookLink({ t, site, language }: ViewContext, id: string): LinkView[] {
  const { files } = site.catalogue;
  const file = files.get(`handbooks/${id}.${language}.pdf`) ?? files.get(`handbooks/${id}.pdf`);
  return file ? [{ label: t.handbook.download, href: site.urls.file(file) }] : [];
}

/** Where questions go; none where the school does not say. */
export function contactLink({ t, site }: ViewContext): LinkView[] {
  const { contactUrl } = site.catalogue.settings;
  return contactUrl ? [{ label: t.contact, href: contactUrl }] : [];
}

/** A link to another site, in the words of the school. */
function linkOut(
  context: ViewContext,
  { label, url }: { label: LocalText; url: string },
): LinkView {
  const words = context.local(label);
  return { label: words?.text ?? url, href: url, ...(words?.lang ? { lang: words.lang } : {}) };
}

/** “Suggest a change”: the file in its editor. */
export function editLink({ site, t }: ViewContext, file: string | undefined): LinkView | undefined {
  const { editUrl } = site.catalogue.settings;
  // The file of then cannot be changed any more.
  return editUrl && file && site.hosting.asYear === undefined
    ? {
        label: t.course.edit,
        href: editUrl.replaceAll('{file}', file.split('/').map(encodeURIComponent).join('/')),
      }
    : undefined;
}
