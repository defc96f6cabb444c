import { numberOf, textOf } from '../values.ts';
import type { Item } from './items.ts';

/** What credits are called that are no ECTS, in a value (“3 units”) or as the name of its key. */
const units: readonly (readonly [RegExp, string])[] = [
  [/(?:^|[\d\s])(?:credit[\s-])?units?$/i, 'units'],
  [/(?:^|[\d\s])(?:semester[\s-])?(?:credit[\s-])?hours?$/i, 'credit hours'],
];

/** What the credits of all courses are called; nothing where one says nothing, or something else. */
export function creditUnitOf(courses: readonly Item[]): string | undefined {
  const found = new Set(
    courses.flatMap(({ versions: [{ named }] }) =>
      named
        .filter(({ key }) => key === 'studycredits')
        .map(({ name, value }) => unitIn(textOf(value) ?? '') ?? unitIn(name.replace(/^.*\./, ''))),
    ),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

const unitIn = (written: string): string | undefined =>
  /ects/i.test(written)
    ? undefined
    : units.find(([pattern]) => pattern.test(written.replace(/_/g, ' ').trim()))?.[1];

/** Most weeks that a semester can have. */
const MOST_WEEKS = 60;

/** The weeks of a semester, where each course that says it says the same whole number. */
export function weeksOf(courses: readonly Item[]): number | undefined {
  const stated = courses.flatMap(({ versions: [{ named }] }) =>
    named.filter(({ key }) => key === 'weeks').map(({ value }) => numberOf(value)),
  );
  const [first] = stated;
  const isOne = first !== undefined && stated.every((it) => it === first);
  return isOne && Number.isInteger(first) && first > 0 && first <= MOST_WEEKS ? first : undefined;
}
