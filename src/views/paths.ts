import { getOrThrow } from '../get-or-throw.ts';
import { coursesOf, type LedgerSemester } from '../catalogue/ledger.ts';
import { idsIn } from '../catalogue/needs.ts';
import type { Course } from '../catalogue/model.ts';
import { bySemester } from '../catalogue/order.ts';
import type { LinkView } from './pieces.ts';
import type { ViewContext } from './view-context.ts';

/**
 * What leads to each course of a track: all that it builds on, first things first. Only from data, never from
 * prose.
 */
export interface PathsView {
  heading: string;
  intro: string;
  summary: string;
  paths: { id: string; course: LinkView; steps: (LinkView & { semester: string })[] }[];
}

/** Fragment of the path to a course on a track page. */
const pathId = (id: string): string => `path-${id.replace(/\//g, '-')}`;

/** Paths within one track; nothing where no course of it builds on another. */
export function pathsView(
  context: ViewContext,
  ledger: readonly LedgerSemester[],
): PathsView | undefined {
  const { t } = context;
  const byId = coursesById(ledger);
  const paths = [...byId.values()].flatMap((course) => {
    const before = groundOf(course, byId);
    return before.length === 0
      ? []
      : [
          {
            id: pathId(course.id),
            course: context.courseLink(course),
            steps: before.map((it) => ({
              ...context.courseLink(it),
              semester: context.semesterName(it),
            })),
          },
        ];
  });
  return paths.length === 0
    ? undefined
    : {
        heading: t.track.paths,
        intro: t.track.pathsIntro,
        summary: t.track.pathsCount({ count: paths.length }),
        paths,
      };
}

/** Every course of a track, by id. */
const coursesById = (ledger: readonly LedgerSemester[]): ReadonlyMap<string, Course> =>
  new Map(coursesOf(ledger).map((course) => [course.id, course]));

/** Everything a course builds on, directly or not, by semester. A circle of courses ends where it began. */
function groundOf(course: Course, byId: ReadonlyMap<string, Course>): Course[] {
  const found = new Set<Course>();
  const visit = ({ prerequisites }: Course) => {
    for (const need of prerequisites) {
      // Of several the first that the track has: one is enough.
      const id = idsIn(need).find((it) => byId.has(it));
      const needed = id === undefined ? undefined : byId.get(id);
      if (!needed || needed === course || found.has(needed)) continue;
      found.add(needed);
      visit(needed);
    }
  };
  visit(course);
  return [...found].sort(bySemester);
}

/** Tracks whose path to a course is worth a link. */
const MOST_PATHS = 3;

/** Links from a course to the whole way to it, in its tracks. */
export function pathLinks(context: ViewContext, course: Course): LinkView[] {
  const { site, t } = context;
  const tracks = (site.tracksOf.get(course.id) ?? []).slice(0, MOST_PATHS);
  return tracks.flatMap((track) => {
    const own = coursesById(getOrThrow(site.ledgers, track.id));
    return own.has(course.id) && groundOf(course, own).length > 1
      ? [
          {
            label: t.track.pathIn({ track: context.name(track).text }),
            href: context.to('track', track.id, pathId(course.id)),
          },
        ]
      : [];
  });
}
