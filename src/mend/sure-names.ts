import { distance } from 'fastest-levenshtein';
import { nearest } from '../catalogue/nearest.ts';
import { slugPath } from '../content/slug.ts';

/**
 * Whether a near name is the only one that can be meant: no other is as near, and the numbers in it are the same
 * (“course-4” is no misspelling of “course-3”).
 */
export function isOnlyNear(written: string, near: string, known: Iterable<string>): boolean {
  const last = slugPath(near).split('/').at(-1)!;
  const own = slugPath(written).split('/').at(-1)!;
  if (numbersIn(own) !== numbersIn(last)) return false;
  const second = nearest(written, [...known].filter((it) => it !== near));
  return second === undefined || apart(written, second) > apart(written, near);
}

const numbersIn = (name: string) => (name.match(/\d+/g) ?? []).join(' ');

/** As in `nearest`: by whole path, or by last part where the writer left the folder out. */
function apart(written: string, name: string): number {
  const [wanted, candidate] = [slugPath(written), slugPath(name)];
  return Math.min(distance(wanted, candidate), wanted.includes('/') ? Infinity : distance(wanted, candidate.split('/').at(-1)!) + 0.5);
}
