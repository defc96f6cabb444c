import type * as z from 'zod';
import type { Document, FrontMatter } from '../content/document.ts';
import { finding, startOf, type Finding, type Place } from '../diagnostics/diagnostic.ts';
import type { KeySign, ValueKind } from '../diagnostics/rules.ts';
import { memoize } from '../memoize.ts';
import { accepts, textKinds } from './accepts.ts';
import type { Source } from './model.ts';
import { explain, meantIssue, placeToFix } from './explain-value.ts';
import { legacyKey, synonyms } from './legacy-keys.ts';
import { nearest } from './nearest.ts';
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
      data[key] = hasGroups(field.meta.kind, value)
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
  const issues = (result.error?.issues ?? []).map((it) => meantIssue(it, data));
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
    const path = placeToFix(schema, issue, data);
    const above = path.map((_, index) => path.slice(0, index + 1).join('.'));
    if (issue.code !== 'unrecognized_keys' && !above.some((it) => reported.has(it)))
      report(path.join('.'), explain(schema, frontMatter, { ...issue, path }, at));
  }
  const harmless = (it: Finding) =>
    it.rule === 'text-lost-to-comment' || (it.rule === 'unknown-key' && it.severity === 'warning');
  const broken = findings.some((it) => !harmless(it));
  return { value: broken ? undefined : result.data, findings };
}

/** Whether a value is a group of keys, in which numbers are numbers. */
const hasGroups = (kind: ValueKind, value: unknown): boolean =>
  ['settings', 'shares', 'hours'].includes(kind) ||
  (kind === 'text-or-list' && typeof value === 'object' && !Array.isArray(value));

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
