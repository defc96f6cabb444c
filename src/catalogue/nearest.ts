import { distance } from 'fastest-levenshtein';
import { slugPath } from '../content/slug.ts';

/** The known name nearest to what somebody wrote; nothing where none is near enough to be meant. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const wanted = slugPath(written);
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const name of known) {
    const candidate = slugPath(name);
    if (Math.abs(candidate.length - wanted.length) > 12) continue;
    const distant = apart(wanted, candidate);
    if (distant < bestDistance || (distant === bestDistance && best !== undefined && name < best))
      [best, bestDistance] = [name, distant];
  }
  return bestDistance <= Math.max(1, Math.min(4, wanted.length / 4)) + 0.5 ? best : undefined;
}

/** `english/deep-learning` → `deep-learning`. */
export const lastPart = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

/** How far two slugged names are apart: by whole path, or by last part where the writer left the folder out. */
export const apart = (wanted: string, candidate: string): number =>
  Math.min(
    between(wanted, candidate),
    wanted.includes('/') ? Infinity : between(wanted, lastPart(candidate)) + 0.5,
  );

/** How many letters are wrong; two that changed places are one mistake. */
function between(a: string, b: string): number {
  const first = [...a].findIndex((letter, index) => letter !== b[index]);
  const swapped =
    a.length === b.length &&
    first >= 0 &&
    a[first] === b[first + 1] &&
    a[first + 1] === b[first] &&
    a.slice(first + 2) === b.slice(first + 2);
  return swapped ? 1 : distance(a, b);
}
