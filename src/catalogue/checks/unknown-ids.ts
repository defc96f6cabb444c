import { finding, type Finding, type Severity } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../nearest.ts';
import { check } from './check.ts';

/**
 * Ids of tracks, pillars, programmes and alternates that exist nowhere (`unknown-track`, `unknown-pillar`,
 * `unknown-programme`, `unknown-alternate`). Declared sets are closed, undeclared ones open; on trial these are warnings.
 */
export const unknownIds = check('unknown-ids', ({ settings, courses, tracks, trackById, pillars, pillarById, programmes, programmeById, courseById, brokenCourses }) => {
  const severity: { severity?: Severity } = settings.onTrial ? { severity: 'warning' } : {};
  const tracksAreClosed = tracks.some(({ source }) => source);
  const pillarsAreClosed = pillars.some(({ source }) => source);
  const programmesAreClosed = settings.declaredProgrammes.length > 0;
  const nearestOf = (id: string, known: Iterable<string>) => ({ id, near: nearest(id, known) });
  const courseIds = new Set([...courseById.keys(), ...brokenCourses.map(({ id }) => id)]);
  const programmeIds = new Set(programmes.map(({ id }) => id));

  const ofCourses = courses.flatMap((course): Finding[] => {
    const { source, draft } = course;
    const own: { severity?: Severity } = draft ? { severity: 'warning' } : severity;
    const found: Finding[] = [];
    if (tracksAreClosed) {
      course.tracks.forEach((id, index) => {
        if (!trackById.has(id)) found.push(finding('unknown-track', source.placeOf(`tracks.${index}`), nearestOf(id, trackById.keys()), own));
      });
    }
    if (pillarsAreClosed && course.pillar !== undefined && !pillarById.has(course.pillar)) found.push(finding('unknown-pillar', source.placeOf('pillar'), nearestOf(course.pillar, pillarById.keys()), own));
    if (programmesAreClosed && !programmeIds.has(course.programme)) found.push(finding('unknown-programme', source.placeOf('programme'), nearestOf(course.programme, programmeById.keys()), own));
    course.alternates.forEach(({ id, known, written }, index) => {
      if (known) return;
      const near = nearest(id, courseIds) ?? nearest(id.split('/').at(-1)!, courseIds);
      found.push(finding('unknown-alternate', source.placeOf(`alternates.${index}`), { id: written, near }, own));
    });
    return found;
  });
  const ofTracks = tracks.flatMap(({ source, programme }) =>
    source && programmesAreClosed && !programmeIds.has(programme) ? [finding('unknown-programme', source.placeOf('programme'), nearestOf(programme, programmeById.keys()), severity)] : [],
  );
  return [...ofCourses, ...ofTracks];
});
