import type { Course, Need } from '../catalogue/model.ts';
import { idsIn } from '../catalogue/needs.ts';
import { certainCourses, type PlanLedger } from './plan.ts';

/** Something to look at in a plan; courses and numbers, for the words of a language. Of several that are
 * needed, one is enough. */
export type Advice =
  | { kind: 'open'; count: number }
  | { kind: 'short' | 'over'; at: number; credits: number }
  | { kind: 'missing' | 'late' | 'apart'; course: Course; needed: readonly string[] };

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
  const planned = new Map(courses.map((course) => [course.id, course]));
  /** Those of a need that are planned; nothing where words may be enough. */
  const plannedIn = (need: Need): Course[] | undefined => {
    const ids = idsIn(need);
    return ids.length < need.length ? undefined : ids.flatMap((id) => planned.get(id) ?? []);
  };
  // Of what stands in no semester nobody knows the year.
  const isLate = (first: Course, then: Course) =>
    first.semester !== undefined && then.semester !== undefined && first.semester >= then.semester;
  const isApart = (one: Course, other: Course) =>
    one.semester !== undefined && other.semester !== undefined && one.semester !== other.semester;
  return courses.flatMap((course): Advice[] => [
    ...course.prerequisites.flatMap((need): Advice[] => {
      const found = plannedIn(need);
      if (found === undefined) return [];
      const advice = { course, needed: need.map(({ text }) => text) };
      if (found.length === 0) return [{ kind: 'missing', ...advice }];
      return found.every((it) => isLate(it, course)) ? [{ kind: 'late', ...advice }] : [];
    }),
    ...course.corequisites.flatMap((need): Advice[] =>
      plannedIn(need)?.every((it) => isApart(it, course))
        ? [{ kind: 'apart', course, needed: need.map(({ text }) => text) }]
        : [],
    ),
  ]);
}
