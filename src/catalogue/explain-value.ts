import type * as z from 'zod';
import type { FrontMatter } from '../content/document.ts';
import { finding, type Finding, type Place } from '../diagnostics/diagnostic.ts';
import type { ValueKind } from '../diagnostics/rules.ts';
import { isGroup, proved } from './accepts.ts';
import { fixOf, quotedInList } from './fix-of-value.ts';
import { fieldAt } from './schema.ts';

const isBlank = /^[\s\p{C}]*$/u;
/** What zod says of a value that its schema refuses. */
export type Issue = z.core.$ZodIssue;

/**
 * What is wrong with a number where a number, or something else, may stand: that it is none of them says less than that
 * it is too large.
 */
export function meantIssue(issue: Issue, data: Readonly<Record<string, unknown>>): Issue {
  if (issue.code !== 'invalid_union' || typeof valueAt(data, issue.path) !== 'number') return issue;
  const ofNumber = issue.errors
    .flat()
    .find(({ code }) => ['too_small', 'too_big', 'not_multiple_of'].includes(code));
  return ofNumber ? { ...ofNumber, path: issue.path } : issue;
}

/** Says of a refused value what is wrong with it, where, and what to type instead. */
export function explain(
  schema: z.ZodType,
  { data, places, end }: FrontMatter,
  issue: Issue,
  at: (path: string, part?: 'key' | 'value') => Place,
): Finding {
  const path = issue.path.map(String).join('.');
  const key = String(issue.path[0] ?? '');
  const field = fieldAt(schema, issue.path) ?? fieldAt(schema, [key]);
  const kind = field?.meta.kind ?? 'text';
  if (!Object.hasOwn(data, key) && issue.path.length === 1)
    return finding('missing-field', end, { key, meaning: field?.description ?? '' });
  const written = places.get(path);
  const text = shown(written?.source ?? '');
  if (!written)
    return finding('missing-field', at(path, 'key'), {
      key: String(issue.path.at(-1)),
      meaning: field?.description ?? '',
      group: issue.path
        .slice(0, -1)
        .filter((it) => typeof it === 'string')
        .join('.'),
    });
  // The only keys of a group that are not anyone's to choose are numbers of semesters.
  if (issue.code === 'invalid_key')
    return finding('out-of-range', at(path, 'key'), {
      key: issue.path.slice(0, -1).join('.'),
      text: String(issue.path.at(-1)),
      low: 1,
      high: 12,
      step: 1,
    });
  const listIsEmpty = issue.code === 'too_small' && issue.origin === 'array';
  const ofNumber =
    issue.code === 'not_multiple_of' ||
    ((issue.code === 'too_small' || issue.code === 'too_big') &&
      (issue.origin === 'number' || issue.origin === 'int'));
  if (ofNumber && field) {
    const { low, high, step } = field.meta;
    return finding('out-of-range', written.value, { key: path, text, low, high, step });
  }
  if (issue.code === 'too_big' && issue.origin === 'array')
    return finding('out-of-range', at(path, 'key'), {
      key: path,
      text: String([valueAt(data, issue.path)].flat().length),
      high: Number(issue.maximum),
    });
  if (issue.code === 'too_big' && issue.origin === 'string')
    return finding('out-of-range', written.value, {
      key: path,
      text: `${text.slice(0, 20)}…`,
      high: Number(issue.maximum),
      tooLong: true,
    });
  const value = valueAt(data, issue.path);
  const isBlock = /^[>|][+-]?\d?$/.test(text);
  const blockText = isBlock && typeof value === 'string' ? value.trim() : '';
  const empty =
    text === '' ||
    value === null ||
    isBlankList(value) ||
    listIsEmpty ||
    /^["']\s*["']$/.test(text) ||
    (isBlock && blockText === '') ||
    !/[^\s\p{C}]/u.test(text);
  const entry = path !== key && kind !== 'settings' && /\.\d+$/.test(path);
  const isWord =
    ['string', 'number', 'boolean'].includes(typeof value) && !isBlank.test(String(value));
  // Words are refused in lists of languages, and in that of tracks where they are signs.
  const ofWords: ValueKind = key === 'tracks' ? 'id' : 'language';
  const refusesWords = kind === 'list' || kind === 'language';
  const ofList: ValueKind = refusesWords && isWord ? ofWords : 'text';
  const wanted = entry && kind !== 'id' ? ofList : kind;
  const many =
    Array.isArray(value) &&
    wanted !== 'list' &&
    value.every((it) => it === null || typeof it !== 'object');
  const one = blockText ? shown(blockText) : text;
  const all = many ? value.map(String).join(', ').slice(0, 60) : one;
  const name = path.replace(/\.\d+$/, '');
  const own = entry ? '' : spelling(String(issue.path.at(-1)), data);
  const fixFor = (one: string, source: string) => fixOf(own, wanted, one, source, field?.meta);
  const found = many
    ? manyFix(own, wanted, value.map(String), (one) => fixFor(one, one))
    : fixFor(
        wanted === 'list' && written.comment ? `${one} ${written.comment.text}` : one,
        blockText || written.source,
      );
  const bare =
    many && value.length === 1 && (wanted !== 'file' || /\.\w+$/.test(String(value[0])))
      ? { fix: `${own && `${own}: `}${quotedInList(String(value[0]))}` }
      : {};
  const candidates = wanted === 'text' || wanted === 'id' ? [bare, found] : [found, bare];
  // Without quotation marks a colour is a remark.
  const remarked =
    wanted === 'colour' && empty ? /^#\S+/.exec(written.comment?.text ?? '')?.[0] : '';
  const fix = empty
    ? proved(fixFor(remarked ?? '', ''), schema, issue.path, data, entry)
    : candidates
        .map((it) => proved(it, schema, issue.path, data, entry))
        .find((it) => it.fix !== undefined);
  return finding(
    'wrong-type',
    empty && !entry ? at(path, text === '' ? 'key' : 'value') : written.value,
    {
      key: name,
      kind: wanted,
      text: empty ? '' : all,
      ...fix,
      ...(field?.meta.choices ? { choices: field.meta.choices } : {}),
      ...(isQuoted.test(written.source.trim()) &&
      !['text', 'list', 'text-or-list', 'id'].includes(wanted)
        ? { quoted: true }
        : {}),
      ...(entry ? { entry } : {}),
      ...(many && value.length > 0 ? { many } : {}),
    },
  );
}

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((it, part) => (isGroup(it) ? it[part] : undefined), data);
const isBlankList = (value: unknown): boolean =>
  Array.isArray(value) && value.every((it) => it === null);

/**
 * Where a text or a list of texts may stand, the entry that is neither; a list of nothing but empty entries as a
 * whole.
 */
export function placeToFix(
  schema: z.ZodType,
  { code, path }: Issue,
  data: Readonly<Record<string, unknown>>,
): PropertyKey[] {
  const above = path.slice(0, -1);
  if (typeof path.at(-1) === 'number' && isBlankList(valueAt(data, above))) return above;
  const value = valueAt(data, path);
  const bad =
    code === 'invalid_union' &&
    Array.isArray(value) &&
    !isBlankList(value) &&
    fieldAt(schema, path)?.meta.kind === 'text-or-list'
      ? value.findIndex((it) => typeof it !== 'string' || it.trim() === '')
      : -1;
  return bad < 0 ? [...path] : [...path, bad];
}

/** What the key is typed as: an old one by its new name. */
const spelling = (key: string, data: FrontMatter['data']): string =>
  key === 'choice' && !Object.hasOwn(data, 'option') ? 'option' : key;

/** A list where one belongs: its only entry; of texts, one text. */
function manyFix(
  key: string,
  kind: string,
  values: readonly string[],
  fixFor: (one: string) => { fix?: string },
): { fix?: string } {
  if (values.length === 1) return fixFor(values[0]);
  if (kind !== 'text' || values.length === 0) return {};
  const between = values.every((it) => /[.!?]$/.test(it)) ? ' ' : ', ';
  return { fix: `${key && `${key}: `}${JSON.stringify(values.join(between))}` };
}

const isQuoted = /^(["']).*\1$|^[“”„‘’].*[“”‘’]$/;
const shown = (source: string) =>
  source
    .trim()
    .split('\n')[0]
    .trimEnd()
    .replace(/^(["'])(.*)\1$/, '$2')
    .replace(/^[“”„‘’]([^“”‘’]*)[“”‘’]$/, '$1')
    .slice(0, 60);
