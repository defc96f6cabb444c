import { coursePage } from '../catalogue/addresses.ts';
import { fieldTable, type FieldTable } from '../catalogue/fields.ts';
import { sectionIds } from '../catalogue/page-kinds.ts';
import type { Year } from '../catalogue/taught-in.ts';
import { humanise, textIn } from '../catalogue/texts.ts';
import type { ContentFile } from '../content/document.ts';
import type { Segments } from '../content/markdown.ts';
import type {
  Catalogue,
  CatalogueSettings,
  Course,
  LocalText,
  PageKey,
  PageKind,
  TextVersion,
} from '../catalogue/model.ts';
import type { Period } from '../plan/places.ts';
import type { Messages } from '../languages/interface-words.ts';
import { neutral } from './palette.ts';
import type { LinkView, PillarClass, ProseView, TextView } from './pieces.ts';
import type { Site } from './site.ts';
import type { Urls } from './urls.ts';

interface Named {
  id: string;
  texts: readonly TextVersion[];
}

/** What views that a browser draws too know of a catalogue. */
type SharedCatalogue = Pick<
  Catalogue,
  | 'offered'
  | 'courseById'
  | 'tracks'
  | 'trackById'
  | 'pillars'
  | 'programmes'
  | 'programmeById'
  | 'choiceOf'
>;

/** What words and addresses are made from. */
export interface SharedInput {
  catalogue: SharedCatalogue;
  /** Languages of the catalogue, names of its periods, what it is called, and its own plain facts. */
  settings: Pick<CatalogueSettings, 'languages' | 'periods' | 'terms' | 'title' | 'fields'>;
  urls: Urls;
  palette: ReadonlyMap<string, PillarClass>;
}

/** Words and addresses for one reader, in the language of one page: what views need that a browser draws too. */
export interface SharedContext {
  catalogue: SharedCatalogue;
  /** The plain facts of the catalogue. */
  fields: FieldTable;
  /** Ids of the terms of a year, in their order. */
  terms: readonly string[];
  /** What says when in a year a course is taught. */
  year: Year;
  t: Messages;
  /** Language of the content that is shown first. */
  language: string;
  /**
   * Language whose lists, data and further pages this reader is led to. A course may be written in a language that the
   * catalogue does not have (`english-only` where `languages` is `[de]`): only its own page exists in that one.
   */
  listLanguage: string;
  /** Language of the interface: the page’s `lang`. */
  shown: string;
  /** `lang` for a text, where it differs from the page’s. */
  lang: (code: string) => { lang?: string };
  name: (item: Named) => TextView;
  description: (item: Named) => TextView | undefined;
  to: (kind: PageKind, id?: string, fragment?: string) => string;
  courseLink: (course: Course) => LinkView;
  trackName: (id: string) => TextView;
  programmeName: (id: string) => TextView;
  /** Name of a pillar, even of one that has no page. */
  pillar: (course: Pick<Course, 'pillar'>) => TextView & { className: PillarClass; href?: string };
  period: (semester: number) => string;
  /** The name of a period in which a course is taught, by its id. */
  periodName: (id: string, course: Pick<Course, 'terms' | 'semester'>) => TextView;
  /** All of them, with their names. */
  periodsOf: (course: Pick<Course, 'terms' | 'semester'>) => Period[];
  /** “Semester 1”; empty for what stands in none. */
  semesterName: (course: Pick<Course, 'semester'>) => string;
  local: (text: LocalText) => TextView | undefined;
}

/** The same for a page that is built, of a whole site. Every view starts from one. */
export interface ViewContext extends SharedContext {
  site: Site;
  /** The best text for this reader; nothing where an item has none. */
  text: (item: Named) => TextVersion | undefined;
  /** A link to an item with a page in every language. */
  link: (kind: PageKind, item: Named) => LinkView;
  prose: (segments: Segments, text: TextVersion) => ProseView;
}

