import { getOrThrow } from '../get-or-throw.ts';
import { careersIn } from '../catalogue/career-names.ts';
import { isEcts } from '../catalogue/credits.ts';
import { isShared, totalOf } from '../catalogue/ledger.ts';
import type { Course, Programme, Track } from '../catalogue/model.ts';
import { interfaceLanguage } from '../languages/index.ts';
import { lettersOf } from './departments.ts';
import { miniatureView } from './grid.ts';
import { pairsLink } from './pair-links.ts';
import { sharesOf } from './mix.ts';
import type { ViewContext } from './view-context.ts';
import { contextOf } from './view-context-of.ts';
import { actionLinks, searchView, shellView } from './shell.ts';
import { siteThing } from './structured-data/home.ts';
import type { PageAt, Site } from './site.ts';
import type { FigureView, LinkView, MiniatureView, PillarClass, TextView } from './pieces.ts';
import type { SearchView, ShellView } from './shell.ts';

export interface TrackCardView {
  title: string;
  lang?: string;
  href: string;
  description?: TextView;
  /** “3 years · 180 credits · taught in Dutch”; absent where all tracks of its programme have the same. */
  facts?: string;
  /** Largest pillars in words: “Most credits: Analysis (54), Code (42).” */
  mix: string;
  careers: TextView[];
  miniature?: MiniatureView;
}
export interface PillarCardView {
  title: string;
  lang?: string;
  href: string;
  description?: TextView;
  count: string;
  className: PillarClass;
}

/** / */
export interface HomeView {
  shell: ShellView;
  title: TextView;
  tagline?: TextView;
  /** Whose catalogue it is: school, place, degree, academic year; empty where nothing is said. */
  whose: { label: string; values: TextView[] }[];
  figures: FigureView[];
  search: SearchView;
  /** Topics that many courses share, as links to their tag pages. */
  topics: { label: string; links: LinkView[] };
  actions: LinkView[];
  /** Drawn from real course data: the first track. Absent in a catalogue without courses. */
  figure?: { miniature: MiniatureView; caption: string };
  /** One group a programme that has tracks. */
  trackGroups: {
    heading: string;
    lang?: string;
    id: string;
    /** What its tracks have in common: “4 tracks · 3 years · 180 credits · taught in Dutch”. */
    intro: string;
    /** What stands below its tracks: semesters that are the same in all of them. */
    note?: string;
    curriculum: LinkView;
    /** Two of its tracks beside each other; the jobs they lead to. */
    deciding: LinkView[];
    /** Letters, where there are too many departments for cards. */
    jumps?: { label: string; links: LinkView[] };
    tracks: TrackCardView[];
    more?: LinkView;
  }[];
  pillars: { heading: string; intro: string; cards: PillarCardView[] };
  reading: { heading: string; items: { lead: string; text: string }[] };
  /** Ways in for particular readers: all courses, taught in English, exchange. */
  doors: { heading: string; text: string; link: LinkView; topics?: HomeView['topics'] }[];
}

/** Tracks that the home page shows of a programme before it sends readers to the list. */
const MOST_TRACKS = 12;

