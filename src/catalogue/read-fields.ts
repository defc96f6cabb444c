import { parseDocument } from 'yaml';
import type * as z from 'zod';
import type { Document, FrontMatter } from '../content/document.ts';
import { finding, startOf, type Finding, type Place } from '../diagnostics/diagnostic.ts';
import type { KeySign, ValueKind } from '../diagnostics/rules.ts';
import { memoize } from '../memoize.ts';
import { hexColour } from './colour.ts';
import type { Source } from './model.ts';
import { meantAs } from './fixes-of-kinds.ts';
import { legacyKey, synonyms } from './legacy-keys.ts';
import { nearest } from './nearest.ts';
import type { FieldMeta } from './field-types.ts';
import { fieldAt, keysAt, keysOf } from './schema.ts';

/** Longest list in front matter. */
const MAX_LIST = 200;

/** Front matter that a schema accepts, or nothing; what is wrong with it either way. */
export interface ReadFields<T> {
  value?: T;
  findings: readonly Finding[];
}

/** Where the keys of a document stand. */
export const sourceOf: (document: Document) => Source = memoize(
  (document) => [document],
  ({ file, frontMatter }) => ({
    file,
    placeOf: (path, part = 'value') => {
      const found = frontMatter?.places.get(path);
      return (part === 'key' ? found?.key : found?.value) ?? found?.value ?? startOf(file);
    },
  }),
);

/** Checks front matter against a schema. One mistake gives one finding; unknown keys are named and left out. */
export function readFields<T>(schema: z.ZodType<T>, frontMatter: FrontMatter): ReadFields<T> {
  const own = read.get(frontMatter) ?? new Map<z.ZodType, ReadFields<unknown>>();
  read.set(frontMatter, own);
  const result = own.get(schema) ?? judge(schema, frontMatter);
  own.set(schema, result);
  // What was read for a schema holds its type: the map cannot say so.
  return result as ReadFields<T>;
}

/** While somebody edits one file, the others are as they were. */
const read = new WeakMap<FrontMatter, Map<z.ZodType, ReadFields<unknown>>>();

function judge<T>(schema: z.ZodType<T>, frontMatter: FrontMatter): ReadFields<T> {
  const findings: Finding[] = [];
  const reported = new Set<string>();
  const report = (key: string, found: Finding) => {
    findings.push(found);
    reported.add(key);
  };
  const at = (path: string, part: 'key' | 'value' = 'value'): Place => {
    for (let name = path; name; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
      const found = frontMatter.places.get(name);
      if (found) return (part === 'key' ? found.key : undefined) ?? found.value;
    }
    return frontMatter.end;
  };
  /** A key that is only misspelt is not missing too. */
  const meant = (path: string | undefined) => {
    if (path && !frontMatter.places.has(path)) reported.add(path);
  };
  const data: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(frontMatter.data)) {
    const field = fieldAt(schema, [key]);
    if (!field) {
      const legacy = legacyKey(key, schema);
      const near = legacy ? undefined : nearestKey(key, schema);
      findings.push(
        finding(
          'unknown-key',
          at(key, 'key'),
          {
            key,
            ...otherKey(key, near ?? legacy?.instead, schema, frontMatter),
            near,
            ...(legacy ? { legacy } : {}),
          },
          { severity: near ? 'error' : 'warning' },
        ),
      );
      meant(near);
    } else {
      data[key] = ['settings', 'shares', 'hours'].includes(field.meta.kind)
        ? plainGroups(value)
        : readable(value, key, field.meta.kind, frontMatter);
      findings.push(...lostText(key, field.meta.kind, frontMatter));
      if (Array.isArray(value) && value.length > MAX_LIST) {
        report(
          key,
          finding('out-of-range', at(key, 'key'), { key, text: `${value.length}`, high: MAX_LIST }),
        );
        data[key] = value.slice(0, 1);
      }
    }
  }

  const result = schema.safeParse(data);
  const issues = result.error?.issues ?? [];
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    for (const name of issue.keys) {
      const path = [...issue.path, name].join('.');
      const near = nearest(name, keysAt(schema, issue.path));
      report(
        path,
        finding('unknown-key', at(path, 'key'), { key: name, near }, { severity: 'error' }),
      );
      meant(near && [...issue.path, near].join('.'));
    }
  }
  for (const issue of issues) {
    const path = placeToMend(schema, issue, data);
    const above = path.map((_, index) => path.slice(0, index + 1).join('.'));
    if (issue.code !== 'unrecognized_keys' && !above.some((it) => reported.has(it)))
      report(path.join('.'), explain(schema, frontMatter, { ...issue, path }, at));
  }
  const harmless = (it: Finding) =>
    it.rule === 'text-lost-to-comment' || (it.rule === 'unknown-key' && it.severity === 'warning');
  const broken = findings.some((it) => !harmless(it));
  return { value: broken ? undefined : result.data, findings };
}

/** Lists in which a # is behind an id, and so a remark. */
const listsOfIds = ['tracks', 'alternates', 'aliases'];

