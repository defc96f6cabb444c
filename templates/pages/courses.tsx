import type { CoursesView } from '../../src/views/courses.ts';
import { Layout } from '../layout.tsx';
import { CompareBar } from '../parts/compare-bar.tsx';
import { CourseGroups, ShowDescriptions } from '../parts/course-list.tsx';
import { Facets } from '../parts/finder.tsx';
import { Chips } from '../parts/links.tsx';
import { SearchForm } from '../parts/search-form.tsx';
import { PageHead, Section } from '../parts/section.tsx';
import { Tool } from '../tools.ts';

/**
 * /courses/: filters beside the list from A to Z. The script takes #filters and #finder over, and hides the list
 * once something is asked for.
 */
export const CoursesPage = ({
  shell,
  title,
  intro,
  count,
  jumps,
  head,
  groups,
  empty,
  search,
  finder,
  comparing,
  show,
  related,
  withoutScript,
}: CoursesView) => (
  <Layout shell={shell} bodyClass="list">
    <div class="wrap">
      <PageHead title={{ text: title }} description={{ text: intro }} />
      <div class="finder">
        <nav id="filters" aria-label={finder.heading}>
          <Facets {...finder} />
        </nav>
        <div>
          <div class="list-head">
            <CompareBar {...comparing} />
            <ShowDescriptions show={show} />
          </div>
          <div id="finder" data-search={search.data}>
            <Tool>
              <SearchForm {...search} />
            </Tool>
            <div class="found">
              <p class="count">{count}</p>
            </div>
          </div>
          <Tool>
            <noscript>
              <div class="without-script">
                <p>{withoutScript.text}</p>
                <Chips links={withoutScript.links} />
              </div>
            </noscript>
          </Tool>
          <div id="all-courses">
            {jumps.links.length > 0 && (
              <nav aria-label={jumps.label}>
                <Chips links={jumps.links} />
              </nav>
            )}
            <CourseGroups groups={groups} head={head} level={2} comparable />
            {empty && <p>{empty}</p>}
            {related && (
              <Section heading={related.heading} small>
                <Chips links={related.links} />
              </Section>
            )}
          </div>
        </div>
      </div>
    </div>
  </Layout>
);
