import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { titleOf } from '../texts.ts';
import { check } from './check.ts';

/** Two courses of one semester that students see together, with one weight: the title decides. */
export const tiedWeights = check('tied-weights', ({ offered, settings }) =>
  offered.flatMap((course, index): Finding[] => {
    const next = offered[index + 1]; // in grid order, so equal weights are neighbours
    if (
      course.weight === undefined ||
      next?.weight !== course.weight ||
      next.semester !== course.semester ||
      next.programme !== course.programme
    )
      return [];
    const seenTogether =
      course.tracks.length === 0 ||
      next.tracks.length === 0 ||
      course.tracks.some((id) => next.tracks.includes(id));
    return seenTogether
      ? [
          finding(
            'tied-weights',
            next.source.placeOf('weight'),
            { other: titleOf(course, settings.languages[0]), weight: course.weight },
            { related: [{ at: course.source.placeOf('weight'), reason: 'same-here' }] },
          ),
        ]
      : [];
  }),
);