/** Texts whose end is a comment: `title: C # intro`. */
function lostText(key: string, kind: string, { places }: FrontMatter): Finding[] {
  if (!['text', 'list', 'text-or-list'].includes(kind) || listsOfIds.includes(key)) return [];
  return [...places].flatMap(([path, { comment, source }]) =>
    comment &&
    source !== '' && // where all of it is a remark, the value is missing
    (kind !== 'list' || path !== key) && // one text where a list belongs is said already, with its remark
    (path === key || path.startsWith(`${key}.`))
      ? [
          finding('text-lost-to-comment', comment.at, {
            key,
            text: comment.text,
            ...lostFix(path, source, comment.text),
          }),
        ]
      : [],
  );
}

/** The line with the remark inside the value. */
function lostFix(path: string, source: string, comment: string): { fix?: string } {
  const lead = /\.\d+$/.test(path) ? '- ' : `${path.split('.').at(-1)}: `;
  return source.trim() === '' || source.includes('\n')
    ? {}
    : {
        fix: `${lead}"${`${source.trim()} ${comment}`.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`,
      };
}

/** What stands in the way of the key that was meant, or makes this one look like it. */
function otherKey(
  key: string,
  meant: string | undefined,
  schema: z.ZodType,
  { data, places }: FrontMatter,
): { sign?: KeySign; taken?: true; wants?: ValueKind; fix?: string } {
  const sign = signIn(key);
  const found = sign ? { sign } : {};
  if (meant === undefined) return found;
  if (Object.hasOwn(data, meant)) return { ...found, taken: true };
  const at = places.get(key);
  const value = data[key];
  const kind = fieldAt(schema, [meant])?.meta.kind;
  if (at?.comment && at.source !== '' && (kind === 'text' || kind === 'text-or-list'))
    return { ...found, ...lostFix(meant, at.source, at.comment.text) };
  if (!at || meant === 'aliases' || meant === 'draft' || accepts(schema, [meant], value))
    return found;
  const here = at.key ?? at.value;
  const alone: FrontMatter = {
    data: { [meant]: value },
    places: new Map(
      [...places].flatMap(([path, place]) =>
        path === key || path.startsWith(`${key}.`)
          ? [[meant + path.slice(key.length), place] as const]
          : [],
      ),
    ),
    end: here,
  };
  const better = readFields(schema, alone).findings.find(
    (it): it is Finding<'wrong-type'> => it.rule === 'wrong-type' && it.data.key === meant,
  )?.data;
  if (better?.fix && !better.entry) return { ...found, fix: better.fix };
  return kind ? { ...found, wants: kind } : found;
}

/** A sign in a key that nobody sees, or that looks like another. */
function signIn(key: string): KeySign | undefined {
  if (/[\u00a0\u202f]/.test(key)) return 'no-break-space';
  if (/[\u200b-\u200d\u2060\ufeff\u00ad]/.test(key)) return 'invisible';
  if (/[^\S ]|[\u2000-\u200a\u3000]/.test(key)) return 'other-space';
  return /\p{sc=Latin}/u.test(key) && /\p{sc=Cyrillic}|\p{sc=Greek}/u.test(key)
    ? 'other-letter'
    : undefined;
}

/** What is written as text, whatever it looks like. */
const textKinds: readonly ValueKind[] = [
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
function accepts(
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
function proved(
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

function nearestKey(key: string, schema: z.ZodType): string | undefined {
  const known = keysOf(schema);
  const synonym = synonyms.get(key.toLowerCase());
  return (
    known.find((it) => it === synonym) ??
    known.find(
      (it) =>
        it.toLowerCase() === key.toLowerCase() ||
        it.replace(/-/g, '') === key.toLowerCase().replace(/[-_ ]/g, ''),
    ) ??
    (key.length > 2 ? nearest(key, known) : undefined)
  );
}

/** A number or true/false where a text belongs is that text as it was typed: `title: 2001` is a title. */
function readable(
  value: unknown,
  path: string,
  kind: ValueKind,
  frontMatter: FrontMatter,
): unknown {
  const wantsText = [...textKinds, 'one-of'].includes(kind);
  if (!wantsText) return value;
  if (Array.isArray(value))
    return value.map((item, index) => readable(item, `${path}.${index}`, kind, frontMatter));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [
        name,
        readable(item, `${path}.${name}`, kind, frontMatter),
      ]),
    );
  return typeof value === 'number' || typeof value === 'boolean'
    ? (frontMatter.places.get(path)?.source ?? String(value)).trim()
    : value;
}

/** Groups get an ordinary prototype back for zod; keys that would replace it are left out by it. */
function plainGroups(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainGroups);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== '__proto__')
      .map(([name, item]) => [name, plainGroups(item)]),
  );
}

const isBlank = /^[\s\p{C}]*$/u;
type Issue = z.core.$ZodIssue;

