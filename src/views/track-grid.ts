import { sumOf, type Range } from '../catalogue/credits.ts';
import {
  coursesOfItem,
  isShared,
  totalOf,
  type LedgerItem,
  type LedgerSemester,
} from '../catalogue/ledger.ts';
import type { Lane, Track } from '../catalogue/model.ts';
import { gridView, laneName, miniatureView } from './grid.ts';
import type { GridView, TextView, YearView } from './pieces.ts';
import type { SharedContext } from './view-context.ts';

/**
 * The grid of a track, by years of study where it has several. `taken`: the lane of each choice that is taken already;
 * without it nobody can take one.
 */
export function trackGrid(
  context: SharedContext,
  track: Track,
  ledger: readonly LedgerSemester[],
  taken?: ReadonlyMap<string, Lane>,
): GridView {
  const controls = taken && { taken, takeOut: false };
  const { curriculum: label } = context.t.track;
  const grid = gridView(context, ledger, label, track.semesterCredits, controls);
  const numbers = [...new Set(ledger.map(yearOf))];
  if (numbers.length < 2) return grid;
  return {
    ...grid,
    years: numbers.map((year, index): YearView => {
      const own = ledger.filter((it) => yearOf(it) === year);
      const isCommon = own.every(({ items }) =>
        items.every((item) =>
          coursesOfItem(item).every((course) => isShared(course, context.catalogue.tracks)),
        ),
      );
      const common = context.t.course.commonToAll({
        programme: context.programmeName(track.programme).text,
      });
      return {
        id: `year-${year}`,
        heading: context.t.track.year({ year }),
        ...(isCommon ? { common } : {}),
        semesters: grid.semesters.filter(({ number }) => own.some((it) => it.semester === number)),
        ...(index === 0 ? {} : { folded: foldedYear(context, own) }),
      };
    }),
  };
}

/** Two semesters are a year. */
const yearOf = ({ semester }: LedgerSemester): number => Math.ceil(semester / 2);

/** What a year says of itself while it is folded: nothing disappears into a box. */
function foldedYear(context: SharedContext, year: readonly LedgerSemester[]): YearView['folded'] {
  const { t } = context;
  const items = year.flatMap((it) => it.items);
  return {
    facts: t.dotted([
      t.courseCount({ count: sumOf(items.map(countOf)) }),
      t.credits({ count: totalOf(year) }),
    ]),
    names: items.map((item) => nameOf(context, item)),
    comma: t.comma,
    edge: (miniatureView(context, year)?.columns ?? []).flatMap((cells) =>
      cells.flatMap(({ lanes, ...cell }) => lanes?.[0] ?? [cell]),
    ),
  };
}

/** Courses that somebody takes: of a choice those of one lane. */
function countOf(item: LedgerItem): Range {
  if ('course' in item) return { low: 1, high: 1 };
  const counts = item.lanes.map(({ courses }) => courses.length);
  return { low: Math.min(...counts), high: Math.max(...counts) };
}

/** A course, or the lanes of a choice: “MLOps / Basic Dutch + Meeting Flanders Today”. */
function nameOf(context: SharedContext, item: LedgerItem): TextView {
  if ('course' in item) return context.name(item.course);
  const [lang, ...others] = new Set(coursesOfItem(item).map((it) => context.name(it).lang));
  return {
    text: item.lanes.map((lane) => laneName(context, lane)).join(' / '),
    ...(lang !== undefined && others.length === 0 ? { lang } : {}),
  };
}
