import type { ZodType } from 'zod';
import { sampleOf, wholeCourseSchema } from '../../catalogue/course-schema.ts';
import type { CatalogueSettings } from '../../catalogue/model.ts';
import {
  CourseFrontMatter,
  fieldAt,
  PillarFrontMatter,
  TrackFrontMatter,
} from '../../catalogue/schema.ts';
import type { ValueKind } from '../../diagnostics/rules.ts';
import { scalarText } from '../yaml-text.ts';
import { meaningIn } from '../../catalogue/meanings.ts';
import type { ScaffoldWords } from './words.ts';

/** What a new file can be. */
export type NewKind = 'course' | 'track' | 'pillar';

/** Values of a new file by key, as a person typed them; a list has several. */
export type NewValues = Readonly<Record<string, string | readonly string[]>>;

const kinds = {
  course: {
    schema: CourseFrontMatter,
    later: [
      'weight',
      'tags',
      'prerequisites',
      'alternates',
      'outcomes',
      'assessment',
      'english-only',
      'description',
    ],
  },
  track: {
    schema: TrackFrontMatter,
    later: ['owner', 'weight', 'careers', 'outcomes', 'semester-credits', 'description'],
  },
  pillar: {
    schema: PillarFrontMatter,
    later: ['owner', 'weight', 'careers', 'colour', 'weave', 'description'],
  },
} as const;

/**
 * A new file: its values, each with what it means; further keys as remarks, to be taken over; the text; a hint that
 * readers do not see.
 */
export function newFile(
  kind: NewKind,
  values: NewValues,
  text: string,
  words: ScaffoldWords,
  settings: Settings = nothingOwn,
): string {
  const schema = kind === 'course' ? wholeCourseSchema(settings) : kinds[kind].schema;
  const own = kind === 'course' ? settings.fields : [];
  const wordOf = new Map([...settings.keys].reverse().map(({ word, key }) => [key, word]));
  const nameOf = (key: string) => wordOf.get(key) ?? key;
  const about = (key: string) => `# ${aboutKey(schema, key, words)}`;
  const given = Object.entries(values).flatMap(([key, value]) => [
    about(key),
    ...lines(schema, key, value, nameOf(key)),
  ]);
  const ours = kinds[kind].later
    .filter((key) => !Object.hasOwn(values, key))
    .flatMap((key) => [
      about(key),
      ...lines(schema, key, exampleOf(schema, key, words), nameOf(key)).map((line) => `# ${line}`),
    ]);
  const further = own
    .filter(({ key }) => !Object.hasOwn(values, key))
    .flatMap((field) => [about(field.key), `# ${nameOf(field.key)}: ${sampleOf(field)}`]);
  return [
    '---',
    ...given,
    '',
    `# ${words.moreKeys}`,
    ...ours,
    ...further,
    '---',
    text.trim(),
    '',
    `<!-- ${words.hints[kind]} -->`,
    '',
  ].join('\n');
}

type Settings = Pick<CatalogueSettings, 'fields' | 'unreadFields' | 'keys'>;
const nothingOwn: Settings = { fields: [], unreadFields: [], keys: [] };

const lines = (
  schema: ZodType,
  key: string,
  value: string | readonly string[],
  name: string,
): string[] =>
  typeof value === 'string'
    ? [`${name}: ${typed(schema, key, value)}`]
    : [`${name}:`, ...value.map((item) => `  - ${scalarText(item)}`)];

/** Numbers and true/false stand bare; a text that would be read as one does not. */
function typed(schema: ZodType, key: string, value: string): string {
  const kind = fieldAt(schema, [key])?.meta.kind ?? 'text';
  return bare.includes(kind) ? value : scalarText(value);
}
const bare: readonly ValueKind[] = ['number', 'whole-number', 'yes-no', 'shares', 'hours'];

function exampleOf(
  schema: ZodType,
  key: string,
  { meanings }: ScaffoldWords,
): string | readonly string[] {
  const [example = '…'] = fieldOf(schema, key).meta.examples ?? [];
  const said = (it: unknown) => meaningIn(meanings, String(it));
  return Array.isArray(example) ? example.map(said) : said(example);
}

/** What a key of a schema means, in the language of the words. Throws where there is no such key. */
export const aboutKey = (schema: ZodType, key: string, { meanings }: ScaffoldWords): string =>
  meaningIn(meanings, fieldOf(schema, key).description);

function fieldOf(schema: ZodType, key: string) {
  const field = fieldAt(schema, [key]);
  if (!field) throw new Error(`There is no key “${key}”.`);
  return field;
}
