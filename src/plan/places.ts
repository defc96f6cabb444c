import { countsFor, type LedgerSemester } from '../catalogue/ledger.ts';
import type { Course } from '../catalogue/model.ts';
import type { Courses, Plan } from './plan.ts';

/** A period of the year: a term, or that of a semester (its id is empty). `at`: how late in the year it is. */
export interface Period {
  id: string;
  name: string;
  at: number;
}
/** The periods in which a course is taught, the usual one first. */
export type PeriodsOf = (course: Course) => readonly Period[];

/** A semester of a plan (of a plan without track: a period), with what it should add up to, in credits. */
export interface PlanPlace extends LedgerSemester {
  target?: number;
  period?: Period;
}

/** A place before anybody added it up. */
type Place = Pick<PlanPlace, 'semester' | 'period' | 'items' | 'target'>;

/** The places of a plan: the semesters of its track, then periods. `base`: the ledger of what it keeps of the track. */
export function placesOf(
  plan: Plan,
  {
    catalogue,
    base,
    added,
    periodsOf,
  }: {
    catalogue: Courses;
    base: readonly LedgerSemester[];
    added: readonly Course[];
    periodsOf: PeriodsOf;
  },
): Place[] {
  const track = plan.track === undefined ? undefined : catalogue.trackById.get(plan.track);
  const byPeriod = (courses: readonly Course[]) =>
    periodsIn(courses, (course) => periodIn(plan, course, catalogue, periodsOf));
  if (!track) {
    // Who picks freely in a catalogue without plan is not told how much.
    const [first] = catalogue.programmes;
    const target = first?.hasPlan ? first.semesterCredits : undefined;
    return byPeriod(added).map((it) => ({ ...it, target }));
  }
  const own = new Set(
    catalogue.offered
      .filter((course) => countsFor(course, track))
      .flatMap(({ semester }) => semester ?? []),
  );
  const placed = added.filter(({ semester }) => semester !== undefined);
  const numbers = [...new Set([...own, ...placed.flatMap(({ semester }) => semester ?? [])])];
  return [
    ...numbers
      .sort((a, b) => a - b)
      .map((semester) => ({
        semester,
        items: [
          ...(base.find((it) => it.semester === semester)?.items ?? []),
          ...placed.filter((it) => it.semester === semester).map((course) => ({ course })),
        ],
        // A course of another year brings no target along.
        target: own.has(semester) ? track.semesterCredits : undefined,
      })),
    ...byPeriod(added.filter(({ semester }) => semester === undefined)),
  ];
}

/** Of a course without any: at the end, and nobody knows when. */
const unknown: Period = { id: '', name: '', at: Infinity };

/** The period for which a course is planned: the one that was chosen, else its usual one. */
export function periodIn(
  { placed = [] }: Plan,
  course: Course,
  { offered }: Pick<Courses, 'offered'>,
  periodsOf: PeriodsOf,
): Period {
  const own = periodsOf(course);
  const [, term] = placed.find(([id]) => id === course.id) ?? [];
  const isChosen = ({ id }: Period) => id !== '' && id === term;
  const chosen =
    own.find(isChosen) ??
    (term === undefined ? undefined : offered.flatMap((it) => [...periodsOf(it)]).find(isChosen));
  return chosen ?? own[0] ?? unknown;
}

function periodsIn(courses: readonly Course[], of: (course: Course) => Period): Place[] {
  const all = courses.map(of).sort((a, b) => a.at - b.at);
  return [...new Set(all.map(({ name }) => name))].map((name, index) => ({
    semester: index + 1,
    period: all.find((it) => it.name === name) ?? unknown,
    items: courses.filter((it) => of(it).name === name).map((course) => ({ course })),
  }));
}
