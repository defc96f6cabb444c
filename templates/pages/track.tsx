import type { TrackView } from '../../src/views/track.ts';
import { Layout } from '../layout.tsx';
import { Part } from '../named-parts.tsx';
import { FailingCourses } from '../parts/failing.tsx';
import { Grid } from '../parts/grid.tsx';
import { Paths } from '../parts/paths.tsx';
import { Buttons, Chips } from '../parts/links.tsx';
import { Lines } from '../parts/lines.tsx';
import { Mix } from '../parts/mix.tsx';
import { Careers, EditLink, Outcomes } from '../parts/pieces.tsx';
import { Prose } from '../parts/prose.tsx';
import { Section } from '../parts/section.tsx';
import { Week } from '../parts/week.tsx';

/** /tracks/<id>/ */
export const TrackPage = ({
  shell,
  title,
  description,
  notice,
  figures,
  mix,
  curriculum,
  week,
  lines,
  pagination,
  careers,
  outcomes,
  body,
  actions,
  others,
  pairs,
  edit,
  paths,
  failing,
}: TrackView) => (
  <Layout shell={shell} bodyClass="track">
    <div class="wrap">
      <Part.TrackIntro {...{ title, description, figures, notice, pagination }} />
      {mix && <Mix {...mix} />}
      {curriculum && (
        <Section heading={curriculum.heading} intro={curriculum.intro} id="curriculum">
          {curriculum.grid.semesters.length > 0 && <Curriculum {...curriculum} />}
          {curriculum.empty && <p>{curriculum.empty}</p>}
        </Section>
      )}
      {week && <Week {...week} />}
      {failing && <FailingCourses {...failing} />}
      {lines && <Lines {...lines} />}
      {paths && <Paths {...paths} />}
      {actions.length > 0 && <Buttons links={actions} />}
      <About {...{ body, outcomes, careers }} />
      {others && (
        <Section heading={others.heading} small>
          <Chips links={others.links} />
        </Section>
      )}
      {pairs && (
        <Section heading={pairs.heading} small>
          <Chips links={pairs.links} />
        </Section>
      )}
      {edit && <EditLink {...edit} />}
    </div>
  </Layout>
);

/** The grid; its choices lead to the planner, and a script follows them here. */
const Curriculum = ({ grid, plan }: NonNullable<TrackView['curriculum']>) =>
  plan ? (
    <form action={plan.action}>
      <input type="hidden" name="track" value={plan.track} />
      <div id="choices" data-track={plan.track} data-search={plan.search} data-plan={plan.data}>
        <Grid {...grid} />
      </div>
      <p class="plan-open no-print">
        <button type="submit" class="btn">
          {plan.label}
        </button>
        {plan.hasChoice && (
          <>
            {' '}
            <span id="choices-total" role="status" />
          </>
        )}
      </p>
    </form>
  ) : (
    <Grid {...grid} />
  );

/** The introduction, and beside it what it leads to; without an introduction those two stand beside each other. */
const About = ({ body, outcomes, careers }: Pick<TrackView, 'body' | 'outcomes' | 'careers'>) => {
  const leadsTo = (outcomes || careers) && (
    <>
      {outcomes && <Outcomes {...outcomes} />}
      {careers && <Careers {...careers} />}
    </>
  );
  return (
    <div class="split">
      {body && <Prose {...body} />}
      {body && leadsTo ? <div class="beside">{leadsTo}</div> : leadsTo}
    </div>
  );
};
