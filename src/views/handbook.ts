import type { Course, TextVersion, Track } from '../catalogue/model.ts';
import { byCode, byText } from '../catalogue/order.ts';
import { titleOf } from '../catalogue/texts.ts';
import { getOrThrow } from '../get-or-throw.ts';
import { gridView, miniatureView } from './grid.ts';
import { entryView, type EntryView } from './handbook-entry.ts';
import { groupsOf, tracksOf, type HandbookOf } from './handbook-groups.ts';
import { careersOf } from './home.ts';
import type { GridView, MiniatureView, PillarClass, ProseView, TextView } from './pieces.ts';
import { forPaper, paperProse } from './paper-prose.ts';
import { shellView, type LogoView, type ShellView } from './shell.ts';
import type { Site } from './site.ts';
import { codeOf, type ViewContext } from './view-context.ts';
import { contextOf } from './view-context-of.ts';

/** A handbook from cover to index, made for paper. Fragments (`anchor`) are those of one document. */
export interface HandbookView {
  language: string;
  documentTitle: string;
  author?: string;
  assets: ShellView['assets'];
  cover: {
    logo?: LogoView;
    catalogue: TextView;
    handbook: string;
    title: TextView;
    description?: TextView;
    miniature?: MiniatureView;
    /** School, year, day of the content. */
    notes: TextView[];
  };
  /** What stands at the head of each page. */
  runningTitle: string;
  reading: {
    heading: string;
    items: string[];
    pillars?: { intro: string; names: (TextView & { className: PillarClass })[] };
  };
  contents: { heading: string };
  about: HandbookAbout[];
  curricula: { anchor: string; heading: string; lang?: string; intro: string; grid: GridView }[];
  parts: HandbookPart[];
  indexes: { anchor: string; heading: string; entries: IndexEntry[] }[];
  /** Before the number of a page in a text: “page 26”, with `0` in its place. */
  pageWords: string;
}

/** What a programme or track says of itself. */
interface HandbookAbout {
  anchor: string;
  heading: string;
  lang?: string;
  description?: TextView;
  careers?: { heading: string; items: TextView[] };
  outcomes?: { heading: string; items: TextView[] };
  body?: ProseView;
}

/** Courses that stand together: a semester, or a department. */
export interface HandbookPart {
  anchor: string;
  heading: string;
  /** Whether each of its courses has a page: short entries of departments stand below each other. */
  onPages: boolean;
  entries: EntryView[];
}

/** A line of an index. */
interface IndexEntry extends TextView {
  anchor: string;
  code?: string;
}

/** A handbook in a language of the catalogue. `site`: as a build makes it; `day`: that of its content. */
export function handbookView(
  of: HandbookOf,
  language: string,
  site: Site,
  day?: string,
): HandbookView {
  const groups = groupsOf(of, contextOf(site, language));
  const anchors = new Map(
    groups.flatMap(({ courses }) => courses).map(({ id }, index) => [id, `c${index + 1}`]),
  );
  const context = contextOf(forPaper(site, anchors), language);
  const { t } = context;
  const title = titleFor(of, context);
  const tracks = tracksOf(of, context);
  const shell = shellView(context, {
    page: { kind: 'home', id: '', language: context.listLanguage },
    title: title.text,
  });
  const courses = groups.flatMap((group) => group.courses);
  const { settings } = site.catalogue;
  const institution = settings.institution && context.local(settings.institution.name);
  return {
    language: context.shown,
    documentTitle: t.handbook.of({ title: title.text }),
    ...(institution ? { author: institution.text } : {}),
    assets: shell.assets,
    cover: {
      ...(shell.brand.logo ? { logo: shell.brand.logo } : {}),
      catalogue: {
        text: shell.brand.label,
        ...(shell.brand.lang ? { lang: shell.brand.lang } : {}),
      },
      handbook: t.handbook.title,
      title,
      description: of.kind === 'track' ? context.description(of.track) : undefined,
      miniature:
        of.kind === 'track'
          ? miniatureView(context, getOrThrow(site.ledgers, of.track.id))
          : undefined,
      notes: [
        ...(institution ? [institution] : []),
        ...(settings.academicYear
          ? [{ text: t.academicYear({ year: settings.academicYear }) }]
          : []),
        ...(day ? [{ text: t.handbook.printed({ date: t.date(day) }) }] : []),
      ],
    },
    runningTitle: t.series([title.text, ...(settings.academicYear ? [settings.academicYear] : [])]),
    reading: readingOf(context, courses),
    contents: { heading: t.handbook.contents },
    about: tracks.flatMap((track, index) => aboutOf(context, track, `a${index + 1}`)),
    curricula: tracks.flatMap((track, index) => curriculumOf(context, track, `g${index + 1}`)),
    parts: groups.map(({ courses: own, ...part }, index) => ({
      ...part,
      anchor: `p${index + 1}`,
      entries: own.map((course) => entryView(context, course, getOrThrow(anchors, course.id))),
    })),
    indexes: indexesOf(context, courses, anchors),
    pageWords: t.handbook.page({ page: '0' }),
  };
}

