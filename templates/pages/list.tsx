import type { ListView } from '../../src/views/list.ts';
import { Layout } from '../layout.tsx';
import { Part } from '../named-parts.tsx';
import { CompareBar } from '../parts/compare-bar.tsx';
import { CourseList } from '../parts/course-list.tsx';
import { Buttons, Chips } from '../parts/links.tsx';
import { PartsBeside, PartsNav } from '../parts/list-parts.tsx';
import { Section } from '../parts/section.tsx';

/** Any list of courses: a letter, a tag, a language, a value of a filter. */
export const ListPage = ({
  shell,
  title,
  intro,
  count,
  jumps,
  parts,
  groups,
  empty,
  related,
  comparing,
  next,
}: ListView) => (
  <Layout shell={shell} bodyClass="list">
    <div class="wrap">
      <Part.ListIntro {...{ title, intro, parts }} />
      <div class="list-tools">
        {jumps.links.length > 0 && (
          <nav aria-label={jumps.label}>
            <Chips links={jumps.links} />
          </nav>
        )}
        <p class="count">{count}</p>
        {next && <Buttons links={[next]} />}
        {parts && <PartsNav {...parts} />}
      </div>
      {groups.map((group) => (
        <CourseList {...group} level={2} comparable />
      ))}
      {empty && <p>{empty}</p>}
      {groups.length > 0 && <CompareBar {...comparing} />}
      {parts && <PartsBeside {...parts} />}
      {related && (
        <Section heading={related.heading} small>
          <Chips links={related.links} />
        </Section>
      )}
    </div>
  </Layout>
);
