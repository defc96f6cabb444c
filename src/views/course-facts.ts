import { creditsText } from '../catalogue/credits.ts';
import { factOf, type NamedField } from '../catalogue/fields.ts';
import type { Course, TextVersion, Track } from '../catalogue/model.ts';
import { isOffered } from '../catalogue/offered.ts';
import { hoursOf } from '../catalogue/week.ts';
import type { SpecialKey } from '../catalogue/schema.ts';
import { facetSourceOf, type FacetKind } from '../catalogue/facets.ts';
import { facetHref } from './facet-links.ts';
import { laneName } from './grid.ts';
import { nameOfField, statedBy, type ValueView } from './field-values.ts';
import type { PillarClass } from './pieces.ts';
import { semesterText, type ViewContext } from './view-context.ts';
import { weekFact } from './week.ts';

/** One row of facts: a label, and one or more values, some of them links. */
export interface FactView {
  label: string;
  /** Language of the label, where that is another than the page’s. */
  lang?: string;
  values: {
    /** Of a course: its code, which stands before its title. */
    code?: string;
    text: string;
    /** What one of is enough; `text` says so. */
    anyOf?: FactView['values'];
    href?: string;
    lang?: string;
    hreflang?: string;
    note?: string;
    className?: PillarClass;
    /** Of a share: how much of the whole it is. */
    percent?: number;
  }[];
}

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
  studycredits: (context, course) => [
    ...row(context.t.course.credits, {
      text: creditsIn(context, course),
      ...facetHrefOf(context, course, 'credits', creditsText(course.credits)),
    }),
    ...studyTime(context, course),
  ],
  semester: (context, course, _, text) => {
    const semester = semesterText(context, course);
    return [
      ...(semester === undefined
        ? []
        : row(context.t.course.semester, {
            text: semester,
            ...facetHrefOf(context, course, 'semester', String(course.semester)),
          })),
      ...plainRows(context, course, context.fields.besideSemester, text),
    ];
  },
  terms: (context, course) =>
    row(
      context.t.course.terms,
      ...course.terms.map((id) => ({
        ...context.periodName(id, course),
        ...facetHrefOf(context, course, 'period', id),
      })),
    ),
  programme: ({ t, to, site, programmeName }, course) => {
    const { text, lang } = programmeName(course.programme);
    return course.tracks.length === 0 || site.catalogue.programmes.length > 1
      ? row(t.course.programme, { text, lang, href: to('programme', course.programme) })
      : [];
  },
  tracks: (
    { t, to, site, programmeName, trackName },
    { tracks: ids, programme, semester },
    tracks,
  ) => {
    if (ids.length === 0 && semester === undefined) return []; // common to a plan that it stands outside of
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
    row(
      context.t.course.language,
      ...course.languages.map((code) => ({
        text: context.t.languageName(code),
        ...facetHrefOf(context, course, 'language', code),
      })),
    ),
  option: (context, course) => {
    const { t, site } = context;
    const group = site.catalogue.choiceOf.get(course.id);
    if (!group) return [];
    const others = group.lanes.filter(({ courses }) => !courses.includes(course));
    const courses = t.list(others.map((lane) => laneName(context, lane)));
    return row(t.course.kind, { text: t.choiceOf({ courses }), href: '#choice' });
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

/** “6 ECTS”, or in the unit of the catalogue. */
const creditsIn = ({ t, site }: ViewContext, { credits }: Course): string =>
  Object.keys(site.catalogue.settings.creditUnit.name).length > 0
    ? t.credits({ count: credits })
    : `${t.number(credits)} ECTS`;

/** Hours of work, as the course states them, else as its credits say; and those of a week, where its weeks are known. */
function studyTime(context: ViewContext, course: Course): FactView[] {
  const { t, site, fields } = context;
  const { hours: field } = fields.ours;
  const stated = statedBy(context, course, field);
  const total = hoursOf(course, site.catalogue.settings.creditUnit)?.all;
  if (total === undefined || total.high === 0) return [];
  const week = weekFact(context, course);
  return row(
    t.course.hours,
    ...(stated.length > 0 ? stated : [{ text: t.hoursRange({ hours: total }) }]),
    ...(week ? [week] : []),
  );
}

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
        values: [
          ...linked(context, course, field, statedBy(context, course, field, text)),
          ...furtherBelow(context, field, text),
        ],
      };
    });

/** How it is assessed may be told in the text instead: that stands in a section below. */
const furtherBelow = (
  { t }: ViewContext,
  { key }: NamedField,
  text: TextVersion | undefined,
): FactView['values'] =>
  key === 'assessment' && text?.body?.assessment?.length
    ? [{ text: t.course.details, href: '#details' }]
    : [];

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
): { href?: string } => {
  if (!isOffered(course)) return {};
  const { toolOf, entryOf } = facetSourceOf(context.site.catalogue);
  const shared = kind === 'tool' ? toolOf(value) : entryOf(kind, value);
  return { href: facetHref(context, kind, shared) };
};
