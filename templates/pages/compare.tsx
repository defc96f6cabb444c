import type { ComparePageView } from '../../src/views/compare.ts';
import { Layout } from '../layout.tsx';
import { Buttons, Chips } from '../parts/links.tsx';
import { PageHead, Section } from '../parts/section.tsx';

/** /compare/: the script puts the table in the place of the words. */
export const ComparePage = ({
  shell,
  title,
  intro,
  data,
  withoutScript,
  links,
  pairs,
}: ComparePageView) => (
  <Layout shell={shell} bodyClass="compare">
    <div class="wrap">
      <PageHead title={{ text: title }} description={{ text: intro }} />
      <div id="compare" data-search={data.search} data-plan={data.plan}>
        <div class="sec">
          <p>{withoutScript}</p>
          <Buttons links={links} />
        </div>
      </div>
      {pairs && (
        <Section heading={pairs.heading} id="pairs" intro={pairs.intro} small>
          <Chips links={pairs.links} />
        </Section>
      )}
    </div>
  </Layout>
);
