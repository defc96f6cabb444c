import { render } from 'preact';
import { holdsPlan } from '../../plan/address.ts';
import { planLedger } from '../../plan/ledger.ts';
import { emptyPlan, withCourse, withoutCourse, type Plan } from '../../plan/plan.ts';
import { getOrThrow } from '../../get-or-throw.ts';
import { planBarView } from '../../views/plan-bar.ts';
import { codedName } from '../../views/view-context.ts';
import { loadPlanning } from '../load.ts';
import { pageData, pageElement } from '../page-element.ts';
import { pageWords } from '../words.ts';
import { changeWords, type Change } from './change-words.ts';
import { planMemory, type PlanMemory } from './memory.ts';
import { PlanBar } from './plan-bar.tsx';

/** A plan on a page that is about courses: its buttons, and the bar at its lower edge. */
interface Adding {
  toggle: (id: string) => void;
}

let adding: Promise<Adding> | undefined;

/** Shows which courses of this page are in the plan. */
export const showPlanned = async (): Promise<void> => {
  adding ??= start();
  await adding.catch(() => {}); // nobody asked for anything yet
};

/** Adds the course of a button to the plan, or takes it out again. */
export async function toggle(button: HTMLElement): Promise<void> {
  adding ??= start();
  try {
    (await adding).toggle(pageData(button, 'add'));
  } catch {
    adding = undefined;
    status().textContent = (await pageWords()).plan.failed;
  }
}

async function start(): Promise<Adding> {
  const search = pageData(pageElement('input[data-search]'), 'search');
  const host = status();
  const planning = await loadPlanning(search, search.replace(/[^/]+$/, 'plan.json'));
  const memory = planMemory(planning);
  const { context } = planning;
  const { t, catalogue } = context;
  const bar = document.createElement('div');
  bar.className = 'plan-bar-host';
  pageElement('main').append(bar);

  const where = memory.read('device') ? 'device' : 'tab';
  const steps: { plan: Plan; change: Change }[] = [];
  let plan = memory.resolved(memory.read(where) ?? fromPlanner(memory) ?? emptyPlan).plan;
  let said = '';
  let last: string | undefined;

  const draw = () => {
    const ledger = planLedger(plan, catalogue, context.periodsOf);
    const ids = new Set(ledger.courses.map(({ id }) => id));
    for (const button of document.querySelectorAll<HTMLElement>('[data-add]'))
      button.setAttribute('aria-pressed', String(ids.has(pageData(button, 'add'))));
    render(
      <PlanBar
        view={planBarView(context, ledger, last)}
        t={t}
        said={said}
        undoes={steps.at(-1)?.change.said}
        see={context.to('plan') + memory.addressOf(plan)}
        undo={undo}
      />,
      bar,
    );
    return ids;
  };
  const show = (next: Plan, change: Change) => {
    plan = memory.resolved(next).plan;
    memory.write(where, plan);
    said = change.said;
    last = change.course ?? last;
    draw();
    host.textContent = changeWords(context, plan, change);
  };
  const undo = () => {
    const step = steps.pop();
    if (step)
      show(step.plan, {
        said: t.plan.undone({ what: step.change.said }),
        course: step.change.course,
      });
  };
  draw();
  return {
    toggle: (id) => {
      const course = codedName(getOrThrow(catalogue.courseById, id), context).text;
      const isIn = draw().has(id);
      const change = {
        said: isIn ? t.plan.removed({ course }) : t.plan.added({ course }),
        course: id,
      };
      steps.push({ plan, change });
      show(isIn ? withoutCourse(plan, id) : withCourse(plan, id, catalogue), change);
    },
  };
}

/** The plan of the page that somebody came from, where that was the planner: it is stored nowhere. */
function fromPlanner(memory: PlanMemory): Plan | undefined {
  const from = URL.canParse(document.referrer) ? new URL(document.referrer) : undefined;
  return from?.origin === location.origin && holdsPlan(from.search)
    ? memory.fromAddress(from.search).plan
    : undefined;
}

/** A screen reader speaks what is put into a status that stands there already. */
function status(): HTMLElement {
  const there = document.querySelector<HTMLElement>('#plan-status');
  if (there) return there;
  const made = document.createElement('p');
  made.id = 'plan-status';
  made.className = 'vh';
  made.setAttribute('role', 'status');
  document.body.append(made);
  return made;
}
