/** The entry of a map in which it cannot be missing. Throws where it is: a fault of ours. */
export function getOrThrow<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`There is no entry “${String(key)}”.`);
  return value;
}

/** The item of a list that must hold one. Throws where none fits: a fault of ours. */
export function findOrThrow<T>(list: readonly T[], isIt: (item: T) => boolean): T {
  const found = list.find(isIt);
  if (found === undefined) throw new Error('There is no such item.');
  return found;
}
