import { getOrThrow } from '../../get-or-throw.ts';
import { finding, type Place } from '../../diagnostics/diagnostic.ts';
import type { Catalogue, Course } from '../model.ts';
import { nearest } from '../nearest.ts';
import { check } from './check.ts';

interface Misspelt {
  kind: 'track' | 'pillar';
  id: string;
  near: string;
  count: number;
  course: Course;
  at: Place;
}

/** In an open set: an id that one course uses and that is nearly one that more courses use. */
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
    const common = [...counts].filter(([, count]) => count > 1).map(([id]) => id);
    return uses.flatMap(({ id, course, key }): Misspelt[] => {
      const near = counts.get(id) === 1 ? nearest(id, common) : undefined;
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
