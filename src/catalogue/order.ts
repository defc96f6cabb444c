/** Compares as dictionaries do, the same on every machine. */
const collator = new Intl.Collator('en', { numeric: true });

/** Compares by the numbers of the signs. */
const bySigns = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Entries as another list has them; those that it does not have come last, as they come. */
export const inOrderOf = (known: readonly string[], ids: readonly string[]): string[] => {
  const place = (id: string) => (known.includes(id) ? known.indexOf(id) : known.length);
  return [...ids].sort((a, b) => place(a) - place(b));
};

export const byText = (a: string, b: string): number => collator.compare(a, b) || bySigns(a, b);

/** By semester; what stands in none comes last. */
export const bySemester = (a: { semester?: number }, b: { semester?: number }): number =>
  (a.semester ?? LAST) - (b.semester ?? LAST);

/** After every semester. */
const LAST = 1000;

/** By code where both have one, then by title. */
export const byCode =
  <T extends { codes: readonly string[]; id: string }>(titleOf: (it: T) => string) =>
  (a: T, b: T): number =>
    byText(a.codes[0] ?? '\uffff', b.codes[0] ?? '\uffff') ||
    byText(titleOf(a), titleOf(b)) ||
    bySigns(a.id, b.id);

/** Weight (lower first, none last), then title, then id. */
export function byWeight<T extends { weight?: number; id: string }>(
  titleOf: (it: T) => string,
): (a: T, b: T) => number {
  return (a, b) =>
    (a.weight ?? Infinity) - (b.weight ?? Infinity) ||
    byText(titleOf(a), titleOf(b)) ||
    bySigns(a.id, b.id);
}
