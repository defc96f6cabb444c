import * as z from 'zod';
import { ectsHours } from './credits.ts';
import { fields, group, localText, whole } from './field-types.ts';
import type { CreditUnit, LocalText } from './model.ts';

/** Most terms of a year. */
const MOST_TERMS = 50;

const hours = z.number().min(0).max(1000);

/** The keys of catalogue.yaml that say what kind of catalogue it is: what its credits are, how its year is divided. */
export const kindSettings = {
  'credit-unit': z
    .strictObject({
      name: localText('What credits are called, in the plural; ECTS, if left out.', 'units', {
        en: 'units',
        de: 'Einheiten',
      }).optional(),
      hours: z
        .union([hours, z.array(hours).length(2), z.literal('none')])
        .describe(
          'Hours of work that one of them stands for: a number, the lowest and the highest in a list, or none.',
        )
        .register(fields, { kind: 'number', low: 0, high: 1000, examples: [14, [25, 30], 'none'] })
        .optional(),
    })
    .describe('What credits are: ECTS of 25 to 30 hours, if left out.')
    .register(fields, { ...group, examples: [{ name: 'units', hours: 14 }] })
    .optional(),
  terms: z
    .record(z.string(), localText('Its name on pages; its id, if left out.', 'Fall').nullable())
    .refine((it) => Object.keys(it).length > 0 && Object.keys(it).length <= MOST_TERMS)
    .describe('Terms of a year by id, in their order; every term of a course is one of them.')
    .register(fields, {
      ...group,
      examples: [{ fall: 'Fall', iap: { en: 'January term' }, spring: 'Spring' }],
    })
    .optional(),
  weeks: whole(
    1,
    60,
    'Weeks of a semester, exams included: hours of work are given for a week, too.',
    20,
  ).optional(),
};

/** What a catalogue.yaml says of them. */
export type KindSettings = {
  [Key in keyof typeof kindSettings]: z.infer<(typeof kindSettings)[Key]>;
};

/** Credits as they are called and weighed. A unit with a name of its own is no ECTS: it has hours where it says so. */
export function creditUnit(
  given: KindSettings['credit-unit'],
  local: (text: string | Record<string, string> | undefined) => LocalText,
): CreditUnit {
  const name = local(given?.name);
  const isEcts = Object.keys(name).length === 0;
  const stated = given?.hours ?? (isEcts ? [ectsHours.low, ectsHours.high] : 'none');
  if (stated === 'none') return { name };
  const ends = [stated].flat();
  return { name, hours: { low: Math.min(...ends), high: Math.max(...ends) } };
}
