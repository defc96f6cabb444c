import type { ProgrammeView } from '../../src/views/programme.ts';
import { Layout } from '../layout.tsx';
import { Part } from '../named-parts.tsx';
import { PageRows } from '../parts/course-list.tsx';
import { Grid } from '../parts/grid.tsx';
import { Buttons, Chips } from '../parts/links.tsx';
import { PaginationBeside, Pagination } from '../parts/pagination.tsx';
import { Mix } from '../parts/mix.tsx';
import { Section } from '../parts/section.tsx';

/** /programmes/<id>/ */
export const ProgrammePage = ({
  shell,
  title,
  figures,
  intro,
  pagination,
  common,
  semesters,
  tracks,
  mix,
  handbook,
}: ProgrammeView) => (
  <Layout shell={shell} bodyClass="programme">
    <div class="wrap">
      <Part.ProgrammeIntro {...{ title, intro, figures, pagination }} />
      {mix && <Mix {...mix} />}
      {tracks && (
        <Section heading={tracks.heading} small>
          <Chips links={tracks.links} />
        </Section>
      )}
      {handbook && <Buttons links={handbook} />}
      {common && (
        <Section heading={common.heading} intro={common.intro} id="common">
          <Grid {...common.grid} />
        </Section>
      )}
      {pagination && <Pagination {...pagination} />}
      {semesters.map((semester) => (
        <ProgrammeSemester {...semester} />
      ))}
      {pagination && <PaginationBeside {...pagination} />}
    </div>
  </Layout>
);

/** First what everyone takes, then what each track adds. */
const ProgrammeSemester = ({ id, heading, period, groups }: ProgrammeView['semesters'][number]) => (
  <Section id={id} heading={heading} intro={period}>
    <div class="groups">
      {groups.map((group) => (
        <section class={group.href ? 'course-list' : 'course-list whole'}>
          <h3 class="h-small" lang={group.lang}>
            {group.href ? <a href={group.href}>{group.heading}</a> : group.heading}
          </h3>
          <PageRows {...group.courses} level={4} />
          {group.total && <p class="group-total">{group.total}</p>}
        </section>
      ))}
    </div>
  </Section>
);
