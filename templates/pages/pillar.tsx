import type { PillarView } from '../../src/views/pillar.ts';
import { Layout } from '../layout.tsx';
import { Part } from '../named-parts.tsx';
import { CourseGroups, ShowDescriptions } from '../parts/course-list.tsx';
import { Anchor, Chips } from '../parts/links.tsx';
import { PaginationBeside, Pagination } from '../parts/pagination.tsx';
import { Careers, EditLink } from '../parts/pieces.tsx';
import { Prose } from '../parts/prose.tsx';
import { Section } from '../parts/section.tsx';

/** /pillars/<id>/ */
export const PillarPage = ({
  shell,
  title,
  description,
  className,
  figures,
  body,
  careers,
  shares,
  pagination,
  courses,
  others,
  edit,
}: PillarView) => (
  <Layout shell={shell} bodyClass="pillar" tone={className}>
    <div class={`pillar-band ${className}`} aria-hidden="true">
      <i class={`weave ${className}`} />
    </div>
    <div class="wrap">
      <Part.PillarIntro {...{ title, description, className, figures, pagination }} />
      <div class="split">
        {body && <Prose {...body} />}
        {careers && <Careers {...careers} />}
      </div>
      {shares && (
        <Section heading={shares.heading} intro={shares.intro}>
          <Shares rows={shares.rows} className={className} />
        </Section>
      )}
      <Section heading={courses.heading} id="courses">
        {pagination && <Pagination {...pagination} />}
        {courses.head && (
          <div class="list-head">
            <ShowDescriptions {...courses.head} />
          </div>
        )}
        <CourseGroups groups={courses.semesters} head={courses.head} level={3} />
        {pagination && <PaginationBeside {...pagination} />}
        {courses.empty && <p>{courses.empty}</p>}
      </Section>
      {others && (
        <Section heading={others.heading} small>
          <Chips links={others.links} />
        </Section>
      )}
      {edit && <EditLink {...edit} />}
    </div>
  </Layout>
);

/** How much of this pillar each track holds. */
const Shares = ({
  rows,
  className,
}: {
  rows: NonNullable<PillarView['shares']>['rows'];
  className: string;
}) => (
  <ul role="list" class={`bars ${className}`}>
    {rows.map(({ track, percent, text }) => (
      <li>
        <span>
          <Anchor link={track} />
        </span>
        <span class="bar">
          <i style={`--percent:${percent}`} aria-hidden="true" />
          <span class="num">{text}</span>
        </span>
      </li>
    ))}
  </ul>
);