export function homeView(at: PageAt, site: Site): HomeView {
  const context = contextOf(site, at.language);
  const { t, to } = context;
  const { catalogue } = site;
  const title = context.local(catalogue.settings.title) ?? { text: t.defaultTitle };
  const tagline = context.local(catalogue.settings.tagline);
  const tracks = catalogue.tracks.filter(({ hidden }) => !hidden);
  const [shown] = tracks.flatMap((track) => {
    const miniature = miniatureView(context, getOrThrow(site.ledgers, track.id));
    return miniature ? [{ track, miniature }] : [];
  });
  const credits = Math.max(
    0,
    ...tracks.map(({ id }) =>
      getOrThrow(site.ledgers, id).reduce((sum, { high }) => sum + high, 0),
    ),
  );
  const isOfTracks = catalogue.programmes.some(({ hasPlan }) => hasPlan);
  const figures = [
    {
      value: t.number(catalogue.offered.length),
      label: t.coursesWord({ count: catalogue.offered.length }),
    },
    ...(tracks.length > 0
      ? [
          {
            value: t.number(tracks.length),
            label: isOfTracks
              ? t.homePage.tracksFigure({ count: tracks.length })
              : t.homePage.departmentsFigure({ count: tracks.length }),
          },
        ]
      : []),
    ...(catalogue.pillars.length > 0
      ? [
          {
            value: t.number(catalogue.pillars.length),
            label: t.homePage.pillarsFigure({ count: catalogue.pillars.length }),
          },
        ]
      : []),
    ...(credits > 0 ? [{ value: t.number(credits), label: t.homePage.creditsFigure }] : []),
  ];
  return {
    shell: shellView(context, {
      page: at,
      title: title.text,
      description: tagline?.text,
      things: [siteThing(context, { name: title.text, description: tagline?.text })],
    }),
    title,
    tagline,
    whose: whoseOf(context),
    figures,
    search: searchView(context),
    topics: topicsOf(context),
    actions: actionLinks(context),
    ...(shown
      ? {
          figure: {
            miniature: shown.miniature,
            caption: t.homePage.figureCaption({ track: context.name(shown.track).text }),
          },
        }
      : {}),
    trackGroups: catalogue.programmes.flatMap(({ id, hasPlan }) => {
      const own = tracks.filter(({ programme }) => programme === id);
      if (own.length === 0) return [];
      const { text: heading, lang } = context.programmeName(id);
      const isAlone = catalogue.programmes.length === 1;
      const choose = hasPlan ? t.homePage.chooseTrack : t.homePage.chooseDepartment;
      const isLong = own.length > MOST_TRACKS;
      const cards = isLong && !hasPlan ? [] : own.slice(0, MOST_TRACKS);
      const facts = [...new Set(own.map((track) => factsOf(context, track)))];
      const note = own.length > 1 && hasPlan ? noteOf(context, own) : undefined;
      return [
        {
          heading: isAlone ? choose : heading,
          ...(!isAlone && lang ? { lang } : {}),
          id: `programme-${id}`,
          intro: hasPlan
            ? t.dotted([
                t.homePage.trackCount({ count: own.length }),
                ...(facts.length === 1 ? facts : []),
              ])
            : t.lists.department,
          ...(note === undefined ? {} : { note }),
          ...(isLong && !hasPlan ? { jumps: jumpsOf(context, own) } : {}),
          curriculum: {
            label: t.homePage.curriculumLink({ programme: heading }),
            href: to('programme', id),
          },
          tracks: cards.map((track) => ({
            ...trackCard(context, track, own.length > 1),
            ...(facts.length === 1 && hasPlan ? {} : { facts: factsOf(context, track) }),
          })),
          deciding: decidingLinks(context, id, own),
          ...(isLong
            ? {
                more: {
                  label: isOfTracks ? t.homePage.moreTracks : t.homePage.moreDepartments,
                  href: to('tracks'),
                },
              }
            : {}),
        },
      ];
    }),
    pillars: {
      heading: t.homePage.pillarsHeading,
      intro: t.homePage.pillarsIntro,
      cards: catalogue.pillars.slice(0, 24).map((pillar) => {
        const { text, lang, className } = context.pillar({ pillar: pillar.id });
        const count = catalogue.offered.filter((course) => course.pillar === pillar.id).length;
        return {
          title: text,
          lang,
          href: to('pillar', pillar.id),
          description: context.description(pillar),
          count: t.courseCount({ count }),
          className,
        };
      }),
    },
    reading: {
      heading: t.homePage.reading,
      items:
        catalogue.offered.length === 0 || !catalogue.programmes.some(({ hasPlan }) => hasPlan)
          ? [] // there is no grid to read
          : [
              ...(isEcts(catalogue.settings.creditUnit) ? [t.homePage.row] : []),
              t.homePage.block,
              ...(catalogue.choiceGroups.length > 0 ? [t.homePage.bracket] : []),
            ],
    },
    doors: doors(context),
  };
}

