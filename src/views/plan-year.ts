import { coursesOf } from '../catalogue/ledger.ts';
import type { Course } from '../catalogue/model.ts';
import { writtenYear } from '../catalogue/years.ts';
import { planLedger } from '../plan/ledger.ts';
import type { CourseSince } from '../plan/of-year.ts';
import type { Plan } from '../plan/plan.ts';
import type { LinkView } from './pieces.ts';
import { nameOf } from './plan-words.ts';
import type { SharedContext } from './view-context.ts';

/** On a plan of an earlier year: that it is one, and what became of its courses. */
export interface PlanYearView {
  text: string;
  applies: string;
  /** The same plan with the courses of now. */
  now: LinkView;
  since?: {
    heading: string;
    lang?: string;
    courses: { title: string; said: string[]; links: LinkView[] }[];
  };
}

/** `now`: the address of the plan in the catalogue of now. */
export function planYearView(
  context: SharedContext,
  plan: Plan,
  year: { name: string; lang?: string; since: ReadonlyMap<string, CourseSince> },
  now: string,
): PlanYearView {
  const { t, catalogue } = context;
  const name = writtenYear(year.name);
  const courses = new Set<Course>(
    coursesOf(planLedger(plan, catalogue, context.periodsOf).semesters),
  );
  const changed = [...courses].flatMap((course) => {
    const since = year.since.get(course.id);
    return since ? [{ title: nameOf(context, course), ...since }] : [];
  });
  return {
    text: t.inYears.notice({ year: name }),
    applies: t.inYears.applies,
    now: { label: t.inYears.now({ title: t.plan.title }), href: now },
    ...(changed.length > 0
      ? {
          since: {
            heading: t.inYears.changed({ year: name }),
            ...(year.lang ? { lang: year.lang } : {}),
            courses: changed,
          },
        }
      : {}),
  };
}
