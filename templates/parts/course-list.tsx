import type { CourseListView, CourseRowView, ListHeadView } from '../../src/views/pieces.ts';
import { columnsOf, CourseRow, type Level } from './course-rows.tsx';
import { Memoized } from './memoized.tsx';

/**
 * Courses below each other, with a heading where the list has one. `level` is that heading's; `comparable`: each
 * may be ticked for comparison; `columns`: their names, above the first group.
 */
const CourseList = ({
  heading,
  id,
  intro,
  courses,
  level,
  comparable,
  columns,
}: CourseListView & {
  level: 2 | 3;
  comparable?: boolean;
  columns?: ListHeadView['columns'] | undefined;
}) => {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class="course-list" id={id}>
      {heading && (
        <Heading class="rows-group">
          {heading} <small>{courses.length}</small>
        </Heading>
      )}
      {intro && <p class="mute">{intro}</p>}
      <PageRows
        courses={courses}
        comparable={comparable}
        level={heading ? next(level) : level}
        columns={columns}
      />
    </section>
  );
};

const next = (level: 2 | 3): Level => (level === 2 ? 3 : 4);

/** Groups of a list, with the names of their columns above the first. */
export const CourseGroups = ({
  groups,
  head,
  level,
  comparable,
}: {
  groups: readonly CourseListView[];
  head?: ListHeadView | undefined;
  level: 2 | 3;
  comparable?: boolean;
}) => (
  <>
    {groups.map((group, index) => (
      <CourseList
        {...group}
        level={level}
        comparable={comparable}
        columns={index === 0 ? head?.columns : undefined}
      />
    ))}
  </>
);

/** Lines, or lines with what courses are about: by stylesheet alone, and only where it can. */
export const ShowDescriptions = ({ show }: Pick<ListHeadView, 'show'>) => (
  <fieldset class="view no-print">
    <legend class="vh">{show.legend}</legend>
    <label>
      <input type="radio" name="view" checked />
      {show.lines}
    </label>
    <label>
      <input type="radio" name="view" id="view-full" />
      {show.full}
    </label>
  </fieldset>
);

/** Only the rows, on a page: the same ones stand on other pages too. */
export const PageRows = ({
  courses,
  comparable,
  level,
  columns,
}: {
  courses: CourseRowView[];
  comparable?: boolean | undefined;
  level: Level;
  columns?: ListHeadView['columns'] | undefined;
}) => (
  <div {...columnsOf(courses)}>
    {columns && <Columns {...columns} />}
    <ul role="list" class="rows">
      {courses.map((course) => (
        <Memoized of={rowsAt[level][comparable ? 'ticked' : 'plain']} by={course} view={course} />
      ))}
    </ul>
  </div>
);

/** What each column holds. Every line says its own words, so this is for the eye alone. */
const Columns = ({ course, when, terms, credits, pillar, language }: ListHeadView['columns']) => (
  <p class="row rows-cols" aria-hidden="true">
    <span>{course}</span>
    <span class="row-credits">{credits}</span>
    <span class="pillar-name">{pillar}</span>
    <span class="row-when">
      {when}
      {terms.length > 0 && (
        <span class="terms">
          {terms.map((term) => (
            <span>{term}</span>
          ))}
        </span>
      )}
    </span>
    <span class="row-language">{language}</span>
  </p>
);

/** The parts of which rows are rendered once: one for each level of their titles. */
const rowsAt = { 2: partsAt(2), 3: partsAt(3), 4: partsAt(4) };

function partsAt(level: Level) {
  return {
    ticked: (row: CourseRowView) => <CourseRow {...row} level={level} />,
    plain: (row: CourseRowView) => (
      <CourseRow {...row} level={level} compare={undefined} add={undefined} />
    ),
  };
}
