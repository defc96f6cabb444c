import { finding, startOf } from '../../diagnostics/diagnostic.ts';
import { check } from './check.ts';

/**
 * A wrong folder, or one in which everything is hidden, must not take the place of a site. Courses that cannot be
 * read are reported already.
 */
export const nothingToPublish = check(
  'nothing-to-publish',
  ({ offered, courses, brokenCourses, settings }) =>
    offered.length > 0 || brokenCourses.length > 0
      ? []
      : [
          finding('nothing-to-publish', startOf(settings.source.file), {
            courses: courses.length,
          }),
        ],
);
