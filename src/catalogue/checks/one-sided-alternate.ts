import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { titleOf } from '../texts.ts';
import { isOffered } from '../offered.ts';
import { check } from './check.ts';

/** If A may replace B, then B may replace A: the file that lacks the line is the file that is reported. */
export const oneSidedAlternate = check('one-sided-alternate', ({ offered, courseById, settings }) =>
  offered.flatMap((course) =>
    course.alternates.flatMap(({ id }, index): Finding[] => {
      const other = courseById.get(id);
      if (
        !other ||
        !isOffered(other) ||
        other === course ||
        other.alternates.some((it) => it.id === course.id)
      )
        return [];
      // unknown-alternate says it: the misspelt one may be this course.
      if (other.alternates.some(({ known }) => !known)) return [];
      const at =
        other.alternates.length > 0
          ? other.source.placeOf('alternates', 'key')
          : other.source.placeOf('title');
      const related = [
        { at: course.source.placeOf(`alternates.${index}`), reason: 'named-here' as const },
      ];
      return [
        finding(
          'one-sided-alternate',
          at,
          {
            by: titleOf(course, settings.languages[0]),
            id: course.id,
            missing: other.id,
            file: course.source.file,
          },
          { related },
        ),
      ];
    }),
  ),
);
