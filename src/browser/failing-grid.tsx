import { render } from 'preact';
import { Failing } from '../../templates/parts/failing.tsx';
import { Grid } from '../../templates/parts/grid.tsx';
import { failing } from '../catalogue/failing.ts';
import { getOrThrow } from '../get-or-throw.ts';
import { findingsOf, semestersOf } from '../plan/findings.ts';
import { planLedger, settled } from '../plan/ledger.ts';
import { emptyPlan, withLane, type Plan } from '../plan/plan.ts';
import { againText, failingView } from '../views/failing.ts';
import { failingGrid } from '../views/failing-grid.ts';
import { nameOf } from '../views/plan-words.ts';
import type { SharedContext } from '../views/view-context.ts';
import { sayFailed } from './failed.ts';
import { loadPlanning } from './load.ts';
import { pageData, pageElement } from './page-element.ts';

/**
 * Draws what waits for a course that somebody fails, with the choices that are ticked on the page. Without the course
 * nothing is drawn.
 */
export async function showFailing(id: string, isAsked: boolean): Promise<void> {
  const host = pageElement('#if-failed');
  const grid = pageElement('#choices');
  try {
    const { context } = await loadPlanning(pageData(grid, 'search'), pageData(grid, 'plan'));
    const { t, catalogue } = context;
    const track = getOrThrow(catalogue.trackById, pageData(grid, 'track'));
    const ticked = [...grid.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked')];
    const planned = (lanes: readonly string[]) =>
      planLedger(
        lanes.reduce<Plan>((all, course) => withLane(all, course, catalogue), {
          ...emptyPlan,
          track: track.id,
        }),
        catalogue,
        context.periodsOf,
      );
    const chosen = [...ticked.map(({ value }) => value), id];
    const ledger = settled(planned(chosen.filter((it) => catalogue.choiceOf.has(it))));
    const its = failing(id, ledger, context.year);
    if (!its) return;
    render(
      <>
        <h3 tabindex={-1}>{t.decide.failing.waiting({ course: nameOf(context, its.course) })}</h3>
        <p>{againText(context, its)}</p>
        <Failing {...failingView(context, its)} />
        <div class="quiet">
          <Grid {...failingGrid(context, its, ledger, track.semesterCredits)} />
        </div>
      </>,
      host,
    );
    const heading = pageElement('h3', host);
    heading.scrollIntoView();
    if (!isAsked) heading.focus({ preventScroll: true });
  } catch {
    await sayFailed(host, (words) => words.plan.failed);
  }
}

/** Draws what the failed course of a plan touches, with the style that only this needs; nothing where none is failed. */
export async function drawFailed(
  host: HTMLElement,
  context: SharedContext,
  plan: Plan,
): Promise<void> {
  const { catalogue, periodsOf, year } = context;
  const { ledger, findings } = findingsOf(plan, catalogue, periodsOf, year);
  const failed = findings.find((it) => it.kind === 'failed')?.failing;
  const target = catalogue.trackById.get(plan.track ?? '')?.semesterCredits;
  await styled(pageData(pageElement('#plan'), 'failing'));
  render(
    failed ? <Grid {...failingGrid(context, failed, semestersOf(ledger), target)} /> : null,
    host,
  );
}

let loading: Promise<void> | undefined;
/** Loads a style sheet once. Where it cannot be loaded, the page is drawn without. */
const styled = (href: string): Promise<void> => {
  loading ??= new Promise((done) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => done();
    link.onerror = () => done();
    document.head.append(link);
  });
  return loading;
};
