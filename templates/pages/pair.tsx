import type { PairView } from '../../src/views/pair.ts';
import { Layout } from '../layout.tsx';
import { Basis } from '../parts/basis.tsx';
import { Figures } from '../parts/figures.tsx';
import { Chips, LinkList } from '../parts/links.tsx';
import { PageHead, Section } from '../parts/section.tsx';
import { TwoTracks } from '../parts/two-tracks.tsx';

/** /compare/<a>/<b>/ */
export const PairPage = ({ shell, two, careers, others }: PairView) => (
  <Layout shell={shell} bodyClass="track">
    <div class="wrap">
      <PageHead title={{ text: two.title }} description={{ text: two.lead }}>
        <Figures figures={two.figures} />
      </PageHead>
      <TwoTracks {...two} />
      {careers && (
        <Section heading={careers.heading} small>
          <div class="two-lists">
            {two.tracks.map((track, side) => (
              <div>
                <h3 lang={track.lang}>{track.label}</h3>
                <LinkList links={careers.sides[side] ?? []} class="careers" />
              </div>
            ))}
          </div>
        </Section>
      )}
      {others && (
        <Section heading={others.heading} small>
          <Chips links={others.links} />
        </Section>
      )}
      <Basis text={two.basis} />
    </div>
  </Layout>
);
