import { Anchor } from '../../../templates/parts/links.tsx';
import type { PlanYearView } from '../../views/plan-year.ts';

/** That a plan is of an earlier year, and what became of its courses. */
export const OfYear = ({ text, applies, now, since }: PlanYearView) => (
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
