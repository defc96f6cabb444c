import { creditsText, sumOf, type Range } from '../catalogue/credits.ts';
import type { Course } from '../catalogue/model.ts';
import { idsIn } from '../catalogue/needs.ts';
import type { LineNow, Sheet } from '../plan/agreement.ts';
import { findingsOf } from '../plan/findings.ts';
import { emptyPlan } from '../plan/plan.ts';
import { rowsOf } from './grid.ts';
import type { LinkView, PillarClass } from './pieces.ts';
import { textOf } from './plan-findings.ts';
import { capital, nameOf, neededText } from './plan-words.ts';
import type { SharedContext } from './view-context.ts';

/** What a sheet is judged by. */
export interface SheetInput {
  sheet: Sheet;
  lines: readonly LineNow[];
  /** Ids of the periods in which a course is taught. */
  periodsOf: (course: Course) => readonly string[];
  /** The year of the catalogue. */
  year?: string;
  /** Credits that a period should have; unknown where credits are not those of Europe. */
  bounds?: Range;
}

/** A course on the sheet. `rows`: half credits to draw; `address` identifies a course without a code. */
interface SheetRowView {
  course: LinkView;
  address: string;
  className: PillarClass;
  rows: number;
  period: string;
  language: string;
  credits: string;
}

/** Something that changed since the sheet was made. */
interface SheetChangeView {
  course: LinkView | { label: string };
  texts: string[];
  was: string;
  now: string;
}

/** A sheet for a learning agreement: what it holds, what was looked at, and what changed since. */
export interface SheetView {
  lede: string;
  caption: string;
  columns: { course: string; period: string; language: string; credits: string };
  rows: SheetRowView[];
  total: { label: string; value: string };
  /** `fine`: it is as it should be. */
  checks: { text: string; fine: boolean }[];
  since?: {
    heading: string;
    intro: string;
    columns: { course: string; was: string; now: string };
    items: SheetChangeView[];
  };
}

export function sheetView(context: SharedContext, input: SheetInput): SheetView {
  const { t } = context;
  const { sheet, lines } = input;
  const courses = lines.flatMap((it) => ('course' in it ? [it.course] : []));
  const total = sumOf(courses.map(({ credits }) => credits));
  const period = periodText(context, input, courses);
  const when = [period, sheet.year ?? ''].filter(Boolean);
  const since = sinceView(context, input, total);
  return {
    lede: t.series([t.credits({ count: total }), ...when]),
    caption: t.agree.caption({ count: courses.length, period: t.series(when) }),
    columns: {
      course: capital(t.coursesWord({ count: 1 })),
      period: t.plan.period,
      language: t.course.language,
      credits: t.course.credits,
    },
    rows: courses.map((course) => rowView(context, input, course)),
    total: { label: t.plan.total, value: t.number(total) },
    checks: checksOf(context, input, courses, total),
    ...(since ? { since } : {}),
  };
}

/** The name of the sheet's period, as one of its courses calls it. */
function periodText(context: SharedContext, input: SheetInput, courses: readonly Course[]): string {
  const { period } = input.sheet;
  const one = courses.find((it) => period !== undefined && input.periodsOf(it).includes(period));
  return one && period !== undefined ? context.periodName(period, one).text : (period ?? '');
}

function rowView(context: SharedContext, input: SheetInput, course: Course): SheetRowView {
  const { t } = context;
  const link = context.courseLink(course);
  const own = input.periodsOf(course);
  const { period } = input.sheet;
  const shown = period !== undefined && own.includes(period) ? [period] : own;
  return {
    course: link,
    address: course.codes.length > 0 ? '' : link.href,
    className: context.pillar(course).className,
    rows: rowsOf(course.credits),
    period: t.list(shown.map((id) => context.periodName(id, course).text)),
    language: t.list(course.languages.map(t.languageName)),
    credits: t.number(course.credits),
  };
}

