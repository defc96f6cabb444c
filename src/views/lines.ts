import { levelOf } from '../catalogue/lists.ts';
import type { Course, Track } from '../catalogue/model.ts';
import { countOf, paginationView, type PaginationView } from './pagination.ts';
import { lineOf } from './course-row.ts';
import type { LineView } from './pieces.ts';
import type { PageAt } from './site.ts';
import type { ViewContext } from './view-context.ts';

/** Courses of a track that stand in no semester: all of a department, or what is outside a plan. */
export interface LinesView {
  heading: string;
  count: string;
  /** Leads to the list of all courses, with this track chosen: there are all filters. */
  narrow: { action: string; track: string; label: string; button: string };
  pagination?: PaginationView;
  /** By level, or by what their codes begin with. */
  groups: { id: string; heading?: string; lines: LineView[] }[];
}

/** Of the `all` courses those that stand on this page. */
export function linesView(
  context: ViewContext,
  at: PageAt,
  track: Track,
  { heading, all, shown }: { heading: string; all: readonly Course[]; shown: readonly Course[] },
): LinesView {
  const { t, to } = context;
  const pagination = paginationView(context, at, all.length);
  const levels = [...new Set(shown.map(levelOf))];
  const isDivided = new Set(all.map(levelOf)).size > 1;
  return {
    heading,
    count: countOf(context, at, all.length),
    narrow: {
      action: to('courses'),
      track: track.id,
      label: t.track.searchIn({ track: context.name(track).text }),
      button: t.search.button,
    },
    ...(pagination ? { pagination } : {}),
    groups: levels.map((level, index) => ({
      id: `level-${index + 1}`,
      ...headed(level, isDivided),
      lines: shown.filter((it) => levelOf(it) === level).map((it) => lineOf(context, it)),
    })),
  };
}

/** What begins with a digit of a code goes on; a single group needs no heading. */
const headed = (level: string, isDivided: boolean): { heading?: string } =>
  level === '' || !isDivided ? {} : { heading: /^\D*\d$/.test(level) ? `${level}…` : level };
