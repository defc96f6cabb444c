import * as z from 'zod';
import type { ApiSchema } from '../catalogue/addresses.ts';
import { isList, isOwn, ourTable, type FieldTable, type NamedField } from '../catalogue/fields.ts';
import { bareType, descriptionOf } from '../catalogue/schema.ts';
import { memoize } from '../memoize.ts';

/**
 * The files below /api/v1/ as other programs read them. From here come their JSON Schemas, the tables of the page
 * /api/, and the types that data.ts must keep. Version 1 only grows: a key is never renamed, removed or given
 * another meaning.
 */
const text = (about: string) => z.string().describe(about);
const perLanguage = (about: string) =>
  z.record(z.string(), z.string()).describe(`${about}, by language.`);
const list = (about: string) => z.array(z.string()).describe(about);
const credits = (about: string) => z.number().describe(about);
/** A range says its other end, too. */
const creditsFrom = {
  creditsFrom: credits('The fewest, where the credits are a range.').optional(),
};

/** Plain facts as keys of a file. A fact that may have several values is a list, empty where nothing is stated. */
const plainShape = (fields: readonly NamedField[]): Record<never, never> =>
  Object.fromEntries(
    fields.map((field) => [field.key, isList(field) ? list(field.about) : one(field)]),
  ); // their types are those of Facts

function one(field: NamedField): z.ZodType {
  const type = typeOf(field);
  const stated = field.required ? type : type.optional();
  return type.description === undefined ? stated.describe(field.about) : stated;
}

function typeOf({ kind, choices, about }: NamedField): z.ZodType {
  if (kind === 'yes-no') return z.boolean();
  if (kind === 'whole-number' || kind === 'number') return z.number();
  if (kind === 'shares' || kind === 'hours') return z.array(NamedNumber);
  return choices ? z.enum(choices.map(({ id }) => id)) : text(about);
}

const NamedNumber = z.object({
  name: text('What it is a part of, as the school calls it.'),
  value: z.number().describe('Per cent, or hours.'),
});

/** What is stated as shares; where it is texts, they stand among those of each language. */
const sharesShape = (fields: readonly NamedField[]): Record<never, never> =>
  Object.fromEntries(
    fields.map(({ key, about }) => [
      key,
      z
        .array(NamedNumber)
        .optional()
        .describe(`${about} In per cent; texts stand below \`texts\`.`),
    ]),
  );

/** The fields of a school’s own; nothing where it has none. */
const ownShape = (fields: readonly NamedField[], about: string): Record<never, never> =>
  fields.length === 0
    ? {}
    : {
        fields: z
          .object({ ...plainShape(fields) })
          .optional()
          .describe(about),
      };

const languageOfTeaching = 'Language in which it is taught (BCP 47).';

const OneNeed = {
  course: text('Id of the course, where it is one of this catalogue.').optional(),
  text: text('What is needed, in words, where it is none.').optional(),
};

const Requirement = z.object({
  ...OneNeed,
  anyOf: z.array(z.object(OneNeed)).optional().describe('Several, of which one is enough.'),
});

const courseFacts = ({ ours, own }: FieldTable) =>
  z.object({
    id: text('Permanent id. It holds a slash where courses lie in folders.'),
    data: text('Address of the file with everything about this course.'),
    urls: perLanguage('Addresses of its pages'),
    titles: perLanguage('Title'),
    descriptions: perLanguage('One or two sentences; absent where nothing is written'),
    programme: text('Id of its programme.'),
    tracks: list('Ids of the tracks that it belongs to.'),
    common: z.boolean().describe('It names no track: every track of its programme has it.'),
    semester: z
      .number()
      .optional()
      .describe('Semester in which it is taught, from 1; absent outside any plan.'),
    period: perLanguage('Name of that part of the year').optional(),
    ...plainShape(ours.besideSemester),
    terms: list('Ids of the terms in which it is taught, where the school says so.').optional(),
    credits: credits('Credits, in the unit of the catalogue; of a range the most.'),
    ...creditsFrom,
    pillar: text('Id of the field of study.').optional(),
    language: text(languageOfTeaching),
    languages: list('All of them, where there are several; the first is the main one.').optional(),
    mode: z.enum(['onsite', 'online', 'blended']).optional().describe('Where it is taught.'),
    exchange: z.boolean().describe('Open to exchange students.'),
    tags: list('Topics.'),
    tools: list('Software and equipment.'),
    ...plainShape(ours.others),
    ...sharesShape(ours.textsOrShares),
    alsoListedAs: list('Other codes under which it is listed; it is the same course.').optional(),
    ...ownShape(own, 'Facts of the school’s own, as its catalogue.yaml declares them.'),
    choice: z
      .object({
        group: text('Id of the choice. Courses of one group compete for one place.'),
        lane: z.number().describe('Courses of one lane are taken together.'),
      })
      .optional()
      .describe('Where a student takes one of several: which choice, and which side of it.'),
    prerequisites: z.array(Requirement).describe('What must come first: a course, or words.'),
    corequisites: z.array(Requirement).describe('What must be taken in the same period.'),
    alternates: list('Ids of courses that a student may take instead.'),
    changed: perLanguage(
      'Day on which its text was last changed (YYYY-MM-DD), where that is known',
    ).optional(),
  });

