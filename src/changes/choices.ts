import {
  commonLedger,
  coursesOfItem,
  trackLedger,
  type LedgerSemester,
} from '../catalogue/ledger.ts';
import type { Catalogue } from '../catalogue/model.ts';
import type { Sum } from './changes.ts';
import type { Comparison } from './comparison.ts';

/** A semester as both sides can be compared: courses under the ids they have now. */
interface Semester {
  sum: Sum;
  credits: ReadonlyMap<string, number>;
  choices: readonly (readonly (readonly string[])[])[];
}
/** A track, or a programme without tracks, that is on both sides. */
interface Scope {
  name: string;
  before: ReadonlyMap<number, Semester>;
  after: ReadonlyMap<number, Semester>;
}

/** A choice whose lanes differ, for these tracks. `movers`: courses that came, went or moved. */
export interface ChoiceChange {
  semester: number;
  of: string[];
  from?: string[][];
  to?: string[][];
  movers: ReadonlySet<string>;
}
/** `causes`: ids of courses. */
export interface TotalChange {
  semester: number;
  of: string;
  from: Sum;
  to: Sum;
  causes: readonly string[];
}

const none: Semester = { sum: { low: 0, high: 0 }, credits: new Map(), choices: [] };

/** Semesters whose choices or totals differ. Those with a course that one side could not read are left out. */
export function semesterChanges(comparison: Comparison): {
  choices: ChoiceChange[];
  totals: TotalChange[];
} {
  const choices = new Map<string, ChoiceChange>();
  const totals: TotalChange[] = [];
  for (const { name, before, after } of scopesOf(comparison)) {
    for (const semester of [...new Set([...before.keys(), ...after.keys()])].sort(
      (a, b) => a - b,
    )) {
      const [old, now] = [before.get(semester) ?? none, after.get(semester) ?? none];
      if ([...old.credits.keys(), ...now.credits.keys()].some(comparison.isUnread)) continue;
      for (const { from, to } of pairedChoices(old, now)) {
        const involved = [...(from ?? []), ...(to ?? [])].flat();
        const movers = involved.filter((id) => old.credits.has(id) !== now.credits.has(id));
        const key = JSON.stringify([semester, from, to]);
        const known = choices.get(key);
        if (known)
          choices.set(key, {
            ...known,
            of: [...known.of, name],
            movers: new Set([...known.movers, ...movers]),
          });
        else
          choices.set(key, {
            semester,
            of: [name],
            ...(from ? { from } : {}),
            ...(to ? { to } : {}),
            movers: new Set(movers),
          });
      }
      if (old.sum.low === now.sum.low && old.sum.high === now.sum.high) continue;
      const causes = [...new Set([...now.credits.keys(), ...old.credits.keys()])].filter(
        (id) => old.credits.get(id) !== now.credits.get(id),
      );
      totals.push({ semester, of: name, from: old.sum, to: now.sum, causes });
    }
  }
  return { choices: [...choices.values()].filter((it) => !isMoved(it, comparison)), totals };
}

/** A whole choice that moves to another semester is told by its courses. */
function isMoved(
  { semester, from, to }: ChoiceChange,
  { before, after, now }: Comparison,
): boolean {
  if (from && to) return false;
  const isElsewhere = (groups: Catalogue['choiceGroups'], known: (id: string) => string) =>
    groups.some(
      (group) =>
        group.semester !== semester &&
        keyOf(group.lanes.map(({ courses }) => courses.map(({ id }) => known(id)))) ===
          keyOf(from ?? to ?? []),
    );
  return from
    ? isElsewhere(after.choiceGroups, (id) => id)
    : isElsewhere(before.choiceGroups, (id) => now('course', id));
}

function scopesOf({ before, after, matches, now, name }: Comparison): Scope[] {
  const semesters = (ledger: readonly LedgerSemester[], known: (id: string) => string) =>
    new Map(ledger.map((it) => [it.semester, semesterOf(it, known)]));
  const old = (id: string) => now('course', id);
  const own = (id: string) => id;
  const hasTracks = (catalogue: Catalogue, id: string) =>
    catalogue.tracks.some(({ programme }) => programme === id);
  return [
    ...matches.track.same.map(
      (it): Scope => ({
        name: name('track', it.after.id),
        before: semesters(trackLedger(it.before, before), old),
        after: semesters(trackLedger(it.after, after), own),
      }),
    ),
    ...matches.programme.same
      .filter((it) => !hasTracks(before, it.before.id) && !hasTracks(after, it.after.id))
      .map(
        (it): Scope => ({
          name: name('programme', it.after.id),
          before: semesters(commonLedger(it.before, before), old),
          after: semesters(commonLedger(it.after, after), own),
        }),
      ),
  ];
}

function semesterOf({ items, low, high }: LedgerSemester, known: (id: string) => string): Semester {
  return {
    sum: { low, high },
    credits: new Map(items.flatMap(coursesOfItem).map(({ id, credits }) => [known(id), credits])),
    choices: items.flatMap((item) =>
      'choice' in item ? [item.lanes.map(({ courses }) => courses.map(({ id }) => known(id)))] : [],
    ),
  };
}

/** Lanes whatever their order. */
const keyOf = (lanes: readonly (readonly string[])[]): string =>
  JSON.stringify(lanes.map((lane) => [...lane].sort()).sort());

/** Choices that are not the same on both sides; those that share most courses are taken for one. */
function pairedChoices(old: Semester, now: Semester): { from?: string[][]; to?: string[][] }[] {
  const [oldKeys, newKeys] = [new Set(old.choices.map(keyOf)), new Set(now.choices.map(keyOf))];
  const left = now.choices.filter((lanes) => !oldKeys.has(keyOf(lanes)));
  const copy = (lanes: Semester['choices'][number]) => lanes.map((lane) => [...lane]);
  const pairs = old.choices
    .filter((lanes) => !newKeys.has(keyOf(lanes)))
    .map((lanes) => {
      const shared = (other: Semester['choices'][number]) =>
        other.flat().filter((id) => lanes.flat().includes(id)).length;
      const best = [...left].sort((a, b) => shared(b) - shared(a))[0];
      if (!best || shared(best) === 0) return { from: copy(lanes) };
      left.splice(left.indexOf(best), 1);
      return { from: copy(lanes), to: copy(best) };
    });
  return [...pairs, ...left.map((lanes) => ({ to: copy(lanes) }))];
}
