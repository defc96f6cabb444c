import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/catalogue/model.ts';
import { loadCatalogue } from '../../src/load.ts';
import { holdsPlan, planAddress, readPlan } from '../../src/plan/address.ts';
import { codeOf, readIds, widthFor, writeIds } from '../../src/plan/codes.ts';
import { planLedger } from '../../src/plan/ledger.ts';
import { emptyPlan, keptOf, type Plan } from '../../src/plan/plan.ts';
import { knownIds } from '../../src/plan/resolve.ts';
import { planData } from '../../src/views/search-data.ts';
import { siteOf } from '../../src/views/site.ts';
import { catalogue as build, course, track } from '../support/builders.ts';
import { halfYears } from './any-plan.ts';

let catalogue: Catalogue;
let ids: string[];

beforeAll(async () => {
  catalogue = (await loadCatalogue(fileURLToPath(new URL('seeds', PROJECT)))).catalogue;
  ids = knownIds(catalogue, planData(siteOf(catalogue, { pathPrefix: '/' }, {})));
});

/** Any plan of the sample: a track or none, any lanes, any courses taken out and added. */
function plans(): fc.Arbitrary<Plan> {
  return fc
    .option(fc.constantFrom(...catalogue.tracks.map(({ id }) => id)), { nil: undefined })
    .chain((id) => {
      const own = keptOf({ ...emptyPlan, ...(id ? { track: id } : {}) }, catalogue).map(
        (it) => it.id,
      );
      const others = catalogue.offered.map((it) => it.id).filter((it) => !own.includes(it));
      const groups = catalogue.choiceGroups.filter(({ lanes }) =>
        (lanes[0] ?? expect.fail()).courses.some((it) => own.includes(it.id)),
      );
      const lanes = fc.tuple(
        ...groups.map((group) =>
          fc.option(
            fc.constantFrom(...group.lanes.map(({ courses }) => (courses[0] ?? expect.fail()).id)),
            {
              nil: undefined,
            },
          ),
        ),
      );
      const beside = fc.option(
        fc.constantFrom(...catalogue.tracks.map((it) => it.id).filter((it) => it !== id)),
        { nil: undefined },
      );
      return fc.tuple(lanes, fc.subarray(own), fc.subarray(others), beside).map(
        ([taken, dropped, added, other]): Plan => ({
          ...(id ? { track: id } : {}),
          taken: taken.filter((it) => it !== undefined),
          dropped,
          added,
          ...(other ? { beside: other } : {}),
        }),
      );
    });
}

const sorted = (plan: Plan) => ({
  ...plan,
  taken: [...plan.taken].sort(),
  added: [...plan.added].sort(),
  dropped: [...plan.dropped].sort(),
});

describe('the address of a plan', () => {
  test('holds the whole plan: what is read back is what was written', () => {
    fc.assert(
      fc.property(plans(), (plan) => {
        const { plan: back, unclear } = readPlan(planAddress(plan, catalogue, ids), catalogue, ids);
        expect(sorted(back)).toEqual(sorted(plan));
        expect(unclear).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('stays under 300 characters, host included, for six semesters, whatever is taken out and added', () => {
    fc.assert(
      fc.property(plans(), (plan) => {
        fc.pre(planLedger(plan, catalogue, halfYears).high <= 6 * 40);
        expect(
          `https://courses.example.org/catalogue/nl/plan/${planAddress(plan, catalogue, ids)}`
            .length,
        ).toBeLessThan(300);
      }),
      { numRuns: 200 },
    );
  });

  test('says into which term a course was moved, and does not take other words for a plan', () => {
    const plan: Plan = { ...emptyPlan, added: ['mlops'], placed: [['mlops', 'spring']] };
    const written = planAddress(plan, catalogue, ids);
    expect(written).toBe('?add=mlops&in.spring=mlops');
    expect(readPlan(written, catalogue, ids).plan).toEqual(plan);
    expect(readPlan(`${written}&q=deep&period=autumn`, catalogue, ids).plan).toEqual(plan);
    expect(['?q=deep&period=autumn', '?take.x=mlops', '?in.fall=a', ''].map(holdsPlan)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('is readable while it is short', () => {
    expect(
      planAddress(
        { ...emptyPlan, track: 'ai-english', taken: ['english/mlops', 'english/deep-learning'] },
        catalogue,
        ids,
      ),
    ).toBe('?track=ai-english&take=english/deep-learning,english/mlops');
    expect(planAddress(emptyPlan, catalogue, ids)).toBe('');
  });

  test('means the same after courses were inserted: ids and codes say nothing about places', () => {
    fc.assert(
      fc.property(
        plans(),
        fc.uniqueArray(fc.stringMatching(/^[a-z]{3,12}$/), { minLength: 1, maxLength: 20 }),
        (plan, names) => {
          const address = planAddress(plan, catalogue, ids);
          const inserted = names.map((name) =>
            course({ id: `new/${name}`, title: name, semester: 9, programme: 'nowhere' }),
          );
          const later = { ...catalogue, offered: [...inserted, ...catalogue.offered] };
          expect(
            sorted(
              readPlan(
                address,
                later,
                knownIds(later, planData(siteOf(later, { pathPrefix: '/' }, {}))),
              ).plan,
            ),
          ).toEqual(sorted(plan));
        },
      ),
      { numRuns: 25 },
    );
  });

  test('also is what the form of a track page sends, without any script', () => {
    expect(
      readPlan('?track=ai-english&take.english%2Fmlops=english%2Fbasic-dutch', catalogue, ids).plan,
    ).toEqual({ track: 'ai-english', taken: ['english/basic-dutch'], added: [], dropped: [] });
  });

  test('may hold anything: a stranger’s address never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { plan } = readPlan(
          `?track=${encodeURIComponent(text)}&take=${encodeURIComponent(text)}&only=~4${encodeURIComponent(text)}&drop=%E0%A4`,
          catalogue,
          ids,
        );
        expect(plan.taken.every((it) => typeof it === 'string')).toBe(true);
      }),
    );
  });
});

describe('codes', () => {
  test('ids of a large catalogue hardly ever share one', () => {
    const many = Array.from(
      { length: 10_000 },
      (_, index) => `programme-${index % 7}/course-${index}`,
    );
    const codes = new Set(many.map((id) => codeOf(id, widthFor(many.length))));
    expect(codes.size).toBeGreaterThan(9_990);
  });

  test('ids that share one are written out', () => {
    const many = Array.from({ length: 30_000 }, (_, index) => `c${index}`);
    const owner = new Map<string, string>();
    const twin =
      many.find((id) => {
        const isTaken = owner.has(codeOf(id, 4));
        if (!isTaken) owner.set(codeOf(id, 4), id);
        return isTaken;
      }) ?? expect.fail();
    const few = [...many.slice(0, 200), owner.get(codeOf(twin, 4)) ?? expect.fail(), twin];
    expect(writeIds([twin, few[0] ?? expect.fail()], few, true)).toBe(
      `~4${codeOf(few[0] ?? expect.fail(), 4)},${twin}`,
    );
    expect(readIds(writeIds([twin, few[0] ?? expect.fail()], few, true), few)).toEqual({
      ids: [few[0], twin],
      unclear: [],
    });
  });

  test('a code that two ids share, or none has, is named, and nothing is taken', () => {
    const own = build({ courses: [course({ id: 'a' })], tracks: [track({ id: 't' })] });
    const code = codeOf('a', 4);
    expect(readPlan(`?add=~4${code}`, own, ['a', 'a']).unclear).toEqual([code]);
    expect(readPlan('?add=~4____', own, ['a']).unclear).toEqual(['____']);
  });
});
