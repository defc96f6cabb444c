import { eitherOf, sumOf, type Range } from './credits.ts';
import { factOf, isNamedNumbers } from './fields.ts';
import { kindOfHours, kindsOfHours, type KindOfHours } from './hour-kinds.ts';
import type { LedgerItem, LedgerSemester } from './ledger.ts';
import type { CatalogueSettings, Course } from './model.ts';

/** Hours in all, those of each kind, and those that nobody divides. */
export type Hours = Readonly<Record<'all' | KindOfHours | 'undivided', Range>>;

/** Hours of work of one week, and whether courses state them: all of them, some, or none. */
export interface Week {
  hours: Hours;
  stated: 'all' | 'some' | 'none';
}

type Time = Pick<CatalogueSettings, 'creditUnit' | 'weeks'>;

const parts = ['all', ...kindsOfHours, 'undivided'] as const;
const each = (rangeOf: (part: (typeof parts)[number]) => Range): Hours => ({
  all: rangeOf('all'),
  class: rangeOf('class'),
  project: rangeOf('project'),
  home: rangeOf('home'),
  undivided: rangeOf('undivided'),
});
const none: Range = { low: 0, high: 0 };
const exactly = (hours: number): Range => ({ low: hours, high: hours });
const times = ({ low, high }: Range, factor: Range): Range => ({
  low: low * factor.low,
  high: high * factor.high,
});

/** Hours that a course states, by kind; nothing where it states none. */
function statedHours({ facts }: Pick<Course, 'facts'>): Hours | undefined {
  const stated = factOf(facts, 'hours');
  if (stated === undefined || !isNamedNumbers(stated)) return undefined;
  const sum = (isWanted: (kind: KindOfHours | undefined) => boolean) =>
    sumOf(
      stated.filter(({ name }) => isWanted(kindOfHours(name))).map(({ value }) => exactly(value)),
    );
  return each((part) => {
    if (part === 'all') return sum(() => true);
    return sum((kind) => kind === (part === 'undivided' ? undefined : part));
  });
}

/**
 * Hours of work of a whole course: those that it states, else its credits times the hours of one. Nothing where neither
 * is known.
 */
export function hoursOf(
  course: Pick<Course, 'facts' | 'credits'>,
  { hours }: CatalogueSettings['creditUnit'],
): Hours | undefined {
  const stated = statedHours(course);
  if (stated || !hours) return stated;
  const estimate = times(course.credits, hours);
  return each((part) => (part === 'all' || part === 'undivided' ? estimate : none));
}

/** A week of a course. Nothing where the catalogue does not say how many weeks a semester has. */
export const weekOf = (course: Course, time: Time): Week | undefined =>
  weekOfAll([{ course }], time);

/** A week of a semester: of a choice, one side. Nothing where the hours of some course are not known. */
export const weekOfSemester = ({ items }: LedgerSemester, time: Time): Week | undefined =>
  weekOfAll(items, time);

function weekOfAll(items: readonly LedgerItem[], { creditUnit, weeks }: Time): Week | undefined {
  if (!weeks) return undefined;
  const all = items.map((item) => hoursOfItem(item, creditUnit));
  const known = all.flatMap((hours) => hours ?? []);
  if (known.length < all.length) return undefined;
  const courses = items.flatMap((item) =>
    'course' in item ? [item.course] : item.lanes.flatMap((lane) => lane.courses),
  );
  const stated = courses.filter((it) => statedHours(it)).length;
  const some = stated > 0 ? 'some' : 'none';
  return {
    hours: each((part) => times(sumOf(known.map((it) => it[part])), exactly(1 / weeks))),
    stated: stated === courses.length ? 'all' : some,
  };
}

function hoursOfItem(item: LedgerItem, unit: CatalogueSettings['creditUnit']): Hours | undefined {
  const sides = 'course' in item ? [[item.course]] : item.lanes.map(({ courses }) => courses);
  const all = sides.map((courses) => courses.map((it) => hoursOf(it, unit)));
  if (all.flat().includes(undefined)) return undefined;
  return each((part) => eitherOf(all.map((side) => sumOf(side.flatMap((it) => it?.[part] ?? [])))));
}
