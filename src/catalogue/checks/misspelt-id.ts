import { finding, type Finding, type Place } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../nearest.ts';
import { check } from './check.ts';

/** In an open set: an id that one course uses and that is nearly one that more courses use. */
export const misspeltId = check('misspelt-id', ({ courses, tracks, pillars, brokenTracks, brokenPillars }) => {
  const findings: Finding[] = [];
  const look = (kind: 'track' | 'pillar', uses: readonly { id: string; at: Place }[]) => {
    const counts = new Map<string, number>();
    for (const { id } of uses) counts.set(id, (counts.get(id) ?? 0) + 1);
    const common = [...counts].filter(([, count]) => count > 1).map(([id]) => id);
    for (const { id, at } of uses) {
      const near = counts.get(id) === 1 ? nearest(id, common) : undefined;
      if (near) findings.push(finding('misspelt-id', at, { kind, id, near, count: counts.get(near)! }));
    }
  };
  if (brokenTracks.length === 0 && !tracks.some(({ source }) => source)) look('track', courses.flatMap(({ tracks: ids, source }) => ids.map((id, index) => ({ id, at: source.placeOf(`tracks.${index}`) }))));
  if (brokenPillars.length === 0 && !pillars.some(({ source }) => source)) look('pillar', courses.flatMap(({ pillar, source }) => (pillar === undefined ? [] : [{ id: pillar, at: source.placeOf('pillar') }])));
  return findings;
});
