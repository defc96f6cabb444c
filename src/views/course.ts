import { getOrThrow } from '../get-or-throw.ts';
import { interfaceLanguage, languageOf } from '../languages/index.ts';
import { coursesOf, type LedgerSemester } from '../catalogue/ledger.ts';
import type { Course, Lane, TextVersion, Track } from '../catalogue/model.ts';
import { isOffered } from '../catalogue/offered.ts';
import { tagsOf } from '../catalogue/tags.ts';
import { changedOn } from './changed.ts';
import { programmeEntry } from './course-row.ts';
import { facetHrefOf, factRows, linked, type FactView } from './course-facts.ts';
import { nameOfField, statedBy, type ValueView } from './field-values.ts';
import { compareHref, comparisonRows, type ComparisonView } from './comparison.ts';
import { itemView, miniatureView } from './grid.ts';
import { pathLinks } from './paths.ts';
import { escaped, type ViewContext } from './view-context.ts';
import { contextOf } from './view-context-of.ts';
import { editLink, shellView } from './shell.ts';
import { courseThing } from './structured-data/course.ts';
import type { PageAt, Site } from './site.ts';
import type {
  FigureView,
  GridItemView,
  LinkView,
  MiniatureView,
  PictureView,
  PillarClass,
  ProseView,
  TextView,
} from './pieces.ts';
import type { ShellView } from './shell.ts';

/** /courses/<id>/ */
export interface CourseView {
  shell: ShellView;
  title: TextView;
  description?: TextView;
  className: PillarClass;
  /** “This course is not offered now.” */
  notice?: string;
  picture?: PictureView;
  credits: FigureView;
  factsLabel: string;
  facts: FactView[];
  /** Where the page is long: links to its sections. */
  contents?: { heading: string; links: LinkView[] };
  body?: ProseView;
  outcomes?: { id: string; heading: string; items: ProseView[] };
  themes?: { id: string; heading: string; items: ProseView[] };
  /** Rows of the ECTS course description that need room: methods, assessment, resources. */
  details?: {
    id: string;
    heading: string;
    rows: { label: string; lang?: string; items: ValueView[] }[];
  };
  /** Its choice, with the other lanes side by side: one column a lane, the first is this course's. */
  choice?: ComparisonView & { id: string; heading: string; intro: string; more: LinkView };
  /** Alternates that are no choice group (another semester, or nowhere to be found: text without href). */
  alternates?: {
    id: string;
    heading: string;
    items: FactView['values'];
  };
  /** `paths`: the whole way to it, in each track that has more than one step. */
  needs?: {
    id: string;
    heading: string;
    intro: string;
    paths: LinkView[];
    items: FactView['values'];
  };
  leadsTo?: { id: string; heading: string; links: (LinkView & { className: PillarClass })[] };
  tags: {
    id: string;
    heading: string;
    links: LinkView[];
    tools: { label: string; items: { text: string; href?: string }[]; empty: string };
  };
  /** Its semester: every course of it, this one marked. Absent when it stands alone. */
  around?: {
    id: string;
    heading: string;
    items: GridItemView[];
    previous?: LinkView & { hint: string };
    next?: LinkView & { hint: string };
    label: string;
  };
  partOf?: {
    id: string;
    heading: string;
    tracks: { link: LinkView; text: string; miniature?: MiniatureView }[];
  };
  colophon: {
    updated?: { label: string; datetime: string; text: string };
    edit?: LinkView;
    versions: LinkView[];
  };
}

/** From this many characters of text a page gets a table of contents. */
const LONG_TEXT = 1500;
/** Courses of a semester that are drawn around a course; in a longer one only its neighbours are named. */
const MOST_AROUND = 48;
/** Tracks that are drawn as miniatures on a course page. */
const MOST_TRACKS = 6;

/** Every text of a course has a title: `parse` takes no other. */
const titleOf = ({ title = '' }: TextVersion): string => title;