function titleFor(of: HandbookOf, context: ViewContext): TextView {
  if (of.kind === 'track') return context.name(of.track);
  if (of.kind === 'programme') return context.programmeName(of.programme.id);
  return context.local(context.site.catalogue.settings.title) ?? { text: context.t.defaultTitle };
}

function readingOf(context: ViewContext, courses: readonly Course[]): HandbookView['reading'] {
  const { t, site } = context;
  const { how } = t.handbook;
  const { creditUnit } = site.catalogue.settings;
  const hasChoice = courses.some(({ id }) => site.catalogue.choiceOf.has(id));
  const used = new Set(courses.map(({ pillar }) => pillar));
  const pillars = site.catalogue.pillars.filter(({ id }) => used.has(id));
  return {
    heading: t.handbook.howToRead,
    items: [
      how.order,
      ...(creditUnit.hours && Object.keys(creditUnit.name).length === 0
        ? [how.credits({ hours: creditUnit.hours })]
        : []),
      ...(hasChoice ? [how.choices] : []),
      how.pages,
      courses.some(({ codes }) => codes.length > 0) ? how.codes : how.titles,
    ],
    ...(pillars.length > 0
      ? {
          pillars: {
            intro: how.pillars,
            names: pillars.map(({ id }) => {
              const { text, lang, className } = context.pillar({ pillar: id });
              return { text, className, ...(lang ? { lang } : {}) };
            }),
          },
        }
      : {}),
  };
}

/** What a track says of itself, where it says more than its name. */
function aboutOf(context: ViewContext, track: Track, anchor: string): HandbookAbout[] {
  const { t } = context;
  const text = context.text(track);
  const careers = careersOf(context, track);
  const outcomes = textsOf(context, text);
  const body = text?.body && paperProse(context.prose(text.body.html, text), anchor, 1);
  if (careers.length === 0 && outcomes.length === 0 && !body) return [];
  const { text: title, lang } = context.name(track);
  return [
    {
      anchor,
      heading: t.handbook.about({ title }),
      ...(lang ? { lang } : {}),
      description: context.description(track),
      ...(careers.length > 0 ? { careers: { heading: t.track.careers, items: careers } } : {}),
      ...(outcomes.length > 0 ? { outcomes: { heading: t.track.outcomes, items: outcomes } } : {}),
      body,
    },
  ];
}

const textsOf = (context: ViewContext, text: TextVersion | undefined): TextView[] =>
  (text?.outcomes ?? []).map((it) => ({
    text: it,
    ...context.lang(text?.language ?? context.language),
  }));

/** The plan of a track, to scale; none in a department. */
function curriculumOf(
  context: ViewContext,
  track: Track,
  anchor: string,
): HandbookView['curricula'] {
  const { t, site } = context;
  const ledger = getOrThrow(site.ledgers, track.id);
  if (ledger.length === 0) return [];
  const { text: heading, lang } = context.name(track);
  const hasChoice = ledger.some(({ items }) => items.some((item) => 'choice' in item));
  return [
    {
      anchor,
      heading,
      ...(lang ? { lang } : {}),
      intro: hasChoice ? t.track.introWithChoices : t.track.intro,
      grid: gridView(context, ledger, t.track.curriculum, track.semesterCredits),
    },
  ];
}

function indexesOf(
  context: ViewContext,
  courses: readonly Course[],
  anchors: ReadonlyMap<string, string>,
): HandbookView['indexes'] {
  const { t } = context;
  const [first] = context.site.catalogue.settings.languages;
  const line = (course: Course): IndexEntry => ({
    ...context.name(course),
    anchor: getOrThrow(anchors, course.id),
  });
  const byTitle = courses.map(line).sort((a, b) => byText(a.text, b.text));
  const byNumber = byCode<Course>((course) => titleOf(course, context.language, first));
  const coded = courses.filter(({ codes }) => codes.length > 0).sort(byNumber);
  const ofCode = coded.map((course) => ({ ...codeOf(course), ...line(course) }));
  return [
    { anchor: 'by-title', heading: t.handbook.byTitle, entries: byTitle },
    { anchor: 'by-code', heading: t.handbook.byCode, entries: ofCode },
  ].filter(({ entries }) => entries.length > 0);
}
