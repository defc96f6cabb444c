/** Compares as dictionaries do, the same on every machine. */
const collator = new Intl.Collator('en', { numeric: true });

/** Compares by the numbers of the signs. */
const bySigns = (a: string, b: string): number => Number(a > b) - Number(a < b);

export const byText = (a: string, b: string): number => collator.compare(a, b) || bySigns(a, b);

/** Weight (lower first, none last), then title, then id. */
export function byWeight<T extends { weight?: number; id: string }>(
  titleOf: (it: T) => string,
): (a: T, b: T) => number {
  return (a, b) =>
    (a.weight ?? Infinity) - (b.weight ?? Infinity) ||
    byText(titleOf(a), titleOf(b)) ||
    bySigns(a.id, b.id);
}
