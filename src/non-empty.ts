/** A list that holds something. */
export type NonEmpty<T> = readonly [T, ...T[]];

export const isNonEmpty = <T>(list: readonly T[]): list is NonEmpty<T> => list.length > 0;

/** `map`, which takes nothing away. */
export const mapNonEmpty = <T, U>(
  [first, ...others]: NonEmpty<T>,
  change: (item: T) => U,
): NonEmpty<U> => [change(first), ...others.map(change)];
