import { creditsOf } from '../catalogue/choices.ts';
import { eitherOf } from '../catalogue/credits.ts';
import { coursesOfItem, type LedgerItem } from '../catalogue/ledger.ts';
import type { PlanLedger } from '../plan/ledger.ts';
import type { Plan } from '../plan/plan.ts';
import type { FindingView } from './plan-findings.ts';
import { capital, placeName, sumOfPlace, together } from './plan-words.ts';
import type { SharedContext } from './view-context.ts';

/** A plan on paper: a table, what it adds up to, and what does not. */
export interface PlanPaperView {
  /** The track it starts from. */
  track: string;
  columns: string[];
  rows: { cells: string[] }[];
  /** What each place adds up to, then all of them. */
  sums: string[];
  findings: string[];
  address: string;
}

/** The plan as a table: course, code (where any has one), credits, language, period. */
export function paperView(
  context: SharedContext,
  plan: Plan,
  { ledger, total, findings }: { ledger: PlanLedger; total: string; findings: FindingView[] },
): PlanPaperView {
  const { t, catalogue } = context;
  const track = plan.track === undefined ? undefined : catalogue.trackById.get(plan.track);
  const hasCodes = ledger.semesters.some(({ items }) =>
    items.some((item) => coursesOfItem(item).some(({ codes }) => codes.length > 0)),
  );
  const row = (item: LedgerItem, period: string): PlanPaperView['rows'] => {
    const lane = 'choice' in item ? ledger.taken.get(item.choice.id) : undefined;
    if ('choice' in item && !lane) {
      const names = item.lanes.map(({ courses }) => together(context, courses));
      const title = t.course.oneOf({ courses: t.list(names) });
      const credits = t.number(eitherOf(item.lanes.map(creditsOf)));
      return [{ cells: [title, ...(hasCodes ? [''] : []), credits, '', period] }];
    }
    return (lane?.courses ?? coursesOfItem(item)).map((course) => ({
      cells: [
        context.name(course).text,
        ...(hasCodes ? [course.codes[0] ?? ''] : []),
        t.number(course.credits),
        t.list(course.languages.map(t.languageName)),
        period,
      ],
    }));
  };
  return {
    track: track ? context.name(track).text : '',
    columns: [
      capital(t.coursesWord({ count: 1 })),
      ...(hasCodes ? [t.fields.code.label] : []),
      t.course.credits,
      t.course.language,
      t.plan.period,
    ],
    rows: ledger.semesters.flatMap((place) => {
      const name = placeName(context, place);
      const period =
        place.period === undefined ? t.series([name, context.period(place.semester)]) : name;
      return place.items.flatMap((item) => row(item, period));
    }),
    sums: [
      ...ledger.semesters.map((place) =>
        t.plan.changed({ course: placeName(context, place), now: sumOfPlace(context, place) }),
      ),
      t.plan.changed({ course: t.plan.total, now: total }),
    ],
    findings: findings.map(({ text }) => text),
    address: t.plan.address,
  };
}
