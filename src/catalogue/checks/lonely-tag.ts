import { getOrThrow } from '../../get-or-throw.ts';
import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { nearestWord } from '../nearest.ts';
import { familyOf } from '../tags.ts';
import { check } from './check.ts';

/** Where more than half of this many tags stand once, they are words of the courses, and no list of topics. */
const FEWEST_TAGS = 40;

/**
 * A tag that stands once and is nearly another. Short tags are too near each other to say anything, those that differ
 * in a number are two, and where most stand once, none does so by mistake.
 */
export const lonelyTag = check('lonely-tag', ({ tags, tagByFamily }) => {
  const shared = [...tagByFamily]
    .filter(([, { courses }]) => courses.length > 1)
    .map(([family]) => family);
  const alone = tags.filter(({ courses }) => courses.length === 1);
  if (tags.length >= FEWEST_TAGS && alone.length > tags.length / 2) return [];
  return alone
    .filter(({ label }) => label.length > 4)
    .flatMap(({ label, courses: [course] }): Finding[] => {
      const near = nearestWord(familyOf(label), shared);
      const index = course.tagIndex.get(label);
      return near && index !== undefined
        ? [
            finding('lonely-tag', course.source.placeOf(`tags.${index}`), {
              tag: label,
              near: getOrThrow(tagByFamily, near).label,
            }),
          ]
        : [];
    });
});
