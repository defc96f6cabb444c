/** Random numbers that are the same for the same seed (mulberry32), and choices made with them. */
export interface Random {
  /** From 0 up to, and without, this number. */
  below: (most: number) => number;
  pick: <T>(from: readonly T[]) => T;
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const below = (most: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * most);
  };
  return {
    below,
    pick: (from) => {
      const found = from[below(from.length)];
      if (found === undefined) throw new Error('There is nothing to pick from.');
      return found;
    },
  };
}

/** How often something random is tried: as many times as the environment says (`ROUNDS=1000`), else so many. */
export const rounds = (usually: number): number => Number(process.env['ROUNDS'] ?? usually);
/** The seeds of these rounds, from the one that the environment names (`SEED=7`): what failed can be tried alone. */
export const seedsOf = (count: number): number[] =>
  Array.from({ length: count }, (_, at) => Number(process.env['SEED'] ?? 1) + at);

/** What disks, copies and full quotas do to a file. Each says what it did. */
export function damage(bytes: Uint8Array, random: Random): { bytes: Buffer; how: string } {
  const changed = Buffer.from(bytes);
  const [at, to] = [random.below(changed.length), random.below(changed.length)].sort(
    (a, b) => a - b,
  ) as [number, number];
  const kind = random.pick(['bit', 'bit', 'bit', 'byte', 'cut', 'gap', 'zeros', 'twice', 'more']);
  const how = `${kind} at ${at} to ${to} of ${changed.length}`;
  const before = changed.subarray(0, at);
  switch (kind) {
    case 'bit':
      changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
      return { bytes: changed, how };
    case 'byte':
      changed[at] = ((changed[at] ?? 0) + 1 + random.below(255)) % 256;
      return { bytes: changed, how };
    case 'zeros':
      return { bytes: changed.fill(0, at, to), how };
    case 'cut':
      return { bytes: before, how };
    case 'gap':
      return { bytes: Buffer.concat([before, changed.subarray(to)]), how };
    case 'twice':
      return { bytes: Buffer.concat([changed.subarray(0, to), changed.subarray(at)]), how };
    default:
      return { bytes: Buffer.concat([changed, changed.subarray(at, to)]), how };
  }
}
