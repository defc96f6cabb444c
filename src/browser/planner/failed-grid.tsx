import { render } from 'preact';
import { Grid } from '../../../templates/parts/grid.tsx';
import { findingsOf, semestersOf } from '../../plan/findings.ts';
import type { Plan } from '../../plan/plan.ts';
import { failingGrid } from '../../views/failing-grid.ts';
import type { SharedContext } from '../../views/view-context.ts';
import { pageData, pageElement } from '../page-element.ts';

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
  await styled(pageData(pageElement('#plan'), 'deciding'));
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
