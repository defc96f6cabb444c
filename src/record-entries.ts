/** The entries of an object that has no other keys than its type names; Object.entries forgets which those are. */
export const recordEntries = <K extends string, T>(record: Readonly<Record<K, T>>): [K, T][] =>
  // Object.entries says `string`: a type may name fewer keys than its object has. Tables of ours name all.
  Object.entries<T>(record) as [K, T][];
