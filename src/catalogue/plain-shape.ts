import * as z from 'zod';
import { mapValues } from '../map-values.ts';
import { fields, ids, isDay, link, visible, words, type FieldMeta } from './field-types.ts';
import { plainFields, type FieldKind, type PlainField, type PlainKey } from './fields.ts';

/** Longest text with paragraphs, in characters; front matter holds 16 KiB. */
const LONG_TEXT = 16_000;
/** Largest number, below and above 0. */
const MOST = 1_000_000_000;
/** Most hours of one kind. */
const MOST_HOURS = 10_000;
/** Most names in a group of shares or hours. */
const MOST_NAMES = 50;

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDay);

const byName = (low: number, high: number) =>
  z
    .record(
      z.string(),
      z.number().min(low).max(high).register(fields, { kind: 'number', low, high }),
    )
    .refine((it) => Object.keys(it).length > 0 && Object.keys(it).length <= MOST_NAMES);

/** What front matter may say, by the kind of a fact. */
const types: Readonly<Record<FieldKind, (field: PlainField) => z.ZodType>> = {
  text: ({ isLong }) => (isLong ? z.string().max(LONG_TEXT).regex(visible) : words),
  code: () => z.union([words, ids]),
  'text-or-list': () => z.union([words, ids]),
  'texts-or-shares': () => z.union([words, ids, byName(0, 100)]),
  'whole-number': ({ low = 0, high = 0 }) => z.int().min(low).max(high),
  number: ({ low = -MOST, high = MOST }) => z.number().min(low).max(high),
  'yes-no': () => z.boolean(),
  date: () => day,
  link: () => link,
  'one-of': ({ choices = [] }) => z.enum(choices.map(({ id }) => id)),
  shares: () => byName(0, 100),
  hours: () => byName(0, MOST_HOURS),
};

/** The schema of a plain fact. */
export const schemaOfField = (field: PlainField): z.ZodType =>
  types[field.kind](field).describe(field.description).register(fields, metaOfField(field));

function metaOfField({
  kind,
  examples,
  translated,
  low = 0,
  high = 0,
  choices,
}: PlainField): FieldMeta {
  return {
    kind: kind === 'code' || kind === 'texts-or-shares' ? 'text-or-list' : kind,
    examples,
    ...(translated ? { text: true } : {}),
    ...(kind === 'whole-number' ? { low, high, step: 1 } : {}),
    ...(kind === 'number' ? { low: -MOST, high: MOST } : {}),
    ...(choices
      ? {
          choices: choices.map(({ id }) => id),
          meant: choices.flatMap(({ id, label }) =>
            Object.values(label).map((it) => ({ word: it.toLowerCase(), choice: id })),
          ),
        }
      : {}),
  };
}

/** The part of a schema that the table of plain facts makes: each may be left out. */
export const plainShape = mapValues<PlainKey, PlainField, z.ZodOptional<z.ZodType>>(
  plainFields,
  (field) => schemaOfField(field).optional(),
);
