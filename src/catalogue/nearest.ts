import { distance } from 'fastest-levenshtein';
import { slugPath } from '../content/slug.ts';

/** The known name nearest to what somebody wrote; nothing where none is near enough to be meant. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const wanted = slugPath(written);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.min(4, wanted.length / 4)) + 0.5;
  for (const name of known) {
    const candidate = slugPath(name);
    if (apart(wanted, candidate, lengthsApart) > bestDistance) continue;
    const distant = apart(wanted, candidate);
    if (distant > bestDistance) continue;
    if (distant < bestDistance || best === undefined || name < best)
      [best, bestDistance] = [name, distant];
  }
  return best;
}

/** The same of words that stand beside each other by right, where their numbers tell them apart: 2D is not 3D. */
export function nearestWord(written: string, known: readonly string[]): string | undefined {
  const near = nearest(written, known);
  return near !== undefined && digitsIn(near) === digitsIn(written) ? near : undefined;
}

/** The digits of a name, in their order. */
export const digitsIn = (name: string): string => name.replace(/\D/g, '');

/** `english/deep-learning` → `deep-learning`. */
export const lastPart = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

/**
 * How far two slugged names are apart: by whole path, or by last part where the writer left the folder out. `between`
 * says it of two texts; in letters unless told otherwise.
 */
export const apart = (
  wanted: string,
  candidate: string,
  between: (a: string, b: string) => number = wrongLetters,
): number =>
  Math.min(
    between(wanted, candidate),
    wanted.includes('/') ? Infinity : between(wanted, lastPart(candidate)) + 0.5,
  );

/** At least so many letters are wrong: told at once, for the many names that cannot be meant. */
const lengthsApart = (a: string, b: string): number => Math.abs(a.length - b.length);

/** How many letters are wrong; two that changed places are one mistake. */
function wrongLetters(a: string, b: string): number {
  return a.length === b.length && isSwapped(a, b) ? 1 : distance(a, b);
}

function isSwapped(a: string, b: string): boolean {
  const first = [...a].findIndex((letter, index) => letter !== b[index]);
  return (
    first >= 0 &&
    a[first] === b[first + 1] &&
    a[first + 1] === b[first] &&
    a.slice(first + 2) === b.slice(first + 2)
  );
}
