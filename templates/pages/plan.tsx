import type { PlanPageView } from '../../src/views/plan.ts';
import { Layout } from '../layout.tsx';
import { Chips } from '../parts/links.tsx';
import { PageHead, Section } from '../parts/section.tsx';

/** /plan/: the script puts the planner in the place of the ways on. */
export const PlanPage = ({ shell, title, intro, data, start }: PlanPageView) => (
  <Layout shell={shell} bodyClass="plan">
    <div class="wrap">
      <PageHead title={{ text: title }} description={{ text: intro }} />
      <div
        id="plan"
        data-search={data.search}
        data-plan={data.plan}
        data-failing={data.failing}
        data-year={data.year}
        data-years={data.years}
      >
        <Section heading={start.heading} intro={start.text} small>
          {start.groups.map(({ heading, lang, links }) => (
            <section class="course-list">
              <h3 class="h-small" lang={lang}>
                {heading}
              </h3>
              <Chips links={links} />
            </section>
          ))}
        </Section>
      </div>
    </div>
  </Layout>
);
