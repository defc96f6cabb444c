import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { lastPart, nearest } from '../nearest.ts';
import { check, severityOf } from './check.ts';

/** An alternate is a course: the file’s own folder is looked in first, then the courses root. */
export const unknownAlternate = check(
  'unknown-alternate',
  ({ settings, courses, courseById, brokenCourses }) => {
    const ids = [...courseById.keys(), ...brokenCourses.map(({ id }) => id)];
    return courses.flatMap((course) =>
      course.alternates.flatMap(({ id, known, written }, index): Finding[] => {
        if (known) return [];
        const near = nearest(id, ids) ?? nearest(lastPart(id), ids);
        return [
          finding(
            'unknown-alternate',
            course.source.placeOf(`alternates.${index}`),
            { id: written, near },
            severityOf(settings, course),
          ),
        ];
      }),
    );
  },
);
