import { creditsOf } from '../catalogue/choices.ts';
import type { Course, Lane } from '../catalogue/model.ts';
import type { LinkView, PillarClass, TextView } from './pieces.ts';
import type { ViewContext } from './view-context.ts';

/** Courses, or lanes of a choice, side by side. */
export interface ComparisonView {
  caption: string;
  /** `here`: the page is about it. */
  lanes: { courses: LinkView[]; className: PillarClass; here: boolean }[];
  /** `same`: all cells say the same. */
  rows: { label: string; cells: TextView[][]; same: boolean }[];
  /** A word that marks rows whose cells differ; without it only those that are the same look so. */
  differs?: string;
}

/** Rows that say what each lane is. `place`: where and when it is taught too, which is the same for all lanes of a choice. */
export function comparisonRows(
  context: ViewContext,
  lanes: readonly Pick<Lane, 'courses'>[],
  { place = false } = {},
): ComparisonView['rows'] {
  const { t } = context;
  const row = (label: string, cell: (lane: Pick<Lane, 'courses'>) => TextView[]) => {
    const cells = lanes.map(cell);
    const isSame = new Set(cells.map((it) => JSON.stringify(it))).size === 1;
    return cells.every((it) => it.length === 0) ? [] : [{ label, cells, same: isSame }];
  };
  const unique = (texts: TextView[]) =>
    texts.filter(
      ({ text }, index) => text !== '' && texts.findIndex((it) => it.text === text) === index,
    );
  const each = (pick: (course: Course) => TextView[]) => (lane: Pick<Lane, 'courses'>) =>
    unique(lane.courses.flatMap(pick));
  const joined = (pick: (course: Course) => readonly string[]) => (lane: Pick<Lane, 'courses'>) => {
    const items = [...new Set(lane.courses.flatMap(pick))];
    return items.length > 0 ? [{ text: items.join(', ') }] : [];
  };
  const wherever = place
    ? [
        ...row(
          t.course.semester,
          each(({ semester }) => [{ text: t.semesterIn(semester, context.period(semester)) }]),
        ),
        ...row(
          t.course.programme,
          each(({ programme }) => [context.programmeName(programme)]),
        ),
        ...row(
          t.course.tracks,
          each(({ tracks }) => tracks.map(context.trackName)),
        ),
        ...row(
          t.course.mode,
          each(({ mode }) => (mode ? [{ text: t.course.modes[mode] }] : [])),
        ),
        ...row(
          t.course.exchange,
          each(({ exchange }) => (exchange ? [{ text: t.course.exchangeYes }] : [])),
        ),
      ]
    : [];
  return [
    ...row(
      t.course.description,
      each((course) => {
        const about = context.description(course);
        return about ? [about] : [];
      }),
    ),
    ...row(t.course.credits, (lane) => [
      {
        text:
          lane.courses.map(({ credits }) => t.number(credits)).join(t.plus) +
          (lane.courses.length > 1 ? ` = ${t.number(creditsOf(lane))}` : ''),
      },
    ]),
    ...row(
      t.course.pillar,
      each((course) => {
        const { text, lang } = context.pillar(course);
        return [{ text, ...(lang ? { lang } : {}) }];
      }),
    ),
    ...row(
      t.course.language,
      each(({ language }) => [{ text: t.languageName(language) }]),
    ),
    ...wherever,
    ...row(
      t.tags,
      joined(({ tags }) => tags),
    ),
    ...row(
      t.course.tools,
      joined(({ tools }) => tools),
    ),
    ...row(
      t.course.needs,
      each(({ prerequisites }) => prerequisites.map((it) => requirementText(context, it))),
    ),
  ];
}

function requirementText(
  context: ViewContext,
  { text, course: id }: Course['prerequisites'][number],
): TextView {
  const course = id === undefined ? undefined : context.site.catalogue.courseById.get(id);
  return course ? context.name(course) : { text };
}

/** Where ticked courses go. */
export interface ComparingView {
  action: string;
  label: string;
}
export const comparingView = ({ t, to }: ViewContext): ComparingView => ({
  action: to('compare'),
  label: t.compare.go,
});

/** Courses that a comparison can show. */
export const MOST_COMPARED = 4;

/** Address that compares some courses. */
export const compareHref = ({ to }: ViewContext, ids: readonly string[]): string =>
  `${to('compare')}?${ids
    .slice(0, MOST_COMPARED)
    .map((id) => `c=${encodeURIComponent(id).replaceAll('%2F', '/')}`)
    .join('&')}`;

/** Courses that somebody picked, one column each. */
export function comparisonView(context: ViewContext, courses: readonly Course[]): ComparisonView {
  const { t } = context;
  return {
    caption: t.compare.caption,
    differs: t.compare.differs,
    lanes: courses.map((course) => ({
      courses: [context.courseLink(course)],
      className: context.pillar(course).className,
      here: false,
    })),
    rows: comparisonRows(
      context,
      courses.map((course) => ({ courses: [course] })),
      { place: true },
    ),
  };
}
