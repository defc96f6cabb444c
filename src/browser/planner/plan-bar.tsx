import type { Messages } from '../../languages/interface-words.ts';
import type { PlanBarView } from '../../views/plan-bar.ts';

interface PlanBarProps {
  view: PlanBarView;
  t: Messages;
  said: string;
  undoes: string | undefined;
  /** Where the plan is. */
  see: string;
  undo: () => void;
}

/** Stays in view at the lower edge while somebody plans. */
export const PlanBar = ({ view, t, said, undoes, see, undo }: PlanBarProps) => (
  <section class="plan-bar no-print" aria-label={view.label}>
    <div class="plan-cloth" aria-hidden="true">
      {view.cells.map(({ className, rows }) => (
        <i class={className} style={`--rows:${rows}`} />
      ))}
      {view.left > 0 && <i class="left" style={`--rows:${view.left}`} />}
    </div>
    <div class="wrap">
      <p class="plan-sum">
        <b class={view.place ? undefined : 'long'}>{view.sum}</b> {view.place}
      </p>
      <a class="btn ghost" href={see}>
        {view.see}
      </a>
      <Undo t={t} undoes={undoes} undo={undo} />
      <p class="plan-said">{said}</p>
    </div>
  </section>
);

/** Stays where it is when there is nothing left to take back, so that nobody loses the focus. */
export const Undo = ({ t, undoes, undo }: Pick<PlanBarProps, 't' | 'undoes' | 'undo'>) => (
  <button
    type="button"
    class="btn undo"
    aria-disabled={undoes === undefined}
    aria-label={undoes === undefined ? t.plan.undo : t.plan.undoing({ what: undoes })}
    onClick={undo}
  >
    {t.plan.undo}
  </button>
);

/** The way back is in view at every width: where the focus goes when its place has gone. */
export const wayBack = (): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('.undo')].find((it) => it.offsetParent !== null);
