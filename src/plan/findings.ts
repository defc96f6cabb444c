import { failing, type Failing } from '../catalogue/failing.ts';
import type { LedgerSemester } from '../catalogue/ledger.ts';
import type { Course, Need } from '../catalogue/model.ts';
import { idsIn } from '../catalogue/needs.ts';
import type { Year } from '../catalogue/taught-in.ts';
import { planLedger, settled, type Clash, type PlanLedger } from './ledger.ts';
import { mendsOf, type Mend } from './mends.ts';
import { periodIn, type Period, type PeriodsOf, type PlanPlace } from './places.ts';
import type { Courses, Plan } from './plan.ts';

/** Something that does not add up in a plan; courses and numbers, for the words of a language. */
export type Problem =
  | ({ kind: 'clash' } & Clash)
  | { kind: 'open'; count: number }
  | { kind: 'short' | 'over'; place: PlanPlace; credits: number }
  | { kind: 'notThen'; course: Course; period: Period }
  | { kind: 'missing' | 'late' | 'apart'; course: Course; need: Need }
  /** Of a course that is marked as failed: what it blocks in the semesters of the track. */
  | { kind: 'failed'; failing: Failing };

/** The most helpful mend comes first; none for what people must decide themselves. */
export type Finding = Problem & { mends: readonly Mend[] };

export interface PlanFindings {
  ledger: PlanLedger;
  findings: readonly Finding[];
}

/** Mends of one finding at most. */
const MOST = 3;

/**
 * What a plan comes to, and all that does not add up in it: two sides of one choice, open choices, courses in a period
 * in which they are not taught or without what they build on, credits beside the target, and what waits for the course
 * that is failed. Prerequisites in words are for people to judge.
 */
export function findingsOf(
  plan: Plan,
  catalogue: Courses,
  periodsOf: PeriodsOf,
  year: Year,
): PlanFindings {
  const ledger = planLedger(plan, catalogue, periodsOf);
  const at: At = { plan, catalogue, periodsOf, year, ledger };
  const isMended = (problem: Problem) => (mend: Mend) =>
    !problemsOf({ ...at, plan: mend.plan, ledger: planLedger(mend.plan, catalogue, periodsOf) })
      .map(aboutOf)
      .includes(aboutOf(problem));
  return {
    ledger,
    findings: problemsOf(at).map((problem) => ({
      ...problem,
      mends: mendsOf(problem, at).filter(isMended(problem)).slice(0, MOST),
    })),
  };
}

/** A plan, with what it is judged by. */
export interface At {
  plan: Plan;
  catalogue: Courses;
  periodsOf: PeriodsOf;
  year: Year;
  ledger: PlanLedger;
}

/** What a problem is about: one that is mended has gone, also in another form. */
function aboutOf(problem: Problem): string {
  switch (problem.kind) {
    case 'clash':
      return `clash ${problem.choice.id}`;
    case 'open':
    case 'failed':
      return problem.kind;
    case 'short':
    case 'over':
      return `${problem.kind} ${problem.place.period?.name ?? problem.place.semester}`;
    case 'notThen':
      return `not then ${problem.course.id}`;
    default:
      return `need ${problem.course.id} ${JSON.stringify(problem.need)}`;
  }
}

function problemsOf(at: At): Problem[] {
  const { open, clashes } = at.ledger;
  return [
    ...clashes.map((clash): Problem => ({ kind: 'clash', ...clash })),
    ...(open.length > 0 ? [{ kind: 'open', count: open.length } as const] : []),
    ...at.ledger.courses.flatMap((course) => [...notThen(at, course), ...needsOf(at, course)]),
    ...at.ledger.semesters.flatMap((place): Problem[] => {
      const { low, high, target } = place;
      if (target === undefined) return [];
      if (high < target) return [{ kind: 'short', place, credits: target - high }];
      return low > target ? [{ kind: 'over', place, credits: low - target }] : [];
    }),
    ...failedIn(at),
  ];
}

/** Without a track nobody knows when the plan ends, nor of what stands in no semester. */
function failedIn({ plan, year, ledger }: At): Problem[] {
  if (plan.failed === undefined || plan.track === undefined) return [];
  const its = failing(plan.failed, semestersOf(ledger), year);
  return its ? [{ kind: 'failed', failing: its }] : [];
}

/** The semesters of a plan, as it is settled. */
export const semestersOf = (ledger: PlanLedger): LedgerSemester[] =>
  settled({
    ...ledger,
    semesters: ledger.semesters.filter(({ period }) => period === undefined),
  });

/** Only who moved a course can have it in a period in which it is not taught: by an older address. */
function notThen({ plan, catalogue, periodsOf }: At, course: Course): Problem[] {
  const period = periodIn(plan, course, catalogue, periodsOf);
  const isTaught = period.id === '' || course.terms.includes(period.id);
  return isTaught ? [] : [{ kind: 'notThen', course, period }];
}

function needsOf(at: At, course: Course): Problem[] {
  const { ledger } = at;
  const possible = new Map(
    [
      ...ledger.courses,
      ...ledger.open.flatMap(({ lanes }) => lanes.flatMap(({ courses }) => [...courses])),
    ].map((it) => [it.id, it]),
  );
  /** Those of a need that are, or may be, in the plan; nothing where words may be enough. */
  const plannedIn = (need: Need): Course[] | undefined => {
    const ids = idsIn(need);
    return ids.length < need.length ? undefined : ids.flatMap((id) => possible.get(id) ?? []);
  };
  return [
    ...course.prerequisites.flatMap((need): Problem[] => {
      const planned = plannedIn(need);
      if (planned === undefined || planned.some((it) => isBefore(at, it, course))) return [];
      return [{ kind: planned.length === 0 ? 'missing' : 'late', course, need }];
    }),
    ...course.corequisites.flatMap((need): Problem[] =>
      plannedIn(need)?.every((it) => !isBeside(at, it, course))
        ? [{ kind: 'apart', course, need }]
        : [],
    ),
  ];
}

/**
 * Whether one course can be taken before another: in an earlier semester, or in an earlier term of the same year. Of
 * what stands in no semester only the plan says when it is; where that says nothing, nobody knows.
 */
function isBefore(at: At, first: Course, then: Course): boolean {
  if (first.semester === undefined || then.semester === undefined) {
    if (first.semester !== then.semester) return true;
    const [one, other] = [first, then].map((it) => whenOf(at, it).at);
    return one === Infinity || other === Infinity || one < other;
  }
  if (first.semester < then.semester) return true;
  const isSameYear = Math.ceil(first.semester / 2) === Math.ceil(then.semester / 2);
  if (!isSameYear || first.terms.length * then.terms.length === 0) return false;
  if (at.plan.track === undefined) return whenOf(at, first).at < whenOf(at, then).at;
  const possible = (course: Course) => at.periodsOf(course).map((it) => it.at);
  return Math.min(...possible(first)) < Math.max(...possible(then));
}

/** The period for which a course is planned. */
export const whenOf = ({ plan, catalogue, periodsOf }: At, course: Course): Period =>
  periodIn(plan, course, catalogue, periodsOf);

/** Whether two courses are taken at the same time, as far as anybody knows. */
function isBeside(at: At, one: Course, other: Course): boolean {
  if (one.semester !== undefined && other.semester !== undefined && at.plan.track !== undefined)
    return one.semester === other.semester;
  if (one.semester !== other.semester && at.plan.track !== undefined) return true;
  const [first, then] = [one, other].map((it) => whenOf(at, it));
  return first.name === '' || then.name === '' || first.name === then.name;
}
