import type { ListView } from '../../src/views/list.ts';
import { Layout } from '../layout.tsx';
import { Part } from '../named-parts.tsx';
import { CompareBar } from '../parts/compare-bar.tsx';
import { CourseList } from '../parts/course-list.tsx';
import { Buttons, Chips } from '../parts/links.tsx';
import { PaginationBeside, Pagination } from '../parts/pagination.tsx';
import { Section } from '../parts/section.tsx';

/** Any list of courses: a letter, a tag, a language, a value of a filter. */
export const ListPage = ({
  shell,
  title,
  intro,
  count,
  jumps,
  pagination,
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
        <p class="count">{count}</p>
        {next && <Buttons links={[next]} />}
        {pagination && <Pagination {...pagination} />}
      </div>
      {groups.map((group) => (
        <CourseList {...group} level={2} comparable />
      ))}
      {empty && <p>{empty}</p>}
      {groups.length > 0 && <CompareBar {...comparing} />}
      {pagination && <PaginationBeside {...pagination} />}
      {related && (
        <Section heading={related.heading} small>
          <Chips links={related.links} />
        </Section>
      )}
    </div>
  </Layout>
);
