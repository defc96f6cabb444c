import { expect, test } from 'vitest';
import { failing } from '../../src/catalogue/failing.ts';
import { trackLedger } from '../../src/catalogue/ledger.ts';
import type { Course, Need, Requirement } from '../../src/catalogue/model.ts';
import { catalogue, course, settings, track } from '../support/builders.ts';
import { randomOf, rounds, seedsOf, type Random } from '../support/random.ts';

/*
 * Blocking, delay and the earliest end, against somebody who tries everything: every way to meet the needs, every side
 * of every choice, and semesters lived through one after the other. Nothing of it is shared with what it judges.
 */

const terms = [
  { id: 'fall', name: {} },
  { id: 'spring', name: {} },
];
const termOf = (semester: number) => (semester % 2 === 1 ? 'fall' : 'spring');
const ai = track({ id: 'ai' });
const semesterOf = ({ semester = 0 }: Course) => semester;

/** Up to ten courses in up to six semesters, some of them in a choice, some taught twice a year. */
function programmeOf(random: Random): Course[] {
  const count = 3 + random.below(8);
  const semesters = Array.from({ length: count }, () => 1 + random.below(6)).sort((a, b) => a - b);
  const ids = semesters.map((_, at) => `c${at}`);
  const requirement = (at: number): Requirement => ({ text: `c${at}`, course: `c${at}` });
  let needs = 0;
  const needFor = (at: number, isAlong: boolean): Need[] => {
    const own = semesters[at] ?? 0;
    const may = ids.flatMap((_, other) => {
      const semester = semesters[other] ?? 0;
      return other < at && (isAlong ? semester <= own : semester < own) ? [other] : [];
    });
    if (may.length === 0 || needs > 5 || random.below(3) === 0) return [];
    needs += 1;
    const sides: [Requirement, ...Requirement[]] = [requirement(random.pick(may))];
    // The last side may come later than the course itself: then it is of no use in the plan.
    if (random.below(2) === 0) sides.push(requirement(random.pick(may)));
    if (random.below(4) === 0) {
      const other = random.below(count);
      // Two that go along with each other are in no chain.
      if (!isAlong || other < at || semesters[other] !== own) sides.push(requirement(other));
    }
    return [sides];
  };
  const withPartner = new Set<number>();
  return ids.map((id, at) => {
    const semester = semesters[at] ?? 0;
    const next = at + 1 < count && semesters[at + 1] === semester && random.below(3) === 0;
    const isInChoice = next && !withPartner.has(at);
    if (isInChoice) withPartner.add(at + 1);
    return course({
      id,
      semester,
      credits: random.pick([3, 6, { low: 3, high: 6 }]),
      terms: random.below(4) === 0 ? ['fall', 'spring'] : [termOf(semester)],
      prerequisites: [...needFor(at, false), ...needFor(at, false)],
      corequisites: random.below(3) === 0 ? needFor(at, true) : [],
      alternates: isInChoice ? [`c${at + 1}`] : [],
    });
  });
}

interface Edge {
  sides: string[];
  isAlong: boolean;
}
/** What a course waits for, of which the plan has some side in time. */
function edgesOf(it: Course, all: readonly Course[]): (Edge & { inTime: string[] })[] {
  const isInTime = (id: string, isAlong: boolean) => {
    const other = all.find((one) => one.id === id);
    if (!other || other === it) return false;
    return semesterOf(other) < semesterOf(it) || (isAlong && semesterOf(other) === semesterOf(it));
  };
  return [...it.prerequisites, ...it.corequisites]
    .map((need, at) => {
      const isAlong = at >= it.prerequisites.length;
      const sides = need.flatMap(({ course: id }) => id ?? []);
      return { sides, isAlong, inTime: sides.filter((id) => isInTime(id, isAlong)) };
    })
    .filter(({ inTime }) => inTime.length > 0);
}

/** Every way to pick one of each. */
const everyPick = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>(
    (all, list) => all.flatMap((before) => list.map((it) => [...before, it])),
    [[]],
  );

type Arrow = { from: string; to: string; isAlong: boolean };
/** All graphs that arise where each need is met by one of its sides. */
const everyGraph = (all: readonly Course[]): Arrow[][] =>
  everyPick(
    all.flatMap((it) =>
      edgesOf(it, all).map(({ inTime, isAlong }) =>
        [...new Set(inTime)].map((from): Arrow => ({ from, to: it.id, isAlong })),
      ),
    ),
  );

function reachable(from: string, graph: readonly Arrow[]): Set<string> {
  const found = new Set([from]);
  for (const id of found) for (const it of graph) if (it.from === id) found.add(it.to);
  return found;
}

