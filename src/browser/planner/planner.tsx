import { getOrThrow } from '../../get-or-throw.ts';
import { Grid } from '../../../templates/parts/grid.tsx';
import { Code } from '../../../templates/parts/links.tsx';
import { Mix } from '../../../templates/parts/mix.tsx';
import { Section } from '../../../templates/parts/section.tsx';
import {
  emptyPlan,
  withCourse,
  withFailed,
  withLane,
  withoutCourse,
  withTerm,
} from '../../plan/plan.ts';
import { planBarView } from '../../views/plan-bar.ts';
import { writtenYear } from '../../catalogue/years.ts';
import { plannerView, type PlannerView } from '../../views/planner.ts';
import { codedName } from '../../views/view-context.ts';
import { findingsOf } from '../../plan/findings.ts';
import { focusNear } from '../focus.ts';
import { drawInPlace, drawUnder } from '../in-place.ts';
import { Adder } from './adder.tsx';
import { Clash, Findings, type MendBy } from './findings.tsx';
import { Keeping } from './keeping.tsx';
import { Paper } from './paper.tsx';
import { PlanBar, Undo, wayBack } from './plan-bar.tsx';
import type { Planning, PlanStore } from './store.ts';
import { TrackSelect } from './track-select.tsx';

interface PlannerProps {
  planning: Planning;
  store: PlanStore;
}

/** The bar of the planner, which is drawn below it. */
export const PlannerBar = ({ planning: { context }, store }: PlannerProps) => {
  const { ledger } = findingsOf(store.plan, context.catalogue, context.periodsOf, context.year);
  return (
    <PlanBar
      view={planBarView(context, ledger, store.last)}
      t={context.t}
      said={store.said}
      undoes={store.undoes}
      see="#plan-grid"
      undo={() => drawInPlace(store.undo)}
    />
  );
};

/** The button that takes the place of one in a list that loses it. */
const neighbours = (selector: string, button: HTMLElement) => {
  const all = () => [...document.querySelectorAll<HTMLElement>(selector)];
  const at = all().indexOf(button);
  return { next: () => all()[at] ?? all()[at - 1], fallback: wayBack };
};

/** The whole planner. Drawn again after each change; what it shows is made by the same views as the pages. */
export const Planner = ({ planning, store }: PlannerProps) => {
  const { context } = planning;
  const { t, catalogue } = context;
  const { plan } = store;
  const view = plannerView(context, plan, store.news);
  const courseOf = (id: string) => getOrThrow(catalogue.courseById, id);
  const titleOf = (id: string) => codedName(courseOf(id), context).text;
  const added = (id: string) => ({ said: t.plan.added({ course: titleOf(id) }), course: id });
  const removed = (id: string) => ({ said: t.plan.removed({ course: titleOf(id) }), course: id });
  const clashes = view.findings.items.filter(({ clash }) => clash);

  const pick = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.name.startsWith('take.')) {
      const { value } = target;
      drawInPlace(() => store.change(withLane(plan, value, catalogue), added(value)));
    }
    if (!(target instanceof HTMLSelectElement)) return;
    const id = target.dataset['move'];
    if (id === undefined) return;
    const next = withTerm(plan, courseOf(id), target.value);
    const period = target.selectedOptions[0]?.text ?? '';
    drawUnder(
      target,
      () => store.change(next, { said: t.plan.move({ course: titleOf(id), period }), course: id }),
      {
        next: () =>
          document.querySelector<HTMLElement>(`[data-move="${CSS.escape(id)}"]`) ?? undefined,
        fallback: wayBack,
      },
    );
  };
  const takeOut = ({ target }: Event) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-take-out]');
    if (!button) return;
    const id = button.dataset['takeOut'] ?? '';
    drawUnder(
      button,
      () => store.change(withoutCourse(plan, id), removed(id)),
      neighbours('[data-take-out]', button),
    );
  };
  const mend: MendBy = (button, { plan: next, said }) =>
    drawUnder(button, () => store.change(next, { said }), {
      next: () => undefined,
      fallback: wayBack,
    });
  const undo = () => drawInPlace(store.undo);
  return (
    <div class="planner">
      <div class="planner-main">
        <div class="planner-start no-print">
          <TrackSelect
            id="plan-track"
            label={view.start.label}
            none={view.start.none}
            value={view.start.value}
            groups={view.start.groups}
            pick={(track) => store.change({ ...emptyPlan, ...(track ? { track } : {}) })}
          />
        </div>
        {planning.otherYear && (
          <p class="notice no-print">
            {t.inYears.notice({ year: writtenYear(planning.otherYear) })}
          </p>
        )}
        {planning.ofYear?.say(plan, store.now())}
        {store.kept === 'other' && (
          <p class="notice no-print">
            {t.plan.sharedNotice}{' '}
            <button
              type="button"
              class="link"
              onClick={() => {
                store.openOwn();
                focusNear('#plan-grid');
              }}
            >
              {t.plan.openOwn}
            </button>
          </p>
        )}
        {view.news.length > 0 && (
          <ul class="notice" role="list">
            {view.news.map((text) => (
              <li>{text}</li>
            ))}
          </ul>
        )}
        {clashes.map((it) => (
          <Clash key={it.text} {...it} mend={mend} />
        ))}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: its buttons and boxes take keys themselves */}
        <section
          id="plan-grid"
          class="no-print"
          tabindex={-1}
          aria-label={t.plan.yourPlan}
          onChange={pick}
          onClick={takeOut}
        >
          <h2 class="vh">{t.plan.yourPlan}</h2>
          {view.grid ? <Grid {...view.grid} /> : <p class="notice">{view.empty}</p>}
        </section>
        {view.takenOut && (
          <TakenOut
            {...view.takenOut}
            putBack={(button, id) =>
              drawUnder(
                button,
                () => store.change(withCourse(plan, id, catalogue), added(id)),
                neighbours('[data-put-back]', button),
              )
            }
          />
        )}
        {view.failing && (
          <FailingChoice
            {...view.failing}
            draw={(host) =>
              import('../failing-grid.tsx').then(({ drawFailed }) =>
                drawFailed(host, context, plan),
              )
            }
            pick={(id) => {
              const course = id || plan.failed;
              const said = id
                ? t.plan.changed({ course: titleOf(id), now: t.decide.failing.missed })
                : t.decide.failing.unmark({ course: course ? titleOf(course) : '' });
              drawInPlace(() => store.change(withFailed(plan, id), { said, course }));
            }}
          />
        )}
        <Paper {...view.paper} url={store.address()} />
      </div>
      <aside class="planner-side no-print" aria-label={view.total.heading}>
        <div class="label">
          <h2 class="h-small">{view.total.heading}</h2>
          <p class={view.total.unsettled ? 'plan-total unsettled' : 'plan-total'}>
            <b>{view.total.value}</b> {view.total.note}
          </p>
          {view.mix && <Mix {...view.mix} />}
          <div class="last-change">
            <Undo t={t} undoes={store.undoes} undo={undo} />
            <p class="small">{store.said}</p>
          </div>
        </div>
        <Findings {...view.findings} mend={mend} />
        <Keeping
          store={store}
          t={t}
          empty={emptyPlan}
          agreements={planning.ofYear ? [] : view.agreements}
        />
        <p class="vh" role="status">
          {store.heard}
        </p>
      </aside>
      <div class="planner-more no-print">
        {!planning.ofYear && (
          <Adder planning={planning} store={store} added={added} removed={removed} />
        )}
        <Beside
          {...view.beside}
          pick={(track) => store.change({ ...plan, beside: track || undefined })}
        />
      </div>
    </div>
  );
};

