import { getOrThrow } from '../../get-or-throw.ts';
import { finding } from '../../diagnostics/diagnostic.ts';
import type { Course } from '../model.ts';
import { check } from './check.ts';

/** A track belongs to one programme: the one its file names, else that of the courses naming it. */
export const trackInTwoProgrammes = check(
  'track-in-two-programmes',
  ({ settings, courses, tracks, trackById }) => {
    if (settings.unread) return []; // its programmes are not known
    const namedBy = new Map<string, Course[]>();
    for (const course of courses)
      for (const track of course.tracks)
        namedBy.set(track, [...(namedBy.get(track) ?? []), course]);
    return tracks.flatMap(({ id }) => {
      const home = getOrThrow(trackById, id).programme;
      const naming = namedBy.get(id) ?? [];
      const strangers = naming.filter(({ programme }) => programme !== home);
      if (strangers.length === 0) return [];
      const [stranger] = strangers;
      const at = stranger.source.placeOf(`tracks.${stranger.tracks.indexOf(id)}`);
      const local = naming.find(({ programme }) => programme === home);
      const related = local
        ? [{ at: local.source.placeOf('tracks'), reason: 'named-here' as const }]
        : [];
      return [
        finding(
          'track-in-two-programmes',
          at,
          {
            track: id,
            programmes: [...new Set([home, ...strangers.map(({ programme }) => programme)])],
          },
          { related },
        ),
      ];
    });
  },
);
