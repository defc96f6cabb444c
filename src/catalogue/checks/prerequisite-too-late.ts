import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import type { Course } from '../model.ts';
import { titleOf } from '../texts.ts';
import { check } from './check.ts';

/** What must come first is taught in the same semester or later, in the same programme. */
export const prerequisiteTooLate = check(
  'prerequisite-too-late',
  ({ offered, courseById, settings }) =>
    offered.flatMap((course) =>
      course.prerequisites.flatMap(({ course: id }, index): Finding[] => {
        const other = id === undefined ? undefined : courseById.get(id);
        if (
          !other ||
          other.programme !== course.programme ||
          other.semester < course.semester ||
          needs(other, course, courseById)
        )
          return []; // a ring: prerequisite-cycle says it
        return [
          finding(
            'prerequisite-too-late',
            course.source.placeOf(`prerequisites.${index}`),
            {
              other: titleOf(other, settings.languages[0]),
              semester: course.semester,
              otherSemester: other.semester,
            },
            { related: [{ at: other.source.placeOf('semester'), reason: 'declared-here' }] },
          ),
        ];
      }),
    ),
);

/** Whether one course needs another, straight away or through others. */
function needs(course: Course, wanted: Course, courseById: ReadonlyMap<string, Course>): boolean {
  const seen = new Set([course]);
  for (const it of seen)
    for (const { course: id } of it.prerequisites) {
      const next = id === undefined ? undefined : courseById.get(id);
      if (next) seen.add(next);
    }
  return seen.has(wanted);
}
