import { readIds, writeIds } from './codes.ts';
import { countsFor } from '../catalogue/ledger.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { grouped } from '../grouped.ts';
import { keptOf, type Placed, type Plan } from './plan.ts';

/** From this length on ids are written as short codes. */
const READABLE = 150;

type PlannedFrom = Pick<Catalogue, 'offered' | 'trackById'>;

/**
 * A plan as the query of an address: `?track=ai-english&take=english/mlops`. Lists of ids are kept readable while they
 * are short; a long plan is written in codes, as its track with what differs (`add`, `drop`) or as all it holds
 * (`only`), whichever is shorter. `ids`: every id that ever had a meaning, see `knownIds`.
 */
export function planAddress(plan: Plan, catalogue: PlannedFrom, ids: readonly string[]): string {
  const written = [
    differences(plan, ids, false),
    differences(plan, ids, true),
    everything(plan, catalogue, ids),
  ].filter((it) => it !== undefined);
  return written[0].length <= READABLE
    ? written[0]
    : written.reduce((best, it) => (it.length < best.length ? it : best));
}

const query = (entries: readonly [string, string | undefined][]): string => {
  const text = entries
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
  return text ? `?${text}` : '';
};

function differences(
  { track, taken, added, dropped, placed = [], failed, beside }: Plan,
  ids: readonly string[],
  codes: boolean,
): string {
  const list = (items: readonly string[]) => writeIds([...items].sort(), ids, codes);
  return query([
    ['track', track && encodeURIComponent(track)],
    ['take', list(taken)],
    ['add', list(added)],
    ['drop', list(dropped)],
    ...terms(placed, list),
    ['fail', failed && list([failed])],
    ['beside', beside && encodeURIComponent(beside)],
  ]);
}

/** Courses that are not in their usual term: `in.spring=a,b`. */
const terms = (
  placed: readonly Placed[],
  list: (ids: readonly string[]) => string,
): [string, string][] =>
  [
    ...grouped(
      placed,
      ([, term]) => term,
      ([course]) => course,
    ),
  ].map(([term, ids]) => [`${IN}${encodeURIComponent(term)}`, list(ids)]);
const IN = 'in.';

function everything(
  plan: Plan,
  catalogue: PlannedFrom,
  ids: readonly string[],
): string | undefined {
  const track = plan.track === undefined ? undefined : catalogue.trackById.get(plan.track);
  if (!track) return undefined;
  const own = new Set(
    catalogue.offered.filter((course) => countsFor(course, track)).map(({ id }) => id),
  );
  if (plan.dropped.some((id) => !own.has(id))) return undefined; // an id that has gone is not to be lost
  const list = (items: readonly string[]) => writeIds([...items].sort(), ids, true);
  return query([
    ['track', encodeURIComponent(track.id)],
    ['only', list([...keptOf(plan, catalogue).map(({ id }) => id), ...plan.added]) || ','],
    ['take', list(plan.taken)],
    ...terms(plan.placed ?? [], list),
    ['fail', plan.failed && list([plan.failed])],
    ['beside', plan.beside && encodeURIComponent(plan.beside)],
  ]);
}

/**
 * What an address asks for; codes that nobody has are `unclear`. Also reads what the form of a track page sends
 * (`take.<choice>=<course>`).
 */
export function readPlan(
  search: string,
  catalogue: PlannedFrom,
  ids: readonly string[],
): { plan: Plan; unclear: string[] } {
  const parameters = new URLSearchParams(search.replaceAll('+', '%2B'));
  const unclear: string[] = [];
  const list = (text: string | null): string[] => {
    const read = readIds(text ?? '', ids);
    unclear.push(...read.unclear);
    return [...new Set(read.ids)];
  };
  const id = parameters.get('track') || undefined;
  const beside = parameters.get('beside') || undefined;
  const [failed] = list(parameters.get('fail'));
  const taken = [
    ...new Set([
      ...list(parameters.get('take')),
      ...[...parameters].filter(([key]) => key.startsWith('take.')).map(([, value]) => value),
    ]),
  ];
  const placed = [...parameters]
    .filter(([key]) => key.startsWith(IN))
    .flatMap(([key, value]) => list(value).map((course): Placed => [course, key.slice(IN.length)]));
  const only = parameters.has('only') ? new Set(list(parameters.get('only'))) : undefined;
  const track = id === undefined ? undefined : catalogue.trackById.get(id);
  const own = track
    ? catalogue.offered.filter((course) => countsFor(course, track)).map((course) => course.id)
    : [];
  const added = only ? [...only].filter((it) => !own.includes(it)) : list(parameters.get('add'));
  const dropped = only ? own.filter((it) => !only.has(it)) : list(parameters.get('drop'));
  return {
    plan: {
      ...(id ? { track: id } : {}),
      taken,
      added,
      dropped,
      ...(placed.length > 0 ? { placed } : {}),
      ...(failed === undefined ? {} : { failed }),
      ...(beside ? { beside } : {}),
    },
    unclear,
  };
}

/** Whether an address asks for a plan at all: other words in it narrow the list of courses to add. */
export const holdsPlan = (search: string): boolean =>
  [...new URLSearchParams(search).keys()].some((key) =>
    /^(track|take|add|drop|only|fail|beside)$|^(take|in)\./.test(key),
  );
