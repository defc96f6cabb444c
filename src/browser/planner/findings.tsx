import { Block } from '../../../templates/parts/block.tsx';
import type { FindingView } from '../../views/plan-findings.ts';
import type { PlannerView } from '../../views/planner.ts';

type MendView = FindingView['mends'][number];
/** Mends by a button that goes with it. */
export type MendBy = (button: HTMLElement, mend: MendView) => void;

/** What to look at in a plan, each with buttons that end it. Two sides of a choice stand where the plan is. */
export const Findings = ({
  heading,
  items,
  fine,
  mend,
}: PlannerView['findings'] & { mend: MendBy }) => {
  const shown = items.filter(({ clash }) => !clash);
  if (items.length === 0) return fine ? <p class="notice">{fine}</p> : null;
  if (shown.length === 0) return null;
  return (
    <section class="advice">
      <h2 class="h-small">{heading}</h2>
      <ul role="list" class="marks">
        {shown.map(({ text, mends }) => (
          <li key={text}>
            <div>
              {text}
              <Mends mends={mends} mend={mend} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Mends = ({ mends, mend }: Pick<FindingView, 'mends'> & { mend: MendBy }) =>
  mends.length === 0 ? null : (
    <span class="mends no-print">
      {mends.map((it) => (
        <span key={it.label}>
          <button
            type="button"
            class="btn ghost small"
            onClick={({ currentTarget }) => mend(currentTarget, it)}
          >
            {it.label}
          </button>{' '}
          {it.result && <span class="consequence">{it.result}</span>}
        </span>
      ))}
    </span>
  );

/** Sides of a choice that exclude each other, and the ways out. */
export const Clash = ({ text, clash, mends, mend }: FindingView & { mend: MendBy }) => (
  <section class="clash no-print" aria-label={text}>
    <h2 class="clash-title">{text}</h2>
    <div class="sides-two">
      {clash?.sides.map((side) => (
        <ul role="list" class="side">
          {side.map(({ block, note }) => (
            <Block
              {...block}
              {...(note
                ? { className: `${block.className} absent`, notes: [...block.notes, note] }
                : {})}
            />
          ))}
        </ul>
      ))}
    </div>
    <Mends mends={mends} mend={mend} />
    <p class="consequence">{clash?.counted}</p>
  </section>
);
