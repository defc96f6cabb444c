import { countsFor } from '../catalogue/ledger.ts';
import type { Catalogue, ChoiceGroup, Course } from '../catalogue/model.ts';
import type { NonEmpty } from '../non-empty.ts';

/** What somebody wants to study: ids, never positions, so that it survives every change of the catalogue. */
export interface Plan {
  /** The track it starts from; none for who picks courses one by one. */
  track?: string;
  /** One course of each lane that is taken. */
  taken: readonly string[];
  /** Courses on top of the track’s. */
  added: readonly string[];
  /** Courses of the track that are left out. */
  dropped: readonly string[];
  /** The term of a course that is taught in several, where it is not the first of them. */
  placed?: readonly Placed[];
  /** A course that is failed, to see what waits for it. */
  failed?: string;
  /** Another track to compare with. */
  beside?: string;
}
export type Placed = readonly [course: string, term: string];

export const emptyPlan: Plan = { taken: [], added: [], dropped: [] };

export type Courses = Pick<
  Catalogue,
  'offered' | 'courseById' | 'choiceOf' | 'trackById' | 'programmes'
>;

/** The track’s courses that the plan keeps. */
export function keptOf(
  plan: Plan,
  { offered, trackById }: Pick<Courses, 'offered' | 'trackById'>,
): Course[] {
  const track = plan.track === undefined ? undefined : trackById.get(plan.track);
  return track
    ? offered.filter((course) => countsFor(course, track) && !plan.dropped.includes(course.id))
    : [];
}

/** Takes another lane of a choice: `course` is one of its courses. */
export function withLane(
  plan: Plan,
  course: string,
  { choiceOf }: Pick<Courses, 'choiceOf'>,
): Plan {
  const group =
    choiceOf.get(course)?.lanes.flatMap(({ courses }) => courses.map(({ id }) => id)) ?? [];
  return { ...plan, taken: [...plan.taken.filter((id) => !group.includes(id)), course] };
}

/** Adds a course: one that was left out comes back, one of an open choice is taken. */
export function withCourse(plan: Plan, course: string, catalogue: Courses): Plan {
  if (plan.dropped.includes(course))
    return { ...plan, dropped: plan.dropped.filter((id) => id !== course) };
  const isInTrack = keptOf(plan, catalogue).some(({ id }) => id === course);
  if (isInTrack) return catalogue.choiceOf.has(course) ? withLane(plan, course, catalogue) : plan;
  return plan.added.includes(course) ? plan : { ...plan, added: [...plan.added, course] };
}

/** Marks a course as failed; without one, all are passed. */
export function withFailed({ failed: _, ...plan }: Plan, course: string | undefined): Plan {
  return course ? { ...plan, failed: course } : plan;
}

/** Takes a course out: one that was added is no longer, one of the track is left out. */
export function withoutCourse(plan: Plan, course: string): Plan {
  const { placed = [], ...rest } = plan.failed === course ? withFailed(plan, undefined) : plan;
  const left = placed.filter(([id]) => id !== course);
  const base = left.length > 0 ? { ...rest, placed: left } : rest;
  return plan.added.includes(course)
    ? { ...base, added: plan.added.filter((id) => id !== course) }
    : { ...base, dropped: [...plan.dropped, course] };
}

/** Puts a course into one of its terms; into the first of them by saying nothing. */
export function withTerm(plan: Plan, { id, terms }: Course, term: string): Plan {
  const { placed = [], ...rest } = plan;
  const others = placed.filter(([course]) => course !== id);
  const all = term === terms[0] ? others : [...others, [id, term] as const];
  return all.length > 0 ? { ...rest, placed: all } : rest;
}

/** Keeps one side of a choice: its courses come in, those of its other sides go. */
export function withSide(
  plan: Plan,
  { choice, courses: side }: { choice: ChoiceGroup; courses: NonEmpty<Course> },
  catalogue: Courses,
): Plan {
  const kept = new Set(keptOf(plan, catalogue));
  // In the track’s own choice the other sides stay, as those that are not taken.
  const isOfTrack = side.some((course) => kept.has(course));
  const others = choice.lanes
    .flatMap(({ courses }) => courses)
    .filter((course) => !side.includes(course))
    .filter((course) => plan.added.includes(course.id) || (!isOfTrack && kept.has(course)));
  const without = others.reduce((all, { id }) => withoutCourse(all, id), plan);
  const whole = side.reduce((all, { id }) => withCourse(all, id, catalogue), without);
  return isOfTrack ? withLane(whole, side[0].id, catalogue) : whole;
}
