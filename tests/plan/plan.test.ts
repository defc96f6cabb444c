import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { creditsOf } from '../../src/catalogue/choices.ts';
import type { Catalogue } from '../../src/catalogue/model.ts';
import { loadCatalogue } from '../../src/load.ts';
import { readPlanFile, writePlanFile } from '../../src/plan/file.ts';
import {
  emptyPlan,
  keptOf,
  withCourse,
  withLane,
  withoutCourse,
  type Plan,
} from '../../src/plan/plan.ts';
import { planLedger } from '../../src/plan/ledger.ts';
import { resolvePlan } from '../../src/plan/resolve.ts';
import { siteOf } from '../../src/views/site.ts';
import { catalogue as build, course, track } from '../support/builders.ts';
import { halfYears } from './any-plan.ts';

const sums = (plan: Plan, its: Catalogue) =>
  planLedger(plan, its, halfYears).semesters.map(({ low, high }) => [low, high]);

describe('totals of a plan', () => {
  let sample: Catalogue;
  beforeAll(async () => {
    sample = (await loadCatalogue(fileURLToPath(new URL('seeds', PROJECT)))).catalogue;
  });

  test('equal the ledger for every combination of lanes of every track of the sample', () => {
    const ledgers = siteOf(sample, { pathPrefix: '/' }, {}).ledgers;
    let combinations = 0;
    for (const { id } of sample.tracks) {
      expect(sums({ ...emptyPlan, track: id }, sample)).toEqual(
        (ledgers.get(id) ?? expect.fail()).map(({ low, high }) => [low, high]),
      );
      const choices = (ledgers.get(id) ?? expect.fail()).flatMap(({ items }) =>
        items.flatMap((item) => ('choice' in item ? [item] : [])),
      );
      const all = choices.reduce<string[][]>(
        (lists, { lanes }) =>
          lists.flatMap((list) =>
            lanes.map(({ courses }) => [...list, (courses[0] ?? expect.fail()).id]),
          ),
        [[]],
      );
      for (const taken of all) {
        combinations++;
        const byHand = (ledgers.get(id) ?? expect.fail()).map(({ items }) =>
          items.reduce(
            (sum, item) =>
              sum +
              ('course' in item
                ? item.course.credits.low
                : creditsOf(
                    item.lanes.find(({ courses }) =>
                      taken.includes((courses[0] ?? expect.fail()).id),
                    ) ?? expect.fail(),
                  ).low),
            0,
          ),
        );
        const { semesters } = planLedger({ ...emptyPlan, track: id, taken }, sample, halfYears);
        expect(semesters.map(({ low }) => low)).toEqual(byHand);
        expect(semesters.map(({ high }) => high)).toEqual(byHand);
      }
    }
    expect(combinations).toBeGreaterThanOrEqual(sample.tracks.length);
    expect(all30(sample)).toBe(true);
  });

  const all30 = (its: Catalogue) =>
    its.tracks.every(({ id }) =>
      sums({ ...emptyPlan, track: id }, its).every(([low, high]) => low === 30 && high === 30),
    );

  test('of a plan without track are those of a period, whatever year its courses belong to', () => {
    const its = build({
      courses: [
        course({ id: 'a', semester: 1, credits: 6 }),
        course({ id: 'b', semester: 3, credits: 3 }),
        course({ id: 'c', semester: 2, credits: 5 }),
      ],
    });
    const { semesters } = planLedger({ ...emptyPlan, added: ['a', 'b', 'c'] }, its, halfYears);
    expect(semesters.map((it) => [it.period?.name, it.low, it.target])).toEqual([
      ['autumn', 9, 30],
      ['spring', 5, 30],
    ]);
  });
});

