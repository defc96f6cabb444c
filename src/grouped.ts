/**
 * Items by what they share, in the order of their first (Map.groupBy, which Node 20 lacks), or of each a value of its
 * own.
 */
export function grouped<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, [T, ...T[]]>;
export function grouped<T, K, V>(
  items: Iterable<T>,
  keyOf: (item: T) => K,
  valueFrom: (item: T) => V,
): Map<K, [V, ...V[]]>;
export function grouped<T, K>(
  items: Iterable<T>,
  keyOf: (item: T) => K,
  valueFrom: (item: T) => unknown = (item) => item,
): Map<K, [unknown, ...unknown[]]> {
  const groups = new Map<K, [unknown, ...unknown[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(valueFrom(item));
    else groups.set(key, [valueFrom(item)]);
  }
  return groups;
}
