import { slug } from '../content/slug.ts';
import type { Catalogue } from '../catalogue/model.ts';
import type { PlanData } from '../search/data.ts';
import { keptOf, type Placed, type Plan } from './plan.ts';

/** Something to tell about a plan that is older than the catalogue. Titles and ids, for the words of a language. */
export type PlanNews =
  | { kind: 'renamed'; old: string; now: string }
  | { kind: 'gone'; id: string }
  | { kind: 'goneTrack'; id: string }
  | { kind: 'notOffered'; title: string }
  | { kind: 'unclear'; code: string };

type PlannedFrom = Pick<Catalogue, 'offered' | 'courseById' | 'trackById' | 'choiceOf'>;
type History = Pick<PlanData, 'notOffered' | 'renamed' | 'renamedTracks'>;

/** Every id that ever had a meaning: a code may stand for any of them. */
export const knownIds = (
  { offered }: Pick<PlannedFrom, 'offered'>,
  { notOffered, renamed }: History,
): string[] => [
  ...new Set([
    ...offered.map(({ id }) => id),
    ...notOffered.map(([id]) => id),
    ...renamed.map(([old]) => old),
  ]),
];

/**
 * Brings a plan up to date: ids that were renamed are followed, those that have gone are named and left out. A lane
 * taken in a course that is in no choice any more is simply that course. Ids are compared as everywhere: slugged.
 */
export function resolvePlan(
  plan: Plan,
  catalogue: PlannedFrom,
  history: History,
  titleOf: (id: string) => string,
): { plan: Plan; news: PlanNews[] } {
  const news: PlanNews[] = [];
  const renamed = new Map(history.renamed);
  const notOffered = new Map(history.notOffered);
  const current = (written: string): string[] => {
    const id = written.split('/').map(slug).join('/');
    if (catalogue.courseById.has(id)) return [id];
    const now = renamed.get(id);
    if (now !== undefined && catalogue.courseById.has(now)) {
      news.push({ kind: 'renamed', old: id, now: titleOf(now) });
      return [now];
    }
    const title = notOffered.get(now ?? id);
    news.push(title === undefined ? { kind: 'gone', id: written } : { kind: 'notOffered', title });
    return [];
  };
  const list = (ids: readonly string[]) => [...new Set(ids.flatMap(current))];
  const trackOf = (id: string | undefined): string | undefined => {
    if (id === undefined) return undefined;
    const found = [slug(id), new Map(history.renamedTracks).get(slug(id))].find(
      (it) => it !== undefined && catalogue.trackById.has(it),
    );
    if (found === undefined) news.push({ kind: 'goneTrack', id });
    return found;
  };
  const track = trackOf(plan.track);
  const beside = trackOf(plan.beside);
  const taken = list(plan.taken).filter((id) => catalogue.choiceOf.has(id));
  const own = new Set(keptOf({ ...plan, track, dropped: [] }, catalogue).map(({ id }) => id));
  const dropped = list(plan.dropped).filter((id) => own.has(id));
  const added = list(plan.added).filter((id) => !own.has(id));
  const placed = (plan.placed ?? []).flatMap(([id, term]): Placed[] =>
    current(id).map((now) => [now, term]),
  );
  const distinct = news.filter(
    (it, at) => news.findIndex((other) => JSON.stringify(other) === JSON.stringify(it)) === at,
  );
  return {
    plan: {
      track,
      taken,
      added,
      dropped,
      ...(placed.length > 0 ? { placed } : {}),
      beside: beside === track ? undefined : beside,
    },
    news: distinct,
  };
}
