import { getOrThrow } from '../get-or-throw.ts';
import { hash } from 'node:crypto';
import type { Course } from '../catalogue/model.ts';
import { changedOn } from '../views/changed.ts';
import type { PageAt, Site } from '../views/site.ts';

/**
 * Names what a page is made from: as long as the name is the same, so is the page's view, and it need not be made to know that.
 * Any page may show the facts of everything, so these are in each name. The body of a course shows on its own page only, but for
 * its summary and the headings that somebody links to; the day of a text on its own page, and in the example of /api/. So a
 * corrected text costs its own page, and a changed fact a look at all views.
 */
export function pageKeysOf(site: Site): (at: PageAt) => string {
  const shared = nameOf([site.hosting, site.assets, factsOf(site)]);
  const days = nameOf([...site.dates].sort());
  return (at) =>
    nameOf([
      shared,
      at,
      at.kind === 'api' ? days : changedOn(at, site),
      at.kind === 'course'
        ? getOrThrow(site.catalogue.courseById, at.id).texts.map(({ body }) => body?.name)
        : [],
    ]);
}

/** Everything that a catalogue is linked from. What the links add follows from it. */
function factsOf({
  catalogue: {
    settings,
    courses,
    tracks,
    pillars,
    programmes,
    pages,
    redirects,
    files,
    targets,
    brokenCourses,
    brokenTracks,
    brokenPillars,
  },
}: Site): unknown {
  const linked = new Set(
    [...targets.values()]
      .flat()
      .map((target) =>
        target && 'page' in target && target.fragment !== undefined ? target.page.id : undefined,
      ),
  );
  const outsideOf = (course: Course) => ({
    ...course,
    texts: course.texts.map(({ body, ...text }) => ({
      ...text,
      summary: body?.summary,
      headings: linked.has(course.id) ? body?.headings : [],
    })),
  });
  return [
    settings,
    courses.map(outsideOf),
    tracks,
    pillars,
    programmes,
    pages,
    redirects,
    [...files.values()],
    brokenCourses,
    brokenTracks,
    brokenPillars,
  ];
}

/** A name for plain data: the same for the same data only. `replace`: puts shorter data in the place of some, as JSON.stringify knows it. */
export const nameOf = (
  value: unknown,
  replace?: (key: string, value: unknown) => unknown,
): string => hash('sha256', JSON.stringify(value, replace));