const longest = (from: string, graph: readonly Arrow[], back: boolean): number =>
  1 +
  Math.max(
    0,
    ...graph
      .filter((it) => (back ? it.to : it.from) === from)
      .map((it) => longest(back ? it.from : it.to, graph, back)),
  );

function blockedAndDelay(failed: Course, all: readonly Course[]) {
  const semesters = new Map(all.map((it) => [it.id, semesterOf(it)]));
  const wasAlong = ({ from, to, isAlong }: Arrow) =>
    from === failed.id && isAlong && semesters.get(to) === semesters.get(from);
  const graphs = everyGraph(all);
  const reached = graphs.map((it) =>
    reachable(
      failed.id,
      it.filter((arrow) => !wasAlong(arrow)),
    ),
  );
  const blocked = all.filter(({ id }) => id !== failed.id && reached.every((it) => it.has(id)));
  const isBlocked = new Set(blocked.map(({ id }) => id));
  const delays = graphs.map((it) => {
    const own = it.filter((arrow) => !wasAlong(arrow) || isBlocked.has(arrow.to));
    return longest(failed.id, own, true) + longest(failed.id, own, false) - 1;
  });
  return { blocked: blocked.map(({ id }) => id), delay: Math.min(...delays) };
}

/** Semester by semester: who may, takes. The first try of one course is failed. */
function live(failed: Course, all: readonly Course[]): Map<string, number> {
  const passed = new Map<string, number>();
  for (let now = 1; passed.size < all.length; now++) {
    const isPassed = (id: string) => passed.has(id);
    let taking = all.filter(
      (it) => !isPassed(it.id) && now >= semesterOf(it) && it.terms.includes(termOf(now)),
    );
    const mayTake = (it: Course) =>
      edgesOf(it, all).every(({ sides, isAlong }) =>
        sides.some((id) => isPassed(id) || (isAlong && taking.some((one) => one.id === id))),
      );
    while (!taking.every(mayTake)) taking = taking.filter(mayTake);
    for (const { id } of taking)
      if (id !== failed.id || now > semesterOf(failed)) passed.set(id, now);
    if (now > 100) throw new Error('Nobody ever ends.');
  }
  return passed;
}

/** The earliest end, of every way to choose. */
function earliestEnd(failed: Course, all: readonly Course[], places: ReadonlyMap<string, number>) {
  const ledger = trackLedger(ai, catalogue({ courses: [...all], tracks: [ai] }));
  const ways = everyPick(
    ledger.flatMap(({ items }) =>
      items.map((item): string[][] => {
        if ('course' in item) return [[item.course.id]];
        const lanes = item.lanes.map(({ courses }) => courses.map(({ id }) => id));
        const own = lanes.filter((ids) => ids.includes(failed.id));
        return own.length > 0 ? own : lanes;
      }),
    ),
  );
  return Math.min(...ways.map((way) => Math.max(...way.flat().map((id) => places.get(id) ?? 0))));
}

test('what somebody finds who tries everything', () => {
  const seen = { blocked: 0, choices: 0, either: 0, moved: 0, longer: 0 };
  for (const seed of seedsOf(rounds(120))) {
    const all = programmeOf(randomOf(seed));
    const linked = catalogue({ courses: all, tracks: [ai] });
    const ledger = trackLedger(ai, linked);
    seen.choices += linked.choiceGroups.length;
    seen.either += all.flatMap((it) => it.prerequisites).filter(({ length }) => length > 1).length;
    for (const failed of all) {
      const found = failing(failed.id, ledger, settings({ terms }));
      const places = live(failed, all);
      const { blocked, delay } = blockedAndDelay(failed, all);
      const own = [...(found?.direct ?? []), ...(found?.later ?? [])];
      const result = {
        blocked: own.map((it) => it.course.id).sort(),
        places: own.map(({ course: { id }, to }) => `${id}: ${to}`).sort(),
        delay: found?.delayFactor,
        again: found?.again,
        end: found?.end,
      };
      expect(result, `seed ${seed}, ${failed.id} fails`).toEqual({
        blocked: [...blocked].sort(),
        places: blocked.map((id) => `${id}: ${places.get(id)}`).sort(),
        delay,
        again: places.get(failed.id),
        end: earliestEnd(failed, all, places),
      });
      const stays = all.filter(({ id }) => id !== failed.id && !blocked.includes(id));
      expect(stays.map(({ id }) => places.get(id))).toEqual(stays.map(semesterOf));
      seen.blocked += blocked.length;
      seen.moved += own.filter(({ from, to }) => to > from).length;
      seen.longer += (found?.end ?? 0) > (found?.plannedEnd ?? 0) ? 1 : 0;
    }
  }
  for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(20);
});
