// /plan/: the planner takes the place of the words that stand there without it.
import { pageData, pageElement } from '../page-element.ts';
import { render } from 'preact';
import { sayFailed } from '../failed.ts';
import { yearNamed } from '../../catalogue/years.ts';
import { yearIn } from '../../plan/of-year.ts';
import { loadPlanning, type Planning } from '../load.ts';
import { Planner, PlannerBar } from '../planner/planner.tsx';
import { planStore } from '../planner/store.ts';

const host = pageElement('#plan');

/** The catalogue of now, or of the year in which the plan of the address was made. */
async function load(): Promise<Planning> {
  const asked = yearNamed(yearIn(location.search) ?? '');
  const years = new Map<string, string>(Object.entries(JSON.parse(host.dataset['years'] ?? '{}')));
  const address = years.get(asked);
  if (address !== undefined)
    return import('../planner/of-year.tsx').then(({ loadYear }) => loadYear(asked, address));
  const planning = await loadPlanning(pageData(host, 'search'), pageData(host, 'plan'));
  const academicYear = host.dataset['year'];
  const isOther = years.size > 0 && asked !== '' && asked !== academicYear;
  return {
    ...planning,
    academicYear,
    ...(isOther && academicYear ? { otherYear: academicYear } : {}),
  };
}

load()
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
