import { humanise } from '../catalogue/texts.ts';
import { coursePage } from '../catalogue/addresses.ts';
import { textIn } from '../catalogue/texts.ts';
import type { ContentFile } from '../content/document.ts';
import type { Segments } from '../content/markdown.ts';
import type { Course, LocalText, PageKey, PageKind, TextVersion } from '../catalogue/model.ts';
import type { Messages } from '../languages/interface-words.ts';
import { neutral } from './palette.ts';
import type { LinkView, PillarClass, ProseView, TextView } from './pieces.ts';
import type { Site } from './site.ts';

interface Named {
  id: string;
  texts: readonly TextVersion[];
}

/** Words and addresses for one reader: a site, in the language of one page. Every view starts from one. */
export interface ViewContext {
  site: Site;
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
  /** The best text for this reader; nothing where an item has none. */
  text: (item: Named) => TextVersion | undefined;
  name: (item: Named) => TextView;
  local: (text: LocalText) => TextView | undefined;
  description: (item: Named) => TextView | undefined;
  to: (kind: PageKind, id?: string, fragment?: string) => string;
  /** A link to an item with a page in every language. */
  link: (kind: PageKind, item: Named) => LinkView;
  courseLink: (course: Course) => LinkView;
  trackName: (id: string) => TextView;
  programmeName: (id: string) => TextView;
  /** Name of a pillar, even of one that has no page. */
  pillar: (course: Pick<Course, 'pillar'>) => TextView & { className: PillarClass; href?: string };
  prose: (segments: Segments, text: TextVersion) => ProseView;
  period: (semester: number) => string;
}

/** A reader whose interface speaks `shown`, with the words `t`. A build asks `readerOf`, which looks them up. */
export function contextIn(site: Site, language: string, shown: string, t: Messages): ViewContext {
  const { catalogue, urls, palette } = site;
  const { settings } = catalogue;
  const first = settings.languages[0];
  const listLanguage = settings.languages.includes(language) ? language : first;
  const lang = (code: string) => (code === shown ? {} : { lang: code });
  const text = (item: Named) => textIn(item.texts, language, first);
  const name = (item: Named): TextView => {
    const best = text(item);
    return best?.title ? { text: best.title, ...lang(best.language) } : { text: humanise(item.id) };
  };
  const local = (texts: LocalText): TextView | undefined => {
    const code = [language, first, ...Object.keys(texts)].find((it) => texts[it]);
    return code === undefined ? undefined : { text: texts[code], ...lang(code) };
  };
  const to = (kind: PageKind, id = '', fragment?: string) =>
    urls.page({ kind, id, language: listLanguage }, fragment);
  const bareName = (id: string): TextView => ({ text: humanise(id) });
  const trackName = (id: string) => {
    const track = catalogue.trackById.get(id);
    return track ? name(track) : bareName(id);
  };

  // Asked for each course of each page.
  const pillars = new Map<string | undefined, ReturnType<ViewContext['pillar']>>([
    [undefined, { text: '', className: neutral }],
  ]);
  for (const pillar of catalogue.pillars)
    pillars.set(pillar.id, {
      ...name(pillar),
      className: palette.get(pillar.id) ?? neutral,
      href: to('pillar', pillar.id),
    });

  return {
    site,
    t,
    language,
    listLanguage,
    shown,
    lang,
    text,
    name,
    local,
    to,
    trackName,
    description: (item) => {
      const described =
        item.texts.find((it) => it.language === language && (it.description || it.body?.summary)) ??
        item.texts.find((it) => it.description) ??
        text(item);
      const words = described && ownDescription(described);
      return words ? { text: words, ...lang(described.language) } : undefined;
    },
    link: (kind, item) => {
      const { text: label, ...own } = name(item);
      return { label, href: to(kind, item.id), ...own };
    },
    courseLink: (course) => {
      const page: PageKey = coursePage(course, language);
      const { text: label, ...own } = name(course);
      const isForeign = page.language !== language && page.language !== shown;
      return {
        label,
        href: urls.page(page),
        ...own,
        ...(isForeign ? { hreflang: page.language, note: t.inLanguage(page.language) } : {}),
      };
    },
    programmeName: (id) =>
      local(catalogue.programmeById.get(id)?.title ?? {}) ??
      (id === 'main' ? (local(settings.title) ?? { text: t.defaultTitle }) : bareName(id)),
    pillar: ({ pillar: id }) => pillars.get(id) ?? { ...bareName(id!), className: neutral },
    prose: (segments, { body, source, language: code }) => {
      const targets = catalogue.targets.get(source.file) ?? [];
      const attributes = (index: number) => {
        const target = targets[index];
        if (!target) return body!.links[index]!.kind === 'picture' ? '' : ' href="#main-content"';
        if ('page' in target)
          return attribute(
            'href',
            urls.page(
              target.page,
              target.fragment === undefined ? undefined : fragmentOf(target.page, target.fragment),
            ),
          );
        return body!.links[index]!.kind === 'picture'
          ? pictureAttributes(target.file, urls.file(target.file))
          : attribute('href', urls.file(target.file));
      };
      return {
        html: segments.map((part) => (typeof part === 'string' ? part : attributes(part))).join(''),
        ...lang(code),
      };
    },
    period: (semester) =>
      local(settings.periods[String(semester)] ?? {})?.text ??
      (semester % 2 === 1 ? t.odd : t.even),
  };

  /** Staff write `#what-you-make`; on the page that heading has an id of its own. */
  function fragmentOf(page: PageKey, fragment: string): string {
    const items: Record<string, ReadonlyMap<string, Named> | undefined> = {
      course: catalogue.courseById,
      track: catalogue.trackById,
      pillar: catalogue.pillarById,
    };
    const item =
      items[page.kind]?.get(page.id) ??
      catalogue.pages.find(({ id }) => page.kind === 'page' && id === page.id);
    const version = item?.texts.find((it) => it.language === page.language) ?? item?.texts[0];
    return version?.body?.headings.find(({ anchor }) => anchor === fragment)?.id ?? fragment;
  }
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
