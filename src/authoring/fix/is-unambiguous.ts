import { apart, nearest } from '../../catalogue/nearest.ts';
import { slugPath } from '../../content/slug.ts';

/**
 * Whether a near name is the only one that can be meant: no other is as near, and the numbers in it are the same
 * (“course-4” is no misspelling of “course-3”).
 */
export function isUnambiguous(written: string, near: string, known: Iterable<string>): boolean {
  if (numbersIn(lastPart(written)) !== numbersIn(lastPart(near))) return false;
  const second = nearest(
    written,
    [...known].filter((it) => it !== near),
  );
  return (
    second === undefined ||
    apart(slugPath(written), slugPath(second)) > apart(slugPath(written), slugPath(near))
  );
}

const lastPart = (name: string) => slugPath(name).replace(/^.*\//, '');
const numbersIn = (name: string) => (name.match(/\d+/g) ?? []).join(' ');
