// /plan/: the planner takes the place of the words that stand there without it.
import { render } from 'preact';
import { sayFailed } from '../failed.ts';
import { loadPlanning } from '../load.ts';
import { Planner } from '../planner/planner.tsx';
import { planStore } from '../planner/store.ts';

const host = document.querySelector<HTMLElement>('#plan')!;

loadPlanning(host.dataset['search']!, host.dataset['plan']!)
  .then((planning) => {
    const store = planStore(planning);
    const draw = () => render(<Planner planning={planning} store={store} />, host);
    host.replaceChildren();
    store.follow(draw);
    draw();
  })
  .catch(() => sayFailed(host, (t) => t.plan.failed));
