import type { ZodType } from 'zod';
import {
  CourseFrontMatter,
  fieldAt,
  PillarFrontMatter,
  TrackFrontMatter,
} from '../../catalogue/schema.ts';
import { scalarText } from '../yaml-text.ts';
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
    later: ['weight', 'careers', 'outcomes', 'semester-credits', 'description'],
  },
  pillar: {
    schema: PillarFrontMatter,
    later: ['weight', 'careers', 'colour', 'weave', 'description'],
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
  { moreKeys, hints }: ScaffoldWords,
): string {
  const { schema, later } = kinds[kind];
  const about = (key: string) => `# ${aboutKey(schema, key)}`;
  const given = Object.entries(values).flatMap(([key, value]) => [
    about(key),
    ...lines(key, value),
  ]);
  const further = later
    .filter((key) => !(key in values))
    .flatMap((key) => [
      about(key),
      ...lines(key, exampleOf(schema, key)).map((line) => `# ${line}`),
    ]);
  return [
    '---',
    ...given,
    '',
    `# ${moreKeys}`,
    ...further,
    '---',
    text.trim(),
    '',
    `<!-- ${hints[kind]} -->`,
    '',
  ].join('\n');
}

const lines = (key: string, value: string | readonly string[]): string[] =>
  typeof value === 'string'
    ? [`${key}: ${typed(key, value)}`]
    : [`${key}:`, ...value.map((item) => `  - ${scalarText(item)}`)];

/** Numbers and true/false stand bare; a text that would be read as one does not. */
function typed(key: string, value: string): string {
  const kind = Object.values(kinds)
    .map(({ schema }) => fieldAt(schema, [key])?.meta.kind)
    .find(Boolean);
  return kind === 'number' || kind === 'whole-number' || kind === 'yes-no'
    ? value
    : scalarText(value);
}

function exampleOf(schema: ZodType, key: string): string | readonly string[] {
  const [example = '…'] = fieldOf(schema, key).meta.examples ?? [];
  return Array.isArray(example) ? example.map(String) : String(example);
}

/** What a key of a schema means. */
export const aboutKey = (schema: ZodType, key: string): string => fieldOf(schema, key).description;

function fieldOf(schema: ZodType, key: string) {
  const field = fieldAt(schema, [key]);
  if (!field) throw new Error(`There is no key “${key}”.`);
  return field;
}
