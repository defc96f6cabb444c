import { getOrThrow } from '../get-or-throw.ts';
import { onPart } from '../catalogue/lists.ts';
import type { Pillar } from '../catalogue/model.ts';
import { bySemester, listHead } from './course-row.ts';
import { careersOf } from './home.ts';
import { sharesOf } from './mix.ts';
import { neutral } from './palette.ts';
import { paginationView, type PaginationView } from './pagination.ts';
import type { ViewContext } from './view-context.ts';
import { contextOf } from './view-context-of.ts';
import { editLink, shellView } from './shell.ts';
import { pillarTerm } from './structured-data/course.ts';
import { rowList } from './structured-data/lists.ts';
import type { PageAt, Site } from './site.ts';
import type {
  CourseListView,
  FigureView,
  LinkView,
  ListHeadView,
  PillarClass,
  ProseView,
  TextView,
} from './pieces.ts';
import type { ShellView } from './shell.ts';

/** /pillars/<id>/; further parts of a long list of courses hold nothing else. */
export interface PillarView {
  shell: ShellView;
  title: TextView;
  description?: TextView;
  className: PillarClass;
  figures: FigureView[];
  body?: ProseView;
  careers?: { heading: string; items: TextView[] };
  /** How much of it each track holds. `percent` 0 to 100. */
  shares?: {
    heading: string;
    intro: string;
    rows: { track: LinkView; percent: number; text: string }[];
  };
  pagination?: PaginationView;
  courses: {
    heading: string;
    head?: ListHeadView;
    semesters: CourseListView[];
    empty?: string;
  };
  others?: { heading: string; links: (LinkView & { className: PillarClass })[] };
  edit?: LinkView;
}

export function pillarView(at: PageAt, site: Site): PillarView {
  const context = contextOf(site, at.language);
  const { t, to } = context;
  const pillar = getOrThrow(site.catalogue.pillarById, at.id);
  const title = context.name(pillar);
  const description = context.description(pillar);
  const courses = site.lists.byFact('pillar').get(pillar.id) ?? [];
  const pagination = paginationView(context, at, courses.length);
  const semesters = bySemester(context, onPart(courses, at.part));
  const head = listHead(context, semesters);
  return {
    shell: shellView(context, {
      page: at,
      title: title.text,
      description: description?.text,
      section: 'pillars',
      crumb: title,
      trail: [{ label: t.pillars, href: to('pillars') }],
      entries: courses.length,
      things: [
        ...(at.part ? [] : [pillarTerm(context, pillar.id)]),
        ...rowList(context, at, semesters, courses.length),
      ],
    }),
    title,
    description,
    className: site.palette.get(pillar.id) ?? neutral,
    figures: [],
    ...(at.part ? {} : overview(context, pillar, courses.length)),
    ...(pagination ? { pagination } : {}),
    courses: {
      heading: t.pillar.courses,
      ...(head ? { head } : {}),
      semesters,
      ...(courses.length === 0 ? { empty: t.pillar.empty } : {}),
    },
  };
}

/** What only the first part says. */
function overview(
  context: ViewContext,
  pillar: Pillar,
  count: number,
): Pick<PillarView, 'figures' | 'body' | 'careers' | 'shares' | 'others' | 'edit'> {
  const { t, site } = context;
  const text = context.text(pillar);
  const careers = careersOf(context, pillar);
  const others = site.catalogue.pillars.filter(({ id }) => id !== pillar.id);
  return {
    figures: [{ value: t.number(count), label: t.coursesWord({ count }) }],
    ...(text?.body ? { body: context.prose(text.body.html, text) } : {}),
    ...(careers.length > 0 ? { careers: { heading: t.pillar.careers, items: careers } } : {}),
    shares: sharesInTracks(context, pillar.id),
    ...(others.length > 0
      ? {
          others: {
            heading: t.pillar.others,
            links: others.slice(0, 24).map((it) => ({
              ...context.link('pillar', it),
              className: site.palette.get(it.id) ?? neutral,
            })),
          },
        }
      : {}),
    edit: editLink(context, text?.source.file),
  };
}

/** How much of a pillar each track holds, of at most 24 tracks. */
function sharesInTracks(context: ViewContext, id: string): PillarView['shares'] {
  const { t, site } = context;
  const rows = site.catalogue.tracks
    .filter(({ hidden }) => !hidden)
    .flatMap((track) => {
      const { shares, total } = sharesOf(getOrThrow(site.ledgers, track.id), []);
      const share = shares.find(({ pillar }) => pillar === id);
      if (!share || total.high === 0) return [];
      const percent = Math.round((100 * share.low) / total.low);
      const most = Math.round((100 * share.high) / total.high);
      return [
        {
          track: context.link('track', track),
          percent,
          text: t.pillar.share({
            percent: { low: percent, high: Math.max(percent, most) },
            part: share,
            whole: total,
          }),
        },
      ];
    });
  return rows.length === 0
    ? undefined
    : { heading: t.pillar.shareOfTracks, intro: t.pillar.shareIntro, rows: rows.slice(0, 24) };
}
