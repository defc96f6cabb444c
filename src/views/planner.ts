import { getOrThrow } from '../get-or-throw.ts';
import { countsFor, ledgerOf, totalOf } from '../catalogue/ledger.ts';
import type { Course, Track } from '../catalogue/model.ts';
import { adviceOn, type Advice } from '../plan/advice.ts';
import { planLedger, settled, type Plan, type PlanLedger } from '../plan/plan.ts';
import type { PlanNews } from '../plan/resolve.ts';
import { gridView } from './grid.ts';
import { mixView } from './mix.ts';
import type { GridView, LinkView, MixView, TextView } from './pieces.ts';
import { codedName, codeOf, type SharedContext } from './view-context.ts';

export interface TrackOptions {
  label: string;
  lang?: string;
  options: { value: string; text: string; lang?: string }[];
}
/** Courses of one side of a comparison, with what they add up to. */
interface ComparedView {
  heading: string;
  total: string;
  courses: (LinkView & { credits: string })[];
}

/** The planner: everything it shows of one plan. */
export interface PlannerView {
  start: { label: string; none: string; value: string; groups: TrackOptions[] };
  news: string[];
  grid?: GridView;
  empty: string;
  /** `said`: the same as one text. */
  total: { heading: string; value: string; note: string; said: string };
  mix?: MixView;
  advice: { heading: string; items: string[]; fine: string };
  takenOut?: {
    heading: string;
    items: { id: string; code?: string; title: TextView; label: string }[];
  };
  beside: {
    heading: string;
    intro: string;
    none: string;
    value: string;
    groups: TrackOptions[];
    compared: ComparedView[];
  };
}

export function plannerView(
  context: SharedContext,
  plan: Plan,
  news: readonly PlanNews[] = [],
): PlannerView {
  const { t, catalogue } = context;
  const ledger = planLedger(plan, catalogue, context.periodNames);
  const groups = trackOptions(context);
  const targets = ledger.semesters.flatMap(({ target }) => target ?? []);
  const target = targets.reduce((sum, it) => sum + it, 0);
  const dropped = plan.dropped.map((id) => getOrThrow(catalogue.courseById, id));
  return {
    start: { label: t.plan.startFrom, none: t.plan.noTrack, value: plan.track ?? '', groups },
    news: news.map((it) => newsText(context, it)),
    ...(ledger.semesters.length > 0 ? { grid: planGrid(context, ledger) } : {}),
    empty: t.plan.empty,
    total: {
      heading: t.plan.total,
      value: t.number(ledger),
      note: [t.creditsWord({ count: ledger }), target === 0 ? '' : t.plan.ofTarget({ target })]
        .filter(Boolean)
        .join(' '),
      said: t.credits({ count: ledger }),
    },
    mix: mixView(context, settled(ledger)),
    advice: {
      heading: t.plan.checks,
      items: adviceOn(ledger).map((it) => adviceText(context, ledger, it)),
      fine: ledger.semesters.length > 0 ? t.plan.adds : '',
    },
    ...(dropped.length > 0
      ? {
          takenOut: {
            heading: t.plan.takenOut,
            items: dropped.map((course) => ({
              id: course.id,
              ...codeOf(course),
              title: context.name(course),
              label: t.plan.putBack({ course: codedName(course, context).text }),
            })),
          },
        }
      : {}),
    beside: {
      heading: t.plan.besideHeading,
      intro: t.plan.besideIntro,
      none: t.plan.besideNone,
      value: plan.beside ?? '',
      groups: groups
        .map((group) => ({
          ...group,
          options: group.options.filter(({ value }) => value !== plan.track),
        }))
        .filter(({ options }) => options.length > 0),
      compared: comparisonOf(context, plan),
    },
  };
}

/** The grid of a plan. Without a track its columns are periods. */
function planGrid(context: SharedContext, ledger: PlanLedger): GridView {
  const { t } = context;
  const grid = gridView(context, ledger.semesters, t.plan.yourPlan, undefined, {
    taken: ledger.taken,
    takeOut: true,
  });
  return {
    ...grid,
    semesters: grid.semesters.map((semester, at) => {
      const { period, target, low, high, items } = ledger.semesters[at];
      const isMet = target === undefined || (low <= target && target <= high);
      const isSettled =
        low === high || items.every((it) => 'course' in it || ledger.taken.has(it.choice.id));
      const ofTarget = isMet ? '' : t.plan.ofTarget({ target });
      return {
        ...semester,
        totalNote: isSettled ? ofTarget : semester.totalNote,
        common: false,
        ...(period === undefined
          ? {}
          : { heading: period.charAt(0).toUpperCase() + period.slice(1), period: '' }),
      };
    }),
  };
}