function checksOf(
  context: SharedContext,
  input: SheetInput,
  courses: readonly Course[],
  total: Range,
): SheetView['checks'] {
  const { t } = context;
  const {
    sheet: { period },
    periodsOf,
    bounds,
  } = input;
  const named = periodText(context, input, courses);
  const added = courses.map(({ id }) => id);
  const { findings } = findingsOf(
    { ...emptyPlan, added },
    context.catalogue,
    context.periodsOf,
    context.year,
  );
  const clashes = findings.filter(({ kind }) => kind === 'clash').map((it) => textOf(context, it));
  const elsewhen = courses.filter((it) => period !== undefined && !periodsOf(it).includes(period));
  const closed = courses.filter(({ exchange }) => !exchange);
  const names = (them: readonly Course[]) => t.list(them.map((it) => nameOf(context, it)));
  const wrong = [
    ...clashes,
    ...elsewhen.map((it) => t.plan.notThen({ course: nameOf(context, it), period: named })),
    ...(closed.length > 0 ? [t.agree.notOpen({ courses: names(closed) })] : []),
  ];
  const asked = courses.flatMap((course) =>
    course.prerequisites
      .filter((need) => !idsIn(need).some((id) => added.includes(id)))
      .map((need) =>
        t.agree.asks({ course: nameOf(context, course), needed: neededText(context, need) }),
      ),
  );
  return [
    ...(bounds ? [sumCheck(context, bounds, total)] : []),
    ...(wrong.length === 0 && courses.length > 0 ? [{ text: t.agree.fine, fine: true }] : []),
    ...[...wrong, ...asked].map((text) => ({ text, fine: false })),
  ];
}

function sumCheck(
  { t }: SharedContext,
  { low: least, high: most }: Range,
  total: Range,
): SheetView['checks'][number] {
  const given = { credits: t.credits({ count: total }), least, most };
  if (total.high < least) return { text: t.agree.few(given), fine: false };
  if (total.low > most) return { text: t.agree.many(given), fine: false };
  return { text: t.agree.between(given), fine: true };
}

function sinceView(
  context: SharedContext,
  { lines, sheet, year }: SheetInput,
  total: Range,
): SheetView['since'] {
  const { t } = context;
  const items = lines.flatMap((line): SheetChangeView[] => {
    const texts = changeTexts(context, line);
    if (texts.length === 0) return [];
    const isHere = 'course' in line;
    return [
      {
        course: isHere ? context.courseLink(line.course) : { label: lostName(line) },
        texts,
        was: line.said.credits ? t.number(line.said.credits) : '',
        now: t.number(isHere ? line.course.credits : 0),
      },
    ];
  });
  const isOtherYear = sheet.year !== undefined && year !== undefined && sheet.year !== year;
  const count = items.length + (isOtherYear ? 1 : 0);
  if (count === 0) return undefined;
  const was = sumOf(lines.flatMap(({ said }) => said.credits ?? []));
  return {
    heading: t.agree.since({ count }),
    intro: [
      ...(isOtherYear ? [t.agree.otherYear({ was: sheet.year ?? '', now: year })] : []),
      ...(creditsText(was) === creditsText(total)
        ? []
        : [t.agree.sums({ was: t.credits({ count: was }), now: t.credits({ count: total }) })]),
    ].join(' '),
    columns: {
      course: capital(t.coursesWord({ count: 1 })),
      was: t.agree.asSaid,
      now: t.agree.now,
    },
    items,
  };
}

const lostName = (line: Extract<LineNow, { lost: unknown }>): string =>
  line.title === undefined ? line.said.id : line.title;

function changeTexts({ t }: SharedContext, line: LineNow): string[] {
  if ('lost' in line) return [line.lost === 'gone' ? t.agree.gone : t.agree.notOffered];
  const { said, course, old, hasOtherCredits } = line;
  return [
    ...(old === undefined ? [] : [t.agree.renamed({ old })]),
    ...(hasOtherCredits && said.credits
      ? [
          t.agree.otherCredits({
            was: t.credits({ count: said.credits }),
            now: t.credits({ count: course.credits }),
          }),
        ]
      : []),
  ];
}