const courseText = ({ ours, texts }: FieldTable) =>
  z.object({
    title: text('Title.'),
    description: text('One or two sentences.').optional(),
    outcomes: list('What students can do afterwards.'),
    themes: list('What it deals with, in order.'),
    ...plainShape(ours.texts),
    ...ownShape(texts.filter(isOwn), 'Facts of the school’s own, in the words of this language.'),
    body: text('The text of its page, without markup.').optional(),
  });

const Semester = z.object({
  semester: z.number().describe('Number of the semester, from 1.'),
  low: credits('Fewest ECTS credits that it adds up to, whatever is chosen.'),
  high: credits('Most ECTS credits that it adds up to.'),
  target: credits('What it should add up to; absent where the school sets no target.').optional(),
  items: z
    .array(
      z.union([
        z.object({
          course: text('Id of a course.'),
          credits: credits('Its credits; of a range the most.'),
          ...creditsFrom,
        }),
        z.object({
          choice: text('Id of a choice: one lane is taken.'),
          lanes: z
            .array(
              z.object({
                lane: z.number().describe('Number of the lane.'),
                courses: list('Ids of courses that are taken together.'),
                credits: credits('Credits of the lane; of a range the most.'),
                ...creditsFrom,
              }),
            )
            .describe('What can be taken.'),
        }),
      ]),
    )
    .describe('Its places in the order of the grid: a course, or a choice.'),
});

const versioned = {
  $schema: text('Address of the JSON Schema of this file.'),
  version: z
    .literal(1)
    .describe('Version of the format. New keys may come; those that are there keep their meaning.'),
};

/** What each JSON file of a catalogue holds. Made once for each. */
const apiFilesOf = memoize(
  (fields: FieldTable) => [fields],
  (fields) => filesOf(courseFacts(fields), courseText(fields)),
);