const placeOf = ({ t }: SharedContext, { semesters }: PlanLedger, at: number): string => {
  const { period, semester } = semesters[at];
  return period === undefined
    ? t.semester({ semester })
    : period.charAt(0).toUpperCase() + period.slice(1);
};

function adviceText(context: SharedContext, ledger: PlanLedger, advice: Advice): string {
  const { t } = context;
  switch (advice.kind) {
    case 'open':
      return t.plan.openChoices({ count: advice.count });
    case 'short':
      return t.plan.short({
        place: placeOf(context, ledger, advice.at),
        credits: t.credits({ count: advice.credits }),
      });
    case 'over':
      return t.plan.over({
        place: placeOf(context, ledger, advice.at),
        credits: t.credits({ count: advice.credits }),
      });
    case 'missing':
      return t.plan.missing({
        course: context.name(advice.course).text,
        needed: neededText(context, advice.needed),
      });
    case 'late':
      return t.plan.tooLate({
        course: context.name(advice.course).text,
        needed: neededText(context, advice.needed),
      });
    case 'apart':
      return t.plan.besideMissing({
        course: context.name(advice.course).text,
        needed: neededText(context, advice.needed),
      });
  }
}

/** “6.1010”, “one of 18.01 and 18.02”. */
const neededText = ({ t }: SharedContext, needed: readonly string[]): string =>
  needed.length > 1 ? t.course.oneOf({ courses: t.list(needed) }) : needed.join();

function newsText({ t }: SharedContext, news: PlanNews): string {
  switch (news.kind) {
    case 'renamed':
      return t.plan.renamed({ old: news.old, now: news.now });
    case 'gone':
      return t.plan.gone({ id: news.id });
    case 'goneTrack':
      return t.plan.goneTrack({ id: news.id });
    case 'notOffered':
      return t.plan.notOffered({ course: news.title });
    case 'unclear':
      return t.plan.unclear({ mark: news.code });
  }
}

function trackOptions(context: SharedContext): TrackOptions[] {
  const { catalogue } = context;
  return catalogue.programmes.flatMap(({ id, hasPlan }): TrackOptions[] => {
    if (!hasPlan) return []; // nobody takes a whole department
    const own = catalogue.tracks.filter(({ programme, hidden }) => programme === id && !hidden);
    const { text: label, lang } = context.programmeName(id);
    return own.length > 0
      ? [
          {
            label,
            ...(lang ? { lang } : {}),
            options: own.map((track) => ({ value: track.id, ...context.name(track) })),
          },
        ]
      : [];
  });
}

/** What two tracks share, and what only one has. */
function comparisonOf(context: SharedContext, { track: id, beside: other }: Plan): ComparedView[] {
  const { t, catalogue } = context;
  const [track, beside] = [id, other].map((it) =>
    it === undefined ? undefined : catalogue.trackById.get(it),
  );
  if (!track || !beside) return [];
  const isIn = (whose: Track) => (course: Course) => countsFor(course, whose);
  const side = (heading: string, courses: readonly Course[]): ComparedView => {
    const { low, high } = totalOf(ledgerOf(courses, catalogue.choiceOf));
    return {
      heading,
      total: t.credits({ count: { low, high } }),
      courses: courses.map((course) => ({
        ...context.courseLink(course),
        credits: t.credits({ count: course.credits }),
      })),
    };
  };
  const { offered } = catalogue;
  return [
    side(
      t.plan.shared,
      offered.filter((course) => isIn(track)(course) && isIn(beside)(course)),
    ),
    side(
      t.plan.onlyIn({ track: context.name(track).text }),
      offered.filter((course) => isIn(track)(course) && !isIn(beside)(course)),
    ),
    side(
      t.plan.onlyIn({ track: context.name(beside).text }),
      offered.filter((course) => !isIn(track)(course) && isIn(beside)(course)),
    ),
  ];
}
