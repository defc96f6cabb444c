import { FLAGS, type CourseEntry, type SearchData } from './data.ts';

/** Kinds of filters, in the order in which they stand. */
export const facetKinds = [
  'track',
  'programme',
  'semester',
  'period',
  'pillar',
  'language',
  'credits',
  'exchange',
  'home',
  'tag',
  'tool',
] as const;
export type FacetKind = (typeof facetKinds)[number];

/** Chosen values by kind: any of one kind, all of the kinds. */
export type Selection = ReadonlyMap<FacetKind, ReadonlySet<string>>;

/** The values a course has of a kind, as they stand in addresses. */
export function valuesOf(entry: CourseEntry, kind: FacetKind, data: SearchData): string[] {
  const [, , semester, credits, pillar, tracks, programme, taughtIn, flags, tags, tools] = entry;
  switch (kind) {
    // A course without track is common to every track of its programme.
    case 'track':
      return tracks.length > 0
        ? tracks.map((at) => data.tracks[at].id)
        : data.tracks
            .filter((track) => track.programme === programme && !track.hidden)
            .map(({ id }) => id);
    case 'programme':
      return data.programmes[programme] ? [data.programmes[programme].id] : [];
    case 'semester':
      return [String(semester)];
    case 'period':
      return [data.periods[semester].id];
    case 'pillar':
      return pillar < 0 ? [] : [data.pillars[pillar].id];
    case 'language':
      return [data.taughtIn[taughtIn]];
    case 'credits':
      return [String(credits)];
    case 'exchange':
      return flags & FLAGS.exchange ? ['yes'] : [];
    case 'home':
      return flags & FLAGS.home ? ['yes'] : [];
    case 'tag':
      return tags.map((at) => data.tags[at].id);
    case 'tool':
      return tools.map((at) => data.tools[at]);
  }
}

/** What a selection leaves of some courses (their places in `data.courses`), in their order. */
export function filtered(
  data: SearchData,
  selection: Selection,
  among: readonly number[],
): number[] {
  const chosen = [...selection].filter(([, values]) => values.size > 0);
  return among.filter((at) =>
    chosen.every(([kind, values]) =>
      valuesOf(data.courses[at], kind, data).some((value) => values.has(value)),
    ),
  );
}

/** A value of a filter. `count`: how many courses a tap on it then shows; for a chosen one, how many of those shown have it. */
export interface FacetValue {
  value: string;
  count: number;
  chosen: boolean;
}

/** Every kind with its values and counts. A value that would show nothing is left out, unless it is chosen. */
export function facetsOf(
  data: SearchData,
  selection: Selection,
  among: readonly number[],
): { kind: FacetKind; values: FacetValue[] }[] {
  return facetKinds.map((kind) => {
    const chosen = selection.get(kind) ?? new Set<string>();
    // What all other kinds leave: of these, a tap in this kind takes its part.
    const rest = filtered(data, new Map([...selection].filter(([other]) => other !== kind)), among);
    const own = new Map<string, number>();
    const beside = new Map<string, number>(); // those that are not among the chosen already
    let shown = 0;
    for (const at of rest) {
      const values = valuesOf(data.courses[at], kind, data);
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
export function toAddress(query: string, selection: Selection): string {
  const parameters = new URLSearchParams();
  if (query.trim()) parameters.set('q', query.trim());
  for (const kind of facetKinds)
    for (const value of [...(selection.get(kind) ?? [])].sort()) parameters.append(kind, value);
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

/** What an address asks for; kinds that nobody knows are left out. */
export function readAddress(search: string): { query: string; selection: Selection } {
  const parameters = new URLSearchParams(search);
  const chosen = facetKinds
    .map((kind) => [kind, new Set(parameters.getAll(kind).filter(Boolean))] as const)
    .filter(([, values]) => values.size > 0);
  return { query: parameters.get('q')?.trim() ?? '', selection: new Map(chosen) };
}