export function courseView(at: PageAt, site: Site): CourseView {
  const context = contextOf(site, at.language);
  const { t } = context;
  const course = getOrThrow(site.catalogue.courseById, at.id);
  const text = course.texts.find(({ language }) => language === at.language) ?? course.texts[0];
  const tracks = site.tracksOf.get(course.id) ?? [];
  const title = { text: titleOf(text), ...context.lang(text.language) };
  const view: Omit<CourseView, 'contents'> = {
    shell: shellOf(context, at, course, text, tracks),
    title,
    ...(text.description
      ? { description: { text: text.description, ...context.lang(text.language) } }
      : {}),
    className: context.pillar(course).className,
    ...noticeOf(context, course),
    ...pictureOf(context, course, text),
    credits: { value: t.number(course.credits), label: t.studyCredits },
    factsLabel: t.course.facts,
    facts: factRows(context, course, tracks, text),
    ...(text.body?.html.some((part) => typeof part === 'number' || part.trim() !== '')
      ? { body: context.prose(text.body.html, text) }
      : {}),
    ...outcomesOf(context, course, text),
    ...(text.body?.themes.length
      ? {
          themes: {
            id: 'themes',
            heading: t.course.themes,
            items: text.body.themes.map(({ html }) => context.prose(html, text)),
          },
        }
      : {}),
    ...detailsOf(context, course, text),
    ...choiceOf(context, course),
    ...alternatesOf(context, course),
    ...needsOf(context, course),
    ...leadsToOf(context, course),
    tags: {
      id: 'tags',
      heading: t.course.tagsAndTools,
      links: tagsOf(course, site.catalogue.tagByFamily).map(({ label, slug }) => ({
        label,
        href: context.to('tag', slug),
      })),
      tools: {
        label: t.course.tools,
        items: course.tools.map((text) => ({
          text,
          ...facetHrefOf(context, course, 'tool', text),
        })),
        empty: t.course.noTools,
      },
    },
    ...aroundOf(context, course, tracks),
    ...partOfOf(context, course, tracks),
    colophon: {
      ...updatedOf(context, at),
      edit: editLink(context, text.source.file),
      versions: course.pageLanguages
        .filter((it) => it !== at.language)
        .map((language) => {
          const code = interfaceLanguage(language, site.catalogue.settings.languages);
          return {
            label: languageOf(code).interface.course.otherVersions(language),
            href: site.urls.page({ kind: 'course', id: course.id, language }),
            hreflang: language,
            ...context.lang(code),
          };
        }),
    },
  };
  const isLong = (text.body?.text.length ?? 0) > LONG_TEXT;
  return {
    ...view,
    ...(isLong ? { contents: { heading: t.course.contents, links: contentsOf(view, text) } } : {}),
  };
}

function shellOf(
  context: ViewContext,
  at: PageAt,
  course: Course,
  text: TextVersion,
  tracks: readonly Track[],
): ShellView {
  const { t } = context;
  return shellView(context, {
    page: at,
    title: `${text.title}, ${t.credits(t.number(course.credits))}`,
    description: context.description(course)?.text,
    crumb: { text: titleOf(text), ...context.lang(text.language) },
    trail: trailOf(context, course, course.tracks.length > 0 ? tracks[0] : undefined),
    section: 'courses',
    versions: course.pageLanguages.map((language) => ({ kind: 'course', id: course.id, language })),
    things: [courseThing(context, at, course, text)],
  });
}

/** The way to a course: through its first track, else through its programme; what is not on offer stands in no grid. */
function trailOf(context: ViewContext, course: Course, track: Track | undefined): LinkView[] {
  const { t, to } = context;
  if (!isOffered(course)) return [{ label: t.allCourses, href: to('courses') }];
  const label = t.semester(course.semester);
  if (track)
    return [
      context.link('track', track),
      { label, href: to('track', track.id, `semester-${course.semester}`) },
    ];
  const { text: programme, lang } = context.programmeName(course.programme);
  return [
    { label: programme, href: to('programme', course.programme), ...(lang ? { lang } : {}) },
    { label, href: programmeEntry(context.site, course, context.listLanguage) },
  ];
}

function noticeOf(
  { t }: ViewContext,
  { hidden, placeholder, draft }: Course,
): Pick<CourseView, 'notice'> {
  if (draft) return { notice: t.course.draft };
  if (hidden) return { notice: t.course.notOffered };
  return placeholder ? { notice: t.course.placeholder } : {};
}

function pictureOf(
  { site, lang }: ViewContext,
  { image, texts }: Course,
  text: TextVersion,
): Pick<CourseView, 'picture'> {
  const described = text.imageAlt ? text : texts.find(({ imageAlt }) => imageAlt);
  return image?.width && image.height
    ? {
        picture: {
          src: site.urls.file(image),
          width: image.width,
          height: image.height,
          alt: described?.imageAlt ?? '',
          ...(described ? lang(described.language) : {}),
        },
      }
    : {};
}

