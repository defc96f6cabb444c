import { failing } from '../catalogue/failing.ts';
import { trackLedgers, type LedgerItem, type LedgerSemester } from '../catalogue/ledger.ts';
import type { Course, Need } from '../catalogue/model.ts';
import { idsIn } from '../catalogue/needs.ts';
import { grouped } from '../grouped.ts';
import { mapNonEmpty } from '../non-empty.ts';
import { itemKey, type Comparison } from './comparison.ts';
import type { Following } from './totals.ts';

/**
 * What a prerequisite that is new means for who fails it: by how many semesters the earliest end of a track comes later
 * than it would without it. Nothing where the end stays.
 */
export const delayChanges = (comparison: Comparison): Following[] =>
  comparison.matches.course.same.flatMap(({ before, after }) => {
    const known = new Set(
      before.prerequisites.map((need) => keyOf(need, (id) => comparison.now('course', id))),
    );
    const added = after.prerequisites.filter((need) => !known.has(keyOf(need, (id) => id)));
    if (added.length === 0) return [];
    const without = {
      ...after,
      prerequisites: after.prerequisites.filter((need) => !added.includes(need)),
    };
    return [...new Set(added.flatMap(idsIn))].flatMap((id) =>
      delaysOf(id, { after, without }, comparison),
    );
  });

const keyOf = (need: Need, now: (id: string) => string): string =>
  JSON.stringify(need.map(({ course, text }) => [course === undefined ? text : now(course)]));

/** Tracks that end later for who fails a course, now that another asks for it. */
function delaysOf(
  id: string,
  { after, without }: { after: Course; without: Course },
  { after: catalogue, name }: Comparison,
): Following[] {
  const { settings, tracks, programmeById } = catalogue;
  const ledgers = trackLedgers(catalogue);
  const delays = tracks.flatMap((track) => {
    const ledger = ledgers.get(track.id) ?? [];
    const now = failing(id, ledger, settings);
    if (!now || track.hidden || !programmeById.get(track.programme)?.hasPlan) return [];
    if (![...now.direct, ...now.later].some(({ course }) => course === after)) return [];
    const then = failing(id, exchanged(ledger, after, without), settings);
    const semesters = now.end - (then?.end ?? now.end);
    return semesters > 0 ? [{ of: name('track', track.id), semesters }] : [];
  });
  return [...grouped(delays, (it) => it.semesters)].map(([semesters, own]) => [
    itemKey('course', after.id),
    { consequence: 'delay', course: name('course', id), of: own.map(({ of }) => of), semesters },
  ]);
}

/** A ledger with one course in the place of another. */
function exchanged(
  ledger: readonly LedgerSemester[],
  from: Course,
  to: Course,
): readonly LedgerSemester[] {
  const swap = (it: Course) => (it === from ? to : it);
  const swapIn = (item: LedgerItem): LedgerItem =>
    'course' in item
      ? { course: swap(item.course) }
      : {
          ...item,
          lanes: item.lanes.map((lane) => ({ ...lane, courses: mapNonEmpty(lane.courses, swap) })),
        };
  return ledger.map((semester) => ({ ...semester, items: semester.items.map(swapIn) }));
}
