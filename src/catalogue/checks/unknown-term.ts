import { slug } from '../../content/slug.ts';
import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../nearest.ts';
import { check, severityOf } from './check.ts';

/** Where catalogue.yaml names the terms of a year, every course names those. */
export const unknownTerm = check('unknown-term', ({ settings, courses }) => {
  const known = settings.terms.map(({ id }) => id);
  if (known.length === 0) return [];
  return courses.flatMap((course) =>
    (course.stated.terms ?? []).flatMap((written, index): Finding[] => {
      const id = slug(written);
      return known.includes(id)
        ? []
        : [
            finding(
              'unknown-term',
              course.source.placeOf(`terms.${index}`),
              { id, near: nearest(id, known) },
              severityOf(settings, course),
            ),
          ];
    }),
  );
});
