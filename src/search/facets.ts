import { facetTable, type FacetKind, type FacetSource } from '../catalogue/facets.ts';
import type { FieldTable } from '../catalogue/fields.ts';
import { getOrThrow } from '../get-or-throw.ts';
import type { Course } from '../catalogue/model.ts';

/** Courses that can be filtered. */
export interface Filterable {
  courses: readonly Course[];
  source: FacetSource;
}

/** Chosen values by kind: any of one kind, all of the kinds. */
export type Selection = ReadonlyMap<FacetKind, ReadonlySet<string>>;

/** The values of a course by its place, as they stand in addresses. */
const valuesIn = ({ courses, source }: Filterable) => {
  const facets = facetTable(source.fields);
  return (at: number, kind: FacetKind): readonly string[] => {
    const course = courses[at];
    return course ? getOrThrow(facets, kind).valuesOf(course, source) : [];
  };
};

/** What a selection leaves of some courses (their places in `courses`), in their order. */
export function filtered(
  { courses, source }: Filterable,
  selection: Selection,
  among: readonly number[],
): number[] {
  const chosen = [...selection].filter(([, values]) => values.size > 0);
  const valuesAt = valuesIn({ courses, source });
  return among.filter((at) =>
    chosen.every(([kind, values]) => valuesAt(at, kind).some((value) => values.has(value))),
  );
}

/**
 * A value of a filter. `count`: how many courses a tap on it then shows; for a chosen one, how many of those shown
 * have it.
 */
export interface FacetValue {
  value: string;
  count: number;
  chosen: boolean;
}

/** Every kind with its values and counts. A value that would show nothing is left out, unless it is chosen. */
export function facetsOf(
  filterable: Filterable,
  selection: Selection,
  among: readonly number[],
): { kind: FacetKind; values: FacetValue[] }[] {
  const valuesAt = valuesIn(filterable);
  return [...facetTable(filterable.source.fields).keys()].map((kind) => {
    const chosen = selection.get(kind) ?? new Set<string>();
    // What all other kinds leave: of these, a tap in this kind takes its part.
    const rest = filtered(
      filterable,
      new Map([...selection].filter(([other]) => other !== kind)),
      among,
    );
    const own = new Map<string, number>();
    const beside = new Map<string, number>(); // those that are not among the chosen already
    let shown = 0;
    for (const at of rest) {
      const values = valuesAt(at, kind);
      const isShown = values.some((value) => chosen.has(value));
      if (isShown) shown++;
      for (const value of values) {
        own.set(value, (own.get(value) ?? 0) + 1);
        if (!isShown) beside.set(value, (beside.get(value) ?? 0) + 1);
      }
    }
    const values = [...new Set([...own.keys(), ...chosen])].map((value) => ({
      value,
      chosen: chosen.has(value),
      count: chosen.has(value) ? (own.get(value) ?? 0) : shown + (beside.get(value) ?? 0),
    }));
    return { kind, values: values.filter((it) => it.chosen || it.count > 0) };
  });
}

/** A selection with one value more, or without it. */
export function toggled(selection: Selection, kind: FacetKind, value: string): Selection {
  const values = new Set(selection.get(kind));
  if (!values.delete(value)) values.add(value);
  return new Map([...selection, [kind, values]]);
}

/** Query and filters as an address: `?q=docker&semester=3&semester=4`. Inverse of `readAddress`. */
export function toAddress(query: string, selection: Selection, fields: FieldTable): string {
  const parameters = new URLSearchParams();
  if (query.trim()) parameters.set('q', query.trim());
  for (const kind of facetTable(fields).keys())
    for (const value of [...(selection.get(kind) ?? [])].sort()) parameters.append(kind, value);
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

/** What an address asks for; kinds that nobody knows are left out. */
export function readAddress(
  search: string,
  fields: FieldTable,
): { query: string; selection: Selection } {
  const parameters = new URLSearchParams(search);
  const chosen = [...facetTable(fields).keys()]
    .map((kind) => [kind, new Set(parameters.getAll(kind).filter(Boolean))] as const)
    .filter(([, values]) => values.size > 0);
  return { query: parameters.get('q')?.trim() ?? '', selection: new Map(chosen) };
}
