import { periodId } from './facet-ids.ts';
import type { CatalogueSettings, Course } from './model.ts';

/** What says which part of the year a semester is. */
export type Year = Pick<CatalogueSettings, 'periods' | 'terms' | 'languages'>;

/** Semesters that `periods` may name. */
const MOST_NAMED = 12;

/**
 * After how many semesters the same part of the year comes round: where the names of `periods` repeat, as often as
 * they do; else 2.
 */
export function semestersOfYear(settings: Year): number {
  const named = Array.from({ length: MOST_NAMED }, (_, at) => at + 1).filter(
    (semester) => settings.periods[String(semester)],
  );
  const repeats = (after: number): boolean => {
    const pairs = named.filter((semester) => named.includes(semester + after));
    return (
      pairs.length > 0 &&
      pairs.every((it) => periodId(settings, it) === periodId(settings, it + after))
    );
  };
  return [2, 3, 4, 5, 6].find(repeats) ?? 2;
}

/**
 * Whether a course is taught in a semester, counted from 1: in the part of the year of its own, or where it names
 * terms that the catalogue declares, in one that falls into that semester. Terms are spread over the year in their
 * order.
 */
export function taughtIn(
  settings: Year,
): (course: Pick<Course, 'semester' | 'terms'>, semester: number) => boolean {
  const year = semestersOfYear(settings);
  const ids = settings.terms.map(({ id }) => id);
  const partOf = (term: string) => Math.floor((ids.indexOf(term) * year) / ids.length);
  return ({ semester: own = 1, terms }, semester) => {
    const known = terms.filter((term) => ids.includes(term));
    return known.length > 0
      ? known.some((term) => partOf(term) === (semester - 1) % year)
      : (semester - own) % year === 0;
  };
}
