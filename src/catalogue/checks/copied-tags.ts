import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { isCrossListed } from '../codes.ts';
import { familyOf } from '../tags.ts';
import type { Course } from '../model.ts';
import { titleOf } from '../texts.ts';
import { check } from './check.ts';

/** From so many courses on, equal tags are what they have in common. */
const FAMILY = 4;

/**
 * Three or more tags, equal to those of a course with another title in the same programme: one of the two was copied.
 * Said once, on the course whose text mentions fewer of them; not of a family of courses, nor of one course under two
 * codes.
 */
export const copiedTags = check('copied-tags', ({ offered, settings }) => {
  const language = settings.languages[0];
  const sets = new Map<string, Course[]>();
  for (const course of offered) {
    const families = [...new Set(course.tags.map(familyOf))].sort();
    if (families.length < 3) continue;
    const key = JSON.stringify([course.programme, families]);
    sets.set(key, [...(sets.get(key) ?? []), course]);
  }
  return [...sets.values()].flatMap((courses): Finding[] => {
    if (courses.length >= FAMILY) return [];
    const ranked = [...courses].sort((a, b) => mentions(b) - mentions(a) || (a.id < b.id ? -1 : 1));
    const [own, ...copies] = ranked;
    return copies
      .filter(
        (copy) => titleOf(copy, language) !== titleOf(own, language) && !isCrossListed(copy, own),
      )
      .map((copy) =>
        finding(
          'copied-tags',
          copy.source.placeOf('tags'),
          { other: titleOf(own, language), tags: copy.tags },
          { related: [{ at: own.source.placeOf('tags'), reason: 'same-here' }] },
        ),
      );
  });
});

/** How many of its tags a course’s own text mentions. */
function mentions({ texts, tags }: Course): number {
  const text = texts
    .map(({ title, description, body }) => [title, description, body?.text].join(' '))
    .join(' ')
    .toLowerCase();
  return tags.filter((tag) => text.includes(tag.toLowerCase())).length;
}
