import { wholeCourseSchema } from '../../catalogue/course-schema.ts';
import type { CatalogueSettings } from '../../catalogue/model.ts';
import { metaOf } from '../../catalogue/field-types.ts';
import * as z from 'zod';
import { stringify } from 'yaml';
import {
  CourseFrontMatter,
  PageFrontMatter,
  PillarFrontMatter,
  Settings,
  TrackFrontMatter,
} from '../../catalogue/schema.ts';
import type { ValueKind } from '../../diagnostics/rules.ts';

const tables = [
  ['course', 'Keys of a course', 'Between the hyphens of a file in `courses/`.', CourseFrontMatter],
  [
    'track',
    'Keys of a track',
    'Between the hyphens of a file in `tracks/`; its text stands below.',
    TrackFrontMatter,
  ],
  [
    'pillar',
    'Keys of a pillar',
    'Between the hyphens of a file in `pillars/`; its text stands below.',
    PillarFrontMatter,
  ],
  [
    'page',
    'Keys of a page',
    'Between the hyphens of a file in `pages/`; its text stands below.',
    PageFrontMatter,
  ],
  [
    'catalogue',
    'Keys of catalogue.yaml',
    'This file has no hyphens and no text: it is all keys. A text may be given per language, as in the example of `title`.',
    Settings,
  ],
] as const;

const kinds: Record<ValueKind, string> = {
  text: 'text',
  number: 'number',
  'whole-number': 'whole number',
  'yes-no': 'true or false',
  list: 'list',
  'text-or-list': 'text or list',
  id: 'id',
  address: 'web address',
  date: 'date',
  language: 'language code',
  settings: 'group of keys',
  'one-of': 'one of these words',
  link: 'web or mail address',
  shares: 'percentages by name',
  hours: 'hours by name',
  colour: 'colour',
  file: 'path of a file',
};

/**
 * A table of every key of each kind of file, from the schema: of a catalogue, with its own fields and its words for
 * known keys.
 */
export function fieldTables(settings: Declared = nothingOwn): string {
  return tables
    .map(([kind, heading, about, schema]) => {
      const whole = kind === 'course' ? wholeCourseSchema(settings) : schema;
      const rows = rowsOf(whole, '', kind === 'course').map(([name = '', ...cells]) => {
        const words = settings.keys.filter(({ key }) => name === `\`${key}\``);
        return [[name, ...words.map(({ word }) => `\`${word}\``)].join(' or '), ...cells];
      });
      return [
        `### ${heading}\n`,
        `${about}\n`,
        '| Key | Required | Kind | Meaning | Example |',
        '| --- | --- | --- | --- | --- |',
        ...rows.map((cells) => `| ${cells.join(' | ')} |`),
        '',
      ].join('\n');
    })
    .join('\n');
}

/** The staff guide with the keys of one catalogue: its own fields, and its words for known keys. */
export const guideOf = (guide: string, settings: Declared): string =>
  guide.replace(
    /(<!-- generated: fields[^\n]*-->\n).*?(<!-- end of fields -->)/s,
    (_, start: string, end: string) => `${start}\n${fieldTables(settings).trimEnd()}\n\n${end}`,
  );

type Declared = Pick<CatalogueSettings, 'fields' | 'unreadFields' | 'keys'>;
const nothingOwn: Declared = { fields: [], unreadFields: [], keys: [] };

/** What a course needs where its programme has a plan. */
const needed: ReadonlyMap<string, string> = new Map([
  ['semester', 'yes, where its programme has a plan'],
  ['pillar', 'yes, where its programme has a plan, but for a placeholder'],
]);

function rowsOf(schema: z.ZodObject, below: string, isCourse: boolean): string[][] {
  return Object.entries(schema.shape).flatMap(([key, type]: [string, z.ZodType]) => {
    const field = unwrap(type);
    const { kind = 'text', choices, examples = [] } = metaOf(field) ?? {};
    const required = type instanceof z.ZodOptional ? '' : 'yes';
    const row = [
      `\`${below}${key}\``,
      (isCourse && needed.get(key)) || required,
      choices ? `one of ${choices.map((it) => `\`${it}\``).join(', ')}` : kinds[kind],
      cell(field instanceof z.ZodType ? (field.description ?? '') : ''),
      examples
        .slice(0, kind === 'text' ? 2 : 1)
        .map((it) => `\`${example(key, it)}\``)
        .join(' or '),
    ];
    return [row, ...rowsBelow(field, `${below}${key}`)];
  });
}

/** Keys of the groups that a field holds. */
function rowsBelow(field: z.core.$ZodType, path: string): string[][] {
  if (field instanceof z.ZodObject) return rowsOf(field, `${path} › `, false);
  if (field instanceof z.ZodRecord) return rowsOfEntry(field.valueType, `${path} › id › `);
  if (field instanceof z.ZodArray) return rowsOfEntry(field.element, `${path} › `);
  return [];
}

function rowsOfEntry(type: z.core.$ZodType, below: string): string[][] {
  const entry = unwrap(type);
  return entry instanceof z.ZodObject ? rowsOf(entry, below, false) : [];
}

const unwrap = (type: z.core.$ZodType): z.core.$ZodType =>
  type instanceof z.ZodOptional || type instanceof z.ZodNullable ? unwrap(type.unwrap()) : type;
const cell = (text: string) => text.replace(/\|/g, '\\|');
/** `tags: [HTML, CSS]`, on one line. */
const example = (key: string, value: unknown) =>
  cell(
    stringify(
      { [key]: value },
      { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 },
    )
      .trim()
      .replace(/^\{(.*)\}$/s, '$1')
      .replace(/\s*\n\s*/g, ' '),
  );
