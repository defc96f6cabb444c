import type { Course } from '../catalogue/model.ts';
import { idsIn } from '../catalogue/needs.ts';
import { grouped } from '../grouped.ts';
import { isNonEmpty, type NonEmpty } from '../non-empty.ts';
import { whenOf, type At, type Problem } from './findings.ts';
import type { Clash } from './ledger.ts';
import type { Period } from './places.ts';
import { withCourse, withFailed, withoutCourse, withSide, withTerm, type Plan } from './plan.ts';

/** A change that ends a finding, and the plan that it makes. */
export type Mend = { plan: Plan } & (
  | {
      kind: 'keep';
      courses: NonEmpty<Course>;
      adds: readonly Course[];
      takesOut: readonly Course[];
    }
  | { kind: 'add' | 'takeOut' | 'pass'; courses: NonEmpty<Course> }
  | { kind: 'move'; course: Course; period: Period }
);

/** Changes that may end a problem, the most helpful one first. Whether they do is seen when they are tried. */
export function mendsOf(problem: Problem, at: At): Mend[] {
  switch (problem.kind) {
    case 'clash':
      return problem.sides.map(({ courses }) => keeping(at, problem, courses));
    case 'notThen':
      return [...movesOf(at, problem.course), takingOut(at, [problem.course])];
    case 'missing':
    case 'late':
    case 'apart': {
      const { course, need } = problem;
      const needed = idsIn(need).flatMap((id) => at.catalogue.courseById.get(id) ?? []);
      const isThere = (it: Course) => at.ledger.courses.includes(it);
      return [
        ...[course, ...needed].filter(isThere).flatMap((it) => movesOf(at, it)),
        ...needed.filter((it) => !isThere(it)).map((it) => adding(at, it)),
        takingOut(at, [course]),
      ];
    }
    case 'over': {
      // Sides of a choice change what counts: that is settled first.
      const sides = at.ledger.clashes.flatMap((it) =>
        it.sides.flatMap(({ present }) => [...present]),
      );
      const own = problem.place.items
        .flatMap((item) => ('course' in item ? [item.course] : []))
        .filter((course) => !sides.includes(course));
      const movable = own.filter(({ credits }) => credits.low >= problem.credits);
      const tooMuch = leastOf(at, own, problem.credits);
      return [
        ...movable.flatMap((it) => movesOf(at, it)),
        ...(isNonEmpty(tooMuch) ? [takingOut(at, tooMuch)] : []),
      ];
    }
    case 'failed':
      return [
        { kind: 'pass', courses: [problem.failing.course], plan: withFailed(at.plan, undefined) },
      ];
    default:
      return [];
  }
}

function keeping({ plan, catalogue }: At, clash: Clash, courses: NonEmpty<Course>): Mend {
  const mine = clash.sides.find((side) => side.courses === courses)?.present ?? [];
  return {
    kind: 'keep',
    courses,
    adds: courses.filter((it) => !mine.some((own) => own === it)),
    takesOut: clash.sides.filter((side) => side.courses !== courses).flatMap((it) => it.present),
    plan: withSide(plan, { choice: clash.choice, courses }, catalogue),
  };
}

const adding = ({ plan, catalogue }: At, course: Course): Mend => ({
  kind: 'add',
  courses: [course],
  plan: withCourse(plan, course.id, catalogue),
});

const takingOut = ({ plan }: At, courses: NonEmpty<Course>): Mend => ({
  kind: 'takeOut',
  courses,
  plan: courses.reduce((all, { id }) => withoutCourse(all, id), plan),
});

/** Into each other term in which a course is taught, where it stands in a term. */
function movesOf(at: At, course: Course): Mend[] {
  if (at.plan.track !== undefined && course.semester !== undefined) return [];
  const now = whenOf(at, course);
  return at
    .periodsOf(course)
    .filter(({ id }) => id !== '' && id !== now.id)
    .map((period) => ({
      kind: 'move',
      course,
      period,
      plan: withTerm(at.plan, course, period.id),
    }));
}

/**
 * Of some courses the fewest that are worth as much: first of those that were added, and on which no other builds.
 */
function leastOf({ plan, ledger }: At, courses: readonly Course[], credits: number): Course[] {
  const needed = new Set(ledger.courses.flatMap((it) => it.prerequisites.flatMap(idsIn)));
  const rank = ({ id }: Course) => Number(!plan.added.includes(id)) + Number(needed.has(id)) * 2;
  for (const [, own] of [...grouped(courses, rank)].sort(([a], [b]) => a - b)) {
    const [enough] = own
      .filter((it) => it.credits.low >= credits)
      .sort((a, b) => a.credits.low - b.credits.low);
    if (enough) return [enough];
  }
  const chosen: Course[] = [];
  let left = credits;
  for (const course of [...courses].sort(
    (a, b) => rank(a) - rank(b) || b.credits.low - a.credits.low,
  )) {
    if (left <= 0) break;
    chosen.push(course);
    left -= course.credits.low;
  }
  return left <= 0 ? chosen : [];
}
