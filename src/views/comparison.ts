import { creditsOf } from '../catalogue/choices.ts';
import type { Course, Lane, Need, Requirement, TextVersion } from '../catalogue/model.ts';
import type { SpecialKey } from '../catalogue/schema.ts';
import { nameOfField, statedBy } from './field-values.ts';
import type { LinkView, PillarClass, TextView } from './pieces.ts';
import { codedName, semesterText, type SharedContext } from './view-context.ts';

/** Courses, or lanes of a choice, side by side. */
export interface ComparisonView {
  caption: string;
  /** `here`: the page is about it. */
  lanes: { courses: LinkView[]; className: PillarClass; here: boolean }[];
  /** What differs. */
  rows: { label: string; cells: TextView[][] }[];
  /** What is the same in all, folded under its names; open where nothing differs. */
  same?: { heading: string; isOpen: boolean; rows: { label: string; texts: TextView[] }[] };
}

type Lanes = readonly Pick<Lane, 'courses'>[];

/**
 * What each lane is: first what differs. `place`: where and when it is taught too, which is the same for all lanes of
 * a choice.
 */
export function comparisonRows(
  context: SharedContext,
  lanes: Lanes,
  { place = false } = {},
): Pick<ComparisonView, 'rows' | 'same'> {
  const all = Object.values(rowsOf)
    .flatMap((rows) => rows(context))
    .filter((it) => place || !it.isPlace)
    .map(({ label, cell }) => ({ label, cells: lanes.map(({ courses }) => cell(courses)) }))
    .filter(({ cells }) => cells.some((it) => it.length > 0));
  const isSame = ({ cells }: { cells: TextView[][] }) =>
    lanes.length > 1 && new Set(cells.map((it) => JSON.stringify(it))).size === 1;
  const rows = all.filter((it) => !isSame(it));
  const same = all.filter(isSame);
  if (same.length === 0) return { rows };
  const { t } = context;
  return {
    rows,
    same: {
      heading: t.compare.same({ rows: t.list(same.map(({ label }) => label)) }),
      isOpen: rows.length === 0,
      rows: same.map(({ label, cells: [texts] }) => ({ label, texts })),
    },
  };
}

/** `isPlace`: it says where or when a course is taught. */
interface Row {
  label: string;
  cell: (courses: readonly Course[]) => TextView[];
  isPlace?: true;
}

const unique = (texts: TextView[]) =>
  texts.filter(
    ({ text }, index) => text !== '' && texts.findIndex((it) => it.text === text) === index,
  );
const each = (label: string, pick: (course: Course) => TextView[]): Row => ({
  label,
  cell: (courses) => unique(courses.flatMap(pick)),
});
const joined = (
  { series }: SharedContext['t'],
  label: string,
  pick: (course: Course) => readonly string[],
): Row => ({
  label,
  cell: (courses) => {
    const items = [...new Set(courses.flatMap(pick))];
    return items.length > 0 ? [{ text: series(items) }] : [];
  },
});
const none = (): Row[] => [];

