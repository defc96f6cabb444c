import * as z from 'zod';
import type { FrontMatter } from '../content/document.ts';
import { finding, type Finding } from '../diagnostics/diagnostic.ts';
import { memoize } from '../memoize.ts';
import { fields } from './field-types.ts';
import { fieldTable, type OwnField } from './fields.ts';
import type { CatalogueSettings, Source } from './model.ts';
import { schemaOfField } from './plain-shape.ts';
import { CourseFrontMatter } from './schema.ts';

type Declared = Pick<CatalogueSettings, 'fields' | 'unreadFields'>;

/** Front matter of a course in this catalogue: our keys and the school’s own. Made once for each catalogue. */
export const courseSchema: (settings: Declared) => z.ZodObject = memoize(
  ({ fields: own, unreadFields }) => [own, unreadFields],
  ({ fields: own, unreadFields }) =>
    own.length + unreadFields.length === 0
      ? CourseFrontMatter
      : CourseFrontMatter.extend(
          Object.fromEntries([
            ...own.map((field) => [field.key, schemaIn(field)] as const),
            ...unreadFields.map((key) => [key, anything] as const),
          ]),
        ),
);

const schemaIn = (field: OwnField): z.ZodType =>
  field.required ? schemaOfField(field) : schemaOfField(field).optional();

/** Of a field whose declaration is wrong nobody knows what belongs in it. */
const anything = z.unknown().optional().register(fields, { kind: 'settings' });

/** Shares that do not make 100; with them once more, of which the last one is as large as it must be. */
export function shareFindings(
  settings: Declared,
  source: Source,
  { data }: FrontMatter,
): Finding[] {
  return fieldTable(settings.fields).own.flatMap(({ key, kind }): Finding[] => {
    const value = Object.hasOwn(data, key) ? data[key] : undefined;
    if (kind !== 'shares' || value === null || typeof value !== 'object') return [];
    const shares = Object.entries(value);
    if (shares.length === 0 || shares.some(([, it]) => typeof it !== 'number')) return [];
    const sum = rounded(shares.reduce((total, [, it]) => total + Number(it), 0));
    return sum === 100
      ? []
      : [finding('uneven-shares', source.placeOf(key), { key, sum, ...fixOf(key, shares, sum) })];
  });
}

const rounded = (sum: number): number => Number(sum.toFixed(6));

function fixOf(key: string, shares: readonly [string, unknown][], sum: number): { fix?: string } {
  const [name, last] = shares.at(-1) ?? [];
  const wanted = rounded(Number(last) + 100 - sum);
  if (name === undefined || wanted < 0 || wanted > 100) return {};
  const items = [...shares.slice(0, -1), [name, wanted] as const];
  return {
    fix: `${key}: { ${items.map(([it, share]) => `${quoted(it)}: ${String(share)}`).join(', ')} }`,
  };
}

/** A name as it may stand in a group on one line. */
const quoted = (name: string): string =>
  /^[\p{L}][\p{L}\p{N} _-]*$/u.test(name) && !/^(?:true|false|null)$/i.test(name)
    ? name
    : JSON.stringify(name);
