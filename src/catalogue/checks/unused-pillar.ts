import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { check } from './check.ts';

/** A declared pillar that no course belongs to. */
export const unusedPillar = check('unused-pillar', ({ courses, pillars, brokenCourses }) => {
  if (brokenCourses.length > 0) return []; // one of them may be its course
  const used = new Set(courses.map(({ pillar }) => pillar));
  return pillars.flatMap(({ id, source }): Finding[] =>
    source && !used.has(id) ? [finding('unused-pillar', source.placeOf('title'), { id })] : [],
  );
});