/** The rows of each key of a course file, in this order. */
const rowsOf: Readonly<Record<SpecialKey | 'plain facts', (context: SharedContext) => Row[]>> = {
  description: (context) => [
    each(context.t.course.description, (course) => {
      const about = context.description(course);
      return about ? [about] : [];
    }),
  ],
  studycredits: ({ t }) => [
    {
      label: t.course.credits,
      cell: (courses) => {
        const parts = courses.map(({ credits }) => t.number(credits)).join(t.plus);
        const sum = courses.length > 1 ? ` = ${t.number(creditsOf({ courses }))}` : '';
        return [{ text: parts + sum }];
      },
    },
  ],
  pillar: (context) => [
    each(context.t.course.pillar, (course) => {
      const { text, lang } = context.pillar(course);
      return [{ text, ...(lang ? { lang } : {}) }];
    }),
  ],
  language: ({ t }) => [
    each(t.course.language, ({ languages }) =>
      languages.map((code) => ({ text: t.languageName(code) })),
    ),
  ],
  semester: (context) => [
    {
      ...each(context.t.course.semester, (course) => {
        const text = semesterText(context, course);
        return text === undefined ? [] : [{ text }];
      }),
      isPlace: true,
    },
  ],
  terms: (context) => [
    {
      ...each(context.t.course.terms, (course) =>
        course.terms.map((id) => context.periodName(id, course)),
      ),
      isPlace: true,
    },
  ],
  programme: ({ t, programmeName }) => [
    { ...each(t.course.programme, ({ programme }) => [programmeName(programme)]), isPlace: true },
  ],
  tracks: ({ t, trackName }) => [
    { ...each(t.course.tracks, ({ tracks }) => tracks.map(trackName)), isPlace: true },
  ],
  mode: ({ t }) => [
    {
      ...each(t.course.mode, ({ mode }) => (mode ? [{ text: t.course.modes[mode] }] : [])),
      isPlace: true,
    },
  ],
  exchange: ({ t }) => [
    {
      ...each(t.course.exchange, ({ exchange }) =>
        exchange ? [{ text: t.course.exchangeYes }] : [],
      ),
      isPlace: true,
    },
  ],
  tags: ({ t }) => [joined(t, t.tags, ({ tags }) => tags)],
  tools: ({ t }) => [joined(t, t.course.tools, ({ tools }) => tools)],
  prerequisites: (context) => [
    each(context.t.course.needs, ({ prerequisites }) =>
      prerequisites.map((it) => needText(context, it)),
    ),
  ],
  outcomes: (context) => [each(context.t.course.outcomes, (course) => outcomesOf(context, course))],
  'plain facts': (context) =>
    context.fields.facts
      .filter(({ compares }) => compares)
      .map((field) =>
        each(nameOfField(context, field).text, (course) => statedBy(context, course, field)),
      ),
  // At the head of a column, or too long to stand beside others.
  title: none,
  image: none,
  'image-alt': none,
  corequisites: none,
  alternates: none,
  // How the catalogue places and shows a course.
  option: none,
  choice: none,
  weight: none,
  home: none,
  'english-only': none,
  hide: none,
  default: none,
  draft: none,
  aliases: none,
};

/** In the best language there is. */
function outcomesOf(context: SharedContext, { texts }: Course): TextView[] {
  const saidIn = ({ outcomes, body }: TextVersion) => [
    ...outcomes,
    ...(body?.endGoal ?? []).map(({ text }) => text),
  ];
  const best =
    texts.find((it) => it.language === context.language && saidIn(it).length > 0) ??
    texts.find((it) => saidIn(it).length > 0);
  return best ? saidIn(best).map((text) => ({ text, ...context.lang(best.language) })) : [];
}

function needText(context: SharedContext, [first, ...others]: Need): TextView {
  if (others.length === 0) return requirementText(context, first);
  const names = [first, ...others].map((it) => requirementText(context, it).text);
  return { text: context.t.course.oneOf({ courses: context.t.list(names) }) };
}

function requirementText(context: SharedContext, { text, course: id }: Requirement): TextView {
  const course = id === undefined ? undefined : context.catalogue.courseById.get(id);
  return course ? codedName(course, context) : { text };
}

/** Where ticked courses go. */
export interface ComparingView {
  action: string;
  label: string;
}
export const comparingView = ({ t, to }: SharedContext): ComparingView => ({
  action: to('compare'),
  label: t.compare.go,
});

/** Courses that a comparison can show. */
export const MOST_COMPARED = 4;

/** Address that compares some courses. */
export const compareHref = ({ to }: SharedContext, ids: readonly string[]): string =>
  `${to('compare')}?${ids
    .slice(0, MOST_COMPARED)
    .map((id) => `c=${encodeURIComponent(id).replaceAll('%2F', '/')}`)
    .join('&')}`;

/** Courses that somebody picked, one column each. */
export function comparisonView(context: SharedContext, courses: readonly Course[]): ComparisonView {
  const { t } = context;
  return {
    caption: t.compare.caption,
    lanes: courses.map((course) => ({
      courses: [context.courseLink(course)],
      className: context.pillar(course).className,
      here: false,
    })),
    ...comparisonRows(
      context,
      courses.map((course) => ({ courses: [course] })),
      { place: true },
    ),
  };
}
