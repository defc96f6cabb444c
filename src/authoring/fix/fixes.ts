import type { ZodType } from 'zod';
import type { Catalogue } from '../../catalogue/model.ts';
import {
  CourseFrontMatter,
  keysOf,
  PageFrontMatter,
  PillarFrontMatter,
  ProfileFrontMatter,
  Settings,
  TrackFrontMatter,
} from '../../catalogue/schema.ts';
import { slug, slugPath } from '../../content/slug.ts';
import { firmRules, isRule, rules, type RuleData, type RuleName } from '../../diagnostics/rules.ts';
import { rangeOf, type Edit, type SourceFile } from '../source-file.ts';
import { isUnambiguous } from './is-unambiguous.ts';
import {
  listEdit,
  replaceItem,
  takeItemOut,
  replaceScalar,
  scalarText,
  textOf,
} from '../yaml-text.ts';

/**
 * What a fix looks at: the file, the path of the key or value that was reported, and the catalogue for its known
 * names.
 */
interface Spot {
  source: SourceFile;
  path: string;
  part: 'key' | 'value';
  catalogue: Catalogue;
}

/** From a finding to the one sure change that fixes it; nothing where there is none. */
type Fix<R extends RuleName> = (data: RuleData[R], spot: Spot) => Edit | undefined;

const ids = ({ courses, brokenCourses }: Catalogue) =>
  [...courses, ...brokenCourses].map(({ id }) => id);
/** Ids of tracks or pillars that more than one course names. */
function commonIds({ courses }: Catalogue, kind: 'track' | 'pillar'): string[] {
  const used = courses.flatMap((course) =>
    kind === 'track' ? course.tracks : (course.pillar ?? []),
  );
  return [...new Set(used.filter((id, index) => used.indexOf(id) !== index))];
}

/** Every rule that can be fixed. What a body says is nobody’s to change, so no rule of bodies is here. */
const fixes: { [R in RuleName]?: Fix<R> } = {
  'wrong-type': (data, spot) =>
    (
      new Map([
        ['list', aList],
        ['text', aText],
      ]).get(data.kind) ?? aWord
    )(data, spot),
  'unknown-key': ({ key, near, legacy, wants }, spot) =>
    legacy && (wants || ['aliases', 'draft'].includes(legacy.instead ?? 'draft'))
      ? undefined
      : otherKey(key, near ?? legacy?.instead, keysFor(spot.source), spot),
  'alias-is-own-address': (_, { source, path }) => takeItemOut(source, path),
  'choice-in-title': ({ title, alone }, { source, path }) =>
    alone || valueAt(source, path)?.trim() !== title
      ? undefined
      : replaceScalar(source, path, 'value', title.replace(/\s*\([^)]*\)\s*$/, '')),
  'unknown-rule': ({ name, near }, spot) =>
    otherKey(
      name,
      near,
      Object.keys(rules).filter((it) => !(isRule(it) && firmRules.includes(it))),
      spot,
    ),
  'legacy-choice': (_, { source }) =>
    source.document.frontMatter?.places.has('option')
      ? undefined
      : replaceScalar(source, 'choice', 'key', 'option'),
  'unknown-track': ({ id, near }, spot) =>
    otherName(id, near, spot.catalogue.trackById.keys(), spot),
  'unknown-pillar': ({ id, near }, spot) =>
    otherName(id, near, spot.catalogue.pillarById.keys(), spot),
  'unknown-programme': ({ id, near }, spot) =>
    otherName(id, near, spot.catalogue.programmeById.keys(), spot),
  'unknown-alternate': ({ id, near }, spot) => otherName(id, near, ids(spot.catalogue), spot),
  'unknown-prerequisite': ({ text, near }, spot) =>
    otherName(text, near, ids(spot.catalogue), spot),
  'misspelt-id': ({ kind, id, near }, spot) =>
    otherName(id, near, commonIds(spot.catalogue, kind), spot),
  'tag-variants': ({ tag, common }, { source, path }) =>
    valueAt(source, path)?.trim() === tag ? replaceItem(source, path, common) : undefined,
};

/** The change that fixes a finding, made at a path of a file. */
export function fixFor<R extends RuleName>(
  rule: R,
  data: RuleData[R],
  spot: Spot,
): Edit | undefined {
  return fixes[rule]?.(data, spot);
}
export const isFixable = (rule: RuleName): boolean => rule in fixes;

const placeOf = ({ document }: SourceFile, path: string) => document.frontMatter?.places.get(path);
/** Text of a value as it was typed, without quotation marks. */
const valueAt = (source: SourceFile, path: string) => textOf(placeOf(source, path)?.source ?? '');

