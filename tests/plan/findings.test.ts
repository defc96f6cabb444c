import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/catalogue/model.ts';
import { loadCatalogue } from '../../src/load.ts';
import { findingsOf, type Finding } from '../../src/plan/findings.ts';
import { withoutOverlap } from '../../src/plan/ledger.ts';
import type { PeriodsOf } from '../../src/plan/places.ts';
import { emptyPlan, type Plan } from '../../src/plan/plan.ts';
import { catalogue as build, course, programme, track } from '../support/builders.ts';
import { rounds } from '../support/random.ts';
import { anyPlan, halfYears } from './any-plan.ts';
import { referenceOf } from './reference.ts';

let sample: Catalogue;
beforeAll(async () => {
  sample = (await loadCatalogue(fileURLToPath(new URL('seeds', PROJECT)))).catalogue;
});

/** Every pair of courses of different sides that a plan is told to choose between. */
const pairsIn = (findings: readonly Finding[]) =>
  new Set(
    findings.flatMap((it) =>
      it.kind === 'clash'
        ? it.sides.flatMap((one) =>
            it.sides
              .filter((other) => other !== one)
              .flatMap((other) =>
                one.present.flatMap((a) =>
                  other.present.filter((b) => a.id < b.id).map((b) => `${a.id} ${b.id}`),
                ),
              ),
          )
        : [],
    ),
  );
const needsIn = (findings: readonly Finding[]) =>
  findings.flatMap((it) =>
    it.kind === 'missing' || it.kind === 'late' ? [`${it.kind}: ${it.course.id}`] : [],
  );

/** Expects of a plan what the reference says, and that every way out is one. */
function judge(plan: Plan, its: Catalogue): void {
  const { ledger, findings } = findingsOf(plan, its, halfYears, its.settings);
  const reference = referenceOf(plan, its);
  expect(pairsIn(findings)).toEqual(reference.excluded);
  expect([ledger.low, ledger.high]).toEqual([reference.low, reference.high]);
  expect(ledger.open).toHaveLength(reference.open);
  expect(needsIn(findings).sort()).toEqual([...reference.needs].sort());
  for (const { kind, mends } of findings) {
    if (kind === 'clash') expect(mends.length).toBeGreaterThanOrEqual(2);
    if (kind === 'missing' || kind === 'late' || kind === 'apart')
      expect(mends.length).toBeGreaterThanOrEqual(1);
    if (kind === 'over' && plan.track === undefined && ledger.clashes.length === 0)
      expect(mends.length).toBeGreaterThanOrEqual(1);
  }
}

describe('a plan cannot lie', () => {
  test('every plan of up to six courses of the English year: two sides are named, and counted once', () => {
    const ids = sample.offered.filter((it) => it.programme === 'english').map(({ id }) => id);
    const subsets: string[][] = [[]];
    for (const id of ids)
      subsets.push(...subsets.filter((it) => it.length < 6).map((it) => [...it, id]));
    expect(subsets).toHaveLength(848);
    let impossible = 0;
    for (const added of subsets) {
      judge({ ...emptyPlan, added }, sample);
      if (referenceOf({ ...emptyPlan, added }, sample).excluded.size > 0) impossible++;
    }
    expect(impossible).toBe(387);
  });

  test('any plan of the sample comes to what a second reckoning says', () => {
    fc.assert(
      fc.property(anyPlan(sample), (plan) => judge(plan, sample)),
      { numRuns: rounds(100) },
    );
  });
  test('so does any plan of the main programme', () => {
    fc.assert(
      fc.property(anyPlan(sample, { programme: 'main', most: 20 }), (plan) => judge(plan, sample)),
      { numRuns: rounds(300) },
    );
  });

  /** Choices across tracks, lanes of several courses, ranges, and prerequisites of which one is enough. */
  const made = build({
    courses: [
      course({ id: 'a1', option: 0, alternates: ['b1'], credits: 3, tracks: ['t'] }),
      course({ id: 'a2', option: 0, alternates: ['b1'], credits: { low: 3, high: 6 } }),
      course({ id: 'b1', option: 1, credits: 6 }),
      course({ id: 'c1', option: 2, alternates: ['a1'], credits: 5, tracks: ['u'] }),
      course({ id: 'd', semester: 2, alternates: ['e', 'f'], credits: { low: 2, high: 4 } }),
      course({ id: 'e', semester: 2, tracks: ['u'] }),
      course({
        id: 'f',
        semester: 2,
        prerequisites: [
          [
            { text: 'b1', course: 'b1' },
            { text: 'a1', course: 'a1' },
          ],
        ],
      }),
      course({ id: 'g', semester: 3, credits: 24, prerequisites: [{ text: 'f', course: 'f' }] }),
      course({ id: 'h', semester: 3, prerequisites: [{ text: 'g', course: 'g' }] }),
      course({
        id: 'i',
        semester: 1,
        prerequisites: [{ text: 'x', course: 'x' }, { text: 'maths' }],
      }),
      course({
        id: 'x',
        semester: 2,
        programme: 'other',
        corequisites: [{ text: 'd', course: 'd' }],
      }),
    ],
    tracks: [track({ id: 't' }), track({ id: 'u', semesterCredits: 6 })],
  });
  test('so does any plan of a catalogue with choices across tracks, ranges and one-of prerequisites', () => {
    fc.assert(
      fc.property(anyPlan(made), (plan) => judge(plan, made)),
      { numRuns: rounds(300) },
    );
  });
});