/** What was left out of the track; not on paper. */
const TakenOut = ({
  heading,
  items,
  putBack,
}: NonNullable<PlannerView['takenOut']> & {
  putBack: (button: HTMLElement, id: string) => void;
}) => (
  <div class="no-print">
    <Section heading={heading} small>
      <ul role="list" class="chips">
        {items.map(({ id, code, title, label }) => (
          <li key={id}>
            <button
              type="button"
              class="chip"
              data-put-back={id}
              aria-label={label}
              onClick={({ currentTarget }) => putBack(currentTarget, id)}
            >
              <Code code={code} />
              <span lang={title.lang}>{title.text}</span>{' '}
              <span class="turning" aria-hidden="true">
                ↩
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  </div>
);

/** A course that somebody may fail; then what waits for it, in the grid. */
const FailingChoice = ({
  heading,
  none,
  value,
  options,
  draw,
  pick,
}: NonNullable<PlannerView['failing']> & {
  draw: (host: HTMLElement) => Promise<void>;
  pick: (course: string) => void;
}) => (
  <div class="no-print">
    <Section heading={heading} small id="plan-failing">
      <p class="field">
        <label for="plan-failed" class="vh">
          {heading}
        </label>
        <select id="plan-failed" onChange={({ currentTarget }) => pick(currentTarget.value)}>
          <option value="" selected={value === ''}>
            {none}
          </option>
          {options.map((it) => (
            <option key={it.value} value={it.value} selected={it.value === value} lang={it.lang}>
              {it.text}
            </option>
          ))}
        </select>
      </p>
      <div
        class="quiet"
        ref={(host) => {
          if (host && (value || host.hasChildNodes())) void draw(host);
        }}
      />
    </Section>
  </div>
);

const Beside = ({
  heading,
  intro,
  none,
  value,
  groups,
  compared,
  pick,
}: PlannerView['beside'] & { pick: (track: string) => void }) => (
  <Section heading={heading} intro={intro} small id="beside">
    <TrackSelect
      id="plan-beside"
      label={heading}
      none={none}
      value={value}
      groups={groups}
      pick={pick}
      hideLabel
    />
    {compared.length > 0 && (
      <div class="sides">
        {compared.map((side) => (
          <section key={side.heading}>
            <h3 class="h-small">{side.heading}</h3>
            <p class="count">{side.total}</p>
            <ul role="list" class="side-courses">
              {side.courses.map(({ code, label, href, lang, hreflang, credits }) => (
                <li key={href}>
                  <a href={href} lang={lang} hreflang={hreflang}>
                    <Code code={code} />
                    {label}
                  </a>{' '}
                  <span class="num mute">{credits}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    )}
  </Section>
);
