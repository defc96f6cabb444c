import type { SourcePage, Value } from '../source.ts';
import { flattened, isGroup, isNumbers, textOf } from '../values.ts';
import { comparable, isLeftOut, keyOf, type GivenKeys } from './keys.ts';

/** A key as a page has it, and what is meant by it; nothing for one of the school’s own. */
export interface NamedValue {
  name: string;
  key?: string;
  value: Value;
}

/** Keys whose groups are values, and no keys of their own. */
const groups = new Set(['assessment', 'hours']);

/** The keys of a page, each with what is meant by it. Keys without a value are left out. */
export function namedValues({ values }: SourcePage, given: GivenKeys): NamedValue[] {
  return [...values].flatMap(([name, value]): NamedValue[] => {
    const key = keyOf(name, given);
    // What only the old program needs stays one key, however much is in it.
    if (isLeftOut(key) || !isGroup(value) || groups.has(key ?? '') || isNumbers(value))
      return keep({ name, key, value });
    return [...flattened(new Map([[name, value]]))].flatMap(([inner, it]) =>
      keep({ name: inner, key: keyOf(inner, given), value: it }),
    );
  });
}

const keep = (it: NamedValue): NamedValue[] =>
  textOf(it.value) === undefined && !isLeftOut(it.key) ? [] : [it];

/** The first value of a page that means a key. */
export const valueOfKey = (named: readonly NamedValue[], key: string): Value | undefined =>
  named.find((it) => it.key === key)?.value;

/** Whether fields of study stand under “category”: each page has one, there are few, and no other key names them. */
export function withCategories(pages: readonly SourcePage[], given: GivenKeys): GivenKeys {
  const names = ['category', 'categories', 'rubriek', 'kategorie', 'categorie'].filter(
    (it) => !given.has(it),
  );
  const all = pages.map((it) => namedValues(it, given));
  const values = all.flatMap((named) =>
    named.filter(({ name }) => names.includes(comparable(name))),
  );
  const distinct = new Set(values.map(({ value }) => textOf(value)));
  const isPillar =
    values.length > 0 &&
    values.every(
      ({ value }) => typeof value === 'string' || (Array.isArray(value) && value.length === 1),
    ) &&
    distinct.size <= 12 &&
    !all.some((named) => named.some(({ key }) => key === 'pillar'));
  return new Map([...given, ...names.map((it) => [it, isPillar ? 'pillar' : 'tags'] as const)]);
}