/** Whose catalogue it is. A degree stands with the years that it takes. */
function whoseOf(context: ViewContext): HomeView['whose'] {
  const { t, site, local } = context;
  const { programmes, settings, tracks } = site.catalogue;
  const degreeOf = ({ id, degree }: Programme): TextView[] => {
    const words = local(degree);
    const own = tracks.filter((it) => it.programme === id && !it.hidden);
    const semesters = Math.max(0, ...own.map((it) => getOrThrow(site.ledgers, it.id).length));
    if (!words || semesters === 0) return words ? [words] : [];
    return [words, { text: t.years({ semesters, years: semesters / 2 }) }];
  };
  const school = settings.institution && local(settings.institution.name);
  return [
    { label: t.homePage.school, values: school ? [school] : [] },
    { label: t.programme.place, values: unique(programmes.flatMap((it) => local(it.place) ?? [])) },
    { label: t.programme.degree, values: unique(programmes.flatMap(degreeOf)) },
    {
      label: t.homePage.catalogueOf,
      values: settings.academicYear ? [{ text: settings.academicYear }] : [],
    },
  ].filter(({ values }) => values.length > 0);
}

const unique = (texts: readonly TextView[]): TextView[] =>
  texts.filter(({ text }, index) => texts.findIndex((it) => it.text === text) === index);

/** Topics that many courses share. */
function topicsOf({ t, to, site }: ViewContext): HomeView['topics'] {
  const topics = [...site.catalogue.tags]
    .sort((a, b) => b.courses.length - a.courses.length)
    .slice(0, 6);
  return {
    label: t.homePage.topics,
    links: topics.map(({ slug, label }) => ({ label, href: to('tag', slug) })),
  };
}

/** Semesters that are the same in all tracks. */
function noteOf({ t, site }: ViewContext, tracks: readonly Track[]): string {
  const common = commonSemesters(site, tracks);
  return common.length > 0
    ? t.homePage.commonSemesters({ semesters: t.list(common.map(String)) })
    : t.homePage.noCommon;
}

/** What helps to choose one of several tracks. */
function decidingLinks(
  context: ViewContext,
  programme: string,
  tracks: readonly Track[],
): LinkView[] {
  const { t, to, site } = context;
  const namesJobs = careersIn(site.catalogue).some(({ namedBy }) =>
    namedBy.some(({ track }) => tracks.includes(track)),
  );
  return [
    ...pairsLink(context, programme),
    ...(namesJobs ? [{ label: t.decide.careers, href: to('careers') }] : []),
  ];
}

/** The letters of departments, each a way to its place in the list of all. */
const jumpsOf = (
  context: ViewContext,
  tracks: readonly Track[],
): { label: string; links: LinkView[] } => ({
  label: context.t.lists.letters,
  links: lettersOf(context, tracks).map(({ letter, id }) => ({
    label: letter,
    href: context.to('tracks', '', id),
  })),
});

/** Semesters in which every one of these tracks has the same courses. */
function commonSemesters({ ledgers, catalogue }: Site, tracks: readonly Track[]): number[] {
  const isCommon = (courses: readonly Course[]) =>
    courses.every((course) => isShared(course, catalogue.tracks));
  return [
    ...new Set(tracks.flatMap(({ id }) => getOrThrow(ledgers, id).map(({ semester }) => semester))),
  ]
    .filter((semester) =>
      tracks.every(({ id }) =>
        getOrThrow(ledgers, id).some(
          (it) =>
            it.semester === semester &&
            it.items.every((item) =>
              isCommon(
                'course' in item ? [item.course] : item.lanes.flatMap(({ courses }) => courses),
              ),
            ),
        ),
      ),
    )
    .sort((a, b) => a - b);
}

