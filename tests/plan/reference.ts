import type { Catalogue, Course } from '../../src/catalogue/model.ts';
import type { Plan } from '../../src/plan/plan.ts';

/**
 * What a plan comes to, worked out a second time from nothing but what course files say: no ledger, no lanes, no order
 * of the grid. Slow and plain on purpose.
 */
export interface Reference {
  /** Pairs of ids that exclude each other and are both in the plan. */
  excluded: Set<string>;
  low: number;
  high: number;
  open: number;
  /** “late: c”, “missing: c”: courses without what they build on. */
  needs: string[];
}

export function referenceOf(plan: Plan, { offered, trackById }: Catalogue): Reference {
  const tied = (a: Course, b: Course) =>
    a.semester === b.semester &&
    a.programme === b.programme &&
    (a.alternates.some(({ id }) => id === b.id) || b.alternates.some(({ id }) => id === a.id));
  const groupOf = (course: Course): Course[] => {
    const group = [course];
    for (const one of group)
      for (const other of offered)
        if (other.semester !== undefined && tied(one, other) && !group.includes(other))
          group.push(other);
    return group;
  };
  const groups = new Map(offered.map((it) => [it, groupOf(it)]));
  const group = (course: Course) => groups.get(course) ?? [course];
  const laneOf = (course: Course): string =>
    group(course).some((it) => it.option !== undefined)
      ? String(course.option ?? 0)
      : `own ${course.id}`;
  const exclude = (a: Course, b: Course) => group(a).includes(b) && laneOf(a) !== laneOf(b);

  const track = plan.track === undefined ? undefined : trackById.get(plan.track);
  const own = offered.filter(
    (it) =>
      track &&
      it.semester !== undefined &&
      (it.tracks.length > 0 ? it.tracks.includes(track.id) : it.programme === track.programme) &&
      !plan.dropped.includes(it.id),
  );
  const hasChoice = (course: Course) => own.some((it) => exclude(it, course));
  const isTaken = (course: Course) =>
    own.some(
      (it) =>
        group(course).includes(it) && laneOf(it) === laneOf(course) && plan.taken.includes(it.id),
    );
  const added = offered.filter((it) => plan.added.includes(it.id) && !own.includes(it));
  const present = [...own.filter((it) => !hasChoice(it) || isTaken(it)), ...added];
  const maybe = own.filter(
    (it) => hasChoice(it) && !present.some((one) => group(it).includes(one)),
  );

  const sum = (courses: readonly Course[], end: 'low' | 'high') =>
    courses.reduce((all, { credits }) => all + credits[end], 0);
  const sizes = (courses: readonly Course[], of: Course) =>
    [...new Set(courses.filter((it) => group(of).includes(it)).map(laneOf))].map((lane) => {
      const lanes = courses.filter((it) => group(of).includes(it) && laneOf(it) === lane);
      return { low: sum(lanes, 'low'), high: sum(lanes, 'high') };
    });
  const firsts = (courses: readonly Course[]) =>
    courses.filter((it) => courses.find((one) => group(one).includes(it)) === it);
  const smallest = (it: Course) =>
    sizes(present, it).reduce((a, b) =>
      b.high < a.high || (b.high === a.high && b.low < a.low) ? b : a,
    );
  const counted = firsts(present).map(smallest);
  const depends = firsts(maybe).map((it) => sizes(maybe, it));
  const total = (end: 'low' | 'high', pick: (...all: number[]) => number) =>
    counted.reduce((all, it) => all + it[end], 0) +
    depends.reduce((all, it) => all + pick(...it.map((size) => size[end])), 0);

  const possible = [...present, ...maybe];
  return {
    excluded: new Set(
      present.flatMap((a) =>
        present.filter((b) => a.id < b.id && exclude(a, b)).map((b) => `${a.id} ${b.id}`),
      ),
    ),
    low: total('low', Math.min),
    high: total('high', Math.max),
    open: depends.length,
    needs: present.flatMap((course) =>
      course.prerequisites.flatMap((need) => {
        if (need.some((it) => it.course === undefined)) return [];
        const planned = possible.filter(({ id }) => need.some((it) => it.course === id));
        if (planned.some((it) => (it.semester ?? 0) < (course.semester ?? 0))) return [];
        return [`${planned.length === 0 ? 'missing' : 'late'}: ${course.id}`];
      }),
    ),
  };
}