/** A list of texts: of this version, else of the one that has it. */
function bestTexts(
  context: ViewContext,
  course: Course,
  text: TextVersion,
  of: (version: TextVersion) => readonly string[] | undefined,
): TextView[] {
  const version = [text, ...course.texts].find((it) => (of(it)?.length ?? 0) > 0);
  const items = version ? (of(version) ?? []) : [];
  return items.map((it) => ({ text: it, ...(version ? context.lang(version.language) : {}) }));
}

function outcomesOf(
  context: ViewContext,
  course: Course,
  text: TextVersion,
): Pick<CourseView, 'outcomes'> {
  const own = bestTexts(context, course, text, ({ outcomes }) => outcomes).map(
    ({ text: it, ...lang }) => ({
      html: escaped(it),
      ...lang,
    }),
  );
  const items = [
    ...own,
    ...(text.body?.endGoal ?? []).map(({ html }) => context.prose(html, text)),
  ];
  return items.length > 0
    ? { outcomes: { id: 'outcomes', heading: context.t.course.outcomes, items } }
    : {};
}

function detailsOf(
  context: ViewContext,
  course: Course,
  text: TextVersion,
): Pick<CourseView, 'details'> {
  const { t, fields } = context;
  const rows = fields.all
    .filter(({ shown }) => shown === 'details')
    .map((field) => {
      const { text: label, lang } = nameOfField(context, field);
      return {
        label,
        ...(lang ? { lang } : {}),
        items: linked(context, course, field, statedBy(context, course, field, text)),
      };
    })
    .filter(({ items }) => items.length > 0);
  return rows.length > 0 ? { details: { id: 'details', heading: t.course.details, rows } } : {};
}

/** Its choice: its own lane first, then what may be taken instead. */
function choiceOf(context: ViewContext, course: Course): Pick<CourseView, 'choice'> {
  const { t, site } = context;
  const group = site.catalogue.choiceOf.get(course.id);
  if (!group) return {};
  const isHere = ({ courses }: Lane) => courses.includes(course);
  const lanes = [...group.lanes.filter(isHere), ...group.lanes.filter((lane) => !isHere(lane))];
  const title = context.name(course).text;
  const named = (lane: Lane) => lane.courses.map((it) => context.name(it).text).join(t.plus);
  return {
    choice: {
      id: 'choice',
      heading: t.course.orTake(t.list(lanes.filter((lane) => !isHere(lane)).map(named))),
      intro: t.course.choiceIntro,
      caption: t.course.choiceCaption(title),
      lanes: lanes.map((lane) => ({
        courses: lane.courses.map((it) => ({
          ...context.courseLink(it),
          ...(it === course ? { current: true } : {}),
        })),
        className: context.pillar(lane.courses[0]).className,
        here: isHere(lane),
      })),
      rows: comparisonRows(context, lanes),
      more: {
        label: t.compare.all,
        href: compareHref(
          context,
          lanes.flatMap(({ courses }) => courses.map(({ id }) => id)),
        ),
      },
    },
  };
}

/** Alternates that form no choice: of another semester, or nowhere to be found. */
function alternatesOf(context: ViewContext, course: Course): Pick<CourseView, 'alternates'> {
  const { t, site } = context;
  const inChoice = new Set(
    site.catalogue.choiceOf
      .get(course.id)
      ?.lanes.flatMap(({ courses }) => courses.map(({ id }) => id)),
  );
  const items = course.alternates
    .filter(({ id }) => !inChoice.has(id))
    .flatMap(({ id, written, known }): NonNullable<CourseView['alternates']>['items'] => {
      const other = site.catalogue.courseById.get(id);
      if (!other) return known ? [] : [{ text: written, note: t.course.unknownAlternate }];
      if (!isOffered(other) || other.id === course.id) return [];
      const { label: text, ...link } = context.courseLink(other);
      return [{ text, ...link }];
    });
  return items.length > 0
    ? { alternates: { id: 'alternates', heading: t.course.alternates, items } }
    : {};
}

