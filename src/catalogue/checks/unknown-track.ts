import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../nearest.ts';
import { check, severityOf } from './check.ts';

/** As soon as one track is declared, every id must be that of a track. */
export const unknownTrack = check(
  'unknown-track',
  ({ settings, courses, tracks, trackById, brokenTracks }) =>
    !tracks.some(({ source }) => source)
      ? []
      : courses.flatMap((course) =>
          course.tracks.flatMap((id, index): Finding[] =>
            trackById.has(id) || brokenTracks.includes(id)
              ? []
              : [
                  finding(
                    'unknown-track',
                    course.source.placeOf(`tracks.${index}`),
                    { id, near: nearest(id, trackById.keys()) },
                    severityOf(settings, course),
                  ),
                ],
          ),
        ),
);
