import { getOrThrow } from '../get-or-throw.ts';
import type { Course, TextVersion, Track } from '../catalogue/model.ts';
import { tagsOf } from '../catalogue/tags.ts';
import type { ComparisonView } from './comparison.ts';
import { facetHrefOf, linked, type FactView } from './course-facts.ts';
import { failingSection, type FailingSection } from './failing.ts';
import { nameOfField, statedBy, type ValueView } from './field-values.ts';
import { miniatureView } from './grid.ts';
import type {
  GridItemView,
  LinkView,
  MiniatureView,
  PillarClass,
  ProseView,
  TextView,
} from './pieces.ts';
import { alternatesOf, aroundOf, choiceOf, leadsToOf, needsOf } from './related-courses.ts';
import { escaped, type ViewContext } from './view-context.ts';

/** A part of a course page below its text. */
interface Section {
  id: string;
  heading: string;
}

/** The sections of a course page, in their order; those that have nothing to say are left out. */
export interface CourseSections {
  outcomes?: Section & { items: ProseView[] };
  themes?: Section & { items: ProseView[] };
  /** Rows of the ECTS course description that need room: methods, assessment, resources. */
  details?: Section & {
    /** `prose`: what the text says of it below a heading. */
    rows: { label: string; lang?: string; items: ValueView[]; prose?: ProseView[] }[];
  };
  /** Its choice, with the other lanes side by side: one column a lane, the first is this course's. */
  choice?: Section & ComparisonView & { intro: string; more: LinkView };
  /** Alternates that are no choice group (another semester, or nowhere to be found: text without href). */
  alternates?: Section & { items: FactView['values'] };
  /** `paths`: the whole way to it, in each track that has more than one step. */
  needs?: Section & { intro: string; paths: LinkView[]; items: FactView['values'] };
  leadsTo?: Section & { links: (LinkView & { className: PillarClass })[] };
  failing?: FailingSection;
  tags?: Section & {
    links: LinkView[];
    tools?: {
      label: string;
      items: { text: string; href?: string }[];
      /** Between them. */
      comma: string;
    };
  };
  /** Its semester: every course of it, this one marked. Absent when it stands alone. */
  around?: Section & {
    items: GridItemView[];
    previous?: LinkView & { hint: string };
    next?: LinkView & { hint: string };
    label: string;
  };
  partOf?: Section & { tracks: { link: LinkView; text: string; miniature?: MiniatureView }[] };
}

/** What a section is made from: `text` is what the page shows, `tracks` are those that the course counts for. */
export interface Shown {
  context: ViewContext;
  course: Course;
  text: TextVersion;
  tracks: readonly Track[];
}

/** Tracks that are drawn as miniatures on a course page. */
const MOST_TRACKS = 6;

/** All sections of the page of a course. */
export const courseSections = (shown: Shown): CourseSections => ({
  outcomes: outcomesOf(shown),
  themes: themesOf(shown),
  details: detailsOf(shown),
  choice: choiceOf(shown),
  alternates: alternatesOf(shown),
  needs: needsOf(shown),
  leadsTo: leadsToOf(shown),
  failing: failingSection(shown.context, shown.course, shown.tracks),
  tags: tagsAndTools(shown),
  around: aroundOf(shown),
  partOf: partOf(shown),
});

/** A section, where it holds something. */
const unlessEmpty = <T>(items: readonly unknown[], section: T): T | undefined =>
  items.length > 0 ? section : undefined;

/** A list of texts: of this version, else of the one that has it. */
function bestTexts(
  { context, course, text }: Shown,
  of: (version: TextVersion) => readonly string[] | undefined,
): TextView[] {
  const version = [text, ...course.texts].find((it) => (of(it)?.length ?? 0) > 0);
  if (!version) return [];
  return (of(version) ?? []).map((it) => ({ text: it, ...context.lang(version.language) }));
}

function outcomesOf(shown: Shown): CourseSections['outcomes'] {
  const { context, text } = shown;
  const stated = bestTexts(shown, ({ outcomes }) => outcomes);
  const items = [
    ...stated.map(({ text: it, ...lang }) => ({ html: escaped(it), ...lang })),
    ...(text.body?.endGoal ?? []).map(({ html }) => context.prose(html, text)),
  ];
  return unlessEmpty(items, { id: 'outcomes', heading: context.t.course.outcomes, items });
}

function themesOf({ context, text }: Shown): CourseSections['themes'] {
  const items = (text.body?.themes ?? []).map(({ html }) => context.prose(html, text));
  return unlessEmpty(items, { id: 'themes', heading: context.t.course.themes, items });
}

function detailsOf(shown: Shown): CourseSections['details'] {
  const { context, course, text } = shown;
  const rows = context.fields.all
    .filter(({ shown: where }) => where !== 'nowhere')
    .map((field) => {
      const { text: label, lang } = nameOfField(context, field);
      const items =
        field.shown === 'details'
          ? linked(context, course, field, statedBy(context, course, field, text))
          : []; // it stands among the facts
      const prose = proseOf(shown, field.key);
      return {
        label,
        ...(lang ? { lang } : {}),
        items,
        ...(prose.length > 0 ? { prose } : {}),
      };
    })
    .filter(({ items, prose }) => items.length > 0 || prose);
  return unlessEmpty(rows, { id: 'details', heading: context.t.course.details, rows });
}

/** What a text says of a fact below a heading of its own. */
function proseOf({ context, text }: Shown, key: string): ProseView[] {
  const { assessment = [], resources = [] } = text.body ?? {};
  const said = new Map([
    ['assessment', assessment],
    ['resources', resources],
  ]);
  return (said.get(key) ?? []).map(({ html }) => context.prose(html, text));
}

/** Its topics, and what is worked with. */
function tagsAndTools({ context, course }: Shown): CourseSections['tags'] {
  const { t, site, to } = context;
  const links = tagsOf(course, site.catalogue.tagByFamily).map(({ label, slug }) => ({
    label,
    href: to('tag', slug),
  }));
  const tools = course.tools.map((text) => ({
    text,
    ...facetHrefOf(context, course, 'tool', text),
  }));
  return unlessEmpty([...links, ...tools], {
    id: 'tags',
    heading: t.course.tagsAndTools,
    links,
    ...(tools.length > 0 ? { tools: { label: t.course.tools, items: tools, comma: t.comma } } : {}),
  });
}

function partOf({ context, course, tracks }: Shown): CourseSections['partOf'] {
  const { t, site } = context;
  const { semester } = course;
  const text =
    semester === undefined
      ? t.lists.outside
      : t.course.partOfSemester({
          semester,
          choice: site.catalogue.choiceOf.has(course.id) ? 'yes' : 'no',
        });
  return unlessEmpty(tracks, {
    id: 'part-of',
    heading: t.course.partOf,
    tracks: tracks.slice(0, MOST_TRACKS).map((track) => ({
      link: context.link('track', track),
      text: getOrThrow(site.catalogue.programmeById, track.programme).hasPlan ? text : '',
      miniature: miniatureView(context, getOrThrow(site.ledgers, track.id), { here: course.id }),
    })),
  });
}
