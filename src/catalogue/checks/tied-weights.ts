import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { getOrThrow } from '../../get-or-throw.ts';
import { grouped } from '../../grouped.ts';
import type { Course } from '../model.ts';
import { titleOf } from '../texts.ts';
import { check } from './check.ts';

/** From so many courses of a semester on, one weight is no order that went wrong: nobody gave one. */
const SAME = 4;

/**
 * Two courses of one semester that students see together, with one weight: the title decides. Not where many of a
 * semester have it, nor of courses in no semester.
 */
export const tiedWeights = check('tied-weights', ({ offered, settings }) => {
  const placeOf = ({ programme, semester, weight }: Course) =>
    JSON.stringify([programme, semester, weight]);
  const inPlace = grouped(offered, placeOf);
  return offered.flatMap((course, index): Finding[] => {
    const next = offered[index + 1]; // in grid order, so equal weights are neighbours
    if (
      course.weight === undefined ||
      course.semester === undefined ||
      getOrThrow(inPlace, placeOf(course)).length >= SAME ||
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
  });
});
