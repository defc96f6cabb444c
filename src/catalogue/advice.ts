import { parseDocument } from 'yaml';
import type * as z from 'zod';
import type { Document, FrontMatter } from '../content/document.ts';
import type { Finding } from '../diagnostics/diagnostic.ts';
import type { RuleData } from '../diagnostics/rules.ts';
import { readFields } from './read-fields.ts';
import { fieldAt } from './schema.ts';

type Typed = Finding & { data: RuleData['invalid-yaml' | 'unsafe-yaml'] };

/**
 * What the reader of front matter found, with advice that fits the key: it knows no keys, and quotation marks around a number or a
 * list would be the next mistake.
 */
export const advised = ({ findings, legible = {} }: Document, schema: z.ZodType): Finding[] =>
  findings.map((it) => {
    if (isBullets(it))
      return { ...it, data: { ...it.data, ...insteadOfList(it.data.text, schema) } };
    return isTyped(it) ? { ...it, data: better(it, schema, legible) } : it;
  });

type Bullets = Finding & { data: RuleData['invalid-yaml'] };
const isBullets = (it: Finding): it is Bullets =>
  it.rule === 'invalid-yaml' && (it.data as Bullets['data']).cause === 'bullet';

/** What to do with a list that its key would not take, however its entries start. */
function insteadOfList(key: string, schema: z.ZodType): Pick<Bullets['data'], 'wants' | 'stray'> {
  const kind = fieldAt(schema, [key])?.meta.kind;
  if (kind === undefined) return { stray: key };
  return kind === 'list' || kind === 'text-or-list' ? {} : { wants: kind };
}

const isTyped = (it: Finding): it is Typed =>
  (it.rule === 'invalid-yaml' || it.rule === 'unsafe-yaml') &&
  (it.data as Typed['data']).fix !== undefined;

function better(
  { at, data }: Typed,
  schema: z.ZodType,
  legible: Readonly<Record<string, unknown>>,
): Typed['data'] {
  const [, key, source = ''] = /^([^\s:#"'[{-][^:]*?)[ \t]*: +(.*)$/s.exec(data.fix ?? '') ?? [];
  const field = key === undefined ? undefined : fieldAt(schema, [key]);
  if (key === undefined) return data;
  const document = parseDocument(data.fix ?? '', { logLevel: 'silent' });
  if (document.errors.length > 0) return data;
  const written = document.toJS() as Record<string, unknown>;
  const alone: FrontMatter = {
    data: written,
    places: new Map([[key, { key: at, value: at, source }]]),
    end: at,
  };
  if (!field) return otherKey(data, key, source, { schema, alone, legible });
  const own = readFields(schema, alone).findings.find((it) => {
    const about = it.data as { key?: string; group?: string };
    return (it.rule === 'missing-field' ? about.group : about.key)?.split('.')[0] === key;
  });
  if (!own) return data;
  const { fix } = own.data as { fix?: string };
  const { fix: _, ...rest } = data;
  return fix === undefined ? { ...rest, wants: field.meta.kind } : { ...rest, fix };
}

/** The key means nothing here either: the key that was meant, or the line as a remark. */
function otherKey(
  data: Typed['data'],
  key: string,
  source: string,
  {
    schema,
    alone,
    legible,
  }: { schema: z.ZodType; alone: FrontMatter; legible: Readonly<Record<string, unknown>> },
): Typed['data'] {
  const found = readFields(schema, alone).findings.find((it) => it.rule === 'unknown-key');
  const { near, wants, fix } = (found?.data ?? {}) as Partial<RuleData['unknown-key']>;
  const { fix: _, ...rest } = data;
  if (near !== undefined && Object.hasOwn(legible, near)) return { ...rest, stray: key };
  if (near !== undefined && fix === undefined && !wants)
    return { ...rest, fix: `${near}: ${source}` };
  return fix === undefined ? { ...rest, stray: key } : { ...rest, fix };
}
