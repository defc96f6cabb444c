import { creditsOf } from '../catalogue/choices.ts';
import { sumOf } from '../catalogue/credits.ts';
import {
  countsFor,
  creditsOfItem,
  ledgerOf,
  totalOf,
  type LedgerItem,
  type LedgerSemester,
} from '../catalogue/ledger.ts';
import type { Catalogue, Course, Lane } from '../catalogue/model.ts';

/** What somebody wants to study: ids, never positions, so that it survives every change of the catalogue. */
export interface Plan {
  /** The track it starts from; none for who picks courses one by one. */
  track?: string;
  /** One course of each lane that is taken. */
  taken: readonly string[];
  /** Courses on top of the track’s. */
  added: readonly string[];
  /** Courses of the track that are left out. */
  dropped: readonly string[];
  /** Another track to compare with. */
  beside?: string;
}

export const emptyPlan: Plan = { taken: [], added: [], dropped: [] };

/** A semester of a plan (of a plan without track: a period), with what it should add up to, in ECTS credits. */
interface PlanSemester extends LedgerSemester {
  target?: number;
  period?: string;
}
export interface PlanLedger {
  semesters: readonly PlanSemester[];
  taken: ReadonlyMap<string, Lane>;
  low: number;
  high: number;
}

/** The names of the periods in which a course is taught. */
export type PeriodsOf = (course: Course) => readonly string[];

type Courses = Pick<Catalogue, 'offered' | 'courseById' | 'choiceOf' | 'trackById' | 'programmes'>;

/** The track’s courses that the plan keeps. */
export function keptOf(
  plan: Plan,
  { offered, trackById }: Pick<Courses, 'offered' | 'trackById'>,
): Course[] {
  const track = plan.track === undefined ? undefined : trackById.get(plan.track);
  return track
    ? offered.filter((course) => countsFor(course, track) && !plan.dropped.includes(course.id))
    : [];
}

/**
 * What a plan adds up to, by the rules of the ledger: the track’s courses but those left out, one lane per choice, and
 * what was added. Who has no track plans by period, whatever year a course belongs to.
 */
export function planLedger(plan: Plan, catalogue: Courses, periodsOf: PeriodsOf): PlanLedger {
  const kept = keptOf(plan, catalogue);
  const isKept = new Set(kept);
  const added = catalogue.offered.filter(
    (course) => plan.added.includes(course.id) && !isKept.has(course),
  );
  const track = plan.track === undefined ? undefined : catalogue.trackById.get(plan.track);
  const taken = new Map<string, Lane>();
  // Who picks freely is not told how much.
  const [first] = catalogue.programmes;
  const usual = first?.hasPlan ? first.semesterCredits : undefined;
  const target = track ? track.semesterCredits : usual;
  const base = ledgerOf(kept, catalogue.choiceOf);
  for (const { items } of base) {
    for (const item of items) {
      const lane =
        'choice' in item &&
        item.lanes.find(({ courses }) => courses.some(({ id }) => plan.taken.includes(id)));
      if (lane) taken.set(item.choice.id, lane);
    }
  }
  const own = track
    ? [
        ...new Set(
          catalogue.offered
            .filter((course) => countsFor(course, track))
            .flatMap(({ semester }) => semester ?? []),
        ),
      ]
    : [];
  const places = track
    ? [
        ...bySemester(own, base, added),
        ...byPeriod(
          added.filter(({ semester }) => semester === undefined),
          periodsOf,
        ),
      ]
    : byPeriod(added, periodsOf);
  const hasTarget = ({ semester }: PlanPlace) =>
    target !== undefined && (!track || own.includes(semester)); // a course of another year brings no target along
  const semesters = places.map(
    (place): PlanSemester => ({
      ...place,
      ...sums(place.items, taken),
      target: hasTarget(place) ? target : undefined,
    }),
  );
  return { semesters, taken, ...totalOf(semesters) };
}

interface PlanPlace {
  semester: number;
  period?: string;
  items: readonly LedgerItem[];
}

/** The track’s own semesters, also one of which everything is left out, and those of courses that were added. */
function bySemester(
  own: readonly number[],
  base: readonly LedgerSemester[],
  added: readonly Course[],
): PlanPlace[] {
  const numbers = [...new Set([...own, ...added.flatMap(({ semester }) => semester ?? [])])].sort(
    (a, b) => a - b,
  );
  return numbers.map((semester) => ({
    semester,
    items: [
      ...(base.find((it) => it.semester === semester)?.items ?? []),
      ...added.filter((it) => it.semester === semester).map((course) => ({ course })),
    ],
  }));
}

/** After every semester. */
const LAST = 1000;

function byPeriod(added: readonly Course[], periodsOf: PeriodsOf): PlanPlace[] {
  const inYear = [...added].sort((a, b) => (a.semester ?? LAST) - (b.semester ?? LAST));
  const nameOf = (course: Course) => periodsOf(course)[0] ?? '';
  return [...new Set(inYear.map(nameOf))].map((period, index) => ({
    semester: index + 1,
    period,
    items: added.filter((course) => nameOf(course) === period).map((course) => ({ course })),
  }));
}

function sums(
  items: readonly LedgerItem[],
  taken: ReadonlyMap<string, Lane>,
): { low: number; high: number } {
  return sumOf(
    items.map((item) => {
      const lane = 'choice' in item ? taken.get(item.choice.id) : undefined;
      return lane ? creditsOf(lane) : creditsOfItem(item);
    }),
  );
}

/** The ledger as if nothing but the taken lanes were there: for drawings and sums of a plan. */
export const settled = ({ semesters, taken }: PlanLedger): LedgerSemester[] =>
  semesters.map((semester) => ({
    ...semester,
    items: semester.items.flatMap((item): LedgerItem[] => {
      const lane = 'choice' in item ? taken.get(item.choice.id) : undefined;
      return lane ? lane.courses.map((course) => ({ course })) : [item];
    }),
  }));

/** Courses that are certain: not those of a choice that is still open. */
export const certainCourses = (ledger: PlanLedger): Course[] =>
  settled(ledger).flatMap(({ items }) =>
    items.flatMap((item) => ('course' in item ? [item.course] : [])),
  );

/** Takes another lane of a choice: `course` is one of its courses. */
export function withLane(
  plan: Plan,
  course: string,
  { choiceOf }: Pick<Courses, 'choiceOf'>,
): Plan {
  const group =
    choiceOf.get(course)?.lanes.flatMap(({ courses }) => courses.map(({ id }) => id)) ?? [];
  return { ...plan, taken: [...plan.taken.filter((id) => !group.includes(id)), course] };
}

/** Adds a course: one that was left out comes back, one of an open choice is taken. */
export function withCourse(plan: Plan, course: string, catalogue: Courses): Plan {
  if (plan.dropped.includes(course))
    return { ...plan, dropped: plan.dropped.filter((id) => id !== course) };
  const isInTrack = keptOf(plan, catalogue).some(({ id }) => id === course);
  if (isInTrack) return catalogue.choiceOf.has(course) ? withLane(plan, course, catalogue) : plan;
  return plan.added.includes(course) ? plan : { ...plan, added: [...plan.added, course] };
}

/** Takes a course out: one that was added is no longer, one of the track is left out. */
export const withoutCourse = (plan: Plan, course: string): Plan =>
  plan.added.includes(course)
    ? { ...plan, added: plan.added.filter((id) => id !== course) }
    : { ...plan, dropped: [...plan.dropped, course] };
