import type { Course, Need } from './model.ts';

type NeedKey = 'prerequisites' | 'corequisites';

/** The ids of the courses of a need: of several, one is enough. */
export const idsIn = (need: Need): string[] => need.flatMap(({ course }) => course ?? []);

/** Every id that a course needs, straight away. */
export const neededIds = (course: Pick<Course, NeedKey>, key: NeedKey): string[] =>
  course[key].flatMap(idsIn);

/** The course that must come first, whatever somebody chooses; nothing where there is a choice, or only words. */
export const certainId = (need: Need): string | undefined =>
  need.length === 1 ? need[0].course : undefined;

/** The keys under which each course of a need stands in its file. */
export const pathsOf = (
  course: Pick<Course, NeedKey>,
  key: NeedKey,
): { id: string | undefined; path: string }[] =>
  course[key].flatMap((need, index) =>
    need.map(({ course: id }, at) => ({
      id,
      path: need.length > 1 ? `${key}.${index}.${at}` : `${key}.${index}`,
    })),
  );
