import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../nearest.ts';
import { check, severityOf } from './check.ts';

/** As soon as one pillar is declared, every id must be that of a pillar. */
export const unknownPillar = check(
  'unknown-pillar',
  ({ settings, courses, pillars, pillarById, brokenPillars }) =>
    !pillars.some(({ source }) => source)
      ? []
      : courses.flatMap((course): Finding[] => {
          const { pillar: id, source } = course;
          return id === undefined || pillarById.has(id) || brokenPillars.includes(id)
            ? []
            : [
                finding(
                  'unknown-pillar',
                  source.placeOf('pillar'),
                  { id, near: nearest(id, pillarById.keys()) },
                  severityOf(settings, course),
                ),
              ];
        }),
);
