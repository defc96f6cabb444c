import { dataKey, type ViewSources } from '../cache/keys.ts';
import type { Catalogue, Course } from '../catalogue/model.ts';
import { getOrThrow } from '../get-or-throw.ts';
import { changedOn } from '../views/changed.ts';
import type { PageAt, Site } from '../views/site.ts';

/**
 * What the view of each page is made from. Any page may show the facts of everything. The body of a course shows on its
 * own page only, but for its summary and the headings that somebody links to; the day of a text on its own page, and in
 * the example of /api/.
 */
export function viewSourcesOf(site: Site): (at: PageAt) => ViewSources {
  const facts = dataKey([site.hosting, site.assets, factsOf(site.catalogue), site.parts?.key]);
  const allDays = dataKey([...site.dates].sort());
  return (at) => ({
    facts,
    at,
    ...(site.years ? { years: site.years.of(at) } : {}),
    days: at.kind === 'api' ? allDays : changedOn(at, site),
    texts:
      at.kind === 'course'
        ? getOrThrow(site.catalogue.courseById, at.id).texts.map(({ body }) => body?.name)
        : [],
  });
}

/** What of a catalogue follows from the rest, or shows on no page. */
type Derived =
  | `${'course' | 'track' | 'pillar' | 'programme'}ById`
  | 'offered'
  | 'tags'
  | 'tagByFamily'
  | 'choiceGroups'
  | 'choiceOf'
  | 'targets'
  | 'brokenAddresses'
  | 'brokenTexts';

/**
 * Everything that a catalogue is linked from. What comes to stand in one does not compile until it is here, or called
 * derived.
 */
function factsOf(catalogue: Catalogue): Record<Exclude<keyof Catalogue, Derived>, unknown> {
  const { settings, courses, tracks, pillars, programmes, pages, redirects, words } = catalogue;
  const { brokenCourses, brokenTracks, brokenPillars, trial } = catalogue;
  const linked = new Set(
    [...catalogue.targets.values()]
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
  return {
    settings,
    courses: courses.map(outsideOf),
    tracks,
    pillars,
    programmes,
    pages,
    redirects,
    words,
    files: [...catalogue.files.values()],
    brokenCourses,
    brokenTracks,
    brokenPillars,
    trial,
  };
}
