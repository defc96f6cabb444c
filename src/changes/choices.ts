import {
  commonLedger,
  coursesOfItem,
  trackLedger,
  type LedgerSemester,
} from '../catalogue/ledger.ts';
import { creditsText } from '../catalogue/credits.ts';
import type { Catalogue, Lane } from '../catalogue/model.ts';
import { grouped } from '../grouped.ts';
import type { Sum } from './changes.ts';
import { ownId, type Comparison, type IdNow } from './comparison.ts';
import { differences } from './differences.ts';

/** Ids of courses: lanes of a choice, each with the courses that are taken together. */
type LanesOfIds = readonly (readonly string[])[];

/** A semester as both sides can be compared: courses under the ids they have now. */
interface Semester {
  sum: Sum;
  credits: ReadonlyMap<string, string>;
  choices: readonly LanesOfIds[];
}
/** A semester of a track, or of a programme without tracks, on both sides. */
interface SemesterPair {
  of: string;
  semester: number;
  old: Semester;
  now: Semester;
}

/** A choice whose lanes differ, for these tracks. `movers`: courses that came, went or moved. */
export interface ChoiceChange {
  semester: number;
  of: readonly string[];
  from?: LanesOfIds;
  to?: LanesOfIds;
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

/** Semesters whose choices or totals differ. Those with a course that one side could not read are left out. */
export function semesterChanges(comparison: Comparison): {
  choices: ChoiceChange[];
  totals: TotalChange[];
} {
  const pairs = semesterPairs(comparison).filter(
    ({ old, now }) => ![...old.credits.keys(), ...now.credits.keys()].some(comparison.isUnread),
  );
  const alike = grouped(pairs.flatMap(choicesOf), ({ semester, from, to }) =>
    JSON.stringify([semester, from, to]),
  );
  const choices = [...alike.values()].map(
    (all): ChoiceChange => ({
      ...all[0],
      of: all.map(({ of }) => of),
      movers: new Set(all.flatMap(({ movers }) => movers)),
    }),
  );
  return {
    choices: choices.filter((it) => !isMoved(it, comparison)),
    totals: pairs
      .filter(({ old, now }) => old.sum.low !== now.sum.low || old.sum.high !== now.sum.high)
      .map(totalOf),
  };
}

/** Choices of a semester that are not the same on both sides. */
const choicesOf = ({ of, semester, old, now }: SemesterPair) =>
  pairedChoices(old.choices, now.choices).map(({ from, to }) => ({
    semester,
    of,
    from,
    to,
    movers: [...(from ?? []), ...(to ?? [])]
      .flat()
      .filter((id) => old.credits.has(id) !== now.credits.has(id)),
  }));

const totalOf = ({ of, semester, old, now }: SemesterPair): TotalChange => ({
  semester,
  of,
  from: old.sum,
  to: now.sum,
  causes: differences(now.credits, old.credits).map(({ key }) => key),
});

/** A whole choice that moves to another semester is told by its courses. */
function isMoved(
  { semester, from, to }: ChoiceChange,
  { before, after, now }: Comparison,
): boolean {
  if (from && to) return false;
  const [groups, idNow] = from ? [after.choiceGroups, ownId] : [before.choiceGroups, now];
  return groups.some(
    (group) =>
      group.semester !== semester &&
      keyOf(group.lanes.map((lane) => idsOf(lane, idNow))) === keyOf(from ?? to ?? []),
  );
}

const idsOf = ({ courses }: Lane, idNow: IdNow): string[] =>
  courses.map(({ id }) => idNow('course', id));

function semesterPairs({ before, after, matches, now, name }: Comparison): SemesterPair[] {
  const hasTracks = ({ tracks }: Catalogue, id: string) =>
    tracks.some(({ programme }) => programme === id);
  const ledgers = [
    ...matches.track.same.map((it) => ({
      of: name('track', it.after.id),
      old: trackLedger(it.before, before),
      fresh: trackLedger(it.after, after),
    })),
    ...matches.programme.same
      .filter((it) => !hasTracks(before, it.before.id) && !hasTracks(after, it.after.id))
      .map((it) => ({
        of: name('programme', it.after.id),
        old: commonLedger(it.before, before),
        fresh: commonLedger(it.after, after),
      })),
  ];
  return ledgers.flatMap(({ of, old, fresh }) => {
    const semesters = new Set([...old, ...fresh].map(({ semester }) => semester));
    return [...semesters]
      .sort((a, b) => a - b)
      .map((semester) => ({
        of,
        semester,
        old: semesterOf(old, semester, now),
        now: semesterOf(fresh, semester, ownId),
      }));
  });
}

/** A semester of a ledger, which may have nothing in it. */
function semesterOf(ledger: readonly LedgerSemester[], semester: number, idNow: IdNow): Semester {
  const { items, low, high } = ledger.find((it) => it.semester === semester) ?? none;
  return {
    sum: { low, high },
    credits: new Map(
      items
        .flatMap(coursesOfItem)
        .map(({ id, credits }) => [idNow('course', id), creditsText(credits)]),
    ),
    choices: items.flatMap((item) =>
      'choice' in item ? [item.lanes.map((lane) => idsOf(lane, idNow))] : [],
    ),
  };
}

const none: Omit<LedgerSemester, 'semester'> = { items: [], low: 0, high: 0 };

/** Lanes whatever their order. */
const keyOf = (lanes: LanesOfIds): string =>
  JSON.stringify(lanes.map((lane) => [...lane].sort()).sort());

/** Choices that are not the same on both sides; those that share most courses are taken for one. */
function pairedChoices(
  old: Semester['choices'],
  now: Semester['choices'],
): { from?: LanesOfIds; to?: LanesOfIds }[] {
  const [oldKeys, newKeys] = [new Set(old.map(keyOf)), new Set(now.map(keyOf))];
  const left = now.filter((lanes) => !oldKeys.has(keyOf(lanes)));
  const pairs = old
    .filter((lanes) => !newKeys.has(keyOf(lanes)))
    .map((from) => {
      const shared = (other: LanesOfIds) =>
        other.flat().filter((id) => from.flat().includes(id)).length;
      const best = [...left].sort((a, b) => shared(b) - shared(a))[0];
      if (!best || shared(best) === 0) return { from };
      left.splice(left.indexOf(best), 1);
      return { from, to: best };
    });
  return [...pairs, ...left.map((to) => ({ to }))];
}