function needsOf(context: ViewContext, whose: Course): Pick<CourseView, 'needs'> {
  const { t, site } = context;
  const { prerequisites, corequisites } = whose;
  const item = ({ text, course: id }: Course['prerequisites'][number], note?: string) => {
    const course = id === undefined ? undefined : site.catalogue.courseById.get(id);
    if (!course || !isOffered(course))
      return { text: course ? context.name(course).text : text, ...(note ? { note } : {}) };
    const { label, note: foreign, ...link } = context.courseLink(course);
    return {
      text: label,
      ...link,
      className: context.pillar(course).className,
      ...(note || foreign ? { note: [note, foreign].filter(Boolean).join(', ') } : {}),
    };
  };
  const items = [
    ...prerequisites.map((it) => item(it)),
    ...corequisites.map((it) => item(it, t.course.corequisite)),
  ];
  return items.length > 0
    ? {
        needs: {
          id: 'needs',
          heading: t.course.needs,
          intro: t.course.needsIntro,
          items,
          paths: pathLinks(context, whose),
        },
      }
    : {};
}

function leadsToOf(context: ViewContext, course: Course): Pick<CourseView, 'leadsTo'> {
  const next = context.site.neededBy.get(course.id) ?? [];
  return next.length > 0
    ? {
        leadsTo: {
          id: 'leads-to',
          heading: context.t.course.leadsTo,
          links: next.map((it) => ({
            ...context.courseLink(it),
            className: context.pillar(it).className,
          })),
        },
      }
    : {};
}

/** Its semester, in its first track or in what everyone takes; neighbours in the order of the grid. */
function aroundOf(
  context: ViewContext,
  course: Course,
  tracks: readonly Track[],
): Pick<CourseView, 'around'> {
  const { t, site } = context;
  if (!isOffered(course)) return {};
  const [track] = tracks;
  const ledger: readonly LedgerSemester[] =
    course.tracks.length > 0 && track
      ? getOrThrow(site.ledgers, track.id)
      : getOrThrow(site.commonLedgers, course.programme);
  const semester = ledger.find((it) => it.semester === course.semester);
  const inOrder = coursesOf(ledger).filter(isOffered);
  const index = inOrder.indexOf(course);
  if (!semester || index < 0 || inOrder.length < 2) return {};
  const neighbour = (other: Course | undefined, hint: string) =>
    other
      ? {
          ...context.courseLink(other),
          hint:
            other.semester === course.semester ? hint : `${hint}, ${t.semester(other.semester)}`,
        }
      : undefined;
  return {
    around: {
      id: 'around',
      heading: t.course.around(course.semester),
      label: t.course.aroundIn,
      items:
        semester.items.length > MOST_AROUND
          ? []
          : semester.items.map((item) => itemView(context, item, course.id)),
      previous: neighbour(inOrder[index - 1], t.course.previous),
      next: neighbour(inOrder[index + 1], t.course.next),
    },
  };
}

function partOfOf(
  context: ViewContext,
  course: Course,
  tracks: readonly Track[],
): Pick<CourseView, 'partOf'> {
  const { t, site } = context;
  if (tracks.length === 0) return {};
  const isChoice = site.catalogue.choiceOf.has(course.id);
  return {
    partOf: {
      id: 'part-of',
      heading: t.course.partOf,
      tracks: tracks.slice(0, MOST_TRACKS).map((track) => ({
        link: context.link('track', track),
        text: t.course.partOfSemester(course.semester, isChoice),
        miniature: miniatureView(context, getOrThrow(site.ledgers, track.id), { here: course.id }),
      })),
    },
  };
}

function updatedOf({ site, t }: ViewContext, at: PageAt): Pick<CourseView['colophon'], 'updated'> {
  const day = changedOn(at, site);
  return day ? { updated: { label: t.course.updated, datetime: day, text: t.date(day) } } : {};
}

/** Headings of the text, then the sections of the page. */
function contentsOf(view: Omit<CourseView, 'contents'>, text: TextVersion): LinkView[] {
  const ofText = (text.body?.headings ?? [])
    .filter(({ level, id }) => level === 2 && id.startsWith('text-'))
    .map(({ text: label, id }) => ({ label, href: `#${id}` }));
  const sections = [
    view.outcomes,
    view.themes,
    view.details,
    view.choice,
    view.alternates,
    view.needs,
    view.leadsTo,
    view.tags,
    view.around,
    view.partOf,
  ];
  return [
    ...ofText,
    ...sections.flatMap((it) => (it ? [{ label: it.heading, href: `#${it.id}` }] : [])),
  ];
}
