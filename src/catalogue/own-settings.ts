import * as z from 'zod';
import { fields, group, localText, oneOf, plainText, words, yesNo } from './field-types.ts';

/** Kinds of fields that a school may declare, as it spells them. */
const ownTypes = [
  'text',
  'long-text',
  'list',
  'number',
  'yes-no',
  'date',
  'link',
  'choice',
  'shares',
  'hours',
] as const;
export type OwnType = (typeof ownTypes)[number];

/** Types by whose values courses can be filtered. */
export const filterTypes: readonly OwnType[] = ['choice', 'list', 'yes-no', 'number'];

/** A field as catalogue.yaml declares it. */
export const OwnFieldSettings = z.strictObject({
  label: localText('Its name on pages; its key, if left out.', 'Exam', {
    en: 'Exam',
    nl: 'Examen',
  }).optional(),
  type: oneOf(ownTypes, 'What it holds; text, if left out.').optional(),
  choices: z
    .union([
      z
        .array(z.union([words, z.number()]))
        .min(1)
        .max(200),
      z.record(z.string(), localText('Its name on pages.').nullable()),
    ])
    .describe('Of a choice: what can be chosen, as a list, or each with its name.')
    .register(fields, {
      kind: 'list',
      examples: [['oral', 'written'], { oral: 'Oral', written: 'Written' }],
    })
    .optional(),
  help: localText(
    'What it means, for those who write courses.',
    'How the course is examined.',
  ).optional(),
  show: oneOf(
    ['facts', 'section', 'none'],
    'Where the page of a course has it: among the facts, in a section, or nowhere.',
  ).optional(),
  row: yesNo('Lists show it with each course.').optional(),
  filter: yesNo('Courses can be filtered by it, and each value has a page.').optional(),
  search: yesNo('The search finds its words.').optional(),
  required: yesNo('Every course must state it.').optional(),
});
export type OwnFieldSettings = z.infer<typeof OwnFieldSettings>;

/** The keys of catalogue.yaml by which a school adds fields, and says known ones in its own words. */
export const ownSettings = {
  fields: z
    .record(z.string(), OwnFieldSettings.nullable())
    .describe('Facts of the school’s own by their key; each is then a key of course files.')
    .register(fields, {
      ...group,
      examples: [{ 'exam-form': { label: 'Exam', type: 'choice', choices: ['oral', 'written'] } }],
    })
    .optional(),
  keys: z
    .record(z.string(), plainText('The known key that it stands for.', 'studycredits'))
    .describe('The school’s words for known keys.')
    .register(fields, { ...group, examples: [{ kreditpunkte: 'studycredits' }] })
    .optional(),
};
