import type { Course } from '../catalogue/model.ts';
import { certainCourses, type PlanLedger } from './plan.ts';

/** Something to look at in a plan; courses and numbers, for the words of a language. */
export type Advice =
  | { kind: 'open'; count: number }
  | { kind: 'short' | 'over'; at: number; credits: number }
  | { kind: 'missing' | 'late' | 'apart'; course: Course; needed: string };

/**
 * What does not add up: open choices, credits beside the target (ECTS), courses without what they build on.
 * Prerequisites in words are for people to judge.
 */
export function adviceOn(ledger: PlanLedger): Advice[] {
  const open = ledger.semesters.reduce(
    (count, { items }) =>
      count + items.filter((item) => 'choice' in item && !ledger.taken.has(item.choice.id)).length,
    0,
  );
  const sums = ledger.semesters.flatMap(({ low, high, target }, at): Advice[] => {
    if (target === undefined) return [];
    if (high < target) return [{ kind: 'short', at, credits: target - high }];
    return low > target ? [{ kind: 'over', at, credits: low - target }] : [];
  });
  const rest = [...sums, ...orderOf(ledger)];
  return open > 0 ? [{ kind: 'open', count: open }, ...rest] : rest;
}

function orderOf(ledger: PlanLedger): Advice[] {
  const courses = certainCourses(ledger);
  const semesterOf = new Map(courses.map(({ id, semester }) => [id, semester]));
  return courses.flatMap((course): Advice[] => [
    ...course.prerequisites.flatMap(({ course: id, text }): Advice[] => {
      if (id === undefined) return [];
      const semester = semesterOf.get(id);
      if (semester === undefined) return [{ kind: 'missing', course, needed: text }];
      return semester >= course.semester ? [{ kind: 'late', course, needed: text }] : [];
    }),
    ...course.corequisites.flatMap(({ course: id, text }): Advice[] =>
      id === undefined || semesterOf.get(id) === course.semester
        ? []
        : [{ kind: 'apart', course, needed: text }],
    ),
  ]);
}
