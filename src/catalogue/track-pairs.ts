import { memoize } from '../memoize.ts';
import type { Catalogue, Track } from './model.ts';

/** Tracks of a programme of which each pair has a page of its own. */
const MOST_TRACKS = 8;

/** A pair of tracks in the order of tracks, and its id in addresses, which is the same in any order. */
export interface TrackPair {
  id: string;
  a: Track;
  b: Track;
}

/** Two ids of tracks as one: the order of tracks may change, an address may not. */
export const pairId = (a: string, b: string): string => [a, b].sort().join('/');

/** Every two tracks of a programme with a plan: those that are shown, the first eight, in their order. */
export const trackPairs: (
  catalogue: Pick<Catalogue, 'tracks' | 'programmes'>,
) => readonly TrackPair[] = memoize(
  ({ tracks, programmes }) => [tracks, programmes],
  ({ tracks, programmes }) => {
    const all = programmes
      .filter(({ hasPlan }) => hasPlan)
      .flatMap(({ id }) => pairsOf(tracks.filter((it) => it.programme === id && !it.hidden)));
    // Of `a` with `b/a` and `a/b` with `a` one would stand at the address of the other.
    return [...new Map(all.map((pair) => [pair.id, pair])).values()];
  },
);

const pairsOf = (tracks: readonly Track[]): TrackPair[] => {
  const own = tracks.slice(0, MOST_TRACKS);
  return own.flatMap((a, at) => own.slice(at + 1).map((b) => ({ id: pairId(a.id, b.id), a, b })));
};
