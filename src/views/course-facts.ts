import { factOf, type NamedField } from '../catalogue/fields.ts';
import type { Course, TextVersion, Track } from '../catalogue/model.ts';
import { isOffered } from '../catalogue/offered.ts';
import type { SpecialKey } from '../catalogue/schema.ts';
import type { FacetKind } from '../catalogue/facets.ts';
import { facetHref } from './facet-links.ts';
import { nameOfField, statedBy, type ValueView } from './field-values.ts';
import type { PillarClass } from './pieces.ts';
import type { ViewContext } from './view-context.ts';

/** One row of facts: a label, and one or more values, some of them links. */
export interface FactView {
  label: string;
  /** Language of the label, where that is another than the page’s. */
  lang?: string;
  values: {
    text: string;
    href?: string;
    lang?: string;
    hreflang?: string;
    note?: string;
    className?: PillarClass;
  }[];
}

/** ECTS Users’ Guide 2015: one credit stands for 25 to 30 hours of work. */
const HOURS_PER_CREDIT = { low: 25, high: 30 };

/** The facts of a course, in the order of its page. */
export const factRows = (
  context: ViewContext,
  course: Course,
  tracks: readonly Track[],
  text?: TextVersion,
): FactView[] =>
  Object.values(rowsOf)
    .flatMap((rows) => rows(context, course, tracks, text))
    .filter(({ values }) => values.length > 0);

type Rows = (
  context: ViewContext,
  course: Course,
  tracks: readonly Track[],
  text?: TextVersion,
) => FactView[];

const row = (label: string, ...values: FactView['values']): FactView[] => [{ label, values }];
const elsewhere: Rows = () => [];

/** What the facts say of each key of a course file, in this order. */
const rowsOf: Readonly<Record<SpecialKey | 'plain facts', Rows>> = {
  pillar: (context, course) =>
    course.pillar === undefined ? [] : row(context.t.course.pillar, context.pillar(course)),
  studycredits: (context, course) => {
    const { t } = context;
    const hours = t.hoursRange({
      hours: {
        low: course.credits * HOURS_PER_CREDIT.low,
        high: course.credits * HOURS_PER_CREDIT.high,
      },
    });
    return [
      ...row(t.course.credits, {
        text: `${t.number(course.credits)} ECTS`,
        ...facetHrefOf(context, course, 'credits', String(course.credits)),
      }),
      ...row(t.course.hours, { text: hours }),
    ];
  },
  semester: (context, course, _, text) => [
    ...row(context.t.course.semester, {
      text: context.t.semesterIn({
        semester: course.semester,
        period: context.period(course.semester),
      }),
      ...facetHrefOf(context, course, 'semester', String(course.semester)),
    }),
    ...plainRows(context, course, context.fields.besideSemester, text),
  ],
  programme: ({ t, to, site, programmeName }, course) => {
    const { text, lang } = programmeName(course.programme);
    return course.tracks.length === 0 || site.catalogue.programmes.length > 1
      ? row(t.course.programme, { text, lang, href: to('programme', course.programme) })
      : [];
  },
  tracks: ({ t, to, site, programmeName, trackName }, { tracks: ids, programme }, tracks) => {
    if (ids.length === 0) {
      const text = t.course.commonToAll({ programme: programmeName(programme).text });
      return tracks.length > 0 ? row(t.course.tracks, { text, href: to('tracks') }) : [];
    }
    return row(
      ids.length === 1 ? t.course.track : t.course.tracks,
      ...ids.map((id) => ({
        ...trackName(id),
        ...(site.catalogue.trackById.has(id) ? { href: to('track', id) } : {}),
      })),
    );
  },
  language: (context, course) =>
    row(context.t.course.language, {
      text: context.t.languageName(course.language),
      ...facetHrefOf(context, course, 'language', course.language),
    }),
  option: ({ t, site }, course) => {
    const group = site.catalogue.choiceOf.get(course.id);
    return group ? row(t.course.kind, { text: t.choiceOf({ lanes: group.lanes.length }) }) : [];
  },
  mode: (context, course) =>
    course.mode
      ? row(context.t.course.mode, {
          text: context.t.course.modes[course.mode],
          ...(course.mode === 'online' ? facetHrefOf(context, course, 'home', 'yes') : {}),
        })
      : [],
  'plain facts': (context, course, _, text) =>
    plainRows(context, course, context.fields.others, text),
  exchange: ({ t, to }, course) =>
    course.exchange
      ? row(t.course.exchange, { text: t.course.exchangeYes, href: to('exchange') })
      : [],
  // At the head of the page.
  title: elsewhere,
  description: elsewhere,
  image: elsewhere,
  'image-alt': elsewhere,
  hide: elsewhere,
  default: elsewhere,
  draft: elsewhere,
  // In sections of their own.
  alternates: elsewhere,
  prerequisites: elsewhere,
  corequisites: elsewhere,
  outcomes: elsewhere,
  tags: elsewhere,
  tools: elsewhere,
  // With the mode, the language, the choice, and its neighbours.
  home: elsewhere,
  'english-only': elsewhere,
  choice: elsewhere,
  weight: elsewhere,
  aliases: elsewhere,
};

const plainRows = (
  context: ViewContext,
  course: Course,
  fields: readonly NamedField[],
  text?: TextVersion,
): FactView[] =>
  fields
    .filter(({ shown }) => shown === 'facts')
    .map((field) => {
      const { text: label, lang } = nameOfField(context, field);
      return {
        label,
        ...(lang ? { lang } : {}),
        values: linked(context, course, field, statedBy(context, course, field, text)),
      };
    });

/** Values of a filter lead to the courses that share them. */
export function linked(
  context: ViewContext,
  course: Course,
  { key, filters }: NamedField,
  values: readonly ValueView[],
): ValueView[] {
  if (!filters) return [...values];
  const written = [factOf(course.facts, key) ?? []].flat().map(String);
  return values.map((it, at) => ({
    ...it,
    ...facetHrefOf(context, course, key, written[at] ?? ''),
  }));
}

/**
 * A link to the courses that share a fact. What is not on offer stands in no list, so it may have no page to lead
 * to.
 */
export const facetHrefOf = (
  context: ViewContext,
  course: Course,
  kind: FacetKind,
  value: string,
): { href?: string } => (isOffered(course) ? { href: facetHref(context, kind, value) } : {});
