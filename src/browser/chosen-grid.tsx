import { pageData, pageElement } from './page-element.ts';
import { getOrThrow } from '../get-or-throw.ts';
import { hydrate, render } from 'preact';
import { Grid } from '../../templates/parts/grid.tsx';
import { planLedger } from '../plan/ledger.ts';
import { emptyPlan, withLane, type Plan } from '../plan/plan.ts';
import { totalView } from '../views/planner.ts';
import { trackGrid } from '../views/track-grid.ts';
import { loadPlanning } from './load.ts';

let isTaken = false;

/**
 * Draws the grid again with every lane that is ticked. What stands there is taken over first, so that the focus
 * stays.
 */
export async function showChosen(grid: HTMLElement): Promise<void> {
  const id = pageData(grid, 'track');
  const { context } = await loadPlanning(pageData(grid, 'search'), pageData(grid, 'plan'));
  const { t, catalogue } = context;
  const track = getOrThrow(catalogue.trackById, id);
  const ticked = [...grid.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked')].map(
    ({ value }) => value,
  );
  const ledger = planLedger(
    ticked.reduce<Plan>((all, course) => withLane(all, course, catalogue), {
      ...emptyPlan,
      track: id,
    }),
    catalogue,
    context.periodsOf,
  );
  const view = (taken: typeof ledger.taken) => (
    <Grid {...trackGrid(context, track, ledger.semesters, taken)} />
  );
  if (!isTaken) hydrate(view(new Map()), grid);
  isTaken = true;
  render(view(ledger.taken), grid);
  pageElement('#choices-total').textContent = t.plan.changed({
    course: t.plan.total,
    now: totalView(context, ledger).said,
  });
}
