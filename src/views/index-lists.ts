import { getOrThrow } from '../get-or-throw.ts';
import { totalOf } from '../catalogue/ledger.ts';
import { letterOf } from '../catalogue/lists.ts';
import { byText } from '../catalogue/order.ts';
import type { Track } from '../catalogue/model.ts';
import { lettersOf } from './departments.ts';
import { letterId } from './list.ts';
import { neutral } from './palette.ts';
import type { ViewContext } from './view-context.ts';
import { contextOf } from './view-context-of.ts';
import { shellView } from './shell.ts';
import { itemList, pillarSet } from './structured-data/lists.ts';
import type { PageAt, Site } from './site.ts';
import type { LinkView, PillarClass } from './pieces.ts';
import type { ShellView } from './shell.ts';

/** A list of links with numbers: all tags, all tracks, all pillars. */
export interface IndexView {
  shell: ShellView;
  title: string;
  intro: string;
  groups: {
    heading?: string;
    id?: string;
    lang?: string;
    links: (LinkView & {
      count?: string;
      description?: string;
      descriptionLang?: string;
      className?: PillarClass;
    })[];
  }[];
}

/** /tags/ */
export function tagsView(at: PageAt, site: Site): IndexView {
  const context = contextOf(site, at.language);
  const { t, to } = context;
  const letters = new Map<string, IndexView['groups'][number]['links']>();
  for (const { slug, label, courses } of site.catalogue.tags) {
    const letter = letterOf(label);
    letters.set(letter, [
      ...(letters.get(letter) ?? []),
      { label, href: to('tag', slug), count: t.number(courses.length) },
    ]);
  }
  const groups = [...letters]
    .sort(([a], [b]) => byText(a, b))
    .map(([heading, links]) => ({ heading, id: letterId(heading), links }));
  return {
    shell: shellView(context, {
      page: at,
      title: t.tags,
      description: t.lists.tagsIntro,
      section: 'tags',
    }),
    title: t.tags,
    intro: groups.length > 0 ? t.lists.tagsIntro : t.lists.noTags,
    groups,
  };
}

/** /tracks/: by programme. */
export function tracksView(at: PageAt, site: Site): IndexView {
  const context = contextOf(site, at.language);
  const { t } = context;
  const tracks = site.catalogue.tracks.filter(({ hidden }) => !hidden);
  const groups = site.catalogue.programmes.flatMap(({ id, hasPlan }): IndexView['groups'] => {
    const own = tracks.filter(({ programme }) => programme === id);
    if (own.length === 0) return [];
    if (!hasPlan) return departments(context, own);
    const { text: heading, lang } = context.programmeName(id);
    return [
      {
        heading,
        lang,
        id: `programme-${id}`,
        links: own.map((track) => {
          const { low, high } = totalOf(getOrThrow(site.ledgers, track.id));
          return {
            ...context.link('track', track),
            ...described(context, track),
            count: t.credits({ count: { low, high } }),
          };
        }),
      },
    ];
  });
  return {
    shell: shellView(context, {
      page: at,
      title: t.tracks,
      description: t.lists.tracksIntro,
      section: 'tracks',
      things: itemList(
        context,
        groups.flatMap(({ links }) => links),
      ),
    }),
    title: t.tracks,
    intro: t.lists.tracksIntro,
    groups,
  };
}

/** Departments from A to Z, with how many courses each has. */
const departments = (context: ViewContext, tracks: readonly Track[]): IndexView['groups'] =>
  lettersOf(context, tracks).map(({ letter: heading, id, tracks: own }) => ({
    heading,
    id,
    links: own.map((track) => ({
      ...context.link('track', track),
      count: String(context.site.lists.outside.get(track.id)?.length ?? 0),
    })),
  }));

/** /pillars/ */
export function pillarsView(at: PageAt, site: Site): IndexView {
  const context = contextOf(site, at.language);
  const { t } = context;
  const { pillars, offered } = site.catalogue;
  const links = pillars.map((pillar) => ({
    ...context.link('pillar', pillar),
    ...described(context, pillar),
    className: site.palette.get(pillar.id) ?? neutral,
    count: t.courseCount({ count: offered.filter((it) => it.pillar === pillar.id).length }),
  }));
  return {
    shell: shellView(context, {
      page: at,
      title: t.pillars,
      description: t.lists.pillarsIntro,
      section: 'pillars',
      things: pillarSet(context, at),
    }),
    title: t.pillars,
    intro: t.lists.pillarsIntro,
    groups: links.length > 0 ? [{ links }] : [],
  };
}

function described(
  context: ViewContext,
  item: Parameters<ViewContext['description']>[0],
): { description?: string; descriptionLang?: string } {
  const found = context.description(item);
  return found ? { description: found.text, descriptionLang: found.lang } : {};
}
