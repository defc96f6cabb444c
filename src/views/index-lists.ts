import { getOrThrow } from '../get-or-throw.ts';
import { totalOf } from '../catalogue/ledger.ts';
import { codeUpTo, letterOf } from '../catalogue/lists.ts';
import { byText } from '../catalogue/order.ts';
import type { Course, Track } from '../catalogue/model.ts';
import { lettersOf } from './departments.ts';
import { letterId } from './letters.ts';
import { pairsLink } from './pair-links.ts';
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
  /** Letters, each a way to its place on the page; only where there are many. */
  jumps?: { label: string; links: LinkView[] };
  /** A field that narrows the page, for a script. `none`: what it says where nothing is left. */
  within?: { label: string; none: string };
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
    /** Ways on from here. */
    more?: LinkView[];
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
  const hasDepartments = site.catalogue.programmes.every(({ hasPlan }) => !hasPlan);
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
        more: pairsLink(context, id),
      },
    ];
  });
  return {
    shell: shellView(context, {
      page: at,
      title: t.tracks,
      description: hasDepartments ? t.lists.departmentsIntro : t.lists.tracksIntro,
      scripts: hasDepartments ? ['within'] : [],
      section: 'tracks',
      things: itemList(
        context,
        groups.flatMap(({ links }) => links),
      ),
    }),
    title: t.tracks,
    intro: hasDepartments ? t.lists.departmentsIntro : t.lists.tracksIntro,
    ...(hasDepartments ? searchable(context, groups) : {}),
    groups,
  };
}

/** What all codes of a department have before their numbers: `7` of `7.1010`, `COMS W` of `COMS W4118`. */
function beforeNumbers(courses: readonly Course[]): string {
  const [first = '', ...others] = new Set(
    courses.map(({ codes }) => codeUpTo(codes, 0).replace(/[\s.\-_/]+$/, '')),
  );
  return others.length === 0 ? first : '';
}

/** Ways into a long page. */
export const searchable = (
  { t }: ViewContext,
  groups: IndexView['groups'],
): Pick<IndexView, 'jumps' | 'within'> => ({
  jumps: {
    label: t.lists.letters,
    links: groups.flatMap(({ heading, id }) =>
      heading && id ? [{ label: heading, href: `#${id}` }] : [],
    ),
  },
  within: { label: t.lists.within, none: t.lists.withinNone },
});

/** Departments from A to Z, with what their codes begin with and how many courses each has. */
const departments = (context: ViewContext, tracks: readonly Track[]): IndexView['groups'] =>
  lettersOf(context, tracks).map(({ letter: heading, id, tracks: own }) => ({
    heading,
    id,
    links: own.map((track) => {
      const courses = context.site.lists.outside.get(track.id) ?? [];
      const code = beforeNumbers(courses);
      return {
        ...(code ? { code } : {}),
        ...context.link('track', track),
        count: context.t.number(courses.length),
      };
    }),
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
