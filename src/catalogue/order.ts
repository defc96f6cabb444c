/** Compares as dictionaries do, the same on every machine. */
const collator = new Intl.Collator('en', { numeric: true });

export const byText = (a: string, b: string): number =>
  collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);

/** Weight (lower first, none last), then title, then id. */
export function byWeight<T extends { weight?: number; id: string }>(
  titleOf: (it: T) => string,
): (a: T, b: T) => number {
  return (a, b) =>
    (a.weight ?? Infinity) - (b.weight ?? Infinity) ||
    byText(titleOf(a), titleOf(b)) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
