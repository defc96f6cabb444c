import type { Value, Values } from './source.ts';

/** Most values that one page may have: front matter that refers to itself grows without bound. */
const MOST_VALUES = 20_000;
/** Deepest nesting that is followed. */
const DEEPEST = 12;

export const isGroup = (value: Value | undefined): value is Values => value instanceof Map;
export const isValues = (value: Value | undefined): value is readonly Value[] =>
  Array.isArray(value);

/** The words of a value: of a list, its items; nothing where there are none. */
export function textOf(value: Value | undefined, between = ', '): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return value.trim() || undefined;
  const parts = isGroup(value)
    ? [...value].map(([key, it]) => `${key}: ${textOf(it) ?? ''}`.trim())
    : value.flatMap((it) => textOf(it) ?? []);
  return parts.join(between) || undefined;
}

/** A value as a list of texts; a text is parted at each `;` and each end of a line. */
export function listOf(value: Value | undefined): string[] {
  if (value === undefined || isGroup(value)) return [];
  const parts =
    typeof value === 'string' ? value.split(/[;\n]/) : value.map((it) => textOf(it) ?? '');
  return parts.map((it) => it.trim()).filter(Boolean);
}

/** What a program made of JSON, TOML or a spreadsheet, as values. Throws nothing; what is too much is left out. */
export function toValue(given: unknown, budget = { left: MOST_VALUES }, depth = 0): Value {
  budget.left--;
  if (given === null || given === undefined || budget.left < 0 || depth > DEEPEST) return '';
  if (Array.isArray(given)) return given.map((it) => toValue(it, budget, depth + 1));
  // Dates of TOML are those of JavaScript, with what was written behind toISOString.
  if (given instanceof Date) return given.toISOString().replace(/T00:00:00(\.000)?Z?$/, '');
  if (typeof given !== 'object') return String(given);
  return new Map(Object.entries(given).map(([key, it]) => [key, toValue(it, budget, depth + 1)]));
}

/** Keys in groups as keys with a dot: `params.semester`. Groups of numbers stay groups. */
export function flattened(values: Values, prefix = ''): Map<string, Value> {
  const flat = new Map<string, Value>();
  for (const [key, value] of values) {
    const name = `${prefix}${key}`;
    if (!isGroup(value) || isNumbers(value)) flat.set(name, value);
    else for (const [inner, it] of flattened(value, `${name}.`)) flat.set(inner, it);
  }
  return flat;
}

/** Whether a group is numbers by their names, such as hours or shares. */
export const isNumbers = (value: Values): boolean =>
  value.size > 0 && [...value.values()].every((it) => numberOf(it) !== undefined);

/** A number as people write it: `6`, `6,5`, `60 %`, `6 ECTS`; nothing where there is none, or more than one. */
export function numberOf(value: Value | undefined): number | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  const [, written] =
    /^(?:[a-zäöüé]{1,12}\.?\s*)?(-?\d+(?:[.,]\d+)?)\s*(?:%|[\p{L} .]{0,24})$/iu.exec(text) ?? [];
  return written === undefined ? undefined : Number(written.replace(',', '.'));
}
