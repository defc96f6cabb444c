import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { check } from './check.ts';

/** A declared track that no course names; a hidden one may wait. */
export const unusedTrack = check('unused-track', ({ courses, tracks, brokenCourses }) => {
  if (brokenCourses.length > 0) return []; // one of them may be its course
  const used = new Set(courses.flatMap((course) => course.tracks));
  return tracks.flatMap(({ id, source, hidden }): Finding[] =>
    source && !hidden && !used.has(id)
      ? [finding('unused-track', source.placeOf('title'), { id })]
      : [],
  );
});
