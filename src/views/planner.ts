import { getOrThrow } from '../get-or-throw.ts';
import { countsFor, coursesOfItem, ledgerOf, totalOf } from '../catalogue/ledger.ts';
import type { Course, Track } from '../catalogue/model.ts';
import { placedIn } from '../catalogue/requisites.ts';
import { sheetAddress } from '../plan/agreement.ts';
import { findingsOf, semestersOf, type PlanFindings } from '../plan/findings.ts';
import { settled, type PlanLedger } from '../plan/ledger.ts';
import { periodIn } from '../plan/places.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanNews } from '../plan/resolve.ts';
import { findingView, type FindingView } from './plan-findings.ts';
import { capital, isSettled, nameOf, placeName } from './plan-words.ts';
import { paperView, type PlanPaperView } from './plan-paper.ts';
import { gridView } from './grid.ts';
import { mixView } from './mix.ts';
import type { BlockView, GridView, LinkView, MixView, TextView } from './pieces.ts';
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
  /** `said`: the same as one text; `unsettled`: what is fixed and what is to choose, until all is chosen. */
  total: { heading: string; value: string; note: string; said: string; unsettled?: string };
  mix?: MixView;
  findings: { heading: string; items: FindingView[]; fine: string };
  /** Courses of the semesters of a track, of which one can be marked as failed. */
  failing?: {
    heading: string;
    none: string;
    value: string;
    options: { value: string; text: string; lang?: string }[];
  };
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
  /** A sheet for a learning agreement of each place that has courses for exchange students. */
  agreements: LinkView[];
  /** The plan as it is printed. */
  paper: PlanPaperView;
}

export function plannerView(
  context: SharedContext,
  plan: Plan,
  news: readonly PlanNews[] = [],
): PlannerView {
  const { t, catalogue } = context;
  const { ledger, findings } = findingsOf(plan, catalogue, context.periodsOf, context.year);
  const groups = trackOptions(context);
  const dropped = plan.dropped.map((id) => getOrThrow(catalogue.courseById, id));
  const items = findings.map((it) => findingView(context, it));
  const total = totalView(context, ledger);
  const failing = failingChoice(context, plan, { ledger, findings });
  return {
    start: { label: t.plan.startFrom, none: t.plan.noTrack, value: plan.track ?? '', groups },
    news: news.map((it) => newsText(context, it)),
    ...(ledger.semesters.length > 0 ? { grid: planGrid(context, plan, ledger) } : {}),
    empty: t.plan.empty,
    total,
    mix: mixView(context, settled(ledger)),
    findings: {
      heading: t.plan.checks,
      items,
      fine: ledger.semesters.length > 0 ? t.plan.adds : '',
    },
    ...(failing ? { failing } : {}),
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
    agreements: agreementLinks(context, ledger),
    paper: paperView(context, plan, { ledger, total: total.said, findings: items }),
  };
}

function failingChoice(
  context: SharedContext,
  { track }: Plan,
  { ledger, findings }: PlanFindings,
): PlannerView['failing'] {
  const { failing: t } = context.t.decide;
  const semesters = semestersOf(ledger);
  const courses = placedIn(semesters);
  if (track === undefined || courses.length === 0) return undefined;
  const failed = findings.find((it) => it.kind === 'failed')?.failing;
  return {
    heading: t.any,
    none: t.none,
    value: failed?.course.id ?? '',
    options: courses.map((it) => ({ value: it.id, ...codedName(it, context) })),
  };
}

function agreementLinks(context: SharedContext, { semesters, courses }: PlanLedger): LinkView[] {
  return semesters.flatMap((place) => {
    const own = place.items.flatMap(coursesOfItem).filter((it) => courses.includes(it));
    if (!own.some(({ exchange }) => exchange)) return [];
    const period = place.period?.id || undefined;
    return [
      {
        label: context.t.agree.ofPlace({ place: placeName(context, place) }),
        href: context.to('agreement') + sheetAddress({ period, lines: own }),
      },
    ];
  });
}

/** What a plan adds up to; until all is chosen, what is fixed and what is to choose. */
export function totalView(context: SharedContext, ledger: PlanLedger): PlannerView['total'] {
  const { t } = context;
  const target = ledger.semesters.reduce((sum, it) => sum + (it.target ?? 0), 0);
  const ofTarget = target === 0 ? '' : t.plan.ofTarget({ target });
  if (isSettled(ledger))
    return {
      heading: t.plan.total,
      value: t.number(ledger),
      note: [t.creditsWord({ count: ledger }), ofTarget].filter(Boolean).join(' '),
      said: t.credits({ count: ledger }),
    };
  const { fixed, toChoose } = ledger;
  const unsettled = t.plan.fixedToChoose({ fixed: t.number(fixed), choose: t.number(toChoose) });
  return { heading: t.plan.total, value: unsettled, note: ofTarget, said: unsettled, unsettled };
}

/** The grid of a plan. Without a track its columns are periods. */
function planGrid(context: SharedContext, plan: Plan, ledger: PlanLedger): GridView {
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
      const isCertain =
        low === high || items.every((it) => 'course' in it || ledger.taken.has(it.choice.id));
      const ofTarget = isMet ? '' : t.plan.ofTarget({ target });
      return {
        ...semester,
        totalNote: isCertain ? ofTarget : semester.totalNote,
        common: false,
        ...(period === undefined ? {} : { heading: capital(period.name), period: '' }),
        ...(period === undefined
          ? {}
          : {
              items: semester.items.map((item) =>
                item.kind === 'course'
                  ? { ...item, course: movable(context, plan, item.course) }
                  : item,
              ),
            }),
      };
    }),
  };
}

/** A course that is taught in several terms can be moved between them. */
function movable(context: SharedContext, plan: Plan, block: BlockView): BlockView {
  const { t, catalogue } = context;
  const course = getOrThrow(catalogue.courseById, block.id);
  const periods = context.periodsOf(course);
  const here = periodIn(plan, course, catalogue, context.periodsOf);
  if (periods.length < 2 && periods.some(({ id }) => id === here.id)) return block;
  return {
    ...block,
    terms: {
      label: t.plan.termOf({ course: nameOf(context, course) }),
      // Where it is not taught it may stand all the same, until somebody moves it.
      options: [...periods.filter(({ id }) => id !== here.id), here]
        .sort((a, b) => a.at - b.at)
        .map(({ id, name }) => ({ id, name, here: id === here.id })),
    },
  };
}

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
