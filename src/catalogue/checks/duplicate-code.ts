import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { codeKey, placeOfCode } from '../codes.ts';
import type { Course } from '../model.ts';
import { titleOf } from '../texts.ts';
import { check } from './check.ts';

/**
 * Two courses with one code of their own: whoever names the code means one of them. Courses may be listed under the
 * code of another, and what is not offered may have the code of what took its place.
 */
export const duplicateCode = check('duplicate-code', ({ courses, settings }) => {
  const first = new Map<string, Course>();
  return courses.flatMap((course): Finding[] => {
    const [code] = course.codes;
    if (code === undefined || course.hidden || course.placeholder) return [];
    const other = first.get(codeKey(code));
    if (!other) first.set(codeKey(code), course);
    return other
      ? [
          finding(
            'duplicate-code',
            placeOfCode(course),
            { code, other: titleOf(other, settings.languages[0]) },
            {
              related: [{ at: placeOfCode(other), reason: 'same-here' }],
              ...(course.draft || other.draft ? { severity: 'warning' } : {}),
            },
          ),
        ]
      : [];
  });
});
