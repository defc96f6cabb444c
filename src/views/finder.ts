import { creditsFrom } from '../catalogue/credits.ts';
import { getOrThrow } from '../get-or-throw.ts';
import {
  facetOf,
  isOwnFacet,
  type Facet,
  type FacetKind,
  type FacetSource,
  type OwnFacet,
} from '../catalogue/facets.ts';
import type { NamedField } from '../catalogue/fields.ts';
import { facetsOf, type FacetValue, type Filterable, type Selection } from '../search/facets.ts';
import { byText } from '../catalogue/order.ts';
import { facetHref } from './facet-links.ts';
import { nameOfField, nameOfValue } from './field-values.ts';
import type { PillarClass, TextView } from './pieces.ts';
import type { SharedContext } from './view-context.ts';

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
  /** Language of the legend, where that is another than the page’s. */
  lang?: string;
  values: FacetValueView[];
  more: FacetValueView[];
  moreLabel: string;
  /** A field to search in what is folded away, where that is long. */
  within?: { label: string; none: string };
}
export interface FinderView {
  heading: string;
  facets: FacetView[];
}

/** Values of one filter that are shown before the rest is folded away; a fold of one or two would not be worth it. */
export const MOST = 6;
/** More folded values than these, and one can search among them. */
const LONG_FOLD = 150;

/** Filters beside a list of courses. `among`: places of the courses that the query leaves; without it, all of them. */
export function finderView(
  context: SharedContext,
  filterable: Filterable,
  selection: Selection = new Map(),
  among?: readonly number[],
): FinderView {
  const { t } = context;
  const everything = filterable.courses.map((_, at) => at);
  // The order never changes with what is ticked: nothing moves under a finger.
  const order = new Map(
    facetsOf(filterable, new Map(), everything).map(({ kind, values }) => [
      kind,
      inOrder(
        facetOf(kind, context.fields),
        values.map((it) => ({ ...it, text: textOf(context, filterable, kind, it.value).text })),
        filterable.source,
      ).map(({ value }) => value),
    ]),
  );
  const facets = facetsOf(filterable, selection, among ?? everything).flatMap(
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
            href: hrefOf(context, filterable, kind, value),
            ...textOf(context, filterable, kind, value),
            ...(kind === 'pillar'
              ? { className: context.pillar({ pillar: value }).className }
              : {}),
          }),
        );
      if (
        places.length < 2 &&
        !named.some(({ chosen }) => chosen) &&
        !facetOf(kind, context.fields).isYes
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
      return [facetView(context, kind, [...first], more)];
    },
  );
  return { heading: t.find.filters, facets };
}

/** All values of a facet, in their order, each a link to its page. */
export function facetValues(
  context: SharedContext,
  filterable: Filterable,
  kind: FacetKind,
): FacetValueView[] {
  const { courses, source } = filterable;
  const facet = facetOf(kind, context.fields);
  const counts = new Map<string, number>();
  for (const course of courses)
    for (const value of facet.valuesOf(course, source))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts].map(([value, count]) => ({
    kind,
    value,
    count,
    chosen: false,
    href: hrefOf(context, filterable, kind, value),
    ...textOf(context, filterable, kind, value),
  }));
  return inOrder(facet, values, source);
}

/** A filter with its first values; the rest is folded away, where it is worth it. */
export function facetView(
  context: SharedContext,
  kind: FacetKind,
  first: FacetValueView[],
  more: FacetValueView[],
): FacetView {
  const { t } = context;
  return {
    kind,
    ...legendOf(context, kind),
    values: first,
    more,
    moreLabel: t.find.moreValues({ count: more.length }),
    ...(more.length > LONG_FOLD
      ? { within: { label: t.lists.within, none: t.lists.withinNone } }
      : {}),
  };
}

/** Where a value has no page, the list of all courses must do. */
function hrefOf(
  context: SharedContext,
  { source }: Filterable,
  kind: FacetKind,
  value: string,
): string {
  const hasPage = facetOf(kind, source.fields).hasPage?.(value, source) ?? true;
  return hasPage ? facetHref(context, kind, value) : context.to('courses');
}

function inOrder<T extends FacetValue & TextView>(
  { order }: Facet,
  values: readonly T[],
  { terms }: FacetSource,
): T[] {
  if (order === undefined) return [...values];
  if (order === 'by number')
    return [...values].sort(
      (a, b) => firstNumber(a.value) - firstNumber(b.value) || byText(a.value, b.value),
    );
  if (order === 'by name') return [...values].sort((a, b) => byText(a.text, b.text));
  if (order === 'by terms') return inYear(values, terms);
  if (order === 'by courses')
    return [...values].sort((a, b) => b.count - a.count || byText(a.text, b.text));
  return [...values].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
}

/** As the year goes; periods that are no terms come last, as they come. */
function inYear<T extends FacetValue>(values: readonly T[], terms: readonly string[]): T[] {
  const place = ({ value }: T) => (terms.includes(value) ? terms.indexOf(value) : terms.length);
  return [...values].sort((a, b) => place(a) - place(b));
}

/** `3-6` stands with 3. */
const firstNumber = (value: string): number => Number.parseFloat(value);

/** The name of a value, by its facet. */
const names: Readonly<
  Record<OwnFacet, (context: SharedContext, value: string, filterable: Filterable) => TextView>
> = {
  track: ({ trackName }, value) => trackName(value),
  programme: ({ programmeName }, value) => programmeName(value),
  semester: ({ t }, value) => ({ text: t.semester({ semester: Number(value) }) }),
  period: ({ periodName }, value, { courses, source }) => {
    const course = courses.find((it) => source.periodsOf(it).includes(value));
    return course ? periodName(value, course) : { text: value };
  },
  pillar: ({ pillar }, value) => {
    const { text, lang } = pillar({ pillar: value });
    return { text, ...(lang ? { lang } : {}) };
  },
  language: ({ t }, value) => ({ text: t.languageName(value) }),
  credits: ({ t }, value) => ({
    text: t.credits({ count: creditsFrom(Number.isNaN(Number(value)) ? value : Number(value)) }),
  }),
  exchange: ({ t }) => ({ text: t.yes }),
  home: ({ t }) => ({ text: t.yes }),
  tag: (_, value, { source }) => ({ text: source.tagLabel(value) ?? value }),
  tool: (_, value) => ({ text: value }),
};

const textOf = (
  context: SharedContext,
  filterable: Filterable,
  kind: FacetKind,
  value: string,
): TextView =>
  isOwnFacet(kind)
    ? names[kind](context, value, filterable)
    : nameOfValue(context, fieldOf(context, kind), value);

/** The name of a facet. */
function legendOf(context: SharedContext, kind: FacetKind): Pick<FacetView, 'legend' | 'lang'> {
  if (isOwnFacet(kind)) return { legend: context.t.find.kinds[kind] };
  const { text: legend, lang } = nameOfField(context, fieldOf(context, kind));
  return { legend, ...(lang ? { lang } : {}) };
}

const fieldOf = ({ fields }: SharedContext, key: string): NamedField =>
  getOrThrow(fields.byKey, key);
