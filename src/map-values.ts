import { recordEntries } from './record-entries.ts';

/** The same keys with other values. */
export const mapValues = <K extends string, T, U>(
  record: Readonly<Record<K, T>>,
  change: (value: T, key: K) => U,
): Record<K, U> =>
  // Object.fromEntries forgets which keys there are: those of `record`.
  Object.fromEntries(
    recordEntries(record).map(([key, value]) => [key, change(value, key)]),
  ) as Record<K, U>;
