import { findOrThrow } from '../get-or-throw.ts';
import { contextOf } from './view-context-of.ts';
import { contactLink, editLink, searchView, shellView } from './shell.ts';
import type { PageAt, Site } from './site.ts';
import type { LinkView, ProseView, TextView } from './pieces.ts';
import type { SearchView, ShellView } from './shell.ts';

/** A further page: about, privacy, and 404. */
export interface TextPageView {
  shell: ShellView;
  title: TextView;
  description?: TextView;
  body?: ProseView;
  edit?: LinkView;
}

/** /accessibility/: the statement, from its data. */
export interface AccessibilityView {
  shell: ShellView;
  title: string;
  sections: { heading: string; paragraphs: TextView[]; items?: string[]; links?: LinkView[] }[];
}

/** 404.html and offline.html */
export interface NotFoundView {
  shell: ShellView;
  /** One part a language, the site's first language first. */
  parts: { lang: string; title: string; text: string; links: LinkView[]; search: SearchView }[];
}

/** /<page>/ */
export function textPageView(at: PageAt, site: Site): TextPageView {
  const context = contextOf(site, at.language);
  const page = findOrThrow(site.catalogue.pages, ({ id }) => id === at.id);
  const title = context.name(page);
  const description = context.description(page);
  const text = context.text(page);
  return {
    shell: shellView(context, {
      page: at,
      title: title.text,
      description: description?.text,
      crumb: title,
    }),
    title,
    ...(text?.description ? { description } : {}),
    ...(text?.body ? { body: context.prose(text.body.html, text) } : {}),
    edit: editLink(context, text?.source.file),
  };
}

/** /accessibility/: what the data of catalogue.yaml says; it never claims more. */
export function accessibilityView(at: PageAt, site: Site): AccessibilityView {
  const context = contextOf(site, at.language);
  const { t } = context;
  const { accessibility, title } = site.catalogue.settings;
  const words = t.accessibility;
  const contact = context.local(accessibility.contact);
  const links = contactLink(context);
  return {
    shell: shellView(context, {
      page: at,
      title: words.title,
      description: words.intro({ title: context.local(title)?.text ?? t.defaultTitle }),
    }),
    title: words.title,
    sections: [
      {
        heading: words.statusHeading,
        paragraphs: [
          { text: words.intro({ title: context.local(title)?.text ?? t.defaultTitle }) },
          { text: words.status[accessibility.status ?? 'unknown'] },
          { text: words.standard },
        ],
      },
      { heading: words.how, paragraphs: [], items: Object.values(words.howItems) },
      { heading: words.known, paragraphs: [{ text: words.knownNone }] },
      {
        heading: words.contact,
        paragraphs:
          contact || links.length > 0 ? [contact ?? []].flat() : [{ text: words.noContact }],
        links,
      },
      {
        heading: words.preparation,
        paragraphs: [
          {
            text: accessibility.reviewed
              ? words.reviewed({ date: accessibility.reviewed })
              : words.notReviewed,
          },
        ],
      },
    ],
  };
}

/** 404.html: one for the whole site, so in every language. */
export const notFoundView = (at: PageAt, site: Site): NotFoundView =>
  lostView(at, site, { words: 'notFound', leadTo: 'tracks' });

/** offline.html: what a browser shows without a network, for a page that it does not keep. */
export const offlineView = (at: PageAt, site: Site): NotFoundView =>
  lostView(at, site, { words: 'offline', leadTo: 'plan' });

function lostView(
  at: PageAt,
  site: Site,
  { words, leadTo }: { words: 'notFound' | 'offline'; leadTo: 'tracks' | 'plan' },
): NotFoundView {
  const { languages } = site.catalogue.settings;
  const contexts = languages
    .map((language) => contextOf(site, language))
    .filter(({ shown }, index, all) => all.findIndex((it) => it.shown === shown) === index);
  return {
    shell: shellView(contextOf(site, at.language), {
      page: at,
      title: contexts[0].t[words].title,
      versions: languages.map((language) => ({ kind: 'home', id: '', language })),
    }),
    parts: contexts.map((context) => ({
      lang: context.shown,
      title: context.t[words].title,
      text: context.t[words].text,
      search: searchView(context),
      links: [
        { label: context.t.home, href: context.to('home') },
        { label: context.t.allCourses, href: context.to('courses') },
        {
          label: leadTo === 'plan' ? context.t.plan.title : context.t.tracks,
          href: context.to(leadTo),
        },
        ...(words === 'notFound' ? contactLink(context) : []),
      ],
    })),
  };
}

/** An old address: where it leads. */
export interface RedirectView {
  language: string;
  title: string;
  text: string;
  href: string;
  canonical: string;
}

export function redirectView(
  { to, language }: Site['redirects'][number],
  site: Site,
): RedirectView {
  const { t, shown } = contextOf(site, language);
  return {
    language: shown,
    title: t.redirect.title,
    text: t.redirect.text,
    href: to,
    canonical: /^https?:/.test(to) ? to : `${site.hosting.origin ?? ''}${to}`,
  };
}
