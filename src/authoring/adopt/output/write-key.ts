import { keysFor } from '../mapping/model.ts';
import { statedProgramme } from '../mapping/groups.ts';
import type { Item } from '../mapping/items.ts';
import { isLeftOut } from '../mapping/keys.ts';
import { fieldName } from '../mapping/own-fields.ts';
import type { Plan } from '../mapping/plan.ts';
import type { NamedValue } from '../mapping/read-keys.ts';
import { termsOf } from '../mapping/terms.ts';
import { isOpposite, mapped, yesNo } from '../mapping/values-of-keys.ts';
import { isValues, listOf, textOf } from '../values.ts';
import { isReference, writeReferences } from './write-references.ts';
import { fateOfKey, noted, type Note, type Writing } from './writing.ts';

/** With what the keys of one file are written. */
export interface KeyWriting extends Writing {
  item: Item;
  front: Record<string, unknown>;
  note: Note;
}

/** Writes one key; gives what of it goes into the text. */
export function writeKey(named: NamedValue, writing: KeyWriting): string | undefined {
  const { item, front, note, plan } = writing;
  const { name, key, value } = named;
  if (isLeftOut(key)) return noted(note, name, { as: key === 'unwanted' ? 'chosen' : 'needless' });
  if (key === 'address' || (key === 'aliases' && item.kind !== 'page'))
    return noted(note, name, { as: 'address' });
  if (key === 'text') return inText(named, note);
  if (key === 'title') return noted(note, name, fateOfKey(name, key));
  if (isPlaced(key, item)) return noted(note, name, { as: 'placed' });
  if (key === 'weeks' && plan.weeks !== undefined) return noted(note, name, { as: 'settings' });
  // They need the code, which may stand behind them: writeFurtherCodes.
  if (item.kind === 'course' && key === 'cross-listed') return undefined;
  if (item.kind === 'course' && isTerms(named)) return writeTerms(named, writing);
  if (item.kind === 'course' && isReference(key)) return writeReferences(key, named, writing);
  if (key === 'choice' && /^\d+$/.test(textOf(value) ?? '')) {
    front['option'] = Number(textOf(value));
    return noted(note, name, { as: 'renamed', to: 'option' });
  }
  if (key === 'image') return writePicture(named, writing);
  if (key === 'id')
    return noted(note, name, { as: item.source.system === 'table' ? 'placed' : 'needless' });
  if (key === undefined || !keysFor(item.kind).includes(key)) return writeField(named, writing);
  return writeKnown(key, named, writing);
}

const isPlaced = (key: string | undefined, item: Item): boolean =>
  key === 'tracks' ||
  key === 'pillar' ||
  (key === 'programme' && item.kind === 'course' && statedProgramme(item) !== undefined);

/** A semester without a number is a term: “Fall”. */
const isTerms = ({ key, value }: NamedValue): boolean =>
  key === 'terms' || (key === 'semester' && mapped('course', key, value).value === undefined);

/** A column or key that holds the text of the page: under its own heading, where that says more than “text”. */
export function inText({ name, value }: NamedValue, note: Note): string | undefined {
  note(name, { as: 'text' });
  return isValues(value)
    ? listOf(value)
        .map((it) => `- ${it}`)
        .join('\n')
    : textOf(value);
}

/** A picture that is there; the name of another one stays, as a word of the text. */
function writePicture(
  { name, value }: NamedValue,
  { item, front, note, linkOf }: KeyWriting,
): string | undefined {
  if (!keysFor(item.kind).includes('image') || front['image'] !== undefined)
    return noted(note, name, { as: 'needless' });
  const now = linkOf(item, item.versions[0])(textOf(value) ?? '', true);
  if (now === undefined) return noted(note, name, { as: 'missing' });
  front['image'] = now.replace(/^\//, '');
  return noted(note, name, fateOfKey(name, 'image'));
}

function writeKnown(
  key: string,
  named: NamedValue,
  { item, front, note, plan }: KeyWriting,
): string | undefined {
  const { name, value } = named;
  const { value: written, rest } = mapped(item.kind, key, value);
  const right = isOpposite(name) ? !yesNo(value) : withoutCollections(key, written, plan);
  if (Array.isArray(right) && right.length === 0) return noted(note, name, { as: 'needless' });
  const there = front[key];
  if (right === undefined) return restOf(name, rest, note);
  // A key that says no says nothing: it is so without it.
  if (right === false && key !== 'exchange') return noted(note, name, fateOfKey(name, key));
  if (there === undefined) front[key] = right;
  else if (Array.isArray(there) && Array.isArray(right))
    front[key] = [...new Set([...there, ...right])];
  else if (JSON.stringify(there) !== JSON.stringify(right))
    return restOf(name, textOf(value), note);
  note(name, fateOfKey(name, key));
  return rest;
}

const withoutCollections = (key: string, value: unknown, { collectionTags }: Plan): unknown =>
  key === 'tags' && Array.isArray(value)
    ? value.filter((it) => !collectionTags.has(String(it)))
    : value;

function restOf(name: string, rest: string | undefined, note: Note): string | undefined {
  note(name, { as: 'text' });
  return rest;
}

/** Terms of a year, as catalogue.yaml names them. */
function writeTerms({ name, value }: NamedValue, { front, note }: KeyWriting): undefined {
  front['terms'] = termsOf(value).map(({ id }) => id);
  return noted(note, name, fateOfKey(name, 'terms'));
}

/** A field of the school’s own, or a line of the text. */
function writeField(
  named: NamedValue,
  { item, front, note, plan }: KeyWriting,
): string | undefined {
  const field =
    item.kind === 'course' ? plan.fields.get(fieldName(named) ?? named.key ?? '') : undefined;
  const value = field?.read(named.value);
  const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
  if (!field || isEmpty || front[field.key] !== undefined) {
    note(named.name, { as: 'text' });
    return textOf(named.value);
  }
  front[field.key] = value;
  note(named.name, { as: 'field', to: field.key });
  return undefined;
}
