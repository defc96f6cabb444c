import { getOrThrow } from '../get-or-throw.ts';
import type { Catalogue, Course, PageKey } from './model.ts';

/** Whether a course stands in lists and grids: not hidden, no placeholder, no draft. */
export const isOffered = ({
  hidden,
  placeholder,
  draft,
}: Pick<Course, 'hidden' | 'placeholder' | 'draft'>): boolean => !hidden && !placeholder && !draft;

/** Whether search engines may list a page. */
export function isIndexed(
  { kind, id }: PageKey,
  { courseById, trackById }: Pick<Catalogue, 'courseById' | 'trackById'>,
): boolean {
  if (kind === 'course') return isOffered(getOrThrow(courseById, id));
  if (kind === 'track') return !getOrThrow(trackById, id).hidden;
  return kind !== 'not-found' && kind !== 'offline';
}
