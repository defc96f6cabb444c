import { creditsOf } from '../catalogue/choices.ts';
import { eitherOf } from '../catalogue/credits.ts';
import { totalOf, type LedgerSemester } from '../catalogue/ledger.ts';
import type { Course } from '../catalogue/model.ts';
import type { MixView, PillarShare } from './pieces.ts';
import type { SharedContext } from './view-context.ts';

/** Credits of one pillar in a track: low and high differ where a choice decides. */
export interface Share {
  pillar: string | undefined;
  low: number;
  high: number;
}

/** Credits per pillar of a ledger, and those that a choice decides about (`open`). In the order of the pillars. */
export function sharesOf(
  ledger: readonly LedgerSemester[],
  pillarIds: readonly string[],
): { shares: Share[]; open: number; total: { low: number; high: number } } {
  const sums = new Map<string | undefined, { low: number; high: number }>();
  const add = (pillar: string | undefined, low: number, high: number) => {
    const sum = sums.get(pillar) ?? { low: 0, high: 0 };
    sums.set(pillar, { low: sum.low + low, high: sum.high + high });
  };
  let open = 0;
  for (const { items } of ledger) {
    for (const item of items) {
      if ('course' in item) {
        const { low, high } = item.course.credits;
        add(item.course.pillar, low, high);
        open += high - low;
        continue;
      }
      const inLane = (courses: readonly Course[], pillar: string | undefined) =>
        creditsOf({ courses: courses.filter((it) => it.pillar === pillar) });
      const pillars = new Set(
        item.lanes.flatMap(({ courses }) => courses.map(({ pillar }) => pillar)),
      );
      let certain = 0;
      for (const pillar of pillars) {
        const { low, high } = eitherOf(item.lanes.map(({ courses }) => inLane(courses, pillar)));
        add(pillar, low, high);
        certain += low;
      }
      open += eitherOf(item.lanes.map(creditsOf)).high - certain;
    }
  }
  const order = (pillar: string | undefined) => {
    const index = pillar === undefined ? -1 : pillarIds.indexOf(pillar);
    return index < 0 ? Infinity : index;
  };
  return {
    shares: [...sums]
      .map(([pillar, sum]) => ({ pillar, ...sum }))
      .sort((a, b) => order(a.pillar) - order(b.pillar)),
    open,
    total: totalOf(ledger),
  };
}

/** A bar of pillars: what is certain of each, and one open part for what a choice decides. */
export function mixView(
  context: SharedContext,
  ledger: readonly LedgerSemester[],
): MixView | undefined {
  const { t, catalogue } = context;
  const { shares, open } = sharesOf(
    ledger,
    catalogue.pillars.map(({ id }) => id),
  );
  const certain = shares
    .filter(({ low }) => low > 0)
    .map(({ pillar, low }): PillarShare => {
      const { text, lang, href, className } = context.pillar({ pillar });
      return { pillar: text, lang, href, className, amount: t.number(low), rows: low * 2 };
    });
  const parts =
    open > 0
      ? [
          ...certain,
          {
            pillar: t.openChoice,
            className: '',
            amount: t.number(open),
            rows: open * 2,
            open: true,
          },
        ]
      : certain;
  return parts.length === 0 ? undefined : { label: t.track.mix, shares: parts };
}
