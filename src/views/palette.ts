import type { Pillar } from '../catalogue/model.ts';
import { weaves } from '../catalogue/weaves.ts';
import type { PillarClass } from './pieces.ts';

/**
 * Hue (0 to 360) of each of the twelve slots; slot n is class `p-n` in templates/assets/css/palette.css, where both
 * contrast ratios are proved.
 */
export const slotHues = [268, 205, 35, 93, 312, 158, 0, 128, 238, 62, 182, 290] as const;
type Weave = (typeof weaves)[number];

/**
 * A colour and a weave for each pillar. `colour` takes the nearest free slot; else a hash of the id picks one,
 * probed in the order of sorted ids, so that a build always gives the same. Past twelve: neutral, and the name.
 */
export function paletteOf(pillars: readonly Pillar[]): ReadonlyMap<string, PillarClass> {
  const sorted = [...pillars].sort((a, b) => (a.id < b.id ? -1 : 1));
  const slots = new Map<string, number>();
  const free = new Set(slotHues.keys());
  const give = ({ id }: Pillar, slot: number | undefined) => {
    if (slot === undefined) return;
    slots.set(id, slot);
    free.delete(slot);
  };
  for (const pillar of sorted)
    if (pillar.colour !== undefined) give(pillar, nearestSlot(pillar.colour, free));
  for (const pillar of sorted)
    if (pillar.colour === undefined)
      give(pillar, nextSlot(hashOf(pillar.id) % slotHues.length, free));

  const taken = new Set<Weave>(sorted.flatMap(({ weave }) => weave ?? []));
  return new Map(
    sorted.map((pillar) => {
      const slot = slots.get(pillar.id);
      if (slot === undefined) return [pillar.id, `p-0 w-${pillar.weave ?? 'plain'}`];
      const weave =
        pillar.weave ??
        [...weaves.slice(slot), ...weaves].find((it) => !taken.has(it)) ??
        weaves[slot];
      taken.add(weave);
      return [pillar.id, `p-${slot + 1} w-${weave}`];
    }),
  );
}

/** What a course without a pillar that has a page is drawn in. */
export const neutral: PillarClass = 'p-0 w-plain';

const apart = (a: number, b: number) => Math.min(Math.abs(a - b), 360 - Math.abs(a - b));
const nearestSlot = (hue: number, free: ReadonlySet<number>) =>
  [...free].sort((a, b) => apart(slotHues[a], hue) - apart(slotHues[b], hue) || a - b)[0];
const nextSlot = (start: number, free: ReadonlySet<number>) =>
  Array.from(slotHues, (_, step) => (start + step) % slotHues.length).find((slot) =>
    free.has(slot),
  );

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text))
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
