import type { Course } from './model.ts';

/** Whether a course stands in lists and grids: not hidden, no placeholder, no draft. */
export const isOffered = ({
  hidden,
  placeholder,
  draft,
}: Pick<Course, 'hidden' | 'placeholder' | 'draft'>): boolean => !hidden && !placeholder && !draft;
