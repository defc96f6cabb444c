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
export type History = Pick<PlanData, 'notOffered' | 'renamed' | 'renamedTracks'>;

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

/** What an id that somebody wrote down stands for now. `old`: it was renamed since. */
type NowOf = { id: string; old?: string } | { gone: string } | { notOffered: string };

/** Follows ids that were renamed. Compared as everywhere: slugged. */
export function courseNow(
  written: string,
  { courseById }: Pick<PlannedFrom, 'courseById'>,
  history: History,
): NowOf {
  const id = written.split('/').map(slug).join('/');
  if (courseById.has(id)) return { id };
  const now = new Map(history.renamed).get(id);
  if (now !== undefined && courseById.has(now)) return { id: now, old: id };
  const title = new Map(history.notOffered).get(now ?? id);
  return title === undefined ? { gone: written } : { notOffered: title };
}

/**
 * Brings a plan up to date: ids that were renamed are followed, those that have gone are named and left out. A lane
 * taken in a course that is in no choice any more is simply that course.
 */
export function resolvePlan(
  plan: Plan,
  catalogue: PlannedFrom,
  history: History,
  titleOf: (id: string) => string,
): { plan: Plan; news: PlanNews[] } {
  const news: PlanNews[] = [];
  const current = (written: string): string[] => {
    const now = courseNow(written, catalogue, history);
    if ('gone' in now) news.push({ kind: 'gone', id: now.gone });
    else if ('notOffered' in now) news.push({ kind: 'notOffered', title: now.notOffered });
    else {
      if (now.old !== undefined) news.push({ kind: 'renamed', old: now.old, now: titleOf(now.id) });
      return [now.id];
    }
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
  const [failed] = list(plan.failed === undefined ? [] : [plan.failed]);
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
      ...(failed === undefined ? {} : { failed }),
      beside: beside === track ? undefined : beside,
    },
    news: distinct,
  };
}