describe('changing a plan', () => {
  const its = build({
    courses: [
      course({ id: 'a', title: 'A', credits: 6, alternates: ['b'] }),
      course({ id: 'b', title: 'B', credits: 3 }),
      course({ id: 'c', credits: 24 }),
      course({ id: 'd', credits: 5, tracks: ['u'] }),
    ],
    tracks: [track({ id: 't' }), track({ id: 'u' })],
  });
  const plan: Plan = { ...emptyPlan, track: 't' };

  test('a lane narrows the total; another lane takes its place', () => {
    expect(sums(plan, its)).toEqual([[27, 30]]);
    expect(sums(withLane(plan, 'a', its), its)).toEqual([[30, 30]]);
    expect(withLane(withLane(plan, 'a', its), 'b', its).taken).toEqual(['b']);
  });
  test('what is taken out can come back; what was added can go', () => {
    const without = withoutCourse(plan, 'c');
    expect(sums(without, its)).toEqual([[3, 6]]);
    expect(withCourse(without, 'c', its)).toEqual(plan);
    expect(withoutCourse(withCourse(plan, 'd', its), 'd')).toEqual(plan);
  });
  test('adding a course of an open choice takes its lane, and nothing is counted twice', () => {
    const both = withCourse(plan, 'b', its);
    expect([both.added, both.taken]).toEqual([[], ['b']]);
    expect(sums(both, its)).toEqual([[27, 27]]);
  });
});

describe('a plan that is older than the catalogue', () => {
  const its = build({
    courses: [
      course({ id: 'new/name', title: 'New' }),
      course({ id: 'a', alternates: ['b'] }),
      course({ id: 'b' }),
    ],
    tracks: [track({ id: 't' })],
  });
  const history = {
    notOffered: [['old-hidden', 'Hidden one'] as [string, string]],
    renamed: [['old/name', 'new/name'] as [string, string]],
    renamedTracks: [['s', 't'] as [string, string]],
  };
  const resolve = (plan: Plan) => resolvePlan(plan, its, history, (id) => id);

  test('follows an id that was renamed, and names one that is gone or not offered', () => {
    const { plan, news } = resolve({
      ...emptyPlan,
      added: ['old/name', 'gone', 'old-hidden', 'Old/Name'],
    });
    expect(plan.added).toEqual(['new/name']);
    expect(news).toEqual([
      { kind: 'renamed', old: 'old/name', now: 'new/name' },
      { kind: 'gone', id: 'gone' },
      { kind: 'notOffered', title: 'Hidden one' },
    ]);
  });
  test('follows a track that was renamed, and names one that is gone', () => {
    expect(resolve({ ...emptyPlan, track: 's' }).plan.track).toBe('t');
    expect(resolve({ ...emptyPlan, track: 'x' })).toEqual({
      plan: emptyPlan,
      news: [{ kind: 'goneTrack', id: 'x' }],
    });
  });
  test('a course added to a track that has it by now is not added twice', () => {
    expect(
      resolve({ ...emptyPlan, track: 't', added: ['a'], dropped: ['nothing', 'b'] }).plan,
    ).toEqual({ track: 't', taken: [], added: [], dropped: ['b'] });
    expect(
      keptOf(resolve({ ...emptyPlan, track: 't', dropped: ['b'] }).plan, its).map(({ id }) => id),
    ).toEqual(['new/name', 'a']);
  });
});

describe('a plan as a file', () => {
  const plan: Plan = {
    track: 't',
    taken: ['a'],
    added: ['b'],
    dropped: ['c'],
    placed: [['b', 'spring']],
    beside: 'u',
  };
  test('is read back as it was written', () => {
    expect(
      readPlanFile(writePlanFile(plan, [{ id: 'a', title: 'A', semester: 1, credits: 6 }])),
    ).toEqual(plan);
  });
  test.each([
    '',
    'no json',
    '[]',
    '{}',
    'null',
    '{"prospectus":"plan","version":2}',
    '{"prospectus":"plan","version":1,"plan":{"taken":"a","added":[],"dropped":[]}}',
    `{"prospectus":"plan","version":1,"plan":{"taken":[],"added":[],"dropped":[${Array(501).fill('"x"').join()}]}}`,
    '{"prospectus":"plan","version":1,"plan":{"taken":[],"added":[],"dropped":[],"track":5}}',
    '{"prospectus":"plan","version":1,"plan":{"taken":[],"added":[],"dropped":[],"placed":[["a"]]}}',
  ])('anything else is no plan: %s', (text) => {
    expect(readPlanFile(text)).toBeUndefined();
  });
});
