import * as z from 'zod';
import type { FrontMatter } from '../content/document.ts';
import { finding, type Finding } from '../diagnostics/diagnostic.ts';
import { memoize } from '../memoize.ts';
import { fields } from './field-types.ts';
import { fieldTable, isShares, type NamedNumber, type OwnField } from './fields.ts';
import type { CatalogueSettings, Source } from './model.ts';
import { schemaOfField } from './plain-shape.ts';
import { CourseFrontMatter } from './schema.ts';

type Declared = Pick<CatalogueSettings, 'fields' | 'unreadFields'>;

/**
 * Front matter of a course in this catalogue: our keys and the school’s own, each of which may be left out (see
 * `missingFields`). Made once for each catalogue.
 */
export const courseSchema: (settings: Declared) => typeof CourseFrontMatter = memoize(
  ({ fields: own, unreadFields }) => [own, unreadFields],
  ({ fields: own, unreadFields }) =>
    own.length + unreadFields.length === 0
      ? CourseFrontMatter
      : CourseFrontMatter.extend(
          shapeOf([
            ...own.map((field) => [field.key, schemaOfField(field).optional()] as const),
            ...unreadFields.map((key) => [key, anything] as const),
          ]),
        ),
);

/** Keys whose types only their rows know: `factsFrom` reads their values. */
const shapeOf = (entries: readonly (readonly [string, z.ZodType])[]): Record<never, never> =>
  Object.fromEntries(entries);

/** The same where what a course must state may not be left out: for editors, and for a new file. */
export const wholeCourseSchema = (settings: Declared): z.ZodObject => {
  const required = settings.fields.filter((field) => field.required);
  return courseSchema(settings).extend(
    Object.fromEntries(required.map((field) => [field.key, schemaOfField(field)])),
  );
};

type Planned = Pick<CatalogueSettings, 'terms' | 'declaredProgrammes'>;
const hasUnplanned = ({ declaredProgrammes }: Planned) =>
  declaredProgrammes.some(({ plan }) => plan === 'none');

/** A catalogue that knows courses in no semester may have one beside a plan, too. */
export const mayLackSemester = (settings: Planned): boolean =>
  settings.terms.length > 0 || hasUnplanned(settings);

/** Keys that the check asks of every course that stands in a plan, whatever it says; of a placeholder no pillar. */
export function keysOfPlan(settings: Planned): ('semester' | 'pillar')[] {
  if (hasUnplanned(settings)) return [];
  return mayLackSemester(settings) ? ['pillar'] : ['semester', 'pillar'];
}

/** Of a field whose declaration is wrong nobody knows what belongs in it. */
const anything = z.unknown().register(fields, { kind: 'settings' }).optional();

/** Fields that every course must state, and this one does not. One that is only misspelt is said already. */
export function missingFields(
  settings: Declared,
  { data, end }: FrontMatter,
  said: readonly Finding[],
): Finding[] {
  const meant = new Set(said.map((it) => ('near' in it.data ? it.data.near : undefined)));
  return settings.fields
    .filter(({ key, required }) => required && !Object.hasOwn(data, key) && !meant.has(key))
    .map((field) =>
      finding('missing-field', end, {
        key: field.key,
        meaning: field.description,
        sample: sampleOf(field),
      }),
    );
}

/** A value as it may be typed. */
export function sampleOf({ kind, examples }: OwnField): string {
  const [example] = examples;
  if (kind === 'text-or-list') return '[…]';
  if (example === null || typeof example !== 'object') return String(example);
  return `{ ${Object.entries(example)
    .map(([name, it]) => `${name}: ${String(it)}`)
    .join(', ')} }`;
}

/** Shares that do not make 100; with them once more, of which one is as large as it must be. */
export function shareFindings(
  settings: Declared,
  source: Source,
  { data }: FrontMatter,
): Finding[] {
  return fieldTable(settings.fields).all.flatMap((field): Finding[] => {
    const { key } = field;
    const value = Object.hasOwn(data, key) ? data[key] : undefined;
    if (!isShares(field) || value === null || typeof value !== 'object' || Array.isArray(value))
      return [];
    const shares = Object.entries(value);
    const isRead = shares.every(([, it]) => typeof it === 'number' && it >= 0 && it <= 100);
    if (shares.length === 0 || !isRead) return []; // the schema says so
    const numbers = shares.map(([name, it]) => ({ name, value: Number(it) }));
    const sum = rounded(numbers.reduce((total, it) => total + it.value, 0));
    return sum === 100
      ? []
      : [finding('uneven-shares', source.placeOf(key), { key, sum, ...fixOf(key, numbers, sum) })];
  });
}

const rounded = (sum: number): number => Number(sum.toFixed(6));

/** The last share that can alone make up what is missing or too much. */
function fixOf(key: string, shares: readonly NamedNumber[], sum: number): { fix?: string } {
  const wanted = (value: number) => rounded(value + 100 - sum);
  const at = shares.findLastIndex(({ value }) => wanted(value) > 0 && wanted(value) <= 100);
  if (at < 0) return {};
  const items = shares.map(({ name, value }, index) => {
    return `${quoted(name)}: ${index === at ? wanted(value) : value}`;
  });
  return { fix: `${key}: { ${items.join(', ')} }` };
}

/** A name as it may stand in a group on one line. */
const quoted = (name: string): string =>
  /^[\p{L}][\p{L}\p{N} _-]*$/u.test(name) && !/^(?:true|false|null)$/i.test(name)
    ? name
    : JSON.stringify(name);
