import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import type { Course } from '../model.ts';
import { certainId } from '../needs.ts';
import { titleOf } from '../texts.ts';
import { check } from './check.ts';

/** Courses that need each other, with the path; each ring is said once, on its first course. */
export const prerequisiteCycle = check(
  'prerequisite-cycle',
  ({ courses, courseById, settings }) => {
    const done = new Set<Course>();
    const findings: Finding[] = [];
    for (const start of courses) {
      // A walk of our own: a chain may be longer than the stack allows.
      const path: { course: Course; next: number }[] = done.has(start)
        ? []
        : [{ course: start, next: 0 }];
      for (let top = path.at(-1); top; top = path.at(-1)) {
        const needed = top.course.prerequisites[top.next++];
        if (!needed) {
          done.add(top.course);
          path.pop();
          continue;
        }
        // Where one of several is enough, nobody is caught in a ring.
        const id = certainId(needed);
        const other = id === undefined ? undefined : courseById.get(id);
        if (!other) continue;
        const ring = path.findIndex(({ course }) => course === other);
        if (ring >= 0) {
          const titles = [...path.slice(ring).map(({ course }) => course), other].map((course) =>
            titleOf(course, settings.languages[0]),
          );
          const index = top.course.prerequisites.indexOf(needed);
          findings.push(
            finding('prerequisite-cycle', top.course.source.placeOf(`prerequisites.${index}`), {
              titles,
            }),
          );
        } else if (!done.has(other)) path.push({ course: other, next: 0 });
      }
    }
    return findings;
  },
);
