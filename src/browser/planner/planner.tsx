import { getOrThrow } from '../../get-or-throw.ts';
import { Grid } from '../../../templates/parts/grid.tsx';
import { Code } from '../../../templates/parts/links.tsx';
import { Mix } from '../../../templates/parts/mix.tsx';
import { Section } from '../../../templates/parts/section.tsx';
import { emptyPlan, withCourse, withLane, withoutCourse } from '../../plan/plan.ts';
import { plannerView, type PlannerView } from '../../views/planner.ts';
import { focusNear } from '../focus.ts';
import { Adder } from './adder.tsx';
import { Keeping } from './keeping.tsx';
import type { Planning, PlanStore } from './store.ts';
import { TrackSelect } from './track-select.tsx';

/** The whole planner. Drawn again after each change; what it shows is made by the same views as the pages. */
export const Planner = ({ planning, store }: { planning: Planning; store: PlanStore }) => {
  const { context } = planning;
  const { t, catalogue } = context;
  const { plan } = store;
  const view = plannerView(context, plan, store.news);
  const titleOf = (id: string) => context.name(getOrThrow(catalogue.courseById, id)).text;
  const total = (next: typeof plan) => plannerView(context, next).total.said;
  const change = (next: typeof plan, what: string) =>
    store.change(next, t.plan.changed({ course: what, now: total(next) }));

  const pick = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { name, value } = target;
    if (name.startsWith('take.')) change(withLane(plan, value, catalogue), titleOf(value));
  };
  const takeOut = ({ target }: Event) => {
    if (!(target instanceof Element)) return;
    const id = target.closest<HTMLElement>('[data-take-out]')?.dataset['takeOut'];
    if (id === undefined) return;
    change(withoutCourse(plan, id), t.plan.takeOut({ course: titleOf(id) }));
    (
      document.querySelector<HTMLElement>(`[data-put-back="${CSS.escape(id)}"]`) ??
      document.querySelector<HTMLElement>('#plan-grid')
    )?.focus(); // its own button is gone
  };
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
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: its buttons and boxes take keys themselves */}
        <section
          id="plan-grid"
          tabindex={-1}
          aria-label={t.plan.yourPlan}
          onChange={pick}
          onClick={takeOut}
        >
          <h2 class="vh">{t.plan.yourPlan}</h2>
          {view.start.value && (
            <p class="print-only plan-track-name">
              {
                view.start.groups
                  .flatMap(({ options }) => options)
                  .find(({ value }) => value === view.start.value)?.text
              }
            </p>
          )}
          {view.grid ? <Grid {...view.grid} /> : <p class="notice">{view.empty}</p>}
        </section>
        {view.takenOut && (
          <TakenOut
            {...view.takenOut}
            putBack={(id) => {
              change(withCourse(plan, id, catalogue), t.plan.putBack({ course: titleOf(id) }));
              document.querySelector<HTMLElement>(`[data-take-out="${CSS.escape(id)}"]`)?.focus();
              focusNear('#plan-grid');
            }}
          />
        )}
      </div>
      <aside class="planner-side" aria-label={view.total.heading}>
        <div class="label">
          <h2 class="h-small">{view.total.heading}</h2>
          <p class="plan-total">
            <b>{view.total.value}</b> {view.total.note}
          </p>
          {view.mix && <Mix {...view.mix} />}
        </div>
        <Advice {...view.advice} />
        <Keeping store={store} t={t} empty={emptyPlan} />
        <p class="vh" role="status">
          {store.said}
        </p>
      </aside>
      <div class="planner-more">
        <Adder
          planning={planning}
          plan={plan}
          isOpen={!plan.track}
          add={(id) =>
            change(withCourse(plan, id, catalogue), t.plan.addCourse({ course: titleOf(id) }))
          }
          remove={(id) => change(withoutCourse(plan, id), t.plan.takeOut({ course: titleOf(id) }))}
        />
        <Beside
          {...view.beside}
          pick={(track) => store.change({ ...plan, beside: track || undefined })}
        />
      </div>
    </div>
  );
};

const Advice = ({ heading, items, fine }: PlannerView['advice']) => {
  if (items.length === 0) return fine ? <p class="notice">{fine}</p> : null;
  return (
    <section class="advice">
      <h2 class="h-small">{heading}</h2>
      <ul role="list" class="marks">
        {items.map((text) => (
          <li>{text}</li>
        ))}
      </ul>
    </section>
  );
};

const TakenOut = ({
  heading,
  items,
  putBack,
}: NonNullable<PlannerView['takenOut']> & { putBack: (id: string) => void }) => (
  <Section heading={heading} small>
    <ul role="list" class="chips">
      {items.map(({ id, code, title, label }) => (
        <li key={id}>
          <button
            type="button"
            class="chip"
            data-put-back={id}
            aria-label={label}
            onClick={() => putBack(id)}
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
