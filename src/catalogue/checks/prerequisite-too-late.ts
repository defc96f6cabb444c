import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { titleOf } from '../texts.ts';
import { check } from './check.ts';

/** What must come first is taught in the same semester or later, in the same programme. */
export const prerequisiteTooLate = check('prerequisite-too-late', ({ offered, courseById, settings }) =>
  offered.flatMap((course) =>
    course.prerequisites.flatMap(({ course: id }, index): Finding[] => {
      const other = id === undefined ? undefined : courseById.get(id);
      const inRing = other?.prerequisites.some((it) => it.course === course.id); // prerequisite-cycle says it
      if (!other || inRing || other.programme !== course.programme || other.semester < course.semester) return [];
      return [finding('prerequisite-too-late', course.source.placeOf(`prerequisites.${index}`), { other: titleOf(other, settings.languages[0]!), semester: course.semester, otherSemester: other.semester }, { related: [{ at: other.source.placeOf('semester'), reason: 'declared-here' }] })];
    }),
  ),
);
