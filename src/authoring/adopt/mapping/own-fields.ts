import { declaredFields } from '../../../catalogue/own-fields.ts';
import { humanise } from '../../../catalogue/texts.ts';
import { slug } from '../../../content/slug.ts';
import { startOf } from '../../../diagnostics/diagnostic.ts';
import type { Value } from '../source.ts';
import { isGroup, isNumbers, isValues, listOf, numberOf, textOf } from '../values.ts';
import type { Item } from './items.ts';
import { keysFor } from './model.ts';
import type { NamedValue } from './read-keys.ts';
import { yesNo } from './values-of-keys.ts';

/** A field of the school’s own, made of a key that many courses have. */
export interface AdoptedField {
  /** Its key in the new files. */
  key: string;
  /** The key as it was written. */
  name: string;
  type:
    | 'text'
    | 'long-text'
    | 'list'
    | 'number'
    | 'yes-no'
    | 'date'
    | 'link'
    | 'choice'
    | 'shares'
    | 'hours';
  choices?: readonly string[];
  read: (value: Value) => unknown;
}

/** So many courses make a key a field, where there are that many; a key of fewer goes into their texts. */
const FEWEST = 3;
/** Most that a choice can be made of, and the longest of them. */
const [MOST_CHOICES, LONGEST_CHOICE] = [12, 40];
/** Longest text that stands in a row of facts. */
const LONGEST_TEXT = 160;

/** The field of a key: one that is ours and that the catalogue does not know yet, or one of the school’s own. */
export const fieldName = ({ name, key }: NamedValue): string | undefined => {
  if (key === undefined) return name;
  return keysFor('course').includes(key) || notFields.has(key) ? undefined : key;
};
/** What is meant by these keys is no fact of a course. */
const notFields = new Set([
  'left',
  'unwanted',
  'address',
  'text',
  'cross-listed',
  'id',
  'careers',
  'colour',
  'semester-credits',
]);

/**
 * Fields for what several courses state and no known key holds, by the names of their keys. `elsewhere`: names of what
 * catalogue.yaml says.
 */
export function adoptFields(
  courses: readonly Item[],
  elsewhere: readonly string[],
): Map<string, AdoptedField> {
  const uses = new Map<string, Value[]>();
  const written = new Map<string, string>();
  for (const { versions } of courses)
    for (const it of versions[0].named) {
      const name = fieldName(it);
      if (name === undefined || elsewhere.includes(name)) continue;
      uses.set(name, [...(uses.get(name) ?? []), it.value]);
      if (!written.has(name)) written.set(name, it.name);
    }
  const taken = new Set<string>();
  const fields = new Map<string, AdoptedField>();
  for (const [name, values] of uses) {
    if (values.length < Math.min(FEWEST, courses.length)) continue;
    const key = freeName(name, taken);
    if (key === undefined) continue;
    taken.add(key);
    fields.set(name, {
      key,
      name: written.get(name) ?? name,
      ...typeOf(values),
    });
  }
  return fields;
}

/** A name that catalogue.yaml takes for a field. */
function freeName(name: string, taken: ReadonlySet<string>): string | undefined {
  const base = slug(name.replaceAll('.', '-')).slice(0, 36).replace(/-$/, '');
  return [base, `our-${base}`, `field-${base}`].find((it) => !taken.has(it) && isFree(it));
}

function isFree(key: string): boolean {
  const at = startOf('catalogue.yaml');
  const { findings, fields } = declaredFields({
    frontMatter: { data: { fields: { [key]: {} } }, places: new Map(), end: at },
    source: { file: at.file, placeOf: () => at },
    languages: ['en', 'nl', 'de', 'fr'],
    local: () => ({}),
  });
  return findings.length === 0 && fields.length === 1;
}

const isNumber = (it: Value) =>
  numberOf(it) !== undefined && String(Number(textOf(it))) === textOf(it);
const isDay = (it: Value) =>
  /^\d{4}-\d{2}-\d{2}$/.test(textOf(it) ?? '') && !Number.isNaN(Date.parse(textOf(it) ?? ''));
const isLink = (it: Value) => /^https?:\/\/\S+$/.test(textOf(it) ?? '');
const sumOf = (it: Value) =>
  isGroup(it) ? [...it.values()].reduce((sum, part) => sum + (numberOf(part) ?? 0), 0) : 0;

/** What values have in common. */
function typeOf(values: readonly Value[]): Pick<AdoptedField, 'type' | 'read' | 'choices'> {
  const all = (test: (value: Value) => boolean) => values.every(test);
  if (all((it) => isGroup(it) && isNumbers(it))) {
    const type = all((it) => sumOf(it) === 100) ? 'shares' : 'hours';
    return {
      type,
      read: (it) =>
        isGroup(it) ? Object.fromEntries([...it].map(([key, n]) => [key, numberOf(n)])) : undefined,
    };
  }
  if (all((it) => yesNo(it) !== undefined && !/^\d$/.test(textOf(it) ?? '')))
    return { type: 'yes-no', read: yesNo };
  if (all(isNumber)) return { type: 'number', read: numberOf };
  if (all(isDay)) return { type: 'date', read: (it) => textOf(it) };
  if (all(isLink)) return { type: 'link', read: (it) => textOf(it) };
  if (values.some(isValues)) return { type: 'list', read: listOf };
  const texts = values.map((it) => textOf(it) ?? '');
  if (texts.some((it) => it.length > LONGEST_TEXT || it.includes('\n')))
    return { type: 'long-text', read: (it) => textOf(it) };
  const choices = [...new Set(texts)].sort();
  const isChoice =
    choices.length > 1 &&
    choices.length <= MOST_CHOICES &&
    choices.length * 3 <= texts.length &&
    choices.every((it) => it.length <= LONGEST_CHOICE && slug(it) !== '') &&
    new Set(choices.map(slug)).size === choices.length;
  return isChoice
    ? { type: 'choice', choices, read: (it) => textOf(it) }
    : { type: 'text', read: (it) => textOf(it) };
}

/** Parts of German words that have an umlaut, as keys without one spell them; no other word has them. */
const umlauts =
  /pruef|uebung|ueber|fuer|kuerz|gebuehr|fuehr|rueck|gueltig|moegl|foerder|groess|oeffn|faehig|laenge|waehl|aender|raeum|plaetz|faech|haeuf|zusaetz|taet|staend/gi;

/** The name of a key as a person would read it: `pruefungs-dauer` → “Prüfungs Dauer”. */
export const labelOf = (name: string): string =>
  (/[\s\p{Lu}]/u.test(name) ? name : humanise(name.replace(/[._]/g, '-'))).replace(
    umlauts,
    (part) => part.replace(/([aou])e/i, (_, vowel: string) => `${vowel}\u0308`.normalize('NFC')),
  );
