import type { ZodType } from 'zod';
import { courseSchema } from '../../catalogue/course-schema.ts';
import type { PlainKey } from '../../catalogue/fields.ts';
import type { Catalogue } from '../../catalogue/model.ts';
import {
  fieldAt,
  keysOf,
  PillarFrontMatter,
  TrackFrontMatter,
  type SpecialKey,
} from '../../catalogue/schema.ts';
import type { ValueKind } from '../../diagnostics/rules.ts';

/** What has a sheet of its own. */
export const sheetKinds = ['course', 'track', 'pillar'] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** Keys of our files that have a column and no words elsewhere. */
export type ColumnKey = Exclude<
  SpecialKey | keyof TrackFrontMatter | keyof PillarFrontMatter,
  PlainKey | LeftOut
>;
/** Texts too long for a cell, old spellings, and pictures. */
type LeftOut = 'description' | 'outcomes' | 'careers' | 'future' | 'image' | 'image-alt' | 'choice';
const leftOut: readonly string[] = [
  'description',
  'outcomes',
  'careers',
  'future',
  'image',
  'image-alt',
  'choice',
] satisfies LeftOut[];

/** A column: a key of files. */
export interface Column {
  key: string;
  kind: ValueKind;
  /** What it means, in English. */
  about: string;
  /** Several entries may stand in a cell: always a list, or a text where there is one; groups are numbers by name. */
  entries: 'one' | 'list' | 'list-or-text' | 'group';
  /** Of a list: an entry may be a list of its own. */
  hasNeeds: boolean;
  /** Commas part entries too. */
  commas: boolean;
  choices: readonly string[];
  /** Words for choices, in lower case. */
  meant: ReadonlyMap<string, string>;
  low?: number;
  high?: number;
  accepts: (value: unknown) => boolean;
}

/** The school’s own fields, and its words for keys. */
type Declared = Catalogue['settings'];

/** The schema of the files of a sheet. */
const schemaOf = (kind: SheetKind, settings: Declared) =>
  ({
    course: courseSchema(settings),
    track: TrackFrontMatter,
    pillar: PillarFrontMatter,
  })[kind];

/** The columns of a sheet, in the order of the schema: all keys but long texts. */
export function columnsOf(kind: SheetKind, catalogue: Catalogue): Column[] {
  const { settings } = catalogue;
  const schema = schemaOf(kind, settings);
  const own = new Map(settings.fields.map((field) => [field.key, field]));
  return keysOf(schema).flatMap((key): Column[] => {
    const field = fieldAt(schema, [key]);
    const isLong = own.has(key)
      ? own.get(key)?.isLong === true
      : field?.meta.text === true && key !== 'title';
    if (!field || isLong || leftOut.includes(key) || field.meta.kind === 'settings') return [];
    const { kind: ofValue, choices = [], meant = [], low, high } = field.meta;
    return [
      {
        key,
        kind: ofValue,
        about: field.description,
        entries: entriesOf(ofValue),
        hasNeeds: key === 'prerequisites' || key === 'corequisites',
        commas: ofValue === 'list' && key !== 'prerequisites' && key !== 'corequisites',
        choices: choicesOf(key, choices, catalogue),
        meant: new Map(meant.map(({ word, choice }) => [word, choice])),
        ...(low === undefined ? {} : { low }),
        ...(high === undefined ? {} : { high }),
        accepts: acceptsOf(schema, key),
      },
    ];
  });
}

function entriesOf(kind: ValueKind): Column['entries'] {
  if (kind === 'list') return 'list';
  if (kind === 'text-or-list' || kind === 'language') return 'list-or-text';
  return kind === 'shares' || kind === 'hours' ? 'group' : 'one';
}

/** What a drop-down offers: choices of the key, or ids of what it names. */
function choicesOf(
  key: string,
  choices: readonly string[],
  { courses, tracks, pillars, programmes, settings }: Catalogue,
): readonly string[] {
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  const courseIds = () => ids(courses.filter(({ hidden, draft }) => !hidden && !draft));
  const named = new Map<string, () => readonly string[]>([
    ['pillar', () => ids(pillars)],
    ['tracks', () => ids(tracks)],
    ['programme', () => ids(programmes)],
    ['terms', () => ids(settings.terms)],
    ['alternates', courseIds],
    ['prerequisites', courseIds],
    ['corequisites', courseIds],
  ]);
  return named.get(key)?.() ?? choices;
}

const acceptsOf =
  (schema: ZodType, key: string): Column['accepts'] =>
  (value) =>
    !('safeParse' in schema) ||
    schema.safeParse({ [key]: value }).error?.issues.every(({ path: [first] }) => first !== key) !==
      false;
