import { getOrThrow } from '../../get-or-throw.ts';
import { finding, type Place } from '../../diagnostics/diagnostic.ts';
import type { Catalogue, Course } from '../model.ts';
import { nearestWord } from '../nearest.ts';
import { check } from './check.ts';

interface Misspelt {
  kind: 'track' | 'pillar';
  id: string;
  near: string;
  count: number;
  course: Course;
  at: Place;
}

/** With more ids than this that one course uses, being alone is no sign of a mistake. */
const MOST_ALONE = 5;
/** Shorter ids are near each other without being meant. */
const SHORTEST = 5;

/**
 * In an open set: an id that one course uses and that is nearly one that more courses use. Not of short ids, of those
 * that differ in a number, nor where many are used once.
 */
export const misspeltId = check('misspelt-id', (catalogue) =>
  misspeltIds(catalogue).map(({ at, kind, id, near, count }) =>
    finding('misspelt-id', at, { kind, id, near, count }),
  ),
);

export function misspeltIds({
  courses,
  tracks,
  pillars,
  brokenTracks,
  brokenPillars,
}: Catalogue): Misspelt[] {
  const look = (
    kind: Misspelt['kind'],
    uses: readonly { id: string; course: Course; key: string }[],
  ) => {
    const counts = new Map<string, number>();
    for (const { id } of uses) counts.set(id, (counts.get(id) ?? 0) + 1);
    const alone = [...counts].filter(([, count]) => count === 1);
    if (alone.length > MOST_ALONE) return [];
    const common = [...counts].filter(([, count]) => count > 1).map(([id]) => id);
    return uses.flatMap(({ id, course, key }): Misspelt[] => {
      const isLonely = counts.get(id) === 1 && id.length >= SHORTEST;
      const near = isLonely ? nearestWord(id, common) : undefined;
      return near
        ? [
            {
              kind,
              id,
              near,
              count: getOrThrow(counts, near),
              course,
              at: course.source.placeOf(key),
            },
          ]
        : [];
    });
  };
  const isOpen = (declared: readonly { source?: unknown }[], broken: readonly string[]) =>
    broken.length === 0 && !declared.some(({ source }) => source);
  return [
    ...(isOpen(tracks, brokenTracks)
      ? look(
          'track',
          courses.flatMap((course) =>
            course.tracks.map((id, index) => ({ id, course, key: `tracks.${index}` })),
          ),
        )
      : []),
    ...(isOpen(pillars, brokenPillars)
      ? look(
          'pillar',
          courses.flatMap((course) =>
            course.pillar === undefined ? [] : [{ id: course.pillar, course, key: 'pillar' }],
          ),
        )
      : []),
  ];
}
