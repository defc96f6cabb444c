import { sumOf, type Range } from '../catalogue/credits.ts';
import { kindsOfHours } from '../catalogue/hour-kinds.ts';
import { coursesOfItem, type LedgerItem, type LedgerSemester } from '../catalogue/ledger.ts';
import type { Course } from '../catalogue/model.ts';
import { weekOf, weekOfSemester, type Hours, type Week } from '../catalogue/week.ts';
import type { LinkView, PillarClass } from './pieces.ts';
import type { ViewContext } from './view-context.ts';

/** Hours of a week that count as full time: the mark on the drawing, and what one course is set against. */
const FULL_WEEK = 40;

/** A piece of a drawn week, as wide as its hours. */
export interface HoursPiece {
  kind: 'class' | 'project' | 'home' | 'undivided';
  hours: number;
}

/** One place of a semester: a course, or those of a choice. */
export interface WeekPlaceView {
  links: LinkView[];
  /** Of a choice: that one of them is taken. */
  choice?: string;
  className: PillarClass;
  hours: string;
  pillar: string;
  /** Width of its block, in hours; then what it is made of. */
  wide: number;
  pieces: HoursPiece[];
  /** The pieces in words, where the course tells them apart. */
  parts?: string;
}

/** A semester's bar, for eyes only; `say` has its hours in words. */
export interface WeekBarView {
  heading: string;
  say: string;
  places: { className: PillarClass; hours: number }[];
  more: number;
}

/** A week of each semester of a track; the first of them drawn course by course. */
export interface WeekView {
  heading: string;
  intro: string;
  say: string;
  /** Hours from one end of every drawing to the other. */
  span: number;
  first: WeekBarView;
  places: WeekPlaceView[];
  /** Hours from the lowest estimate to the highest. */
  more?: { hours: number; text: string };
  ticks: { hours: number; label: string; full: boolean }[];
  /** Hours of each kind in all, where courses tell them apart. */
  kinds: { kind: HoursPiece['kind']; text: string }[];
  others?: { label: string; bars: WeekBarView[] };
  basis: { lead: string; text: string };
}

type Known = LedgerSemester & { week: Week };

/** A week of a track. Nothing where the catalogue does not say how many weeks a semester has, or what a credit is. */
export function weekView(
  context: ViewContext,
  ledger: readonly LedgerSemester[],
): WeekView | undefined {
  const { t, site } = context;
  const known = ledger.flatMap((semester): Known[] => {
    const week = weekOfSemester(semester, site.catalogue.settings);
    return week && week.hours.all.high > 0 ? [{ ...semester, week }] : [];
  });
  const [first, ...others] = known;
  if (!first || first.semester !== ledger[0]?.semester) return undefined;
  const { hours } = first.week;
  const span = Math.max(FULL_WEEK, ...known.map(({ week }) => Math.ceil(week.hours.all.high)));
  const more = hours.all.high - hours.all.low;
  const isDivided = kindsOfHours.some((kind) => hours[kind].high > 0);
  return {
    heading: t.week.heading,
    intro: t.week.intro({
      semester: t.semester({ semester: first.semester }),
      period: context.period(first.semester),
      full: FULL_WEEK,
    }),
    say: sayOf(context, first.week),
    span,
    first: barView(context, first),
    places: first.items.map((item) => placeView(context, item)),
    ...(more > 0 ? { more: { hours: more, text: t.week.more({ hours: rounded(more) }) } } : {}),
    ticks: [...Array(Math.floor(span / 8) + 1).keys()].map((at) => ({
      hours: at * 8,
      label: at === 0 ? t.hoursRange({ hours: 0 }) : t.number(at * 8),
      full: at * 8 === FULL_WEEK,
    })),
    kinds: isDivided
      ? piecesOf(hours).map(({ kind }) => ({ kind, text: kindText(context, kind, hours[kind]) }))
      : [],
    ...(others.length > 0
      ? { others: { label: t.week.others, bars: others.map((it) => barView(context, it)) } }
      : {}),
    basis: basisOf(context, known, first),
  };
}

/** Hours as people say them: large ones whole, small ones to the half. */
const roundHours = (hours: number): number =>
  hours >= 10 ? Math.round(hours) : Math.round(hours * 2) / 2;
