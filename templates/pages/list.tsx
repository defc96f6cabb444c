import type { ListView } from '../../src/views/list.ts';
import { Layout } from '../layout.tsx';
import { Part } from '../named-parts.tsx';
import { CompareBar } from '../parts/compare-bar.tsx';
import { CourseGroups, ShowDescriptions } from '../parts/course-list.tsx';
import { Buttons, Chips } from '../parts/links.tsx';
import { PaginationBeside, Pagination } from '../parts/pagination.tsx';
import { Section } from '../parts/section.tsx';
import { Tool } from '../tools.ts';

/** Any list of courses: a letter, a tag, a language, a value of a filter. */
export const ListPage = ({
  shell,
  title,
  intro,
  count,
  jumps,
  pagination,
  head,
  groups,
  empty,
  related,
  comparing,
  next,
}: ListView) => (
  <Layout shell={shell} bodyClass="list">
    <div class="wrap">
      <Part.ListIntro {...{ title, intro, pagination }} />
      <div class="list-tools">
        {jumps.links.length > 0 && (
          <nav aria-label={jumps.label}>
            <Chips links={jumps.links} />
          </nav>
        )}
        <div class="list-head">
          <p class="count">{count}</p>
          {groups.length > 0 && <CompareBar {...comparing} />}
          {head && <ShowDescriptions {...head} />}
        </div>
        <Tool>{next && <Buttons links={next} />}</Tool>
        {pagination && <Pagination {...pagination} />}
      </div>
      <CourseGroups groups={groups} head={head} level={2} comparable />
      {empty && <p>{empty}</p>}
      {pagination && <PaginationBeside {...pagination} />}
      {related && (
        <Section heading={related.heading} small>
          <Chips links={related.links} />
        </Section>
      )}
    </div>
  </Layout>
);
