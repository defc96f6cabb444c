import { grouped } from '../grouped.ts';
import { sumOf, type Range } from './credits.ts';
import type { ChoiceGroup, Course, Lane } from './model.ts';

/**
 * Choice groups: courses on offer, tied by `alternates` in either direction, in one semester of one programme.
 * Where any of them states `option`, its lanes are the option numbers (absent = 0); else each course is its own lane.
 * `offered` is in the order of the grid, so lanes and groups are too.
 */
export function linkChoices(offered: readonly Course[]): ChoiceGroup[] {
  const byId = new Map(offered.map((course) => [course.id, course]));
  const leader = new Map<Course, Course>();
  const leaderOf = (course: Course): Course => {
    const next = leader.get(course);
    return next && next !== course ? leaderOf(next) : course;
  };
  for (const course of offered) {
    for (const { id } of course.alternates) {
      const other = byId.get(id);
      if (
        !other ||
        other === course ||
        course.semester === undefined ||
        other.semester !== course.semester ||
        other.programme !== course.programme
      )
        continue;
      const [a, b] = [leaderOf(course), leaderOf(other)];
      if (a !== b) offered.indexOf(a) < offered.indexOf(b) ? leader.set(b, a) : leader.set(a, b);
    }
  }
  return [...grouped(offered, leaderOf).values()]
    .filter((courses) => courses.length > 1)
    .map((courses) => {
      const [{ id, programme, semester = 0 }] = courses; // courses of a choice have one
      return { id, programme, semester, lanes: lanesOf(courses) };
    });
}

function lanesOf(courses: readonly Course[]): Lane[] {
  if (!courses.some(({ option }) => option !== undefined))
    return courses.map((course, option) => ({ option, courses: [course] }));
  return [...grouped(courses, ({ option }) => option ?? 0)]
    .sort(([a], [b]) => a - b)
    .map(([option, own]) => ({ option, courses: own }));
}

/** Credits of a lane. */
export const creditsOf = ({ courses }: { courses: readonly Course[] }): Range =>
  sumOf(courses.map(({ credits }) => credits));