/** Words and addresses of a reader whose interface speaks `shown`, with the words `t`. */
export function sharedContext(
  { catalogue, settings, urls, palette }: SharedInput,
  language: string,
  shown: string,
  t: Messages,
): SharedContext {
  const [first] = settings.languages;
  const listLanguage = settings.languages.includes(language) ? language : first;
  const lang = (code: string) => (code === shown ? {} : { lang: code });
  const name = (item: Named): TextView => {
    const best = textIn(item.texts, language, first);
    return best?.title ? { text: best.title, ...lang(best.language) } : { text: humanise(item.id) };
  };
  const local = localText(language, first, lang);
  const to = (kind: PageKind, id = '', fragment?: string) =>
    urls.page({ kind, id, language: listLanguage }, fragment);
  const period = (semester: number) =>
    local(settings.periods[String(semester)] ?? {})?.text ?? (semester % 2 === 1 ? t.odd : t.even);
  const terms = new Map(settings.terms.map((it) => [it.id, local(it.name)]));
  const termName = (id: string): TextView => terms.get(id) ?? bareName(id);
  const yearOrder = new Map(settings.terms.map(({ id }, at) => [id, at]));
  const bareName = (id: string): TextView => ({ text: humanise(id) });

  // Asked for each course of each page.
  const pillars = new Map<string, ReturnType<SharedContext['pillar']>>();
  for (const pillar of catalogue.pillars)
    pillars.set(pillar.id, {
      ...name(pillar),
      className: palette.get(pillar.id) ?? neutral,
      href: to('pillar', pillar.id),
    });

  const trackNames = new Map([...catalogue.trackById].map(([id, track]) => [id, name(track)]));

  return {
    catalogue,
    fields: fieldTable(settings.fields),
    terms: settings.terms.map(({ id }) => id),
    year: settings,
    t,
    language,
    listLanguage,
    shown,
    lang,
    name,
    local,
    to,
    trackName: (id) => trackNames.get(id) ?? bareName(id),
    description: (item) => {
      const described =
        item.texts.find((it) => it.language === language && (it.description || it.body?.summary)) ??
        item.texts.find((it) => it.description) ??
        textIn(item.texts, language, first);
      const words = described && ownDescription(described);
      return words ? { text: words, ...lang(described.language) } : undefined;
    },
    courseLink: (course) => {
      const page: PageKey = coursePage(course, language);
      const { text: label, ...own } = name(course);
      const isForeign = page.language !== language && page.language !== shown;
      return {
        ...codeOf(course),
        label,
        href: urls.page(page),
        ...own,
        ...(isForeign
          ? {
              hreflang: page.language,
              note: t.inLanguage({ language: t.languageName(page.language) }),
            }
          : {}),
      };
    },
    programmeName: (id) =>
      local(catalogue.programmeById.get(id)?.title ?? {}) ??
      (id === 'main' ? (local(settings.title) ?? { text: t.defaultTitle }) : bareName(id)),
    pillar: ({ pillar: id }) => {
      if (id === undefined) return { text: '', className: neutral };
      return pillars.get(id) ?? { ...bareName(id), className: neutral };
    },
    period,
    periodName: (id, { terms: own, semester }) =>
      own.includes(id) || semester === undefined ? termName(id) : { text: period(semester) },
    periodsOf: ({ terms: own, semester }) =>
      own.length > 0 || semester === undefined
        ? own.map((id) => ({ id, name: termName(id).text, at: yearOrder.get(id) ?? Infinity }))
        : [{ id: '', name: period(semester), at: semester }],
    semesterName: ({ semester }) => (semester === undefined ? '' : t.semester({ semester })),
  };
}

/** The name of a course with its code before it, as it is spoken of. */
export function codedName(course: Course, context: Pick<SharedContext, 'name'>): TextView {
  const { text, ...lang } = context.name(course);
  return { text: [...course.codes.slice(0, 1), text].join(' '), ...lang };
}

/** The code of a course as it stands before its title. */
export const codeOf = ({ codes: [code] }: Pick<Course, 'codes'>): { code?: string } =>
  code === undefined ? {} : { code };

