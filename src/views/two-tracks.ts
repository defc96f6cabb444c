import { coursesOfItem, trackLedgers, type LedgerItem } from '../catalogue/ledger.ts';
import { creditsOf } from '../catalogue/choices.ts';
import { eitherOf, sumOf, type Range } from '../catalogue/credits.ts';
import type { Course, Track } from '../catalogue/model.ts';
import { compareTracks, type SemesterOfTwo, type TwoTracks } from '../catalogue/two-tracks.ts';
import { itemView, pale, rowsOf, ticksOf } from './grid.ts';
import { mixView } from './mix.ts';
import type { SharedContext } from './view-context.ts';
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

/** Two tracks laid over each other: differences in words, then one drawing of both. */
export interface TwoTracksView {
  title: string;
  lead: string;
  figures: FigureView[];
  tracks: [LinkView, LinkView];
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
    /** Widths of all columns together; 0 where they stand in several bands, all as wide. */
    units: number;
    ticks: { row: number; label: string }[];
    semesters: LaidSemesterView[];
  };
  mixes: { heading: string; sides: [MixView | undefined, MixView | undefined] };
  basis: string;
}

/** Semesters beside each other at most. */
const MOST_COLUMNS = 6;

/** What a page, or a script for any two tracks, says of both. */
export function twoTracksView(context: SharedContext, a: Track, b: Track): TwoTracksView {
  const { t } = context;
  const names: [string, string] = [context.name(a).text, context.name(b).text];
  const compared = compareTracks(a, b, context.catalogue, (it) => context.name(it).text);
  const same = compared.semesters.filter((it) => !differs(it)).map(({ semester }) => semester);
  return {
    title: t.decide.either({ a: names[0], b: names[1] }),
    lead: [
      t.decide.sharedCourses({ count: compared.courses.shared.length }),
      ...(same.length > 0 ? [sameText(context, same)] : []),
    ].join(' '),
    figures: figuresOf(context, compared),
    tracks: [trackLink(context, a), trackLink(context, b)],
    differences: differencesOf(context, compared, [a, b]),
    laid: laidOf(context, compared, names),
    mixes: { heading: t.track.mix, sides: [mixOf(context, a), mixOf(context, b)] },
    basis: t.decide.pairBasis,
  };
}

function trackLink(context: SharedContext, track: Track): LinkView {
  const { text: label, ...lang } = context.name(track);
  return { label, href: context.to('track', track.id), ...lang };
}

const mixOf = (context: SharedContext, { id }: Track): MixView | undefined =>
  mixView(context, trackLedgers(context.catalogue).get(id) ?? []);

const differs = ({ items }: SemesterOfTwo): boolean => items.onlyA.length + items.onlyB.length > 0;

const sameText = ({ t }: SharedContext, semesters: readonly number[]): string =>
  t.decide.sameSemesters({ count: semesters.length, semesters: t.list(semesters.map(String)) });

function figuresOf({ t }: SharedContext, { semesters }: TwoTracks): FigureView[] {
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
  context: SharedContext,
  compared: TwoTracks,
  tracks: [Track, Track],
): TwoTracksView['differences'] {
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

const onlyIn = (context: SharedContext, track: Track): string =>
  context.t.plan.onlyIn({ track: context.name(track).text });

function differenceViews(
  context: SharedContext,
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
  context: SharedContext,
  { semesters }: TwoTracks,
  [a, b]: [string, string],
): TwoTracksView['laid'] {
  const { t } = context;
  const views: LaidSemesterView[] = [];
  let from = 1;
  for (const semester of semesters) {
    const view = laidSemester(context, semester, from);
    views.push(view);
    from += view.width;
  }
  const rows = Math.max(0, ...semesters.map((it) => rowsOfTwo(it)));
  return {
    heading: t.decide.laid,
    intro: t.decide.laidIntro({ a, b }),
    label: t.decide.either({ a, b }),
    show: t.decide.show,
    both: t.decide.both,
    rows,
    columns: Math.min(MOST_COLUMNS, Math.max(1, semesters.length)),
    units: semesters.length <= MOST_COLUMNS ? from - 1 : 0,
    ticks: ticksOf(context, rows),
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
  context: SharedContext,
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
