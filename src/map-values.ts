/** The same keys with other values. */
export const mapValues = <K extends string, T, U>(
  record: Readonly<Record<K, T>>,
  change: (value: T, key: K) => U,
): Record<K, U> =>
  // Object.entries and fromEntries forget which keys there are.
  Object.fromEntries(
    (Object.entries(record) as [K, T][]).map(([key, value]) => [key, change(value, key)]),
  ) as Record<K, U>;
