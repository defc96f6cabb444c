import type { weaves } from '../catalogue/weaves.ts';
import { colourOf, type Colour } from './canvas.ts';

/**
 * Light colours of the twelve slots and of no pillar (p-0), as templates/assets/css/palette.css has them; a test holds
 * them equal.
 */
export const slots: readonly { fill: string; thread: string }[] = [
  { fill: '#d0d0d9', thread: '#70707d' },
  { fill: '#273fc7', thread: '#a2bcff' },
  { fill: '#65d8e4', thread: '#084551' },
  { fill: '#fb6a47', thread: '#711518' },
  { fill: '#fdd43a', thread: '#7f490c' },
  { fill: '#3c184e', thread: '#bb5bb9' },
  { fill: '#067d4d', thread: '#96e7a7' },
  { fill: '#faa9c1', thread: '#921c47' },
  { fill: '#87c010', thread: '#294d0d' },
  { fill: '#2a93cb', thread: '#06385a' },
  { fill: '#693b07', thread: '#e29940' },
  { fill: '#064840', thread: '#40c2b0' },
  { fill: '#b6adf3', thread: '#4b2a9a' },
];

type Weave = (typeof weaves)[number] | 'plain';
const bar = (x: number, y: number, wide: number, high: number) =>
  x >= 0 && x < wide && y >= 0 && y < high;

/** Whether a thread is seen at a place (px); the same patterns as templates/assets/css/weaves.css. */
const isThread: Record<Weave, (x: number, y: number) => boolean> = {
  plain: () => false,
  pinstripe: (_, y) => y % 6 < 2,
  dot: (x, y) => Math.hypot((x % 8) - 4, (y % 8) - 4) < 1.9,
  rib: (x) => x % 8 < 3,
  twill: (x, y) => ((x + y) / Math.SQRT2) % 7 < 2.2,
  basket: (x, y) => x % 10 >= 5 !== y % 10 >= 5,
  chevron: (x, y) => ((x + 7) % 14) + (y % 14) < 7 || 14 - ((x + 7) % 14) + (y % 14) < 7,
  brick: (x, y) => y % 8 < 2 || (x + (y % 16 < 8 ? 0 : 8)) % 16 < 2,
  cross: (x, y) =>
    bar((x % 11) - 2, (y % 11) - 4.5, 7, 2) || bar((x % 11) - 4.5, (y % 11) - 2, 2, 7),
  check: (x, y) => y % 9 < 1.6 || x % 9 < 1.6,
  scallop: (x, y) => Math.abs(Math.hypot((x % 14) - 7, y % 9) - 5.9) < 1,
  diamond: (x, y) =>
    [((x % 13) + 13 - (y % 13)) / 26, ((x % 13) + (y % 13)) / 26].some(
      (part) => part < 0.18 || part > 0.82,
    ),
  dash: (x, y) => bar(x % 13, (y % 10) - 1, 8, 2.2) || bar((x + 6.5) % 13, (y % 10) - 6, 8, 2.2),
};

const threads = new Map(Object.entries(isThread));

/**
 * What was worked out of a class and scale, square by square (px): 2 for thread. Hundreds of cards show the same cloth.
 */
const worked = new Map<string, Uint8Array>();
const SIDE = 640;

/** Colours of a pillar's class, `p-3 w-rib`, and where its thread is seen; `scale` enlarges the weave. */
export function cloth(
  className: string,
  scale: number,
): { ground: Colour; line: Colour; isLine: (x: number, y: number) => boolean } {
  const slot = slots[Number(/p-(\d+)/.exec(className)?.[1] ?? 0)] ?? slots[0];
  const thread = threads.get(/w-([a-z]+)/.exec(className)?.[1] ?? 'plain') ?? isThread.plain;
  const [ground, line] = [colourOf(slot.fill), colourOf(slot.thread)];
  const known = worked.get(`${className} ${scale}`) ?? new Uint8Array(SIDE * SIDE);
  worked.set(`${className} ${scale}`, known);
  const isLine = (x: number, y: number) => {
    if (x >= SIDE || y >= SIDE) return thread(x / scale, y / scale);
    const at = y * SIDE + x;
    known[at] ||= thread(x / scale, y / scale) ? 2 : 1;
    return known[at] === 2;
  };
  return { ground, line, isLine };
}
