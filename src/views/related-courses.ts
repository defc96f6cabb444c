import { getOrThrow } from '../get-or-throw.ts';
import { coursesOf, type LedgerSemester } from '../catalogue/ledger.ts';
import type { Course, Lane, Need, Requirement } from '../catalogue/model.ts';
import { isOffered } from '../catalogue/offered.ts';
import { compareHref, comparisonRows } from './comparison.ts';
import type { FactView } from './course-facts.ts';
import type { CourseSections, Shown } from './course-sections.ts';
import { itemView, laneName } from './grid.ts';
import { pathLinks } from './paths.ts';
import type { ViewContext } from './view-context.ts';

/** Courses of a semester that are drawn around a course; in a longer one only its neighbours are named. */
const MOST_AROUND = 48;

/** Its choice: its own lane first, then what may be taken instead. */
export function choiceOf({ context, course }: Shown): CourseSections['choice'] {
  const { t, site } = context;
  const group = site.catalogue.choiceOf.get(course.id);
  if (!group) return undefined;
  const isHere = ({ courses }: Lane) => courses.includes(course);
  const others = group.lanes.filter((lane) => !isHere(lane));
  const lanes = [...group.lanes.filter(isHere), ...others];
  const ids = lanes.flatMap(({ courses }) => courses.map(({ id }) => id));
  return {
    id: 'choice',
    heading: t.course.orTake({ titles: t.list(others.map((lane) => laneName(context, lane))) }),
    intro: t.course.choiceIntro,
    caption: t.course.choiceCaption({ title: context.name(course).text }),
    lanes: lanes.map((lane) => ({
      courses: lane.courses.map((it) => ({
        ...context.courseLink(it),
        ...(it === course ? { current: true } : {}),
      })),
      className: context.pillar(lane.courses[0]).className,
      here: isHere(lane),
    })),
    ...comparisonRows(context, lanes),
    more: { label: t.compare.all, href: compareHref(context, ids) },
  };
}

/** Alternates that form no choice: of another semester, or nowhere to be found. */
export function alternatesOf({ context, course }: Shown): CourseSections['alternates'] {
  const { t, site } = context;
  const { choiceOf: choices, courseById } = site.catalogue;
  const lanes = choices.get(course.id)?.lanes ?? [];
  const inChoice = new Set(lanes.flatMap(({ courses }) => courses.map(({ id }) => id)));
  const items = course.alternates
    .filter(({ id }) => !inChoice.has(id))
    .flatMap(({ id, written, known }): FactView['values'] => {
      const other = courseById.get(id);
      if (!other) return known ? [] : [{ text: written, note: t.course.unknownAlternate }];
      if (!isOffered(other) || other.id === course.id) return [];
      const { label: text, ...link } = context.courseLink(other);
      return [{ text, ...link }];
    });
  // What is on offer may say that it can be taken instead of one that no longer is.
  const named = new Set(course.alternates.map(({ id }) => id));
  if (course.hidden)
    for (const other of site.catalogue.offered)
      if (!named.has(other.id) && other.alternates.some(({ id }) => id === course.id)) {
        const { label: text, ...link } = context.courseLink(other);
        items.push({ text, ...link });
      }
  return items.length > 0 ? { id: 'alternates', heading: t.course.alternates, items } : undefined;
}

/** What must come first, and what goes along. */
export function needsOf({ context, course }: Shown): CourseSections['needs'] {
  const { t } = context;
  const items = [
    ...course.prerequisites.map((it) => need(context, it)),
    ...course.corequisites.map((it) => need(context, it, t.course.corequisite)),
  ];
  if (items.length === 0) return undefined;
  return {
    id: 'needs',
    heading: t.course.needs,
    intro: t.course.needsIntro,
    items,
    paths: pathLinks(context, course),
  };
}

/** One thing, or several of which one is enough. */
const need = (context: ViewContext, [first, ...others]: Need, note?: string) =>
  others.length === 0
    ? requirement(context, first, note)
    : {
        text: context.t.course.oneOfThese,
        anyOf: [first, ...others].map((it) => requirement(context, it)),
        note,
      };

/** What must come first, as a link where that is on offer. */
function requirement(
  context: ViewContext,
  { text, course: id }: Requirement,
  note?: string,
): FactView['values'][number] {
  const course = id === undefined ? undefined : context.site.catalogue.courseById.get(id);
  if (!course || !isOffered(course))
    return { text: course ? context.name(course).text : text, note };
  const { label, note: foreign, ...link } = context.courseLink(course);
  const notes = context.t.series([note, foreign].filter((it) => it !== undefined));
  return {
    text: label,
    ...link,
    className: context.pillar(course).className,
    note: notes || undefined,
  };
}

/** Courses that need this one. */
export function leadsToOf({ context, course }: Shown): CourseSections['leadsTo'] {
  const links = (context.site.neededBy.get(course.id) ?? []).map((it) => ({
    ...context.courseLink(it),
    className: context.pillar(it).className,
  }));
  return links.length > 0
    ? { id: 'leads-to', heading: context.t.course.leadsTo, links }
    : undefined;
}

/** Its semester, in its first track or in what everyone takes; neighbours in the order of the grid. */
export function aroundOf({ context, course, tracks: [track] }: Shown): CourseSections['around'] {
  const { t, site } = context;
  if (!isOffered(course) || course.semester === undefined) return undefined;
  const ledger: readonly LedgerSemester[] =
    course.tracks.length > 0 && track
      ? getOrThrow(site.ledgers, track.id)
      : getOrThrow(site.commonLedgers, course.programme);
  const semester = ledger.find((it) => it.semester === course.semester);
  const inOrder = coursesOf(ledger).filter(isOffered);
  const index = inOrder.indexOf(course);
  if (!semester || index < 0 || inOrder.length < 2) return undefined;
  const { items } = semester;
  const neighbour = (other: Course | undefined, hint: string) => {
    if (!other) return undefined;
    const where = other.semester === course.semester ? [] : [context.semesterName(other)];
    return { ...context.courseLink(other), hint: t.series([hint, ...where]) };
  };
  return {
    id: 'around',
    heading: t.course.around({ semester: course.semester }),
    label: t.course.aroundIn,
    items: items.length > MOST_AROUND ? [] : items.map((it) => itemView(context, it, course.id)),
    previous: neighbour(inOrder[index - 1], t.course.previous),
    next: neighbour(inOrder[index + 1], t.course.next),
  };
}
