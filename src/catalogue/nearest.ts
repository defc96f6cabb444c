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
    const apart = Math.min(distance(wanted, candidate), wanted.includes('/') ? Infinity : distance(wanted, candidate.split('/').at(-1)!) + 0.5);
    if (apart < bestDistance || (apart === bestDistance && best !== undefined && name < best)) [best, bestDistance] = [name, apart];
  }
  return bestDistance <= Math.max(1, Math.min(4, wanted.length / 4)) + 0.5 ? best : undefined;
}
