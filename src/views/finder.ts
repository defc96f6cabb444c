import { getOrThrow } from '../get-or-throw.ts';
import { facetsOf, type FacetKind, type FacetValue, type Selection } from '../search/facets.ts';
import type { SearchData } from '../search/data.ts';
import { byText } from '../catalogue/order.ts';
import { facetHref } from './facet-links.ts';
import type { PillarClass, TextView } from './pieces.ts';
import type { ViewContext } from './view-context.ts';

/** One value of a filter: a link to its own page until the script makes it a box to tick. */
export interface FacetValueView extends TextView {
  kind: FacetKind;
  value: string;
  href: string;
  count: number;
  chosen: boolean;
  className?: PillarClass;
}
/** One kind of filter. `more`: values that are folded away. */
export interface FacetView {
  kind: FacetKind;
  legend: string;
  values: FacetValueView[];
  more: FacetValueView[];
  moreLabel: string;
}
export interface FinderView {
  heading: string;
  facets: FacetView[];
}

/** Values of one filter that are shown before the rest is folded away; a fold of one or two would not be worth it. */
const MOST = 6;

/** Filters beside a list of courses. `among`: places in `data.courses` that the query leaves; without it, all of them. */
export function finderView(
  context: ViewContext,
  data: SearchData,
  selection: Selection = new Map(),
  among?: readonly number[],
): FinderView {
  const { t } = context;
  const everything = data.courses.map((_, at) => at);
  // The order never changes with what is ticked: nothing moves under a finger.
  const order = new Map(
    facetsOf(data, new Map(), everything).map(({ kind, values }) => [
      kind,
      inOrder(
        kind,
        values.map((it) => ({ ...it, text: textOf(context, data, kind, it.value).text })),
      ).map(({ value }) => value),
    ]),
  );
  const facets = facetsOf(data, selection, among ?? everything).flatMap(
    ({ kind, values }): FacetView[] => {
      const places = getOrThrow(order, kind);
      const named = [...values]
        .sort((a, b) => places.indexOf(a.value) - places.indexOf(b.value))
        .map(
          ({ value, count, chosen }): FacetValueView => ({
            kind,
            value,
            count,
            chosen,
            href: hrefOf(context, kind, value),
            ...textOf(context, data, kind, value),
            ...(kind === 'pillar'
              ? { className: context.pillar({ pillar: value }).className }
              : {}),
          }),
        );
      if (
        places.length < 2 &&
        !named.some(({ chosen }) => chosen) &&
        kind !== 'exchange' &&
        kind !== 'home'
      )
        return [];
      if (named.length === 0) return [];
      const isFolded = named.length > MOST + 2;
      const first = new Set(
        isFolded
          ? named.filter(
              ({ chosen, value }, at) => chosen || at < MOST || places.indexOf(value) < 0,
            )
          : named,
      );
      const more = named.filter((it) => !first.has(it));
      return [
        {
          kind,
          legend: t.find.kinds[kind],
          values: [...first],
          more,
          moreLabel: t.find.moreValues(more.length),
        },
      ];
    },
  );
  return { heading: t.find.filters, facets };
}

/** A pillar that is only named by courses has no page: then the list of all courses must do. */
const hrefOf = (context: ViewContext, kind: FacetKind, value: string): string =>
  kind === 'pillar'
    ? (context.pillar({ pillar: value }).href ?? context.to('courses'))
    : facetHref(context, kind, value);

function inOrder<T extends FacetValue & TextView>(kind: FacetKind, values: readonly T[]): T[] {
  if (kind === 'semester' || kind === 'credits')
    return [...values].sort((a, b) => Number(a.value) - Number(b.value));
  if (kind === 'tag' || kind === 'tool')
    return [...values].sort((a, b) => b.count - a.count || byText(a.text, b.text));
  return [...values];
}

function textOf(
  { t, lang }: ViewContext,
  data: SearchData,
  kind: FacetKind,
  value: string,
): TextView {
  const named = (items: readonly { id: string; name: string; lang?: string }[]): TextView => {
    const found = items.find(({ id }) => id === value);
    return { text: found?.name ?? value, ...(found?.lang ? lang(found.lang) : {}) };
  };
  switch (kind) {
    case 'track':
      return named(data.tracks);
    case 'programme':
      return named(data.programmes);
    case 'pillar':
      return named(data.pillars);
    case 'tag':
      return named(data.tags);
    case 'period':
      return named(Object.values(data.periods));
    case 'language':
      return { text: t.languageName(value) };
    case 'semester':
      return { text: t.semester(Number(value)) };
    case 'credits':
      return { text: t.credits(t.number(Number(value))) };
    case 'exchange':
    case 'home':
      return { text: t.yes };
    case 'tool':
      return { text: value };
  }
}
