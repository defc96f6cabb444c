import { planAddress, readPlan } from '../../plan/address.ts';
import { readPlanFile, writePlanFile } from '../../plan/file.ts';
import { planLedger } from '../../plan/ledger.ts';
import type { Plan } from '../../plan/plan.ts';
import { knownIds, resolvePlan, type PlanNews } from '../../plan/resolve.ts';
import { getOrThrow } from '../../get-or-throw.ts';
import { coursesOf } from '../../catalogue/ledger.ts';
import { withYear } from '../../plan/of-year.ts';
import type { Planning } from '../load.ts';

export type { Planning };

/** A plan, and what has changed in the catalogue since it was made. */
interface ReadPlan {
  plan: Plan;
  news: readonly PlanNews[];
}

/**
 * Where plans are: in addresses, on the device after somebody asked for it, and in the tab from the first course on
 * that somebody adds on a page outside the planner.
 */
export interface PlanMemory {
  resolved: (plan: Plan) => ReadPlan;
  fromAddress: (search: string) => ReadPlan;
  addressOf: (plan: Plan) => string;
  /** As it is given to others: it says in which year it was made. */
  sharedOf: (plan: Plan) => string;
  /** The same without a year: codes are those of a catalogue, and so are written out. */
  nowOf: (plan: Plan) => string;
  fileOf: (plan: Plan) => string;
  /** What is kept: on the device, or in the tab. */
  read: (where: Where) => Plan | undefined;
  /** False where a browser forbids it. */
  write: (where: Where, plan: Plan) => boolean;
  forget: () => void;
  /** Courses that the pages of a plan are about. */
  pagesOf: (plan: Plan) => string[];
}
type Where = 'device' | 'tab';

export function planMemory(planning: Planning): PlanMemory {
  const { context, data, plan: planData, academicYear, ofYear } = planning;
  const { catalogue, periodsOf } = context;
  const key = `plan ${data.pathPrefix}`;
  const ids = knownIds(catalogue, planData);
  const titleOf = (id: string) => context.name(getOrThrow(catalogue.courseById, id)).text;
  const resolved = (plan: Plan) => resolvePlan(plan, catalogue, planData, titleOf);
  const fileOf = (plan: Plan) =>
    writePlanFile(
      plan,
      planLedger(plan, catalogue, periodsOf).courses.map(
        ({ id, semester, credits: { low, high } }) => ({
          id,
          title: titleOf(id),
          semester,
          credits: high,
          ...(low === high ? {} : { creditsFrom: low }),
        }),
      ),
    );
  return {
    resolved,
    fromAddress: (search) => {
      const { plan, unclear } = readPlan(search, catalogue, ids);
      const now = resolved(plan);
      return {
        plan: now.plan,
        news: [...now.news, ...unclear.map((code): PlanNews => ({ kind: 'unclear', code }))],
      };
    },
    addressOf: (plan) => withYear(planAddress(plan, catalogue, ids), ofYear?.name),
    nowOf: (plan) => planAddress(plan, catalogue, []),
    sharedOf: (plan) => withYear(planAddress(plan, catalogue, ids), academicYear),
    fileOf,
    read: (where) => readPlanFile(allowed(() => storeOf(where).getItem(key)) ?? ''),
    write: (where, plan) =>
      allowed(() => {
        storeOf(where).setItem(key, fileOf(plan));
        return true;
      }) ?? false,
    forget: () => {
      for (const where of ['device', 'tab'] as const) allowed(() => storeOf(where).removeItem(key));
    },
    pagesOf: (plan) =>
      plan.track === undefined || ofYear
        ? [] // no browser keeps pages of an earlier year
        : [
            context.to('track', plan.track),
            ...coursesOf(planLedger(plan, catalogue, periodsOf).semesters).map(
              (course) => context.courseLink(course).href,
            ),
          ],
  };
}

const storeOf = (where: Where): Storage => (where === 'device' ? localStorage : sessionStorage);

/** Storage may be forbidden. */
function allowed<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
