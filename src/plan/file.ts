import type { Placed, Plan } from './plan.ts';

/** A plan as a file: ids, and titles for people who open it in an editor. */
export interface PlanFile {
  prospectus: 'plan';
  version: 1;
  plan: Plan;
  /** Of a range, `credits` are the most and `creditsFrom` the fewest. */
  courses: {
    id: string;
    title: string;
    semester?: number;
    credits: number;
    creditsFrom?: number;
  }[];
}

/** Ids in one list of a file at most: more is no plan. */
const MOST = 500;

/** Reads a plan from the text of a file or of the device; nothing where it holds none. Anybody may hand us anything. */
export function readPlanFile(text: string): Plan | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(data) || data['prospectus'] !== 'plan' || data['version'] !== 1) return undefined;
  const { plan } = data;
  if (!isObject(plan)) return undefined;
  const [taken, added, dropped] = [
    idsIn(plan['taken']),
    idsIn(plan['added']),
    idsIn(plan['dropped']),
  ];
  if (
    !taken ||
    !added ||
    !dropped ||
    !isPlaced(plan['placed']) ||
    !isOptionalText(plan['track']) ||
    !isOptionalText(plan['failed']) ||
    !isOptionalText(plan['beside'])
  )
    return undefined;
  return {
    taken,
    added,
    dropped,
    ...(plan['placed'] ? { placed: plan['placed'] } : {}),
    ...(plan['failed'] ? { failed: plan['failed'] } : {}),
    track: plan['track'] || undefined,
    beside: plan['beside'] || undefined,
  };
}

/** Text of a file that holds a plan. */
export const writePlanFile = (plan: Plan, courses: PlanFile['courses']): string =>
  `${JSON.stringify({ prospectus: 'plan', version: 1, plan, courses } satisfies PlanFile, null, 2)}\n`;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isOptionalText = (value: unknown): value is string | undefined =>
  value === undefined || typeof value === 'string';
const isPlaced = (value: unknown): value is Placed[] | undefined =>
  value === undefined ||
  (Array.isArray(value) && value.length <= MOST && value.every((it) => idsIn(it)?.length === 2));
const idsIn = (value: unknown): string[] | undefined =>
  Array.isArray(value) && value.length <= MOST && value.every((it) => typeof it === 'string')
    ? value
    : undefined;
