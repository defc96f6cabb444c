import type { BlockedCourse, Failing } from '../catalogue/failing.ts';
import {
  coursesOf,
  coursesOfItem,
  type LedgerItem,
  type LedgerSemester,
} from '../catalogue/ledger.ts';
import type { Course } from '../catalogue/model.ts';
import { blockView, gridView, itemView, pale, rowsOf, ticksOf } from './grid.ts';
import type { BlockView, GhostView, GridItemView, GridView } from './pieces.ts';
import { nameOf } from './plan-words.ts';
import type { SharedContext } from './view-context.ts';

/**
 * The grid of a track for who fails a course of it: full is what that touches, and the place that it had stays open;
 * all else is pale. What moves takes over a place of its own size that another has left, else it stands below.
 */
export function failingGrid(
  context: SharedContext,
  its: Failing,
  ledger: readonly LedgerSemester[],
  target?: number,
): GridView {
  const label = context.t.decide.failing.waiting({ course: nameOf(context, its.course) });
  const grid = gridView(context, its.semesters, label, target);
  const semesters = grid.semesters.map((view, at) => {
    const { semester, items } = its.semesters[at];
    const planned = ledger.find((it) => it.semester === semester)?.items ?? [];
    return { ...view, id: `if-${view.id}`, items: placesOf(context, its, planned, items) };
  });
  const rows = Math.max(...semesters.map(({ items }) => sumOfRows(items)));
  return { ...grid, rows, semesters, ticks: ticksOf(context, rows), most: 8, jumpLabel: label };
}

const sumOfRows = (items: readonly GridItemView[]): number =>
  items.reduce((sum, item) => sum + rowsIn(item), 0);

function rowsIn(item: GridItemView): number {
  if (item.kind === 'ghost') return item.ghost.rows;
  return item.kind === 'course' ? item.course.rows : item.choice.rows;
}

/** One semester: what was planned in its order, then what comes. */
function placesOf(
  context: SharedContext,
  its: Failing,
  planned: readonly LedgerItem[],
  now: readonly LedgerItem[],
): GridItemView[] {
  const here = new Set(now.flatMap(coursesOfItem));
  const elsewhere = new Set(coursesOf(its.semesters).filter((it) => !here.has(it)));
  const stays = planned.flatMap(coursesOfItem);
  const coming = now.flatMap(coursesOfItem).filter((it) => !stays.includes(it));
  const ghost = (course: Course): GridItemView => {
    const { rows } = blockView(context, course);
    const at = coming.findIndex((it) => rowsOf(it.credits) === rows);
    const [over] = at < 0 ? [] : coming.splice(at, 1);
    return {
      kind: 'ghost',
      ghost: {
        ...ghostView(context, its, course),
        ...(over ? { over: fullBlock(context, its, over) } : {}),
      },
    };
  };
  const places = planned.flatMap((item): GridItemView[] => {
    const courses = coursesOfItem(item);
    const isTouched = courses.some((it) => elsewhere.has(it) || isBlocked(its, it));
    if (!isTouched) return [pale(itemView(context, item))];
    return courses.flatMap((course) => {
      if (elsewhere.has(course)) return [ghost(course)];
      return here.has(course) ? [{ kind: 'course', course: fullBlock(context, its, course) }] : [];
    });
  });
  const rest = coming.map(
    (it): GridItemView => ({
      kind: 'course',
      course: fullBlock(context, its, it),
    }),
  );
  return [...places, ...rest];
}

const blockedIn = ({ direct, later }: Failing, course: Course): BlockedCourse | undefined =>
  [...direct, ...later].find((it) => it.course === course);

const isBlocked = (its: Failing, course: Course): boolean => blockedIn(its, course) !== undefined;

/** In words why a course waits, and where it goes: “blocked directly”, “to semester 4”; nothing for others. */
function failingNotes({ t }: SharedContext, its: Failing, course: Course): string[] {
  const { failing: words } = t.decide;
  if (course === its.course) return [words.missed, words.to({ to: String(its.again) })];
  const blocked = blockedIn(its, course);
  if (!blocked) return [];
  const tier = its.direct.includes(blocked) ? words.direct : words.later;
  const to = String(blocked.to);
  return [tier, blocked.to === blocked.from ? words.stays({ from: to }) : words.to({ to })];
}

const ghostView = (context: SharedContext, its: Failing, course: Course): GhostView => ({
  title: context.name(course),
  rows: rowsOf(course.credits),
  notes: failingNotes(context, its, course),
  missed: course === its.course,
});

/** A course where it is taken now. */
function fullBlock(context: SharedContext, its: Failing, course: Course): BlockView {
  const { failing: words } = context.t.decide;
  const block = blockView(context, course);
  const blocked = blockedIn(its, course);
  const moved = blocked && blocked.to !== blocked.from;
  if (course === its.course) return { ...block, notes: [...block.notes, words.retaken] };
  const notes = moved
    ? [words.was({ from: String(blocked.from) })]
    : failingNotes(context, its, course);
  return { ...block, notes: [...block.notes, ...notes] };
}
