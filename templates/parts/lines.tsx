import type { LinesView } from '../../src/views/lines.ts';
import { Tool } from '../tools.ts';
import { CompareBar } from './compare-bar.tsx';
import { CourseGroups, ShowDescriptions } from './course-list.tsx';
import { Facets } from './finder.tsx';
import { PaginationBeside, Pagination } from './pagination.tsx';
import { Section } from './section.tsx';

/** Courses on one line each, by level; ways to narrow them. */
export const Lines = ({ heading, ...lines }: LinesView) =>
  heading ? (
    <Section heading={heading} id="courses">
      <Narrowed {...lines} level={3} />
    </Section>
  ) : (
    <div id="courses">
      <Narrowed {...lines} level={2} />
    </div>
  );

const Narrowed = ({
  count,
  levels,
  narrow,
  pagination,
  comparing,
  head,
  groups,
  level,
}: Omit<LinesView, 'heading'> & { level: 2 | 3 }) => (
  <>
    {levels && <Levels {...levels} />}
    <div class="finder slim">
      <Tool>
        <nav class="needs-script no-print" aria-label={narrow.filters.heading}>
          {narrow.filters.facets.length > 0 && <Facets {...narrow.filters} />}
        </nav>
      </Tool>
      <div>
        <Tool>
          <form class="narrow needs-script no-print" action={narrow.action}>
            <input type="hidden" name="track" value={narrow.track} />
            <label for="narrow-query">{narrow.label}</label>
            <span class="seek">
              <input type="search" id="narrow-query" name="q" autocomplete="off" />
              <button type="submit">{narrow.button}</button>
            </span>
          </form>
        </Tool>
        <div class="list-head">
          <p class="count">{count}</p>
          <CompareBar {...comparing} />
          {head && <ShowDescriptions {...head} />}
        </div>
        {pagination && <Pagination {...pagination} />}
        <div>
          <CourseGroups groups={groups} head={head} level={level} comparable />
        </div>
        {pagination && <PaginationBeside {...pagination} />}
      </div>
    </div>
  </>
);

/** Where each level begins; as wide as it is long. */
const Levels = ({ label, links }: NonNullable<LinesView['levels']>) => (
  <nav class="no-print" aria-label={label}>
    <ul role="list" class="levels">
      {links.map(({ label: name, href, codes, count }) => (
        <li style={`--n:${count}`}>
          <a href={href}>
            <b>{name}</b> {codes && <small>{codes}</small>} <span class="num">{count}</span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
