import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { isCrossListed } from '../codes.ts';
import type { Course } from '../model.ts';
import { titleOf } from '../texts.ts';
import { isOffered } from '../offered.ts';
import { check } from './check.ts';

/**
 * Courses that nobody can choose between: another semester, another programme, no shared track. Said once for a pair;
 * not where one of them stands in no semester, nor of one course under two codes.
 */
export const alternateElsewhere = check(
  'alternate-elsewhere',
  ({ offered, courseById, settings }) => {
    const said = new Set<string>();
    return offered.flatMap((course) =>
      course.alternates.flatMap(({ id }, index): Finding[] => {
        const other = courseById.get(id);
        if (!other || !isOffered(other) || other === course) return [];
        const why = whyApart(course, other);
        const pair = [course.id, other.id].sort().join(' ');
        if (!why || said.has(pair)) return [];
        said.add(pair);
        return [
          finding('alternate-elsewhere', course.source.placeOf(`alternates.${index}`), {
            other: titleOf(other, settings.languages[0]),
            why,
            semester: course.semester ?? 0,
            otherSemester: other.semester ?? 0,
          }),
        ];
      }),
    );
  },
);

function whyApart(a: Course, b: Course): 'semester' | 'programme' | 'track' | undefined {
  if (a.semester === undefined || b.semester === undefined || isCrossListed(a, b)) return undefined;
  if (a.programme !== b.programme) return 'programme';
  if (a.semester !== b.semester) return 'semester';
  const share =
    a.tracks.length === 0 || b.tracks.length === 0 || a.tracks.some((id) => b.tracks.includes(id));
  return share ? undefined : 'track';
}