function explain(
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
  // Words are refused in two lists alone: that of languages, and that of tracks where they are signs.
  const ofWords: ValueKind = key === 'tracks' ? 'id' : 'language';
  const ofList: ValueKind = kind === 'list' && isWord ? ofWords : 'text';
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

/** A group of keys, or a list by its places. */
const isGroup = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === 'object' && value !== null;
const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((it, part) => (isGroup(it) ? it[part] : undefined), data);
const isBlankList = (value: unknown): boolean =>
  Array.isArray(value) && value.every((it) => it === null);

/**
 * Where a text or a list of texts may stand, the entry that is neither; a list of nothing but empty entries as a
 * whole.
 */
function placeToMend(
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

const languageCodes: Readonly<Record<string, RegExp>> = {
  nl: /^(nl|dutch|nederlands)$/i,
  en: /^(en|english|engels)$/i,
  fr: /^(fr|french|frans|français)$/i,
  de: /^(de|german|duits|deutsch)$/i,
  es: /^(es|spanish|spaans|español)$/i,
};
/** A number and at most one or two words that only say of what: `6 ECTS`, `4,5 sp.`, `210°`, `1e`. */
const numberWithUnit = /^(\d+)(?:[.,](\d+))?\s*(?:\p{L}{1,15}\.?(?: \p{L}{1,12}\.?)?|°|%)?$/u;
const bullet = /^(?:[-•–—*·‣◦▪●○■□➢➤✓]\s*|\d{1,2}[.)]\s+)/;
/** Round brackets around a list, or one square bracket without the other, were meant to be those of a list. */
const withoutBrackets = (text: string): string =>
  text.replace(/^\(([^()]*)\)$/, '$1').replace(/^([^[\]]*)\]$/, '$1');
/** Entries that lines hold: parted by a bullet, one a line, or parted by commas. */
function partsOf(
  lines: readonly string[],
  text: string,
  sign: string | undefined,
): readonly string[] {
  if (sign) return lines.flatMap((line) => line.split(sign));
  return lines.length > 1 || bullet.test(text) ? lines : withoutBrackets(text).split(/\s*[,;]\s*/);
}
const quotedInList = (item: string) =>
  /[[\]{}:#"'&*!|>%@`,\\]|^[-?]|^(?:null|~)$/i.test(item) ? JSON.stringify(item) : item;

/** A colour that was written without its sign, or in numbers: `0a7d4f`, `rgb(10, 125, 79)`. */
function colourIn(text: string): string | undefined {
  const plain = text.trim().replace(/^["'#\s]+|["'\s]+$/g, '');
  const parts = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\b/i.exec(plain)?.slice(1);
  if (!parts) return hexColour(`#${plain}`);
  const digits = parts.map((it) => Math.min(255, Number(it)).toString(16).padStart(2, '0'));
  return `#${digits.join('')}`;
}

/** What they probably meant, typed right; without a key where only an entry of a list is wrong. */
function fixOf(
  key: string,
  kind: string,
  text: string,
  source: string,
  { choices = [], meant = [] }: Partial<FieldMeta> = {},
): { fix?: string } {
  const typed = (value: string) => ({ fix: key ? `${key}: ${value}` : value });
  if (kind === 'number' || kind === 'whole-number') {
    const [, whole, part] = numberWithUnit.exec(text.trim()) ?? [];
    if (whole && (kind === 'number' || !part)) return typed(`${whole}${part ? `.${part}` : ''}`);
  }
  if (kind === 'yes-no') {
    if (/^(yes|ja|y|on|1|true|waar)$/i.test(text)) return typed('true');
    if (/^(no|nee|neen|n|off|0|false|onwaar)$/i.test(text)) return typed('false');
  }
  if (kind === 'one-of') {
    const said = meant.find(({ word }) => word === text.toLowerCase());
    const near = said?.choice ?? nearest(text, choices);
    return near ? typed(near) : {};
  }
  if (kind === 'language') {
    const code = Object.keys(languageCodes).find((it) => languageCodes[it].test(text));
    return code ? typed(code) : {};
  }
  if (kind === 'list' && text !== '' && !/^[[{>|]/.test(text)) {
    const lines = withoutBrackets(source.trim().replace(/^(["'])([\s\S]*)\1$/, '$2'))
      .split(/\r?\n/)
      .map((it) => it.trim())
      .filter(Boolean);
    const [, sign] = /^([•·‣◦▪●○■□➢➤✓])/.exec(text) ?? [];
    const items = partsOf(lines, text, sign)
      .map((it) =>
        it
          .trim()
          .replace(bullet, '')
          .replace(/^(["'])(.*)\1$/, '$2')
          .replace(/^"|"$/g, ''),
      )
      .filter(Boolean);
    if (items.length === 0) return {};
    return typed(`[${items.map(quotedInList).join(', ')}]`);
  }
  const meantBy = meantAs(kind, text);
  if (meantBy !== undefined) return typed(meantBy);
  if (kind === 'colour') {
    const hex = colourIn(text);
    return hex ? typed(`"${hex}"`) : {};
  }
  if (kind === 'address' && /^[\w-]+(\.[\w-]+)+(:\d+)?(\/\S*)?$/.test(text))
    return typed(`https://${text}`);
  if (
    (kind === 'text' || kind === 'id') &&
    text !== '' &&
    !source.trim().includes('\n') &&
    !/^["'>|]/.test(text)
  )
    return typed(`"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`);
  return {};
}
