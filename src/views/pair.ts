import { coursesOfItem, type LedgerItem } from '../catalogue/ledger.ts';
import { creditsOf } from '../catalogue/choices.ts';
import { eitherOf, sumOf, type Range } from '../catalogue/credits.ts';
import type { Course, Track } from '../catalogue/model.ts';
import {
  compareTracks,
  trackPairs,
  type SemesterOfTwo,
  type TrackPair,
  type TwoTracks,
} from '../catalogue/two-tracks.ts';
import { findOrThrow, getOrThrow } from '../get-or-throw.ts';
import { careerLinks } from './career.ts';
import { itemView, rowsOf } from './grid.ts';
import { mixView } from './mix.ts';
import { shellView, type ShellView } from './shell.ts';
import type { PageAt, Site } from './site.ts';
import { contextOf } from './view-context-of.ts';
import type { ViewContext } from './view-context.ts';
import type { FigureView, GridItemView, LinkView, MixView, PillarClass } from './pieces.ts';

/** A course that only one of two tracks has. */
export interface DifferenceView {
  course: LinkView;
  className: PillarClass;
  facts: string;
  notes: string[];
}

/** A semester of two tracks: what both have, and a fork where they part. */
export interface LaidSemesterView {
  id: string;
  heading: string;
  period: string;
  shared: GridItemView[];
  /** On a phone shared courses are folded: the words that show them; absent where there are none. */
  unfold?: string;
  fork?: { rows: number; sides: [GridItemView[], GridItemView[]] };
  total: string;
  note: string;
  /** Where its column starts, and how wide it is: a fork needs half as much again. */
  from: number;
  width: number;
}

/** /compare/<a>/<b>/: two tracks laid over each other. */
export interface PairView {
  shell: ShellView;
  title: string;
  lead: string;
  figures: FigureView[];
  differences: {
    heading: string;
    intro?: string;
    /** Nothing differs. */
    none?: string;
    caption: string;
    onlyIn: [string, string];
    rows: { heading: string; note: string; sides: [DifferenceView[], DifferenceView[]] }[];
  };
  laid: {
    heading: string;
    intro: string;
    label: string;
    show: string;
    both: string;
    rows: number;
    columns: number;
    units: number;
    ticks: { row: number; label: string }[];
    semesters: LaidSemesterView[];
  };
  tracks: [LinkView, LinkView];
  mixes?: { heading: string; sides: [MixView | undefined, MixView | undefined] };
  careers?: { heading: string; sides: [LinkView[], LinkView[]] };
  others?: { heading: string; links: LinkView[] };
  basis: string;
}

/** Semesters beside each other at most. */
const MOST_COLUMNS = 6;

export function pairView(at: PageAt, site: Site): PairView {
  const context = contextOf(site, at.language);
  const { t, to } = context;
  const pairs = trackPairs(site.catalogue);
  const pair = findOrThrow(pairs, ({ id }) => id === at.id);
  const { a, b } = pair;
  const [nameA, nameB] = [context.name(a).text, context.name(b).text];
  const compared = compareTracks(a, b, site.catalogue);
  const title = t.decide.either({ a: nameA, b: nameB });
  const same = compared.semesters.filter((it) => !differs(it)).map(({ semester }) => semester);
  const lead = [
    t.decide.sharedCourses({ count: compared.courses.shared.length }),
    ...(same.length > 0 ? [sameText(context, same)] : []),
  ].join(' ');
  const others = pairs.filter((it) => it !== pair && isNear(it, pair));
  const careers: [LinkView[], LinkView[]] = [careerLinks(context, a), careerLinks(context, b)];
  return {
    shell: shellView(context, {
      page: at,
      title,
      description: lead,
      section: 'tracks',
      trail: [
        { label: t.tracks, href: to('tracks') },
        { label: t.decide.pairs, href: to('compare') },
      ],
    }),
    title,
    lead,
    figures: figuresOf(context, compared),
    differences: differencesOf(context, compared, [a, b]),
    laid: laidOf(context, compared, [nameA, nameB]),
    tracks: [context.link('track', a), context.link('track', b)],
    mixes: {
      heading: t.track.mix,
      sides: [mixOf(context, a), mixOf(context, b)],
    },
    ...(careers.some((it) => it.length > 0)
      ? { careers: { heading: t.track.careers, sides: careers } }
      : {}),
    ...(others.length > 0
      ? {
          others: {
            heading: t.decide.otherPairs,
            links: others.map((it) => pairLink(context, it)),
          },
        }
      : {}),
    basis: t.decide.pairBasis,
  };
}

const isNear = (one: TrackPair, other: TrackPair): boolean =>
  [one.a, one.b].some((it) => it === other.a || it === other.b);

/** A link to the page of two tracks. */
export const pairLink = (context: ViewContext, { id, a, b }: TrackPair): LinkView => ({
  label: context.t.decide.either({ a: context.name(a).text, b: context.name(b).text }),
  href: context.to('pair', id),
});

const mixOf = (context: ViewContext, { id }: Track): MixView | undefined =>
  mixView(context, getOrThrow(context.site.ledgers, id));

const differs = ({ items }: SemesterOfTwo): boolean => items.onlyA.length + items.onlyB.length > 0;

const sameText = ({ t }: ViewContext, semesters: readonly number[]): string =>
  t.decide.sameSemesters({ count: semesters.length, semesters: t.list(semesters.map(String)) });

function figuresOf({ t }: ViewContext, { semesters }: TwoTracks): FigureView[] {
  const shared = sumOf(semesters.map(({ credits }) => credits.shared));
  const differing = sumOf(semesters.map(differingIn));
  const first = semesters.find(differs);
  return [
    { value: t.number(shared), label: t.decide.creditsShared },
    { value: t.number(differing), label: t.decide.creditsDiffer },
    ...(first
      ? [
          {
            value: t.semester({ semester: first.semester }),
            label: t.decide.firstDifference,
          },
        ]
      : []),
  ];
}