/** How long a track is, and in which language. */
function factsOf(context: ViewContext, track: Track): string {
  const { t, site } = context;
  const ledger = getOrThrow(site.ledgers, track.id);
  return t.dotted([
    ...(ledger.length > 0
      ? [
          t.years({ semesters: ledger.length, years: ledger.length / 2 }),
          t.credits({ count: totalOf(ledger) }),
        ]
      : [t.courseCount({ count: site.lists.outside.get(track.id)?.length ?? 0 })]),
    t.taughtIn({ language: t.languageName(languageOfTrack(context, track)) }),
  ]);
}

function trackCard(context: ViewContext, track: Track, fadeCommon: boolean): TrackCardView {
  const { t, site } = context;
  const ledger = getOrThrow(site.ledgers, track.id);
  const { shares } = sharesOf(
    ledger,
    site.catalogue.pillars.map(({ id }) => id),
  );
  const largest = [...shares]
    .sort((a, b) => b.low - a.low)
    .slice(0, 3)
    .filter(({ low }) => low > 0);
  const { text, lang } = context.name(track);
  return {
    title: text,
    lang,
    href: context.to('track', track.id),
    description: context.description(track),
    mix:
      largest.length > 0
        ? t.homePage.mostCredits({
            parts: t.list(
              largest.map(
                ({ pillar, low }) =>
                  `${t.isolated(context.pillar({ pillar }).text)} (${t.number(low)})`,
              ),
            ),
          })
        : '',
    careers: careersOf(context, track).slice(0, 3),
    miniature: miniatureView(context, ledger, { fadeCommon }),
  };
}

/** Language of instruction of most of a track’s credits. */
export function languageOfTrack({ site }: ViewContext, { id, programme }: Track): string {
  const counts = new Map<string, number>();
  for (const { items } of getOrThrow(site.ledgers, id))
    for (const item of items)
      if ('course' in item)
        counts.set(
          item.course.languages[0],
          (counts.get(item.course.languages[0]) ?? 0) + item.course.credits.high,
        );
  return (
    [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ??
    site.catalogue.programmeById.get(programme)?.language ??
    site.catalogue.settings.languages[0]
  );
}

/** Jobs, in the best language there is. */
export function careersOf(
  context: ViewContext,
  item: { id: string; texts: Track['texts'] },
): TextView[] {
  const best =
    item.texts.find(
      ({ language, careers }) => language === context.language && careers.length > 0,
    ) ?? item.texts.find(({ careers }) => careers.length > 0);
  return best ? best.careers.map((text) => ({ text, ...context.lang(best.language) })) : [];
}

function doors(context: ViewContext): HomeView['doors'] {
  const { t, to, site } = context;
  const { offered, settings } = site.catalogue;
  const languages = [...new Set(offered.flatMap((course) => course.languages))].sort();
  const foreign =
    languages.includes('en') && languages.length > 1
      ? 'en'
      : languages.find((code) => interfaceLanguage(code, site.catalogue) !== settings.languages[0]);
  const inForeign = offered.filter((course) =>
    course.languages.some((code) => code === foreign),
  ).length;
  return [
    {
      heading: t.homePage.allDoor.heading,
      text: t.homePage.allDoor.text,
      link: { label: t.homePage.allDoor.link, href: to('courses') },
      topics: topicsOf(context),
    },
    ...(foreign && languages.length > 1
      ? [
          {
            heading: t.homePage.englishDoor.heading({ language: t.languageName(foreign) }),
            text: t.homePage.englishDoor.text({
              count: inForeign,
              language: t.languageName(foreign),
            }),
            link: {
              label: t.homePage.englishDoor.link({ language: t.languageName(foreign) }),
              href: to('language', foreign),
            },
          },
        ]
      : []),
    ...(offered.some(({ exchange }) => exchange)
      ? [
          {
            heading: t.homePage.exchangeDoor.heading,
            text: t.homePage.exchangeDoor.text,
            link: { label: t.homePage.exchangeDoor.link, href: to('exchange') },
          },
        ]
      : []),
  ];
}