describe('a finding', () => {
  const its = build({
    courses: [
      course({ id: 'a', title: 'A', semester: 1, credits: 6 }),
      course({
        id: 'b',
        title: 'B',
        semester: 2,
        credits: 6,
        prerequisites: [{ text: 'A', course: 'a' }, { text: 'maths' }],
      }),
      course({
        id: 'c',
        title: 'C',
        semester: 1,
        credits: 6,
        prerequisites: [{ text: 'B', course: 'b' }],
        corequisites: [{ text: 'B', course: 'b' }],
      }),
    ],
    tracks: [track({ id: 't', semesterCredits: 6 })],
  });
  /** “late: c (takeOut c)”: what is wrong with which course, and what would end it. */
  const found = (plan: Plan, of = its, periodsOf: PeriodsOf = halfYears) =>
    findingsOf(plan, of, periodsOf, of.settings).findings.map((it) => {
      const mends = it.mends.map((mend) =>
        mend.kind === 'move'
          ? `move ${mend.course.id} ${mend.period.id}`
          : `${mend.kind} ${mend.courses.map(({ id }) => id)}`,
      );
      const about = 'course' in it ? it.course.id : '';
      const credits = 'credits' in it ? it.credits : '';
      return `${it.kind} ${about}${credits} (${mends.join('; ')})`;
    });

  test('is a sum over its target, or a course before what it builds on; each with a way out', () => {
    expect(found({ ...emptyPlan, track: 't' })).toEqual([
      'late c (takeOut c)',
      'apart c (takeOut c)',
      'over 6 (takeOut c)',
    ]);
  });
  test('is what is missing once it is taken out, which can come back; words are left to people', () => {
    expect(found({ ...emptyPlan, track: 't', dropped: ['a', 'c'] })).toEqual([
      'missing b (add a; takeOut b)',
      'short 6 ()',
    ]);
  });

  describe('in terms', () => {
    const inTerms = build({
      courses: [
        course({ id: 'one', semester: undefined, terms: ['fall', 'spring'] }),
        course({
          id: 'two',
          semester: undefined,
          terms: ['spring'],
          prerequisites: [{ text: 'one', course: 'one' }],
        }),
        course({
          id: 'three',
          semester: undefined,
          terms: ['fall', 'spring'],
          prerequisites: [
            [
              { text: 'one', course: 'one' },
              { text: 'two', course: 'two' },
            ],
          ],
        }),
      ],
      programmes: [programme({ hasPlan: false })],
    });
    const terms: PeriodsOf = ({ terms: own }) =>
      own.map((id) => ({ id, name: id, at: ['fall', 'spring'].indexOf(id) }));
    const say = (plan: Partial<Plan>) => found({ ...emptyPlan, ...plan }, inTerms, terms);

    test('is a course in the same term as what it builds on, which may move', () => {
      expect(say({ added: ['one', 'two'] })).toEqual([]);
      expect(say({ added: ['one', 'two'], placed: [['one', 'spring']] })).toEqual([
        'late two (move one fall; takeOut two)',
      ]);
    });
    test('is none where the earliest of several is early enough', () => {
      expect(say({ added: ['one', 'two', 'three'], placed: [['three', 'spring']] })).toEqual([]);
      expect(say({ added: ['one', 'three'] })).toEqual([
        'late three (move three spring; takeOut three)',
      ]);
    });
    test('is a course in a term in which it is not taught', () => {
      expect(say({ added: ['one', 'two'], placed: [['two', 'fall']] })).toEqual([
        'notThen two (move two spring; takeOut two)',
        'late two (move two spring; takeOut two)',
      ]);
    });
  });
});

test('what is open to exchange students is counted without overlap', () => {
  const english = sample.offered.filter((it) => it.programme === 'english' && it.exchange);
  const autumn = english.filter((it) => it.semester === 1);
  expect(autumn.reduce((sum, it) => sum + it.credits.high, 0)).toBe(36);
  expect(withoutOverlap(autumn, sample)).toBe(30);
});
