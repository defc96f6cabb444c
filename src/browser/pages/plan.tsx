// /plan/: the planner takes the place of the words that stand there without it.
import { pageData, pageElement } from '../page-element.ts';
import { render } from 'preact';
import { sayFailed } from '../failed.ts';
import { loadPlanning } from '../load.ts';
import { Planner, PlannerBar } from '../planner/planner.tsx';
import { planStore } from '../planner/store.ts';

const host = pageElement('#plan');

loadPlanning(pageData(host, 'search'), pageData(host, 'plan'))
  .then((planning) => {
    const store = planStore(planning);
    const bar = document.createElement('div');
    bar.className = 'plan-bar-host';
    const draw = () => {
      render(<Planner planning={planning} store={store} />, host);
      render(<PlannerBar planning={planning} store={store} />, bar);
    };
    host.replaceChildren();
    pageElement('main').append(bar);
    store.follow(draw);
    draw();
  })
  .catch(() => sayFailed(host, (t) => t.plan.failed));
