import { coursesOfItem, creditsOfItem, totalOf } from '../catalogue/ledger.ts';
import { settled, type PlanLedger } from '../plan/ledger.ts';
import { isSettled, placeName, sumOfPlace } from './plan-words.ts';
import { totalView } from './planner.ts';
import type { PillarClass } from './pieces.ts';
import type { SharedContext } from './view-context.ts';

/** What stays in view while somebody plans: one place of the plan, or all of it. */
export interface PlanBarView {
  label: string;
  /** “27 of 30”, then “autumn”. */
  sum: string;
  place: string;
  /** Courses to scale, and half credits that are missing. */
  cells: { className: PillarClass; rows: number }[];
  left: number;
  see: string;
}

/** `last`: the course that was changed last; its place is the one to look at. */
export function planBarView(
  context: SharedContext,
  ledger: PlanLedger,
  last?: string,
): PlanBarView {
  const { t } = context;
  const { semesters } = ledger;
  const at = semesters.findIndex(({ items }) =>
    items.some((item) => coursesOfItem(item).some(({ id }) => id === last)),
  );
  const only = semesters.length === 1 ? 0 : -1;
  const shown = at < 0 ? only : at;
  const counted = settled(ledger).filter((_, index) => shown < 0 || index === shown);
  const targets = semesters
    .filter((_, index) => shown < 0 || index === shown)
    .flatMap(({ target }) => target ?? []);
  const target = targets.length > 0 ? targets.reduce((sum, it) => sum + it, 0) : undefined;
  const sums = shown < 0 ? totalOf(semesters) : semesters[shown];
  const words = totalView(context, ledger);
  const isWhole = shown < 0;
  return {
    label: t.plan.title,
    sum: isWhole && !isSettled(ledger) ? words.said : sumOfPlace(context, { ...sums, target }),
    place: isWhole ? '' : placeName(context, semesters[shown]),
    cells: counted.flatMap(({ items }) =>
      items.map((item) => ({
        className: context.pillar(coursesOfItem(item)[0]).className,
        rows: Math.max(1, creditsOfItem(item).high * 2),
      })),
    ),
    left: Math.max(0, ((target ?? 0) - sums.high) * 2),
    see: t.plan.see,
  };
}
