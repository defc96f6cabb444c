import { facetSourceOf, facetTable, type FacetKind } from '../catalogue/facets.ts';
import { codeUpTo, levelOf, onPart, withPart } from '../catalogue/lists.ts';
import type { Course, PageKey, Track } from '../catalogue/model.ts';
import { grouped } from '../grouped.ts';
import { memoize } from '../memoize.ts';
import { toAddress } from '../search/facets.ts';
import { comparingView, type ComparingView } from './comparison.ts';
import { countOf, paginationView, type PaginationView } from './pagination.ts';
import { listHead, semesterRow } from './course-row.ts';
import { facetValues, facetView, MOST, type FinderView } from './finder.ts';
import type { CourseListView, LinkView, ListHeadView } from './pieces.ts';
import type { PageAt } from './site.ts';
import type { ViewContext } from './view-context.ts';

/** Courses of a track that stand in no semester: all of a department, or what is outside a plan. */
export interface LinesView {
  /** Of a department none: the page is about nothing else. */
  heading?: string;
  count: string;
  /** Ways to where each level begins; absent where there is one. */
  levels?: { label: string; links: (LinkView & { codes?: string; count: number })[] };
  /** Lead to the list of all courses, with this track chosen; only a script can follow them. */
  narrow: { action: string; track: string; label: string; button: string; filters: FinderView };
  pagination?: PaginationView;
  comparing: ComparingView;
  head?: ListHeadView;
  /** By level, or by what their codes begin with. */
  groups: CourseListView[];
}

/** Of `all` courses those that stand on this page. */
export function linesView(
  context: ViewContext,
  at: PageAt,
  track: Track,
  { heading, all }: { heading?: string; all: readonly Course[] },
): LinesView {
  const { t, to } = context;
  const pagination = paginationView(context, at, all.length);
  const levels = levelsOf(all);
  const groups = groupsOf(context, all, onPart(all, at.part));
  const head = listHead(context, groups);
  return {
    ...(heading ? { heading } : {}),
    count: countOf(context, at, all.length),
    ...(levels.size > 1 ? { levels: { label: t.lists.levels, links: levelLinks() } } : {}),
    narrow: {
      action: to('courses'),
      track: track.id,
      label: t.track.searchIn({ track: context.name(track).text }),
      button: t.search.button,
      filters: filtersOf({ context, track, all }),
    },
    ...(pagination ? { pagination } : {}),
    comparing: comparingView(context),
    ...(head ? { head } : {}),
    groups,
  };

  function levelLinks(): NonNullable<LinesView['levels']>['links'] {
    const page: PageKey = { kind: 'track', id: track.id, language: at.language };
    return [...levels].map(([level, courses], index) => ({
      label: named(level),
      ...rangeOf(context, courses),
      count: courses.length,
      href: context.site.urls.page(withPart(page, all.indexOf(courses[0])), levelId(index)),
    }));
  }
}

const levelId = (index: number): string => `level-${index + 1}`;

/** All parts of a department ask for them. */
const levelsOf = memoize(
  (all: readonly Course[]) => [all],
  (all) => grouped(all, levelOf),
);

/** What begins with a digit of a code goes on. */
const named = (level: string): string => (/^\D*(\d+\D+)?\d$/.test(level) ? `${level}…` : level);

/** “7.1010 to 7.1998” */
function rangeOf({ t }: ViewContext, courses: readonly Course[]): { codes?: string } {
  const codes = courses.flatMap(({ codes: [code] }) => code ?? []);
  const [from] = codes;
  const last = codes.at(-1);
  return from === undefined || last === undefined || from === last
    ? {}
    : { codes: t.lists.codes({ from, to: last }) };
}

/** More courses than these, and a level is divided by the next digit of their codes. */
const MANY = 60;

/** The levels on a page; a single one needs no heading. */
function groupsOf(
  context: ViewContext,
  all: readonly Course[],
  shown: readonly Course[],
): CourseListView[] {
  const levels = levelsOf(all);
  const places = [...levels.keys()];
  return [...grouped(shown, levelOf)].flatMap(([level, courses]) => {
    const whole = levels.get(level) ?? courses;
    const digits = codeUpTo(whole[0].codes, 1) === level ? 2 : 1;
    const byDigit = whole.length > MANY ? nextDigit(courses, digits) : [courses];
    const name = places.length > 1 ? named(level) : '';
    return byDigit.map((own, index): CourseListView => {
      const { codes = '' } = byDigit.length > 1 ? rangeOf(context, own) : {};
      const heading =
        codes && name ? context.t.lists.levelCodes({ level: name, codes }) : codes || name;
      return {
        ...(index === 0 ? { id: levelId(places.indexOf(level)) } : {}),
        ...(heading ? { heading } : {}),
        courses: own.map((it) => semesterRow(context, it)),
      };
    });
  });
}

/** Courses of a level by a digit of their codes, the next one where they all share it. */
function nextDigit(courses: readonly Course[], digits: number): readonly (readonly Course[])[] {
  const groups = [...grouped(courses, ({ codes }) => codeUpTo(codes, digits)).values()];
  return groups.length === 1 && digits < 3 ? nextDigit(courses, digits + 1) : groups;
}

/** Filters that every page of a list has as a way elsewhere, or that hold more values than anyone reads here. */
const LEFT_OUT: ReadonlySet<FacetKind> = new Set([
  'track',
  'programme',
  'semester',
  'pillar',
  'tag',
  'tool',
]);

/** All parts of a department show the same ones. */
const filtersOf = memoize(
  ({ all, context, track }: { context: ViewContext; track: Track; all: readonly Course[] }) => [
    all,
    context,
    track,
  ],
  ({ context, track, all }): FinderView => {
    const { site, fields } = context;
    const filterable = { courses: all, source: facetSourceOf(site.catalogue) };
    const hrefOf = (kind: FacetKind, value: string) => {
      const selection = new Map([
        ['track', new Set([track.id])],
        [kind, new Set([value])],
      ]);
      return `${context.to('courses')}${toAddress('', selection, fields)}`;
    };
    const facets = [...facetTable(fields).keys()]
      .filter((kind) => !LEFT_OUT.has(kind))
      .flatMap((kind) => {
        const values = facetValues(context, filterable, kind).map((it) => ({
          ...it,
          href: hrefOf(kind, it.value),
        }));
        return values.length < 2
          ? []
          : [facetView(context, kind, values.slice(0, MOST), values.slice(MOST))];
      });
    return { heading: context.t.find.filters, facets };
  },
);
