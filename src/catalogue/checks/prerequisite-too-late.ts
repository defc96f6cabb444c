import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import type { Course, Term } from '../model.ts';
import { certainId } from '../needs.ts';
import { titleOf } from '../texts.ts';
import { check } from './check.ts';

/** What must come first is taught in the same semester or later, in the same programme. */
export const prerequisiteTooLate = check(
  'prerequisite-too-late',
  ({ offered, courseById, settings }) =>
    offered.flatMap((course) =>
      course.prerequisites.flatMap((need, index): Finding[] => {
        const others = need.map((it) => courseById.get(it.course ?? ''));
        const isLate = (it: Course | undefined): it is Course =>
          it !== undefined &&
          it.programme === course.programme &&
          !isPossible(it, course, settings.terms) &&
          !needs(it, course, courseById); // a ring: prerequisite-cycle says it
        const [other] = others;
        if (!isLate(other) || !others.every(isLate)) return []; // one that is early is enough
        return [
          finding(
            'prerequisite-too-late',
            course.source.placeOf(`prerequisites.${index}`),
            {
              other: titleOf(other, settings.languages[0]),
              semester: course.semester ?? 0,
              otherSemester: other.semester ?? 0,
            },
            { related: [{ at: other.source.placeOf('semester'), reason: 'declared-here' }] },
          ),
        ];
      }),
    ),
);

/**
 * Whether one course can be taken before another: in an earlier semester, or where both say in which terms of a year
 * they are taught, in an earlier one of the same year. Where only one says so, nobody knows.
 */
function isPossible(first: Course, then: Course, terms: readonly Term[]): boolean {
  if (first.semester === undefined || then.semester === undefined) return true;
  if (first.semester < then.semester) return true;
  if (first.terms.length + then.terms.length === 0) return false;
  const [year, after] = [first.semester, then.semester].map((it) => Math.ceil(it / 2));
  if (year !== after) return false;
  if (first.terms.length === 0 || then.terms.length === 0 || terms.length === 0) return true;
  const places = (course: Course) =>
    course.terms.map((id) => terms.findIndex((it) => it.id === id));
  return Math.min(...places(first)) < Math.max(...places(then));
}

/** Whether one course needs another, straight away or through others. */
function needs(course: Course, wanted: Course, courseById: ReadonlyMap<string, Course>): boolean {
  const seen = new Set([course]);
  for (const it of seen)
    for (const need of it.prerequisites) {
      const id = certainId(need);
      const next = id === undefined ? undefined : courseById.get(id);
      if (next) seen.add(next);
    }
  return seen.has(wanted);
}