/** “1 (autumn)”; where the terms are stated, they stand by themselves. */
export const semesterText = (
  { t, period }: Pick<SharedContext, 't' | 'period'>,
  { semester, terms }: Pick<Course, 'semester' | 'terms'>,
): string | undefined => {
  if (semester === undefined) return undefined;
  return terms.length > 0 ? String(semester) : t.semesterIn({ semester, period: period(semester) });
};

/** A text of catalogue.yaml in the best language for a reader. */
const localText =
  (language: string, first: string, lang: SharedContext['lang']) =>
  (texts: LocalText): TextView | undefined => {
    const code = [language, first, ...Object.keys(texts)].find((it) => texts[it]);
    const text = code === undefined ? undefined : texts[code];
    return code === undefined || text === undefined ? undefined : { text, ...lang(code) };
  };

/** A reader of a site. A build asks `contextOf`, which looks the words up. */
export function contextIn(site: Site, language: string, shown: string, t: Messages): ViewContext {
  const { catalogue, urls, palette } = site;
  const { settings } = catalogue;
  const [first] = settings.languages;
  const shared = sharedContext({ catalogue, settings, urls, palette }, language, shown, t);
  return {
    ...shared,
    site,
    text: (item) => textIn(item.texts, language, first),
    link: (kind, item) => {
      const { text: label, ...own } = shared.name(item);
      return { label, href: shared.to(kind, item.id), ...own };
    },
    prose: (segments, text) => ({
      html: segments
        .map((part) => (typeof part === 'string' ? part : attributesOf(site, text, part)))
        .join(''),
      ...shared.lang(text.language),
    }),
  };
}

/** Where a link of a body leads, or what a picture shows, as attributes of its element. */
function attributesOf({ catalogue, urls }: Site, text: TextVersion, index: number): string {
  const target = catalogue.targets.get(text.source.file)?.[index];
  const isPicture = text.body?.links[index]?.kind === 'picture';
  if (!target) return isPicture || catalogue.trial ? '' : ' href="#main-content"';
  if ('page' in target) {
    const { page, fragment } = target;
    const anchor = fragment === undefined ? undefined : fragmentOf(catalogue, page, fragment);
    return attribute('href', urls.page(page, anchor));
  }
  return isPicture
    ? pictureAttributes(target.file, urls.file(target.file))
    : attribute('href', urls.file(target.file));
}

/**
 * Staff write `#what-you-make`; on the page that heading has an id of its own. Nothing for a part that is not there:
 * the link leads to its page. What a trial has of a page is not known.
 */
function fragmentOf(
  { courseById, trackById, pillarById, pages, trial }: Catalogue,
  page: PageKey,
  fragment: string,
): string | undefined {
  const items: Record<string, ReadonlyMap<string, Named> | undefined> = {
    course: courseById,
    track: trackById,
    pillar: pillarById,
  };
  const item =
    items[page.kind]?.get(page.id) ??
    pages.find(({ id }) => page.kind === 'page' && id === page.id);
  const version = item?.texts.find((it) => it.language === page.language) ?? item?.texts[0];
  const heading = version?.body?.headings.find(({ anchor }) => anchor === fragment);
  const isSection = !trial && sectionIds(page.kind).test(fragment);
  return heading?.id ?? (isSection ? fragment : undefined);
}

/** What a text says of itself in a sentence or two; nothing where it has no words. */
export const ownDescription = ({ description, body }: TextVersion): string | undefined =>
  description ?? (body && shortened(body.summary));

/** A summary for lists: at most about 200 characters, cut after a sentence or a word. */
function shortened(summary: string): string {
  if (summary.length <= 200) return summary;
  const sentence = /^.{60,200}?[.!?](?=\s)/u.exec(summary)?.[0];
  return sentence ?? `${summary.slice(0, 190).replace(/\s+\S*$/, '')}…`;
}

/** Text as HTML: what a front matter text becomes where prose may stand. */
export const escaped = (value: string) =>
  value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const attribute = (name: string, value: string) => ` ${name}="${escaped(value)}"`;
const pictureAttributes = ({ width, height }: ContentFile, src: string) =>
  `${attribute('src', src)}${attribute('width', String(width))}${attribute('height', String(height))} loading="lazy"`;
