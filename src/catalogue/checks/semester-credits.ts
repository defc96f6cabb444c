import { getOrThrow } from '../../get-or-throw.ts';
import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { coursesOfTracks, trackLedgers } from '../ledger.ts';
import { titleOf } from '../texts.ts';
import { check } from './check.ts';
import { misspeltIds } from './misspelt-id.ts';

/** A semester of a track should add up to what a semester is worth: one lane per choice group. */
export const semesterCredits = check('semester-credits', (catalogue) => {
  const { settings, tracks, trackById, courses, brokenCourses } = catalogue;
  const first = settings.languages[0];
  // A course that is broken or names an unknown track is reported already: do not report every sum it is missing from.
  const misspelt = misspeltIds(catalogue).filter(({ kind }) => kind === 'track');
  const reported = [
    ...courses.filter((course) => course.tracks.some((id) => !trackById.has(id))),
    ...misspelt.map(({ course }) => course),
  ];
  const uncertain = new Set(reported.map((course) => `${course.programme} ${course.semester}`));
  const noTracks = new Set(misspelt.map(({ id }) => id));
  const broken = new Set(brokenCourses.map(({ programme }) => programme));

  const byTrack = coursesOfTracks(catalogue);
  const ledgers = trackLedgers(catalogue);
  return tracks.flatMap((track): Finding[] => {
    const target = track.semesterCredits;
    if (
      settings.unread ||
      target === undefined ||
      track.hidden ||
      broken.has(track.programme) ||
      noTracks.has(track.id)
    )
      return [];
    return getOrThrow(ledgers, track.id).flatMap(({ semester, low, high }): Finding[] => {
      // Where one lane fits and another does not, unequal-lanes says it.
      if (low === target || high === target || uncertain.has(`${track.programme} ${semester}`))
        return [];
      const counted = getOrThrow(byTrack, track.id).filter(
        (course) => course.semester === semester,
      );
      // Of a course of 3 to 6 credits a student takes as many as fit.
      const isFree = counted.some(({ credits }) => credits.low < credits.high);
      if (isFree && low < target && target < high) return [];
      const at = track.source
        ? track.source.placeOf('title')
        : counted[0].source.placeOf('studycredits');
      const data = {
        track: titleOf(track, first),
        semester,
        low,
        high,
        target,
        courses: counted.map((course) => ({
          title: titleOf(course, first),
          credits: course.credits,
        })),
      };
      const related = counted.map((course) => ({
        at: course.source.placeOf('studycredits'),
        reason: 'counted-here' as const,
      }));
      return [
        finding('semester-credits', at, data, {
          related,
          ...(settings.onTrial ? { severity: 'info' } : {}),
        }),
      ];
    });
  });
});