/** A number, true or false, one of a few words, a language: as the hint types it. */
function aWord(
  { fix, text, kind, choices = [], many }: RuleData['wrong-type'],
  { source, path, part }: Spot,
): Edit | undefined {
  const at = placeOf(source, path);
  const meant = fix?.replace(/^[^\s:]+: /, '');
  const written = many ? text : textOf(at?.source ?? '');
  if (part !== 'value' || !at || meant === undefined || written?.trim() !== text.trim())
    return undefined;
  // 1.500 may be one and a half, or fifteen hundred.
  if (
    /\d[.,]\d{3}(?!\d)/.test(text) ||
    kind === 'id' ||
    (kind === 'one-of' && !isUnambiguous(text, meant, choices))
  )
    return undefined;
  return { ...rangeOf(source.text, at.value), text: meant };
}

/** An entry with a colon in it, between quotation marks. */
function aText(_: RuleData['wrong-type'], { source, path, part }: Spot): Edit | undefined {
  const at = placeOf(source, path);
  if (part !== 'value' || !at || !/\.\d+$/.test(path)) return undefined;
  const range = rangeOf(source.text, at.value);
  const written = source.text.slice(range.from, range.to);
  return /^[^\s[{"'&*!|>#?-][^\r\n#]*:\s[^\r\n#]*$/.test(written)
    ? { ...range, text: JSON.stringify(written) }
    : undefined;
}

/** What starts like an item of a list, or ends like one between brackets. */
const bulletsOrBracket = /^(?:[•·‣◦▪●○■□➢➤✓(]|\d{1,2}[.)]\s)|^[^[]*\]$/;

/** One text, with commas or semicolons, to a list. */
function aList(
  { fix, text: shown }: RuleData['wrong-type'],
  { source, path, part }: Spot,
): Edit | undefined {
  const at = placeOf(source, path);
  if (part !== 'value' || !at) return undefined;
  const typed = /^[^\s:]+: (\[.*\])$/.exec(fix ?? '')?.[1];
  if (typed && bulletsOrBracket.test(shown))
    return { ...rangeOf(source.text, at.value), text: typed };
  const text = path.includes('.') ? undefined : textOf(at.source);
  if (text === undefined || /^\s*$|^-/.test(text) || (text.includes(',') && text.includes(';')))
    return undefined;
  const items = text
    .split(/[,;]/)
    .map((it) => it.trim())
    .filter(Boolean);
  // “Basic maths, from school” is one prerequisite.
  const mayBeOneText =
    /^(pre|co)requisites$/.test(path) &&
    items.length > 1 &&
    !items.every((it) => /^[\w/.-]+$/.test(it));
  if (mayBeOneText || items.length === 0) return undefined;
  return listEdit(
    source,
    path,
    items.length === 1 && items[0] === text
      ? [at.source.trim()]
      : items.map((it) => scalarText(it, { inFlow: true })),
  );
}

/** A key that was meant to be another: not where that one is there too, nor where two are as near. */
function otherKey(
  key: string,
  near: string | undefined,
  known: readonly string[],
  { source, path, part }: Spot,
): Edit | undefined {
  const above = path.slice(0, path.length - key.length);
  if (near === undefined || part !== 'key' || placeOf(source, above + near)) return undefined;
  const isSame = (it: string) =>
    it.replace(/[-_ ]/g, '').toLowerCase() === key.replace(/[-_ ]/g, '').toLowerCase();
  return isSame(near) || !known.includes(near) || isUnambiguous(key, near, known)
    ? replaceScalar(source, path, 'key', near)
    : undefined;
}

/** An id that was meant to be another. */
function otherName(
  written: string,
  near: string | undefined,
  known: Iterable<string>,
  { source, path, part }: Spot,
): Edit | undefined {
  const here = valueAt(source, path);
  if (near === undefined || part !== 'value' || here === undefined) return undefined;
  if (slugPath(here) !== slugPath(written) && slug(here) !== written) return undefined;
  return isUnambiguous(written, near, known) ? replaceItem(source, path, near) : undefined;
}

const schemaOfRoom = new Map<string, ZodType>([
  ['tracks', TrackFrontMatter],
  ['pillars', PillarFrontMatter],
  ['pages', PageFrontMatter],
]);

/** Keys that a file may have at its top, by the folder it lies in. */
function keysFor({ file, document }: SourceFile): readonly string[] {
  const [room = ''] = file.split('/');
  if (file === 'catalogue.yaml') return keysOf(Settings);
  if (document.frontMatter?.data['layout'] === 'profile') return keysOf(ProfileFrontMatter);
  return keysOf(schemaOfRoom.get(room) ?? CourseFrontMatter);
}
