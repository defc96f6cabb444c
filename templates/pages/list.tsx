import type { ListView } from '../../src/views/list.ts';
import { Layout } from '../layout.tsx';
import { CourseList } from '../parts/course-list.tsx';
import { Chips } from '../parts/links.tsx';
import { SearchForm } from '../parts/search-form.tsx';
import { PageHead, Section } from '../parts/section.tsx';

/** Any list of courses: all of them, a letter, a tag, a language. */
export const ListPage = ({ shell, title, titleLang, intro, count, jumps, groups, empty, related, className, search }: ListView) => (
  <Layout shell={shell} bodyClass="list" tone={className}>
    <div class="wrap">
      <PageHead title={{ text: title, lang: titleLang }} description={{ text: intro }} />
      <div class="list-tools">
        {search && <SearchForm {...search} />}
        <p class="count">{count}</p>
        {jumps.links.length > 0 && (
          <nav aria-label={jumps.label}><Chips links={jumps.links} /></nav>
        )}
      </div>
      {groups.map((group) => (
        <CourseList {...group} level={2} />
      ))}
      {empty && <p>{empty}</p>}
      {related && (
        <Section heading={related.heading} small>
          <Chips links={related.links} />
        </Section>
      )}
    </div>
  </Layout>
);
