import fc from 'fast-check';
import type { Catalogue } from '../../src/catalogue/model.ts';
import type { PeriodsOf } from '../../src/plan/places.ts';
import { emptyPlan, keptOf, type Plan } from '../../src/plan/plan.ts';

/** Autumn for odd semesters, spring for even ones. */
export const halfYears: PeriodsOf = ({ semester = 1 }) => [
  { id: '', name: semester % 2 ? 'autumn' : 'spring', at: semester },
];

/** Any plan of a catalogue: a track or none, any lanes, any courses taken out and added. */
export function anyPlan(
  catalogue: Catalogue,
  { most = 12, programme }: { most?: number; programme?: string } = {},
): fc.Arbitrary<Plan> {
  const tracks = catalogue.tracks.filter((it) => !programme || it.programme === programme);
  return fc
    .option(fc.constantFrom(...tracks.map(({ id }) => id)), { nil: undefined })
    .chain((id) => {
      const own = keptOf({ ...emptyPlan, ...(id ? { track: id } : {}) }, catalogue).map(
        (it) => it.id,
      );
      const others = catalogue.offered.map((it) => it.id).filter((it) => !own.includes(it));
      const choices = own.filter((it) => catalogue.choiceOf.has(it));
      return fc.record({
        ...(id ? { track: fc.constant(id) } : {}),
        taken: fc.subarray(choices),
        added: fc.subarray(others, { maxLength: Math.min(others.length, most) }),
        ...(own.length > 0 ? { failed: fc.constantFrom(...own) } : {}),
        dropped: fc.subarray(own, { maxLength: Math.min(own.length, most) }),
      });
    });
}
