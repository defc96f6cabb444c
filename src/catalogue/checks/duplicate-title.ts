import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import type { Course } from '../model.ts';
import { titleOf } from '../texts.ts';
import { check } from './check.ts';

/** Two courses of one programme and semester with one title: readers cannot tell them apart. */
export const duplicateTitle = check('duplicate-title', ({ offered, settings }) => {
  const first = new Map<string, Course>();
  return offered.flatMap((course): Finding[] => {
    const { semester } = course;
    if (semester === undefined) return []; // its code, or its department, tells it from others
    const title = titleOf(course, settings.languages[0]);
    const key = `${course.programme}\n${semester}\n${title.toLowerCase()}`; // an id has no line end
    const other = first.get(key);
    if (!other) first.set(key, course);
    return other
      ? [
          finding(
            'duplicate-title',
            course.source.placeOf('title'),
            { title, semester },
            { related: [{ at: other.source.placeOf('title'), reason: 'same-here' }] },
          ),
        ]
      : [];
  });
});
