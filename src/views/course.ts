import { getOrThrow } from '../get-or-throw.ts';
import type { Course, TextVersion, Track } from '../catalogue/model.ts';
import { isOffered } from '../catalogue/offered.ts';
import { changedOn } from './changed.ts';
import { factRows, type FactView } from './course-facts.ts';
import { addView, programmeEntry } from './course-row.ts';
import { courseSections, type CourseSections } from './course-sections.ts';
import type {
  AddView,
  FigureView,
  LinkView,
  PictureView,
  PillarClass,
  ProseView,
  TextView,
} from './pieces.ts';
import { editLink, shellView, type ShellView } from './shell.ts';
import type { PageAt, Site } from './site.ts';
import { courseThing } from './structured-data/course.ts';
import type { ViewContext } from './view-context.ts';
import { contextOf } from './view-context-of.ts';

/** /courses/<id>/ */
export interface CourseView extends CourseSections {
  shell: ShellView;
  title: TextView;
  description?: TextView;
  className: PillarClass;
  /** “This course is not offered now.” `instead`: what took its place. */
  notice?: { text: string; instead?: CourseSections['alternates'] };
  /** Adds it to the plan; absent for what is not on offer. */
  add?: AddView;
  picture?: PictureView;
  credits: FigureView;
  factsLabel: string;
  facts: FactView[];
  /** Where the page is long: links to its sections. */
  contents?: { heading: string; links: LinkView[] };
  body?: ProseView;
  colophon: {
    updated?: { label: string; datetime: string; text: string };
    edit?: LinkView;
    versions: LinkView[];
  };
}

/** From this many characters of text a page gets a table of contents. */
const LONG_TEXT = 1500;

/** Every text of a course has a title: `parse` takes no other. */
const titleOf = ({ title = '' }: TextVersion): string => title;

export function courseView(at: PageAt, site: Site): CourseView {
  const context = contextOf(site, at.language);
  const { t } = context;
  const course = getOrThrow(site.catalogue.courseById, at.id);
  const text = course.texts.find(({ language }) => language === at.language) ?? course.texts[0];
  const tracks = site.tracksOf.get(course.id) ?? [];
  const lang = context.lang(text.language);
  const { alternates, ...others } = courseSections({ context, course, text, tracks });
  const isRetired = course.hidden && alternates !== undefined;
  const sections: CourseSections = isRetired ? others : { ...others, alternates };
  return {
    shell: shellOf(context, at, course, text, tracks),
    title: { text: titleOf(text), ...lang },
    description: text.description ? { text: text.description, ...lang } : undefined,
    className: context.pillar(course).className,
    notice: noticeOf(context, course, isRetired ? alternates : undefined),
    ...(isOffered(course)
      ? { add: { ...addView(context, course), label: t.plan.addThis, short: t.plan.addThis } }
      : {}),
    picture: pictureOf(context, course, text),
    credits: { value: t.number(course.credits), label: t.studyCredits },
    factsLabel: t.course.facts,
    facts: factRows(context, course, tracks, text),
    contents: contentsOf(context, text, sections),
    body: bodyOf(context, text),
    ...sections,
    colophon: {
      updated: updatedOf(context, at),
      edit: editLink(context, text.source.file),
      versions: versionsOf(context, at, course),
    },
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
    title: t.series([titleOf(text), t.credits({ count: course.credits })]),
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
  const { semester } = course;
  if (semester === undefined) return outsideTrail(context, course, track);
  const label = t.semester({ semester });
  if (track)
    return [
      context.link('track', track),
      { label, href: to('track', track.id, `semester-${semester}`) },
    ];
  const { text: programme, lang } = context.programmeName(course.programme);
  return [
    { label: programme, href: to('programme', course.programme), ...(lang ? { lang } : {}) },
    { label, href: programmeEntry(context.site, course, context.listLanguage) },
  ];
}

/** Through its department, or the programme beside whose plan it stands. */
function outsideTrail(context: ViewContext, course: Course, track: Track | undefined): LinkView[] {
  if (track) return [context.link('track', track)];
  const { text: label, lang } = context.programmeName(course.programme);
  const href = programmeEntry(context.site, course, context.listLanguage);
  return [{ label, href, ...(lang ? { lang } : {}) }];
}

function noticeOf(
  { t }: ViewContext,
  { hidden, placeholder, draft }: Course,
  instead: CourseSections['alternates'],
): CourseView['notice'] {
  if (draft) return { text: t.course.draft };
  if (hidden) return { text: t.course.notOffered, ...(instead ? { instead } : {}) };
  return placeholder ? { text: t.course.placeholder } : undefined;
}

export function pictureOf(
  { site, lang }: ViewContext,
  { image, texts }: Course,
  text: TextVersion,
): PictureView | undefined {
  if (!image?.width || !image.height) return undefined;
  const described = text.imageAlt ? text : texts.find(({ imageAlt }) => imageAlt);
  return {
    src: site.urls.file(image),
    width: image.width,
    height: image.height,
    alt: described?.imageAlt ?? '',
    ...(described ? lang(described.language) : {}),
  };
}

/** Its text, where that holds more than what stands elsewhere on the page. */
export function bodyOf(context: ViewContext, text: TextVersion): ProseView | undefined {
  const { html = [] } = text.body ?? {};
  const saysSomething = html.some((part) => typeof part === 'number' || part.trim() !== '');
  return saysSomething ? context.prose(html, text) : undefined;
}

/** Of a long page: headings of its text, then its sections. */
function contentsOf(
  { t }: ViewContext,
  { body }: TextVersion,
  sections: CourseSections,
): CourseView['contents'] {
  if (!body || body.text.length <= LONG_TEXT) return undefined;
  const ofText = body.headings
    .filter(({ level, id }) => level === 2 && id.startsWith('text-'))
    .map(({ text: label, id }) => ({ label, href: `#${id}` }));
  const ofPage = Object.values(sections)
    .filter((it) => it !== undefined)
    .map(({ id, heading }) => ({ label: heading, href: `#${id}` }));
  return { heading: t.course.contents, links: [...ofText, ...ofPage] };
}

function updatedOf({ site, t }: ViewContext, at: PageAt): CourseView['colophon']['updated'] {
  const day = changedOn(at, site);
  return day ? { label: t.course.updated, datetime: day, text: t.date(day) } : undefined;
}

/** Links to the same page in its other languages, each in its own words. */
const versionsOf = (
  { site, lang }: ViewContext,
  { language: shown }: PageAt,
  { id, pageLanguages }: Course,
): LinkView[] =>
  pageLanguages
    .filter((it) => it !== shown)
    .map((language) => {
      const { t, shown: spoken } = contextOf(site, language);
      return {
        label: t.course.otherVersions({ language: t.languageName(language) }),
        href: site.urls.page({ kind: 'course', id, language }),
        hreflang: language,
        ...lang(spoken),
      };
    });
