import type { Course, Need } from '../catalogue/model.ts';
import type { PlanLedger } from '../plan/ledger.ts';
import type { PlanPlace } from '../plan/places.ts';
import { codedName, type SharedContext } from './view-context.ts';

/** How things of a plan are called, on all that shows one: the planner, its bar, paper. */

/** The first letter as at the beginning of a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** “Autumn”, “Semester 1”. */
export const placeName = ({ t }: SharedContext, { period, semester }: PlanPlace): string =>
  period === undefined ? t.semester({ semester }) : capital(period.name);

/** A course with its code, as one text. */
export const nameOf = (context: SharedContext, course: Course): string =>
  codedName(course, context).text;

/** Courses that are taken together. */
export const together = (context: SharedContext, courses: readonly Course[]): string =>
  courses.map((it) => nameOf(context, it)).join(context.t.plus);

/** “6.1010”, “one of 18.01 and 18.02”. */
export function neededText(context: SharedContext, need: Need): string {
  const { t, catalogue } = context;
  const names = need.map(({ course: id, text }) => {
    const course = id === undefined ? undefined : catalogue.courseById.get(id);
    return course ? nameOf(context, course) : text;
  });
  return names.length > 1 ? t.course.oneOf({ courses: t.list(names) }) : names.join();
}

/** Whether every choice is made, once. */
export const isSettled = ({ open, clashes }: PlanLedger): boolean =>
  open.length + clashes.length === 0;

/** “27 of 30”, “27 credits”. */
export const sumOfPlace = (
  { t }: SharedContext,
  { low, high, target }: Pick<PlanPlace, 'low' | 'high' | 'target'>,
): string =>
  target === undefined
    ? t.credits({ count: { low, high } })
    : `${t.number({ low, high })} ${t.plan.ofTarget({ target })}`;