const filesOf = (
  CourseFacts: ReturnType<typeof courseFacts>,
  CourseText: ReturnType<typeof courseText>,
) =>
  ({
    courses: z.object({
      ...versioned,
      academicYear: text('Academic year, as the school writes it.').optional(),
      languages: list('Languages of the catalogue; the first is its default.'),
      creditUnit: perLanguage(
        'What credits are called, where they are not those of ECTS',
      ).optional(),
      courses: z
        .array(CourseFacts)
        .describe('Every course on offer, in the order of the catalogue.'),
    }),
    course: z.object({
      ...versioned,
      ...CourseFacts.shape,
      texts: z
        .record(z.string(), CourseText)
        .describe('Its texts as they are written, by language.'),
    }),
    tracks: z.object({
      ...versioned,
      tracks: z
        .array(
          z.object({
            id: text('Permanent id.'),
            urls: perLanguage('Addresses of its pages'),
            titles: perLanguage('Name'),
            descriptions: perLanguage('One or two sentences; absent where nothing is written'),
            programme: text('Id of its programme.'),
            low: credits('Fewest ECTS credits that its semesters add up to.'),
            high: credits('Most ECTS credits that they add up to.'),
            careers: z
              .record(z.string(), z.array(z.string()))
              .describe('Jobs that it leads to, by language.'),
            outcomes: z
              .record(z.string(), z.array(z.string()))
              .describe('What students can do afterwards, by language.'),
            courses: list(
              'Ids of its courses in the order of the grid: its own, common ones, and all lanes of its choices.',
            ),
          }),
        )
        .describe('Every track on offer.'),
    }),
    pillars: z.object({
      ...versioned,
      pillars: z
        .array(
          z.object({
            id: text('Permanent id.'),
            urls: perLanguage('Addresses of its pages'),
            titles: perLanguage('Name'),
            descriptions: perLanguage('One or two sentences; absent where nothing is written'),
            careers: z
              .record(z.string(), z.array(z.string()))
              .describe('Jobs in this field, by language.'),
          }),
        )
        .describe('Every field of study.'),
    }),
    programmes: z.object({
      ...versioned,
      programmes: z
        .array(
          z.object({
            id: text('Permanent id.'),
            urls: perLanguage('Addresses of its pages'),
            titles: perLanguage('Name'),
            language: text('Language in which most of it is taught (BCP 47).'),
            degrees: perLanguage('Degree that it leads to, where the school says so').optional(),
            places: perLanguage('Where it is taught, where the school says so').optional(),
            semesterCredits: credits('Credits that a semester should add up to.'),
            plan: z
              .literal('none')
              .optional()
              .describe('Its courses stand in no semesters: its tracks are departments.'),
            common: z.array(Semester).describe('What everyone takes, whatever the track.'),
            tracks: z
              .array(
                z.object({
                  id: text('Id of the track.'),
                  semesters: z
                    .array(Semester)
                    .describe('Its semesters with everything that counts for it.'),
                }),
              )
              .describe('Its tracks, and what their semesters add up to.'),
          }),
        )
        .describe('Every programme.'),
    }),
  }) satisfies Record<ApiSchema, z.ZodObject>;

/** What they hold where a school has no fields of its own. */
export const ApiFiles = apiFilesOf(ourTable);

export type ApiData<File extends ApiSchema> = z.infer<(typeof ApiFiles)[File]>;

/** The JSON Schema of a file. It allows keys that it does not name: version 1 grows. */
export function jsonSchemaOf(file: ApiSchema, address?: string, fields = ourTable): object {
  const { $schema, ...schema } = z.toJSONSchema(apiFilesOf(fields)[file], { io: 'input' });
  return { $schema, ...(address ? { $id: address } : {}), title: `${file}, version 1`, ...schema };
}

/** A key of a file: where it stands (`courses[].choice.lane`), what kind of value it has, and what it says. */
export interface ApiField {
  path: string;
  type: string;
  optional: boolean;
  about: string;
}

/** Every key of a file, in order. */
export const fieldsOf = (file: ApiSchema, fields = ourTable): ApiField[] =>
  fieldsIn(apiFilesOf(fields)[file], '');

function fieldsIn(type: z.core.$ZodType, above: string): ApiField[] {
  if (type instanceof z.ZodObject)
    return Object.entries<z.core.$ZodType>(type.shape).flatMap(([key, value]) => {
      const inner = bareType(value);
      const path = above ? `${above}.${key}` : key;
      return [
        {
          path,
          type: typeName(inner),
          optional: value instanceof z.ZodOptional,
          about: descriptionOf(value) ?? descriptionOf(inner) ?? '',
        },
        ...fieldsIn(inner, path),
      ];
    });
  if (type instanceof z.ZodArray) return fieldsIn(type.element, `${above}[]`);
  if (type instanceof z.ZodRecord) return fieldsIn(type.valueType, `${above}.<language>`);
  if (type instanceof z.ZodUnion) return type.options.flatMap((option) => fieldsIn(option, above));
  return [];
}

function typeName(type: z.core.$ZodType): string {
  if (type instanceof z.ZodArray)
    return type.element instanceof z.ZodString ? 'array of strings' : 'array';
  if (type instanceof z.ZodObject || type instanceof z.ZodRecord) return 'object';
  if (type instanceof z.ZodNumber || type instanceof z.ZodLiteral) return 'number';
  return type instanceof z.ZodBoolean ? 'boolean' : 'string';
}
