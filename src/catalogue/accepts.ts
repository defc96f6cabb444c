import { parseDocument } from 'yaml';
import type * as z from 'zod';
import type { ValueKind } from '../diagnostics/rules.ts';
import { fieldAt } from './schema.ts';

/** What is written as text, whatever it looks like. */
export const textKinds: readonly ValueKind[] = [
  'text',
  'id',
  'text-or-list',
  'list',
  'date',
  'language',
  'address',
  'link',
];

/** Whether a value may stand at a path of a file. */
export function accepts(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  value: unknown,
  data: Readonly<Record<string, unknown>> = {},
): boolean {
  const kind = fieldAt(schema, path)?.meta.kind ?? 'text';
  const isText = textKinds.includes(kind);
  const asText = (it: unknown): unknown => {
    if (Array.isArray(it)) return it.map(asText);
    return typeof it === 'number' || typeof it === 'boolean' ? String(it) : it;
  };
  const all = withValue(data, path, isText ? asText(value) : value);
  return !schema
    .safeParse(all)
    .error?.issues.some((issue) => path.every((part, index) => issue.path[index] === part));
}

function withValue(
  data: unknown,
  [first, ...rest]: readonly PropertyKey[],
  value: unknown,
): unknown {
  if (first === undefined) return value;
  if (Array.isArray(data))
    return data.map((it: unknown, index) =>
      index === Number(first) ? withValue(it, rest, value) : it,
    );
  const group = isGroup(data) ? data : {};
  return { ...group, [first]: withValue(group[first], rest, value) };
}

/** A remedy that was tried: typed as it stands, the value is right. */
export function proved(
  { fix }: { fix?: string },
  schema: z.ZodType,
  path: readonly PropertyKey[],
  data: Readonly<Record<string, unknown>>,
  entry: boolean,
): { fix?: string } {
  if (fix === undefined) return {};
  const document = parseDocument(entry ? `- ${fix}` : fix, { logLevel: 'silent' });
  if (document.errors.length > 0) return {};
  const read: unknown = document.toJS();
  const value = isGroup(read) ? Object.values(read)[0] : undefined;
  const isAddress = (it: unknown) =>
    typeof it !== 'string' || /^[\p{L}\p{N}\p{M}._~@&+,;=()'!*/-]+$/u.test(it);
  return value !== null &&
    accepts(schema, path, value, data) &&
    (path[0] !== 'aliases' || [value].flat().every(isAddress))
    ? { fix }
    : {};
}

/** A group of keys, or a list by its places. */
export const isGroup = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === 'object' && value !== null;
