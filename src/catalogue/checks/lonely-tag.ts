import { getOrThrow } from '../../get-or-throw.ts';
import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../nearest.ts';
import { familyOf } from '../tags.ts';
import { check } from './check.ts';

/** A tag that stands once and is nearly another. Short tags are too near each other to say anything. */
export const lonelyTag = check('lonely-tag', ({ tags, tagByFamily }) => {
  const shared = [...tagByFamily]
    .filter(([, { courses }]) => courses.length > 1)
    .map(([family]) => family);
  return tags
    .filter(({ courses, label }) => courses.length === 1 && label.length > 4)
    .flatMap(({ label, courses: [course] }): Finding[] => {
      const near = nearest(familyOf(label), shared);
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
