import {
  factOf,
  isNamedNumbers,
  isShares,
  isOwn,
  type FactValue,
  type NamedField,
} from '../catalogue/fields.ts';
import type { Course, TextVersion } from '../catalogue/model.ts';
import type { TextView } from './pieces.ts';
import type { SharedContext } from './view-context.ts';

type Words = Pick<SharedContext, 't' | 'local'>;

/** The name of a plain fact: ours in the words of the page, a school’s in its own. */
export function nameOfField({ t, local }: Words, field: NamedField): TextView {
  if (!isOwn(field)) return { text: t.fields[field.key].label };
  return local(field.label) ?? { text: field.key };
}

/** Words of a page, of which some are a link. `percent`: how much of the whole a share is. */
export type ValueView = TextView & { href?: string; percent?: number };

/** A plain fact as words of a page: none, one or many. */
function valuesOf(words: Words, field: NamedField, value: FactValue | undefined): ValueView[] {
  if (value === undefined || value === '') return [];
  if (typeof value !== 'object') return [valueView(words, field, value)];
  if (field.kind === 'code') return codesView(words, value.map(String));
  return isNamedNumbers(value) ? numbersView(words, field, value) : value.map((text) => ({ text }));
}

/** Its own code, and those under which it is listed too. */
const codesView = ({ t }: Words, [own = '', ...others]: readonly string[]): ValueView[] => [
  { text: own },
  ...others.map((it) => ({ text: t.course.alsoListedAs({ codes: it }) })),
];

function valueView(
  { t, local }: Words,
  { kind, choices }: NamedField,
  value: string | number | boolean,
): ValueView {
  if (typeof value === 'boolean') return { text: value ? t.yes : t.no };
  if (typeof value === 'number') return { text: t.number(value) };
  if (kind === 'date') return { text: t.date(value) };
  if (kind === 'link') return { text: withoutScheme(value), href: value };
  const choice = choices?.find(({ id }) => id === value);
  return (choice && local(choice.label)) ?? { text: value };
}

/** Each number with its name; hours with their sum. */
function numbersView(
  { t }: Words,
  field: NamedField,
  numbers: readonly { name: string; value: number }[],
): ValueView[] {
  const amount = isShares(field) ? t.amounts.percent : t.amounts.hours;
  const each = numbers.map(({ name, value }) => ({
    text: t.lists.fact({ label: name, value: amount({ count: value }) }),
    ...(isShares(field) ? { percent: value } : {}),
  }));
  if (isShares(field) || numbers.length < 2) return each;
  const total = amount({ count: sumOf(numbers) });
  return [...each, { text: t.lists.fact({ label: t.amounts.inTotal, value: total }) }];
}

const sumOf = (numbers: readonly { value: number }[]): number =>
  Number(numbers.reduce((sum, { value }) => sum + value, 0).toFixed(6));

/** `https://www.example.org/a/` → `www.example.org/a`, `mailto:a@example.org` → `a@example.org`. */
const withoutScheme = (address: string): string =>
  address.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '');

/** A value of a filter as words. */
export function nameOfValue(words: Words, field: NamedField, value: string): TextView {
  if (field.kind === 'yes-no') return { text: value === 'true' ? words.t.yes : words.t.no };
  if (field.kind === 'text-or-list') return { text: value };
  const isNumber = field.kind === 'number' || field.kind === 'whole-number';
  const { href: _, ...view } = valueView(words, field, isNumber ? Number(value) : value);
  return view;
}

/** What a course says of a plain fact, for a reader of `text`, or of the best text there is. */
export function statedBy(
  context: Pick<SharedContext, 't' | 'local' | 'lang' | 'language'>,
  course: Course,
  field: NamedField,
  text?: TextVersion,
): ValueView[] {
  const stated = factOf(course.facts, field.key);
  const isNumbers = stated !== undefined && isNamedNumbers(stated);
  if (!field.translated || isNumbers) return valuesOf(context, field, stated);
  const wanted = text ?? course.texts.find(({ language }) => language === context.language);
  const version = [...(wanted ? [wanted] : []), ...course.texts].find(
    ({ facts }) => (factOf(facts, field.key)?.length ?? 0) > 0,
  );
  // A browser has the words of the page's language among the facts.
  if (!version)
    return isOwn(field) ? valuesOf(context, field, factOf(course.facts, field.key)) : [];
  const items = factOf(version.facts, field.key) ?? [];
  return items.map((it) => ({ text: it, ...context.lang(version.language) }));
}