/** Credits that are not the same: as many as the track has that has more of them. */
const differingIn = ({ credits: { onlyA, onlyB } }: SemesterOfTwo): Range =>
  onlyA.high >= onlyB.high ? onlyA : onlyB;

const totalOfTwo = (semester: SemesterOfTwo): Range =>
  sumOf([semester.credits.shared, differingIn(semester)]);

function differencesOf(
  context: ViewContext,
  compared: TwoTracks,
  tracks: [Track, Track],
): PairView['differences'] {
  const { t } = context;
  const [a, b] = tracks;
  const rows = compared.semesters.filter(differs);
  const same = compared.semesters.filter((it) => !differs(it)).map(({ semester }) => semester);
  return {
    heading: t.decide.differ,
    ...(rows.length > 0 && same.length > 0 ? { intro: sameText(context, same) } : {}),
    ...(rows.length === 0 ? { none: t.decide.noDifference } : {}),
    caption: t.decide.pairCaption,
    onlyIn: [onlyIn(context, a), onlyIn(context, b)],
    rows: rows.map((semester) => ({
      heading: t.semester({ semester: semester.semester }),
      note: t.decide.differHere({ differ: differingIn(semester), total: totalOfTwo(semester) }),
      sides: [
        semester.items.onlyA.flatMap((item) => differenceViews(context, item, compared, b)),
        semester.items.onlyB.flatMap((item) => differenceViews(context, item, compared, a)),
      ],
    })),
  };
}

const onlyIn = (context: ViewContext, track: Track): string =>
  context.t.plan.onlyIn({ track: context.name(track).text });

function differenceViews(
  context: ViewContext,
  item: LedgerItem,
  { namesakes, courses }: TwoTracks,
  other: Track,
): DifferenceView[] {
  const { t } = context;
  const choice = 'lanes' in item ? [t.chooseOne({ lanes: item.lanes.length })] : [];
  const namesake = (course: Course) => {
    const where = { semester: context.semesterName(course), track: context.name(other).text };
    return t.decide.namesake({ where: t.decide.whereIs(where) });
  };
  return coursesOfItem(item).map((course) => {
    const { className, text: pillar } = context.pillar(course);
    return {
      course: context.courseLink(course),
      className,
      facts: t.series([t.credits({ count: course.credits }), ...(pillar ? [pillar] : [])]),
      notes: [
        ...choice,
        ...(courses.shared.includes(course) ? [t.plan.shared] : []),
        ...(namesakes.get(course.id) ?? []).map(namesake),
      ],
    };
  });
}

function laidOf(
  context: ViewContext,
  { semesters }: TwoTracks,
  [a, b]: [string, string],
): PairView['laid'] {
  const { t } = context;
  const views: LaidSemesterView[] = [];
  let from = 1;
  for (const semester of semesters) {
    const view = laidSemester(context, semester, from);
    views.push(view);
    from += view.width;
  }
  const rows = Math.max(0, ...semesters.map((it) => rowsOfTwo(it)));
  const step = rows > 240 ? 30 : 6;
  return {
    heading: t.decide.laid,
    intro: t.decide.laidIntro({ a, b }),
    label: t.decide.either({ a, b }),
    show: t.decide.show,
    both: t.decide.both,
    rows,
    columns: Math.min(MOST_COLUMNS, Math.max(1, semesters.length)),
    units: semesters.length <= MOST_COLUMNS ? from - 1 : 0,
    ticks: Array.from({ length: Math.floor(rows / 2 / step) + 1 }, (_, index) => ({
      row: index * step * 2,
      label: t.number(index * step),
    })),
    semesters: views,
  };
}

const rowsOfItems = (items: readonly LedgerItem[]): number =>
  items.reduce(
    (sum, item) =>
      sum + rowsOf('course' in item ? item.course.credits : eitherOf(item.lanes.map(creditsOf))),
    0,
  );

const rowsOfFork = ({ items }: SemesterOfTwo): number =>
  Math.max(rowsOfItems(items.onlyA), rowsOfItems(items.onlyB));

const rowsOfTwo = (semester: SemesterOfTwo): number =>
  rowsOfItems(semester.items.shared) + rowsOfFork(semester);

function laidSemester(
  context: ViewContext,
  semester: SemesterOfTwo,
  from: number,
): LaidSemesterView {
  const { t } = context;
  const { items, courses, credits } = semester;
  const isForked = differs(semester);
  const views = (own: readonly LedgerItem[]) => own.map((item) => itemView(context, item));
  return {
    id: `semester-${semester.semester}`,
    heading: t.semester({ semester: semester.semester }),
    period: context.period(semester.semester),
    shared: views(items.shared).map(pale),
    ...(items.shared.length > 0
      ? { unfold: t.decide.unfold({ count: courses.shared.length }) }
      : {}),
    ...(isForked
      ? { fork: { rows: rowsOfFork(semester), sides: [views(items.onlyA), views(items.onlyB)] } }
      : {}),
    total: t.credits({ count: totalOfTwo(semester) }),
    note: isForked ? t.decide.someShared({ count: credits.shared }) : t.decide.allShared,
    from,
    width: isForked ? 3 : 2,
  };
}

/** What both have is not what is asked about. */
const pale = (item: GridItemView): GridItemView =>
  item.kind === 'course'
    ? { kind: 'course', course: { ...item.course, pale: true } }
    : {
        kind: 'choice',
        choice: {
          ...item.choice,
          lanes: item.choice.lanes.map((lane) => ({
            ...lane,
            courses: lane.courses.map((course) => ({ ...course, pale: true })),
          })),
        },
      };
