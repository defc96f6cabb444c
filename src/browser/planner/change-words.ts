import { findingsOf } from '../../plan/findings.ts';
import type { Plan } from '../../plan/plan.ts';
import { planBarView } from '../../views/plan-bar.ts';
import { textOf } from '../../views/plan-findings.ts';
import type { SharedContext } from '../../views/view-context.ts';

/** What somebody did to a plan: in words, and to which course. */
export interface Change {
  said: string;
  course?: string | undefined;
}

/**
 * What a change comes to, as it is announced: “MLOps added. Autumn: 27 of 30”, whether it shuts another course out,
 * and what waits for one that is failed.
 */
export function changeWords(context: SharedContext, plan: Plan, { said, course }: Change): string {
  const { t, catalogue } = context;
  const { ledger, findings } = findingsOf(plan, catalogue, context.periodsOf, context.year);
  const { sum, place } = planBarView(context, ledger, course);
  const told = findings.find((it) =>
    it.kind === 'clash'
      ? it.sides.some(({ present }) => present.some(({ id }) => id === course))
      : it.kind === 'failed' && it.failing.course.id === course,
  );
  const now = `${t.plan.changed({ course: place || t.plan.total, now: sum })}.`;
  return [said, now, told ? textOf(context, told) : ''].filter(Boolean).join(' ');
}
