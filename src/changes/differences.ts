/** What stands under a key before and afterwards; nothing where one side has no such key. */
export interface Difference<K, V> {
  key: K;
  from?: V;
  to?: V;
}

/** Entries that two maps do not share: in the order of the first one, then those that only the second one has. */
export const differences = <K, V>(
  old: ReadonlyMap<K, V>,
  now: ReadonlyMap<K, V>,
): Difference<K, V>[] =>
  [...new Set([...old.keys(), ...now.keys()])]
    .map((key) => ({ key, from: old.get(key), to: now.get(key) }))
    .filter(({ from, to }) => from !== to);
