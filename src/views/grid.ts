import { creditsOf } from '../catalogue/choices.ts';
import { eitherOf, type Range } from '../catalogue/credits.ts';
import {
  coursesOf,
  isOpen,
  isShared,
  type LedgerItem,
  type LedgerSemester,
} from '../catalogue/ledger.ts';
import type { Course, Lane } from '../catalogue/model.ts';
import type {
  BlockView,
  ChoiceView,
  GridItemView,
  GridView,
  LaneView,
  MiniatureCell,
  MiniatureView,
  SemesterView,
} from './pieces.ts';
import { codedName, type SharedContext } from './view-context.ts';

/** A row of the grid is half a credit; a range is drawn as large as it may be. */
export const rowsOf = ({ high }: Range): number => Math.max(1, Math.round(high * 2));

/**
 * What a reader may do in a grid: pick lanes, and in a plan take courses out. `taken`: the lane of each choice (by
 * its id) that is taken already.
 */
export interface GridControls {
  taken: ReadonlyMap<string, Lane>;
  takeOut: boolean;
}

/** A curriculum as semesters with lists of courses. `target`: ECTS credits a semester should add up to, if any. */
export function gridView(
  context: SharedContext,
  ledger: readonly LedgerSemester[],
  label: string,
  target?: number,
  controls?: GridControls,
): GridView {
  const { t } = context;
  const rows = Math.max(0, ...ledger.map(rowsOf));
  return {
    label,
    rows,
    semesters: ledger.map((it) => semesterView(context, it, target, controls)),
    ticks: ticksOf(context, rows),
    jumpLabel: t.track.jump,
  };
}

/** The marks of a ruler beside so many rows, in credits. */
export function ticksOf({ t }: SharedContext, rows: number): GridView['ticks'] {
  const step = rows > 240 ? 30 : 6;
  return Array.from({ length: Math.floor(rows / 2 / step) + 1 }, (_, index) => ({
    row: index * step * 2,
    label: t.number(index * step),
  }));
}

function semesterView(
  context: SharedContext,
  ledger: LedgerSemester,
  target: number | undefined,
  controls: GridControls | undefined,
): SemesterView {
  const { t } = context;
  const { semester, items, low, high } = ledger;
  return {
    id: `semester-${semester}`,
    number: semester,
    heading: t.semester({ semester }),
    period: context.period(semester),
    items: items.map((item) => itemView(context, item, undefined, controls)),
    total: t.credits({ count: { low, high } }),
    totalNote: isOpen(ledger) ? t.totalNote.choiceOpen : besideTarget(t, ledger, target),
  };
}

/** One place of a semester. `here`: id of the course whose page this is. */
export function itemView(
  context: SharedContext,
  item: LedgerItem,
  here?: string,
  controls?: GridControls,
): GridItemView {
  if ('course' in item)
    return { kind: 'course', course: blockView(context, item.course, { here, controls }) };
  const { t } = context;
  const credits = item.lanes.map(creditsOf);
  const legend = t.chooseOne({ lanes: item.lanes.length });
  const lanes = item.lanes.map((lane) =>
    laneView(context, lane, { here, controls, choice: item.choice.id }),
  );
  const names = t.list(lanes.map(({ label }) => label));
  const choice: ChoiceView = {
    id: `choice-${item.choice.id.replace(/\//g, '-')}`,
    legend,
    ...(controls ? { picking: t.plan.changed({ course: legend, now: names }) } : {}),
    credits: t.credits({ count: eitherOf(credits) }),
    rows: rowsOf(eitherOf(credits)),
    lanes,
  };
  return { kind: 'choice', choice };
}

function laneView(
  context: SharedContext,
  lane: Lane,
  {
    here,
    controls,
    choice,
  }: { here: string | undefined; controls: GridControls | undefined; choice: string },
): LaneView {
  const { t } = context;
  const courses = lane.courses.map((course) => blockView(context, course, { here }));
  const pillars = [...new Set(courses.map(({ pillar }) => pillar))];
  const label = laneName(context, lane);
  return {
    label,
    meta: `${courses.map(({ credits }) => credits).join(t.plus)} ${t.series(pillars)}`,
    className: courses[0].className,
    rows: rowsOf(creditsOf(lane)),
    courses,
    ...(controls
      ? {
          pick: {
            name: `take.${choice}`,
            value: lane.courses[0].id,
            label: t.plan.take({ lane: label }),
            taken: controls.taken.get(choice)?.option === lane.option,
          },
        }
      : {}),
  };
}

