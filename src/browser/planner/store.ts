import { holdsPlan } from '../../plan/address.ts';
import { readPlanFile } from '../../plan/file.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanNews } from '../../plan/resolve.ts';
import { keepOffline } from '../offline.ts';
import { changeWords, type Change } from './change-words.ts';
import { planMemory, type Planning } from './memory.ts';

export type { Planning };

/** Keys of an address that narrow the list of courses to add, as on the page of all courses. */
const narrowing = ['q', 'period', 'language', 'exchange'] as const;
export type Narrowing = Partial<Record<(typeof narrowing)[number], string>>;

/**
 * The plan on the page. The address always holds it; the device only after somebody asked. A plan that came from a
 * link is not one's own: it is shown, and what is kept on the device stays as it was.
 */
export interface PlanStore {
  plan: Plan;
  /** What has changed in the catalogue since the plan was made. */
  news: readonly PlanNews[];
  /** What has just been done, in view; `heard` is the same for those who listen, with what it comes to. */
  said: string;
  heard: string;
  /** The course that was changed last. */
  last: string | undefined;
  /** What Undo would take back; nothing where it has nothing to do. */
  undoes: string | undefined;
  /** `own`: kept on this device, and changes are kept too; `other`: one is kept, but it is not this one. */
  kept: 'none' | 'own' | 'other';
  narrowed: Narrowing;
  change: (plan: Plan, change?: Change) => void;
  undo: () => void;
  narrow: (narrowed: Narrowing) => void;
  keep: () => void;
  forget: () => void;
  openOwn: () => void;
  open: (text: string) => void;
  /** The plan as a file. */
  file: () => string;
  address: () => string;
  /** Of a plan of an earlier year: the same in the catalogue of now. */
  now: () => string;
  say: (text: string) => void;
  follow: (listener: () => void) => void;
}

export function planStore(planning: Planning): PlanStore {
  const { context } = planning;
  const { t } = context;
  const memory = planMemory(planning);
  const { addressOf, resolved } = memory;
  const steps: { plan: Plan; said: string; last: string | undefined }[] = [];
  let listener = () => {};

  const update = (said = '', heard = said) => {
    Object.assign(store, { said, heard, undoes: steps.at(-1)?.said });
    listener();
    const pages = memory.pagesOf(store.plan);
    if (pages.length > 0) keepOffline(pages);
  };

  const asked = memory.fromAddress(location.search);
  const own = memory.read('device');
  const carried = memory.read('tab');
  const isAsked = holdsPlan(location.search);
  const before = own ?? carried;
  const start = isAsked || !before ? asked : resolved(before);
  const isSame = (plan: Plan | undefined) =>
    plan !== undefined && addressOf(start.plan) === addressOf(resolved(plan).plan);
  /** The plan that was begun on other pages goes on here, and there again. */
  const isCarried = isSame(carried);

  /** Marks the places in the history that show one’s own plan: Back may lead to somebody else’s. */
  let mark = Date.now();
  const state = () => (store.kept === 'own' ? { mark } : null);
  const here = (plan: Plan) => location.pathname + joined(addressOf(plan), store.narrowed);
  const remember = () => {
    if (store.kept === 'own') memory.write('device', store.plan);
    else if (isCarried) memory.write('tab', store.plan);
  };
  const show = (plan: Plan) => {
    const was = addressOf(store.plan);
    store.plan = resolved(plan).plan;
    store.news = [];
    if (addressOf(store.plan) !== was) history.pushState(state(), '', here(store.plan));
    remember();
  };

  const store: PlanStore = {
    ...start,
    said: '',
    heard: '',
    last: undefined,
    undoes: undefined,
    kept: keptAs(own !== undefined, isSame(own)),
    narrowed: narrowedBy(location.search),
    change: (plan, change) => {
      const was = store.plan;
      const { last } = store;
      show(plan);
      if (!change) {
        steps.length = 0;
        store.last = undefined;
        update();
        return;
      }
      steps.push({ plan: was, said: change.said, last });
      store.last = change.course ?? last;
      update(change.said, changeWords(context, store.plan, change));
    },
    undo: () => {
      const step = steps.pop();
      if (!step) return;
      show(step.plan);
      const { last } = store;
      store.last = step.last ?? last;
      const said = t.plan.undone({ what: step.said });
      update(said, changeWords(context, store.plan, { said, course: last }));
    },
    narrow: (narrowed) => {
      store.narrowed = narrowed;
      history.replaceState(history.state, '', here(store.plan));
      listener();
    },
    keep: () => {
      const isKept = memory.write('device', store.plan);
      if (isKept) store.kept = 'own';
      mark = Date.now();
      history.replaceState(state(), '');
      update(isKept ? t.plan.kept : t.plan.notKept);
    },
    forget: () => {
      memory.forget();
      store.kept = 'none';
      update(t.plan.forgotten);
    },
    openOwn: () => {
      const mine = memory.read('device');
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
      store.change(opened);
      store.news = news;
      update(t.plan.imported);
    },
    file: () => memory.fileOf(store.plan),
    address: () => new URL(location.pathname + memory.sharedOf(store.plan), location.href).href,
    now: () => location.pathname + memory.nowOf(store.plan),
    say: (text) => update(text),
    follow: (next) => {
      listener = next;
    },
  };
  if (before) history.replaceState(state(), '', isAsked ? undefined : here(store.plan)); // what is shown can be shared
  addEventListener('popstate', (event) => {
    const place: ReturnType<typeof state> = event.state;
    const now = memory.fromAddress(location.search);
    store.narrowed = narrowedBy(location.search);
    if (addressOf(now.plan) === addressOf(store.plan)) {
      listener(); // a jump to a semester
      return;
    }
    steps.length = 0;
    Object.assign(store, now, {
      last: undefined,
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

function narrowedBy(search: string): Narrowing {
  const parameters = new URLSearchParams(search);
  return Object.fromEntries(
    narrowing.flatMap((key) => {
      const value = parameters.get(key);
      return value ? [[key, value]] : [];
    }),
  );
}

function joined(address: string, narrowed: Narrowing): string {
  const rest = new URLSearchParams(Object.entries(narrowed)).toString();
  if (!rest) return address;
  return address ? `${address}&${rest}` : `?${rest}`;
}
