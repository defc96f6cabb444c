import { parseDocument } from 'yaml';
import type * as z from 'zod';
import type { Document, FrontMatter } from '../content/document.ts';
import type { Finding } from '../diagnostics/diagnostic.ts';
import type { RuleData } from '../diagnostics/rules.ts';
import { readFields } from './read-fields.ts';
import { fieldAt } from './schema.ts';

/** What advice changes of what was found: the line to type, else what the key wants, or that it means nothing here. */
type Advice = Pick<RuleData['invalid-yaml'], 'fix' | 'wants' | 'stray'>;

/**
 * What the reader of front matter found, with advice that fits the key: it knows no keys, and quotation marks
 * around a number or a list would be the next mistake.
 */
export const advised = ({ findings, legible = {} }: Document, schema: z.ZodType): Finding[] =>
  findings.map((it) => {
    if (it.rule === 'invalid-yaml' && it.data.cause === 'bullet')
      return { ...it, data: { ...it.data, ...insteadOfList(it.data.text, schema) } };
    if (it.rule === 'invalid-yaml')
      return { ...it, data: { ...it.data, ...better(it, schema, legible) } };
    return it.rule === 'unsafe-yaml'
      ? { ...it, data: { ...it.data, ...better(it, schema, legible) } }
      : it;
  });

/** What to do with a list that its key would not take, however its entries start. */
function insteadOfList(key: string, schema: z.ZodType): Advice {
  const kind = fieldAt(schema, [key])?.meta.kind;
  if (kind === undefined) return { stray: key };
  return kind === 'list' || kind === 'text-or-list' ? {} : { wants: kind };
}

function better(
  { at, data }: Finding<'invalid-yaml' | 'unsafe-yaml'>,
  schema: z.ZodType,
  legible: Readonly<Record<string, unknown>>,
): Advice {
  const [, key, source = ''] = /^([^\s:#"'[{-][^:]*?)[ \t]*: +(.*)$/s.exec(data.fix ?? '') ?? [];
  if (key === undefined) return {};
  const field = fieldAt(schema, [key]);
  const document = parseDocument(data.fix ?? '', { logLevel: 'silent' });
  if (document.errors.length > 0) return {};
  const written: Record<string, unknown> = document.toJS();
  const alone: FrontMatter = {
    data: written,
    places: new Map([[key, { key: at, value: at, source }]]),
    end: at,
  };
  if (!field) return otherKey(key, source, { schema, alone, legible });
  const own = readFields(schema, alone).findings.find((it) => topKeyOf(it) === key);
  if (!own) return {};
  const fix = 'fix' in own.data ? own.data.fix : undefined;
  return fix === undefined ? { fix, wants: field.meta.kind } : { fix };
}

/** The key at the top of a file that a finding is about, or in whose group something is missing. */
function topKeyOf({ rule, data }: Finding): string | undefined {
  if (rule === 'missing-field') return data.group?.split('.')[0];
  return 'key' in data ? data.key.split('.')[0] : undefined;
}

/** The key means nothing here either: the key that was meant, or the line as a remark. */
function otherKey(
  key: string,
  source: string,
  {
    schema,
    alone,
    legible,
  }: { schema: z.ZodType; alone: FrontMatter; legible: Readonly<Record<string, unknown>> },
): Advice {
  const found = readFields(schema, alone).findings.find((it) => it.rule === 'unknown-key');
  const { near, wants, fix } = found?.data ?? {};
  const stray: Advice = { fix: undefined, stray: key };
  if (near !== undefined && Object.hasOwn(legible, near)) return stray;
  if (near !== undefined && fix === undefined && !wants) return { fix: `${near}: ${source}` };
  return fix === undefined ? stray : { fix };
}