/** “Basic Dutch + Meeting Flanders Today” */
export const laneName = (
  { t, name }: Pick<SharedContext, 't' | 'name'>,
  { courses }: Pick<Lane, 'courses'>,
): string => courses.map((it) => name(it).text).join(t.plus);

/** A course as a block of its grid. */
export function blockView(
  context: SharedContext,
  course: Course,
  { here, controls }: { here?: string | undefined; controls?: GridControls | undefined } = {},
): BlockView {
  const { t } = context;
  const { code, label: title, href, lang, hreflang, note } = context.courseLink(course);
  const { text: pillar, lang: pillarLang, className } = context.pillar(course);
  const credits = t.number(course.credits);
  return {
    id: course.id,
    ...(code ? { code } : {}),
    title,
    href,
    lang,
    hreflang,
    credits,
    creditsWord: t.creditsWord({ count: course.credits }),
    pillar,
    pillarLang,
    className,
    rows: rowsOf(course.credits),
    notes: note ? [note] : [],
    ...(course.id === here ? { current: true } : {}),
    ...(controls?.takeOut
      ? { takeOut: t.plan.takeOut({ course: codedName(course, context).text }) }
      : {}),
  };
}

/** A place that is not what is asked about. */
export function pale(item: GridItemView): GridItemView {
  if (item.kind === 'ghost') return item;
  const paleBlock = (course: BlockView): BlockView => ({ ...course, pale: true });
  if (item.kind === 'course') return { kind: 'course', course: paleBlock(item.course) };
  const lanes = item.choice.lanes.map((lane) => ({
    ...lane,
    courses: lane.courses.map(paleBlock),
  }));
  return { kind: 'choice', choice: { ...item.choice, lanes } };
}

/** Courses in one semester that a small drawing can show. */
const MOST_CELLS = 48;

/**
 * A track as a small drawing; nothing where it would hold too much to be seen. `here`: the course to mark;
 * `fadeCommon`: courses that all tracks share are faded; `lit`: ids of the only courses that are not calm.
 */
export function miniatureView(
  context: SharedContext,
  ledger: readonly LedgerSemester[],
  {
    here,
    fadeCommon = false,
    lit,
  }: { here?: string; fadeCommon?: boolean; lit?: ReadonlySet<string> } = {},
): MiniatureView | undefined {
  if (ledger.length === 0 || ledger.some(({ items }) => items.length > MOST_CELLS))
    return undefined;
  const cell = (course: Course): MiniatureCell => ({
    rows: rowsOf(course.credits),
    className: context.pillar(course).className,
    ...(fadeCommon && isShared(course, context.catalogue.tracks) ? { common: true } : {}),
    ...(course.id === here || lit?.has(course.id) ? { here: true } : {}),
    ...(lit && !lit.has(course.id) ? { calm: true } : {}),
  });
  const column = ({ items }: LedgerSemester): MiniatureCell[] =>
    items.map(
      (item): MiniatureCell =>
        'course' in item
          ? cell(item.course)
          : {
              rows: rowsOf(eitherOf(item.lanes.map(creditsOf))),
              className: cell(item.lanes[0].courses[0]).className,
              lanes: item.lanes.map(({ courses }) => courses.map(cell)),
            },
    );
  if (here === undefined) return { columns: ledger.map(column) };
  const plain = plainColumns(context, ledger);
  return {
    columns: ledger.map((it, index) =>
      coursesOf([it]).some(({ id }) => id === here) ? column(it) : plain[index],
    ),
  };
}

/** Where a semester adds up to something else than the school wants. */
const besideTarget = (t: SharedContext['t'], sum: Range, target: number | undefined): string =>
  target === undefined || (sum.low <= target && target <= sum.high)
    ? ''
    : t.totalNote.target({ target });

const drawn = new WeakMap<SharedContext, WeakMap<readonly LedgerSemester[], MiniatureCell[][]>>();
/** Columns of a track without a mark: those of most semesters, on the page of each of its courses. */
function plainColumns(
  context: SharedContext,
  ledger: readonly LedgerSemester[],
): MiniatureCell[][] {
  const own = drawn.get(context) ?? new WeakMap<readonly LedgerSemester[], MiniatureCell[][]>();
  drawn.set(context, own);
  const columns = own.get(ledger) ?? miniatureView(context, ledger)?.columns ?? [];
  own.set(ledger, columns);
  return columns;
}
