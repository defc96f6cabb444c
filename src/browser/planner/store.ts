import { getOrThrow } from '../../get-or-throw.ts';
import { coursesOf } from '../../catalogue/ledger.ts';
import { planAddress, readPlan } from '../../plan/address.ts';
import { readPlanFile, writePlanFile } from '../../plan/file.ts';
import { certainCourses, planLedger, type Plan } from '../../plan/plan.ts';
import { knownIds, resolvePlan, type PlanNews } from '../../plan/resolve.ts';
import { keepOffline } from '../offline.ts';
import type { loadPlanning } from '../load.ts';

export type Planning = Awaited<ReturnType<typeof loadPlanning>>;

/**
 * The plan on the page. The address always holds it; the device only after somebody asked. A plan that came from a
 * link is not one's own: it is shown, and what is kept on the device stays as it was.
 */
export interface PlanStore {
  plan: Plan;
  /** What has changed in the catalogue since the plan was made. */
  news: readonly PlanNews[];
  /** Said to those who listen, and shown for a moment. */
  said: string;
  /** `own`: kept on this device, and changes are kept too; `other`: one is kept, but it is not this one. */
  kept: 'none' | 'own' | 'other';
  change: (plan: Plan, say?: string) => void;
  keep: () => void;
  forget: () => void;
  openOwn: () => void;
  open: (text: string) => void;
  /** The plan as a file. */
  file: () => string;
  address: () => string;
  say: (text: string) => void;
  follow: (listener: () => void) => void;
}

export function planStore({ context, data, plan: planData }: Planning): PlanStore {
  const { t, catalogue } = context;
  const key = `plan ${data.pathPrefix}`;
  const ids = knownIds(catalogue, planData);
  const titleOf = (id: string) => context.name(getOrThrow(catalogue.courseById, id)).text;
  let listener = () => {};

  const resolved = (plan: Plan) => resolvePlan(plan, catalogue, planData, titleOf);
  const read = () => {
    const { plan, unclear } = readPlan(location.search, catalogue, ids);
    const now = resolved(plan);
    return {
      plan: now.plan,
      news: [...now.news, ...unclear.map((code): PlanNews => ({ kind: 'unclear', code }))],
    };
  };
  const ownPlan = (): Plan | undefined => readPlanFile(stored(key) ?? '');
  const addressOf = (plan: Plan) => planAddress(plan, catalogue, ids);
  const file = (plan: Plan) =>
    writePlanFile(
      plan,
      certainCourses(planLedger(plan, catalogue, context.periodNames)).map(
        ({ id, semester, credits: { low, high } }) => ({
          id,
          title: titleOf(id),
          semester,
          credits: high,
          ...(low === high ? {} : { creditsFrom: low }),
        }),
      ),
    );
  const update = (say = '') => {
    store.said = say;
    listener();
    if (store.plan.track)
      keepOffline([
        context.to('track', store.plan.track),
        ...coursesOf(planLedger(store.plan, catalogue, context.periodNames).semesters).map(
          (course) => context.courseLink(course).href,
        ),
      ]);
  };

  const asked = read();
  const own = ownPlan();
  const isAsked = location.search !== '';
  const start = isAsked || !own ? asked : resolved(own);
  const isOwn = own !== undefined && addressOf(start.plan) === addressOf(resolved(own).plan);

  /** Marks the places in the history that show one’s own plan: Back may lead to somebody else’s. */
  let mark = Date.now();
  const state = () => (store.kept === 'own' ? { mark } : null);

  const store: PlanStore = {
    ...start,
    said: '',
    kept: keptAs(own !== undefined, isOwn),
    change: (plan, say) => {
      const before = addressOf(store.plan);
      store.plan = resolved(plan).plan;
      store.news = [];
      if (addressOf(store.plan) !== before)
        history.pushState(state(), '', location.pathname + addressOf(store.plan));
      if (store.kept === 'own') remember(key, file(store.plan));
      update(say);
    },
    keep: () => {
      const isKept = remember(key, file(store.plan));
      if (isKept) store.kept = 'own';
      mark = Date.now();
      history.replaceState(state(), '');
      update(isKept ? t.plan.kept : t.plan.notKept);
    },
    forget: () => {
      try {
        localStorage.removeItem(key);
      } catch {}
      store.kept = 'none';
      update(t.plan.forgotten);
    },
    openOwn: () => {
      const mine = ownPlan();
      if (!mine) return;
      store.kept = 'own';
      store.change(mine);
      store.news = resolved(mine).news;
      update();
    },
    open: (text) => {
      const opened = readPlanFile(text);
      if (!opened) {
        update(t.plan.notAPlan);
        return;
      }
      const { news } = resolved(opened);
      if (store.kept === 'own') store.kept = 'other'; // what is kept is not replaced unasked
      store.change(opened, t.plan.imported);
      store.news = news;
      update(t.plan.imported);
    },
    file: () => file(store.plan),
    address: () => new URL(location.pathname + addressOf(store.plan), location.href).href,
    say: (text) => update(text),
    follow: (next) => {
      listener = next;
    },
  };
  if (own)
    history.replaceState(
      state(),
      '',
      isAsked ? undefined : location.pathname + addressOf(store.plan),
    ); // what is shown can be shared
  addEventListener('popstate', (event) => {
    const place: ReturnType<typeof state> = event.state;
    const now = read();
    if (addressOf(now.plan) === addressOf(store.plan)) return; // a jump to a semester
    Object.assign(store, now, {
      kept: keptAs(store.kept !== 'none', place?.mark === mark),
    });
    update();
  });
  return store;
}

/** Whether the plan that is shown is the one on the device. */
function keptAs(isAny: boolean, isOwn: boolean): PlanStore['kept'] {
  if (!isAny) return 'none';
  return isOwn ? 'own' : 'other';
}

/** Storage may be forbidden. */
function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
function remember(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
