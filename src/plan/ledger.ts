import { creditsOf } from '../catalogue/choices.ts';
import { eitherOf, sumOf, type Range } from '../catalogue/credits.ts';
import {
  creditsOfItem,
  ledgerOf,
  totalOf,
  type LedgerItem,
  type LedgerSemester,
} from '../catalogue/ledger.ts';
import type { ChoiceGroup, Course, Lane } from '../catalogue/model.ts';
import { isNonEmpty, type NonEmpty } from '../non-empty.ts';
import { placesOf, type PeriodsOf, type PlanPlace } from './places.ts';
import { keptOf, type Courses, type Plan } from './plan.ts';

/** One side of a choice: what belongs together, and what of it is in the plan. */
interface Side {
  courses: NonEmpty<Course>;
  present: NonEmpty<Course>;
}
/** A choice of which more than one side is in the plan. Its first side is the smallest, which is counted. */
export interface Clash {
  choice: ChoiceGroup;
  sides: readonly Side[];
}

export interface PlanLedger {
  semesters: readonly PlanPlace[];
  /** The lane of each choice (by its id) that is taken, where it is one. */
  taken: ReadonlyMap<string, Lane>;
  clashes: readonly Clash[];
  /** Choices of the track of which nothing is taken, with the lanes that are left. */
  open: readonly { choice: ChoiceGroup; lanes: readonly Lane[] }[];
  /** Courses that are in the plan for certain; those of clashes too. */
  courses: readonly Course[];
  low: number;
  high: number;
  /** Credits that depend on no choice, and those of all places at which one chooses. */
  fixed: Range;
  toChoose: Range;
}

/**
 * What a plan adds up to: the track’s courses but those left out, one lane per choice, and what was added. Of sides
 * that exclude each other the smallest counts. Who has no track plans by period, whatever year a course belongs to.
 */
export function planLedger(plan: Plan, catalogue: Courses, periodsOf: PeriodsOf): PlanLedger {
  const kept = keptOf(plan, catalogue);
  const isKept = new Set(kept);
  const added = catalogue.offered.filter(
    (course) => plan.added.includes(course.id) && !isKept.has(course),
  );
  const base = ledgerOf(kept, catalogue.choiceOf);
  const offered = base.flatMap(({ items }) => items.filter((item) => 'choice' in item));
  const inChoice = new Set(
    offered.flatMap(({ lanes }) => lanes.flatMap(({ courses }) => [...courses])),
  );
  const isTaken = ({ courses }: Lane) => courses.some(({ id }) => plan.taken.includes(id));
  const certain = [
    ...kept.filter((course) => !inChoice.has(course)),
    ...offered.flatMap(({ lanes }) => lanes.filter(isTaken).flatMap(({ courses }) => [...courses])),
    ...added,
  ];
  const choices = sidesIn(certain, catalogue);
  const clashes = [...choices].flatMap(([choice, sides]): Clash[] =>
    sides.length > 1 ? [{ choice, sides: [...sides].sort(bySize) }] : [],
  );
  const left = new Set(
    clashes.flatMap(({ sides }) => sides.slice(1).flatMap(({ present }) => [...present])),
  );
  const taken = new Map(
    offered.flatMap(({ choice, lanes }): [string, Lane][] => {
      const own = lanes.filter(isTaken);
      return own.length === 1 && choices.get(choice)?.length === 1 ? [[choice.id, own[0]]] : [];
    }),
  );
  /** Of a choice: the lane that is taken, what of a clash counts here; else any of its lanes. */
  const countOf = (item: LedgerItem): Range => {
    if ('course' in item) return left.has(item.course) ? none : item.course.credits;
    if (!choices.has(item.choice)) return creditsOfItem(item);
    return sumOf(
      certain
        .filter((it) => !left.has(it) && item.lanes.some(({ courses }) => courses.includes(it)))
        .map(({ credits }) => credits),
    );
  };
  const semesters = placesOf(plan, { catalogue, base, added, periodsOf }).map((place) => ({
    ...place,
    ...sumOf(place.items.map(countOf)),
  }));
  const toChoose = sumOf([
    ...offered.map(creditsOfItem),
    ...clashes
      .filter(({ choice }) => !offered.some((item) => item.choice === choice))
      .map(({ sides }) => eitherOf(sides.map(creditsOf))),
  ]);
  const isChosen = (course: Course) => clashes.some(({ choice }) => isPartOf(choice, course));
  return {
    semesters,
    taken,
    clashes,
    open: offered.filter(({ choice }) => !choices.has(choice)),
    courses: certain,
    ...totalOf(semesters),
    fixed: sumOf(
      certain.filter((it) => !inChoice.has(it) && !isChosen(it)).map(({ credits }) => credits),
    ),
    toChoose,
  };
}

const none: Range = { low: 0, high: 0 };

const isPartOf = ({ lanes }: ChoiceGroup, course: Course): boolean =>
  lanes.some(({ courses }) => courses.includes(course));

/** The smaller first, by the most that it may be worth. */
const bySize = (a: Side, b: Side): number => {
  const [one, other] = [a, b].map(({ present }) => creditsOf({ courses: present }));
  return one.high - other.high || one.low - other.low;
};

/** Of each choice the sides of which courses are there. */
function sidesIn(
  courses: readonly Course[],
  { choiceOf }: Pick<Courses, 'choiceOf'>,
): Map<ChoiceGroup, Side[]> {
  const here = new Set(courses);
  const groups = [...new Set(courses.flatMap(({ id }) => choiceOf.get(id) ?? []))];
  return new Map(
    groups.map((choice) => [
      choice,
      choice.lanes.flatMap((lane): Side[] => {
        const present = lane.courses.filter((it) => here.has(it));
        const whole = lane.courses.filter((it) => present.some((one) => goesWith(it, one)));
        return isNonEmpty(present) && isNonEmpty(whole) ? [{ present, courses: whole }] : [];
      }),
    ]),
  );
}

/** Lanes of a programme hold what its tracks have at that place: of another track’s, nobody takes both. */
const goesWith = (one: Course, other: Course): boolean =>
  one === other ||
  one.tracks.length * other.tracks.length === 0 ||
  one.tracks.some((id) => other.tracks.includes(id));

/** The ledger as if nothing but what counts were there: for drawings of a plan. */
export const settled = ({ semesters, taken, clashes }: PlanLedger): LedgerSemester[] => {
  const left = new Set(
    clashes.flatMap(({ sides }) => sides.slice(1).flatMap(({ present }) => [...present])),
  );
  return semesters.map((semester) => ({
    ...semester,
    items: semester.items.flatMap((item): LedgerItem[] => {
      if ('course' in item) return left.has(item.course) ? [] : [item];
      const lane = taken.get(item.choice.id);
      return lane ? lane.courses.map((course) => ({ course })) : [item];
    }),
  }));
};

/** The most credits that somebody can collect of some courses, who takes only one side of each choice. */
export function withoutOverlap(
  courses: readonly Course[],
  { choiceOf }: Pick<Courses, 'choiceOf'>,
): number {
  const free = courses.filter(({ id }) => !choiceOf.has(id)).map(({ credits }) => credits);
  const choices = [...sidesIn(courses, { choiceOf }).values()].map((sides) =>
    eitherOf(sides.map(({ present }) => creditsOf({ courses: present }))),
  );
  return sumOf([...free, ...choices]).high;
}
