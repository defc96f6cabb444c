import { metaOf } from '../catalogue/field-types.ts';
import * as z from 'zod';
import { wholeCourseSchema } from '../catalogue/course-schema.ts';
import { meaningIn, type Meanings } from '../catalogue/meanings.ts';
import type { CatalogueSettings } from '../catalogue/model.ts';
import { interfaceWords } from '../languages/en/interface.ts';
import { mapValues } from '../map-values.ts';
import {
  CourseFrontMatter,
  PageFrontMatter,
  PillarFrontMatter,
  Settings,
  TrackFrontMatter,
} from '../catalogue/schema.ts';
import { wordsSchema } from './words-schema.ts';

/** What is checked in under docs/schema/, by file name: editors complete and explain keys with it. */
const kinds = {
  'catalogue.schema.json': {
    schema: Settings,
    title: 'Catalogue',
    description: 'catalogue.yaml: facts true of the whole catalogue.',
  },
  'course.schema.json': {
    schema: CourseFrontMatter,
    title: 'Course',
    description: 'Front matter of a course file.',
  },
  'track.schema.json': {
    schema: TrackFrontMatter,
    title: 'Track',
    description: 'Front matter of a file in tracks/.',
  },
  'pillar.schema.json': {
    schema: PillarFrontMatter,
    title: 'Pillar',
    description: 'Front matter of a file in pillars/.',
  },
  'page.schema.json': {
    schema: PageFrontMatter,
    title: 'Page',
    description: 'Front matter of a file in pages/.',
  },
} as const;

/** A part of a JSON Schema. */
type Part = Readonly<Record<string, unknown>>;

type Declared = Pick<CatalogueSettings, 'fields' | 'unreadFields' | 'keys'>;
const nothingOwn: Declared = { fields: [], unreadFields: [], keys: [] };

/**
 * Every JSON Schema as the text of its file: of a catalogue, with its own fields and its words for known keys; in
 * English where no meanings are given.
 */
export function jsonSchemas(
  settings: Declared = nothingOwn,
  meanings: Meanings = {},
): Record<string, string> {
  const written = Object.fromEntries(
    Object.entries(kinds).map(([file, { schema, title, description }]) => {
      const whole = schema === CourseFrontMatter ? wholeCourseSchema(settings) : schema;
      const { $schema, ...generated } = z.toJSONSchema(whole, {
        io: 'input',
        target: 'draft-7',
        override: (it) => {
          addExamples(it);
          explain(it, meanings);
        },
      });
      return [
        file,
        `${JSON.stringify({ $schema, title, description, ...inWordsOf(settings, titled(generated)) }, null, 2)}\n`,
      ];
    }),
  );
  const words = wordsSchema(interfaceWords);
  return { ...written, 'words.schema.json': `${JSON.stringify(words, null, 2)}\n` };
}

/** A schema that knows a school’s words: each says what its key says, and one of the two is enough. */
function inWordsOf({ keys, fields }: Declared, schema: Part): Part {
  const { properties, required, ...rest } = schema;
  if (!isPart(properties) || keys.length + fields.length === 0) return schema;
  const labels = new Map(fields.map(({ key, label }) => [key, Object.values(label)[0]]));
  const named = Object.entries(properties).map(([key, it]): [string, unknown] => {
    const title = labels.get(key);
    return [key, title !== undefined && isPart(it) ? { ...it, title } : it];
  });
  const known = new Map(named);
  const words = keys.filter(({ key }) => known.has(key));
  const needed = Array.isArray(required) ? required.map(String) : [];
  const either = needed.flatMap((key) => {
    const own = words.filter((it) => it.key === key).map(({ word }) => word);
    return own.length > 0
      ? [{ anyOf: [key, ...own].map((it) => ({ required: [it], properties: { [it]: true } })) }]
      : [];
  });
  return {
    ...rest,
    properties: Object.fromEntries([
      ...named,
      ...words.map(({ word, key }): [string, unknown] => [word, known.get(key)]),
    ]),
    required: needed.filter((key) => words.every((it) => it.key !== key)),
    ...(either.length > 0 ? { allOf: either } : {}),
  };
}

function addExamples({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodTypes;
  jsonSchema: object;
}): void {
  const examples = metaOf(zodSchema)?.examples;
  if (examples?.length) Object.assign(jsonSchema, { examples });
}

/** What a key means, in the language of the meanings. */
function explain({ jsonSchema }: { jsonSchema: { description?: string } }, meanings: Meanings) {
  const { description } = jsonSchema;
  if (description !== undefined) jsonSchema.description = meaningIn(meanings, description);
}

/** Every key gets its own name, in words, as title. */
function titled({ properties, ...value }: Part): Part {
  const rest = mapValues(value, (it, key) =>
    key === 'examples' || key === 'enum' ? it : inside(it),
  );
  if (!isPart(properties)) return rest;
  const named = mapValues(properties, (it, key) =>
    isPart(it) ? { title: inWords(key), ...titled(it) } : it,
  );
  return { ...rest, properties: named };
}

function inside(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inside);
  return isPart(value) ? titled(value) : value;
}

const isPart = (value: unknown): value is Part =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** `english-only` → “English only”. */
const inWords = (key: string) =>
  `${key[0].toUpperCase()}${key.slice(1).replace(/-/g, ' ')}`.replace(/\b(url|ects)\b/gi, (it) =>
    it.toUpperCase(),
  );