const rounded = (hours: Range | number): Range =>
  typeof hours === 'number'
    ? { low: roundHours(hours), high: roundHours(hours) }
    : { low: roundHours(hours.low), high: roundHours(hours.high) };

function sayOf({ t }: ViewContext, { hours, stated }: Week): string {
  const taught = sumOf([hours.class, hours.project]);
  const isWhole = stated === 'all' && hours.undivided.high === 0;
  return isWhole && taught.high > 0 && hours.home.high > 0
    ? t.week.aboutKinds({ taught: rounded(taught), home: rounded(hours.home) })
    : t.week.about({ hours: rounded(hours.all) });
}

const piecesOf = (hours: Hours): HoursPiece[] =>
  ([...kindsOfHours, 'undivided'] as const).flatMap((kind) =>
    hours[kind].low > 0 ? [{ kind, hours: hours[kind].low }] : [],
  );

function kindText({ t }: ViewContext, kind: HoursPiece['kind'], hours: Range): string {
  const words = {
    class: t.week.inClass,
    project: t.week.onProjects,
    home: t.week.atHome,
    undivided: t.week.undivided,
  };
  return words[kind]({ hours: rounded(hours) });
}

/** A week of one place: what a semester would be that had no other. */
const weekOfItem = ({ site }: ViewContext, item: LedgerItem): Week | undefined =>
  weekOfSemester({ semester: 0, low: 0, high: 0, items: [item] }, site.catalogue.settings);

function placeView(context: ViewContext, item: LedgerItem): WeekPlaceView {
  const { t } = context;
  const courses = coursesOfItem(item);
  const { className, text: pillar } = context.pillar(courses[0] ?? {});
  const hours = weekOfItem(context, item)?.hours;
  const pieces = hours ? piecesOf(hours) : [];
  const isDivided = pieces.some(({ kind }) => kind !== 'undivided');
  return {
    links: courses.map((it) => context.courseLink(it)),
    ...('choice' in item ? { choice: t.chooseOne({ lanes: item.lanes.length }) } : {}),
    className,
    hours: t.hoursRange({ hours: hours ? rounded(hours.all) : 0 }),
    pillar: 'choice' in item ? '' : pillar,
    wide: hours?.all.low ?? 0,
    pieces,
    ...(hours && isDivided
      ? { parts: t.list(pieces.map(({ kind }) => kindText(context, kind, hours[kind]))) }
      : {}),
  };
}

function barView(context: ViewContext, { semester, items, week }: Known): WeekBarView {
  return {
    heading: context.t.semester({ semester }),
    say: sayOf(context, week),
    places: items.map((item) => ({
      className: context.pillar(coursesOfItem(item)[0] ?? {}).className,
      hours: weekOfItem(context, item)?.hours.all.low ?? 0,
    })),
    more: week.hours.all.high - week.hours.all.low,
  };
}

function basisOf(
  { t, site }: ViewContext,
  known: readonly Known[],
  first: Known,
): WeekView['basis'] {
  const { creditUnit, weeks = 0 } = site.catalogue.settings;
  const hours = creditUnit.hours ?? 0;
  const isAll = (stated: Week['stated']) => known.every(({ week }) => week.stated === stated);
  const source = () => {
    if (isAll('all')) return t.week.byHours({ weeks });
    return isAll('none')
      ? t.week.byCredits({ credits: t.credits({ count: first }), hours, weeks })
      : t.week.byBoth({ hours, weeks });
  };
  return { lead: t.week.estimate, text: `${source()} ${t.week.noTimetable}` };
}

/** A week of a course in the box of its facts: how much of a full week it is, and what that rests on. */
export function weekFact(
  { t, site }: ViewContext,
  course: Course,
): { text: string; note: string; percent: number } | undefined {
  const { settings } = site.catalogue;
  const week = weekOf(course, settings);
  const { weeks = 0, creditUnit } = settings;
  if (!week || week.hours.all.high === 0) return undefined;
  const { all } = week.hours;
  return {
    text: t.hoursAWeek({ hours: rounded(all) }),
    note:
      week.stated === 'all'
        ? t.week.courseByHours({ full: FULL_WEEK, weeks })
        : t.week.courseByCredits({ full: FULL_WEEK, hours: creditUnit.hours ?? 0, weeks }),
    percent: Math.min(100, (all.high / FULL_WEEK) * 100),
  };
}
