import { getOrThrow } from '../get-or-throw.ts';
import { ledgerOf } from '../catalogue/ledger.ts';
import { onPart, type ProgrammeEntry } from '../catalogue/lists.ts';
import { grouped } from '../grouped.ts';
import { memoize } from '../memoize.ts';
import type { Programme, Track } from '../catalogue/model.ts';
import { outsideList, semesterList, semesterRow } from './course-row.ts';
import { gridView } from './grid.ts';
import { mixView } from './mix.ts';
import { paginationView, type PaginationView } from './pagination.ts';
import type { ViewContext } from './view-context.ts';
import { contextOf } from './view-context-of.ts';
import { handbookLink, shellView } from './shell.ts';
import { programmeThing } from './structured-data/programme.ts';
import type { PageAt, Site } from './site.ts';
import type {
  CourseListView,
  FigureView,
  GridView,
  LinkView,
  MixView,
  TextView,
} from './pieces.ts';
import type { ShellView } from './shell.ts';

/**
 * /programmes/<id>/: per semester the common courses, then what each track adds. A long list goes on in further
 * parts, which hold nothing else.
 */
export interface ProgrammeView {
  shell: ShellView;
  title: TextView;
  figures: FigureView[];
  intro: string;
  pagination?: PaginationView;
  /** Common courses and placeholders as a grid; absent when there are none, or too many to draw. */
  common?: { heading: string; intro: string; grid: GridView };
  semesters: { id: string; heading: string; period: string; groups: ProgrammeGroup[] }[];
  tracks?: { heading: string; links: LinkView[] };
  mix?: MixView;
  /** Absent where there is none. */
  handbook?: LinkView[];
}

/** What everyone takes in a semester, or what a track adds. */
interface ProgrammeGroup {
  heading: string;
  lang?: string;
  href?: string;
  courses: CourseListView;
  total?: string;
}

/** Common courses that a grid can show. */
const MOST_IN_GRID = 150;

export function programmeView(at: PageAt, site: Site): ProgrammeView {
  const context = contextOf(site, at.language);
  const { t } = context;
  const programme = getOrThrow(site.catalogue.programmeById, at.id);
  const title = context.programmeName(programme.id);
  const tracks = site.catalogue.tracks.filter((it) => it.programme === programme.id && !it.hidden);
  const entries = getOrThrow(site.lists.byProgramme, programme.id);
  const pagination = paginationView(context, at, entries.length);
  const intro = introOf(context, programme, tracks.length);
  return {
    shell: shellView(context, {
      page: at,
      title: t.programme.whole({ programme: title.text }),
      description: intro,
      crumb: title,
      entries: entries.length,
      things: [
        programmeThing(context, at, {
          name: title.text,
          degree: context.local(programme.degree)?.text,
          courses: onPart(entries, at.part).map(({ course }) => course),
        }),
      ],
    }),
    title,
    figures: [],
    intro,
    ...(at.part ? {} : overview(context, programme, tracks)),
    ...(pagination ? { pagination } : {}),
    semesters: semestersOf(
      context,
      entries,
      at.part,
      tracks.length > 0 ? t.programme.commonTo : t.programme.only,
      programme.hasPlan ? t.lists.outside : t.allCourses,
    ),
  };
}

function introOf({ t }: ViewContext, { hasPlan }: Programme, tracks: number): string {
  if (!hasPlan) return t.lists.department;
  return tracks > 1 ? t.programme.intro({ tracks }) : t.programme.introPlain;
}

/** What only the first part says: figures, the tracks, and what everyone takes. */
function overview(
  context: ViewContext,
  programme: Programme,
  tracks: readonly Track[],
): Pick<ProgrammeView, 'figures' | 'common' | 'tracks' | 'mix' | 'handbook'> {
  const { t, site } = context;
  const count = site.catalogue.offered.filter((it) => it.programme === programme.id).length;
  const common = getOrThrow(site.commonLedgers, programme.id);
  const stated = [
    { text: programme.degree, label: t.programme.degree },
    { text: programme.place, label: t.programme.place },
  ];
  const handbook = handbookLink(context, programme.id);
  const inGrid = common.reduce((sum, { items }) => sum + items.length, 0);
  return {
    figures: [
      ...stated.flatMap(({ text, label }) => {
        const words = context.local(text);
        return words
          ? [{ value: words.text, label, ...(words.lang ? { lang: words.lang } : {}) }]
          : [];
      }),
      { value: t.number(count), label: t.coursesWord({ count }) },
      ...(tracks.length > 0
        ? [
            {
              value: t.number(tracks.length),
              label: t.homePage.tracksFigure({ count: tracks.length }),
            },
          ]
        : []),
      { value: t.languageName(programme.language), label: t.mainLanguage },
    ],
    ...(inGrid > 0 && inGrid <= MOST_IN_GRID
      ? {
          common: {
            heading: t.programme.common,
            intro: t.programme.commonIntro,
            grid: gridView(context, common, t.programme.common),
          },
        }
      : {}),
    ...(handbook.length > 0 ? { handbook } : {}),
    ...(inGrid > 0 && tracks.length === 0 ? { mix: mixView(context, common) } : {}),
    ...(tracks.length > 0
      ? {
          tracks: {
            heading: t.programme.tracks,
            links: tracks.map((track) => context.link('track', track)),
          },
        }
      : {}),
  };
}

/** Entries of a programme by semester and track; all of its parts ask for them. */
const groupsOf = memoize(
  (entries: readonly ProgrammeEntry[]) => [entries],
  (entries) => grouped(entries, ({ course, track }) => `${course.semester} ${track?.id ?? ''}`),
);

/**
 * The semesters of a part. A group that goes on in the next part has its heading there again, and its total where
 * it ends.
 */
function semestersOf(
  context: ViewContext,
  entries: readonly ProgrammeEntry[],
  part: number | undefined,
  common: string,
  outside: string,
): ProgrammeView['semesters'] {
  const { t, site } = context;
  const shown = onPart(entries, part);
  const group = (semester: number | undefined, track: Track | undefined): ProgrammeGroup => {
    const all = getOrThrow(groupsOf(entries), `${semester} ${track?.id ?? ''}`).map(
      ({ course }) => course,
    );
    const here = shown
      .filter((entry) => entry.track === track && entry.course.semester === semester)
      .map(({ course }) => course);
    const last = all.at(-1);
    const isWhole = last !== undefined && here.includes(last);
    const [total] = isWhole ? ledgerOf(all, site.catalogue.choiceOf) : [];
    const { text: heading, lang } = track ? context.name(track) : { text: common };
    return {
      heading,
      lang,
      ...(track ? { href: context.to('track', track.id) } : {}),
      courses: { courses: here.map((it) => semesterRow(context, it)) },
      ...(total ? { total: t.credits({ count: total }) } : {}),
    };
  };
  return [...new Set(shown.map(({ course }) => course.semester))].map((semester) => ({
    ...(semester === undefined
      ? { id: outsideList, heading: outside, period: '' }
      : {
          id: semesterList(semester),
          heading: t.semester({ semester }),
          period: context.period(semester),
        }),
    groups: [
      ...new Set(
        shown.filter(({ course }) => course.semester === semester).map(({ track }) => track),
      ),
    ].map((track) => group(semester, track)),
  }));
}
