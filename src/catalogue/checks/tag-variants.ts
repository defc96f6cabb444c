import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { familyOf } from '../tags.ts';
import { check } from './check.ts';

/** One tag, spelled in more than one way: the rarer spellings are reported. */
export const tagVariants = check('tag-variants', ({ offered, tagByFamily }) =>
  offered.flatMap((course) =>
    course.tags.flatMap((tag): Finding[] => {
      const family = tagByFamily.get(familyOf(tag));
      // An accent as a part of its letter or as a sign of its own looks the same.
      if (!family || family.label.normalize() === tag.normalize()) return [];
      const count = family.courses.filter((it) => it.tags.includes(family.label)).length;
      return [
        finding('tag-variants', course.source.placeOf(`tags.${course.tagIndex.get(tag)}`), {
          tag,
          common: family.label,
          count,
        }),
      ];
    }),
  ),
);
