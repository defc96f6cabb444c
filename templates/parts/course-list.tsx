import type { CourseListView, CourseRowView } from '../../src/views/pieces.ts';
import { CourseRow } from './course-rows.tsx';
import { LineList } from './lines.tsx';
import { Memoized } from './memoized.tsx';

/**
 * Courses below each other, with a heading where the list has one. `level` is that heading's; `comparable`: each
 * may be ticked for comparison.
 */
export const CourseList = ({
  heading,
  id,
  intro,
  courses,
  lines,
  level,
  comparable,
}: CourseListView & { level: 2 | 3; comparable?: boolean }) => {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class="course-list" id={id}>
      {heading && <Heading class="h-small">{heading}</Heading>}
      {intro && <p class="mute">{intro}</p>}
      {(courses.length > 0 || !lines) && <PageRows courses={courses} comparable={comparable} />}
      {lines && (
        <div class="lines">
          <LineList lines={lines} />
        </div>
      )}
    </section>
  );
};

/** Only the rows, on a page: the same ones stand on other pages too. */
export const PageRows = ({
  courses,
  comparable,
}: {
  courses: CourseRowView[];
  comparable?: boolean;
}) => (
  <ul role="list" class="rows">
    {courses.map((course) => (
      <Memoized of={comparable ? CourseRow : PlainRow} by={course} view={course} />
    ))}
  </ul>
);

const PlainRow = (row: CourseRowView) => <CourseRow {...row} compare={undefined} add={undefined} />;
