import { Anchor } from '../../../templates/parts/links.tsx';
import type { YearPlanData } from '../../plan/of-year.ts';
import { unpack } from '../../search/packed.ts';
import { planYearView, type PlanYearView } from '../../views/plan-year.ts';
import { catalogueFromData } from '../catalogue-from-data.ts';
import { dataFiles } from '../data-file.ts';
import { searchingIn, type Planning } from '../load.ts';
import { pageWords } from '../words.ts';

const yearFile = dataFiles<YearPlanData>();

/** What planning in an earlier year needs, from the one file of that year; it has no search. */
export async function loadYear(name: string, address: string): Promise<Planning> {
  const [{ search, plan: planData, lang, since }, t] = await Promise.all([
    yearFile(address),
    pageWords(),
  ]);
  const known = catalogueFromData(unpack(search), t, planData);
  const year = { name, ...(lang ? { lang } : {}), since: new Map(since) };
  return {
    ...searchingIn(known, address),
    plan: planData,
    academicYear: name,
    ofYear: {
      name,
      say: (plan, now) => <OfYear {...planYearView(known.context, plan, year, now)} />,
    },
  };
}

/** That a plan is of an earlier year, and what became of its courses. */
const OfYear = ({ text, applies, now, since }: PlanYearView) => (
  <section class="of-year">
    <p class="notice" data-year-notice>
      <b>{text}</b> {applies} <Anchor link={now} />
    </p>
    {since && (
      <>
        <h2 class="h-small">{since.heading}</h2>
        <ul role="list" class="changes">
          {since.courses.map(({ title, said, links }) => (
            <li key={title}>
              {said.length > 0 ? <span lang={since.lang}>{said.join(' ')}</span> : title}{' '}
              {links.map((link) => (
                <>
                  <Anchor link={link} />{' '}
                </>
              ))}
            </li>
          ))}
        </ul>
      </>
    )}
  </section>
);
