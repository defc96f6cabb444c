import { getOrThrow } from '../get-or-throw.ts';
import { facetOf, facetSourceOf, type FacetSource } from '../catalogue/facets.ts';
import { isEcts } from '../catalogue/credits.ts';
import { periodId, toolId } from '../catalogue/facet-ids.ts';
import { memoize } from '../memoize.ts';
import type { Course, PageKind } from '../catalogue/model.ts';
import { byProgramme, bySemester } from './course-row.ts';
import { nameOfField, nameOfValue } from './field-values.ts';
import { indexOf } from './facet-index.ts';
import { listView, type ListView } from './list.ts';
import type { LinkView } from './pieces.ts';
import type { ViewContext } from './view-context.ts';
import { contextOf } from './view-context-of.ts';
import type { PageAt, Site } from './site.ts';

/** /semesters/<semester>/ */
export function semesterView(at: PageAt, site: Site): ListView {
  const context = contextOf(site, at.language);
  const { t, to } = context;
  const semester = Number(at.id);
  const wholePeriod = {
    label: t.lists.period({ period: context.period(semester) }),
    href: to('period', periodId(site.catalogue.settings, semester)),
  };
  return listView(context, at, {
    above: indexOf(context, 'semester'),
    title: t.semester({ semester }),
    intro: t.lists.semesterIntro({ semester }),
    courses: getOrThrow(site.lists.byFact('semester'), at.id),
    groups: (courses) => byProgramme(context, courses),
    related: {
      heading: t.lists.otherSemesters,
      links: [
        ...others(context, at, 'semester', (_, id) => t.semester({ semester: Number(id) })),
        wholePeriod,
      ],
    },
  });
}

/** /periods/<period>/: all semesters of one part of the year. */
export function periodView(at: PageAt, site: Site): ListView {
  const context = contextOf(site, at.language);
  const { t } = context;
  const courses = getOrThrow(site.lists.byFact('period'), at.id);
  const period = context.periodName(at.id, courses[0]).text;
  return listView(context, at, {
    above: indexOf(context, 'period'),
    title: t.lists.period({ period }),
    intro: t.lists.periodIntro({ period }),
    courses,
    groups: (shown) => bySemester(context, shown),
    related: {
      heading: t.lists.otherPeriods,
      links: others(context, at, 'period', (course, id) =>
        t.lists.period({ period: context.periodName(id, course).text }),
      ),
    },
  });
}

/** /credits/<credits>/ */
export function creditsView(at: PageAt, site: Site): ListView {
  const context = contextOf(site, at.language);
  const { t } = context;
  const courses = getOrThrow(site.lists.byFact('credits'), at.id);
  const words = ({ credits }: Course) => t.credits({ count: credits });
  return listView(context, at, {
    above: indexOf(context, 'credits'),
    title: t.lists.creditsTitle({ credits: words(courses[0]) }),
    intro: isEcts(site.catalogue.settings.creditUnit)
      ? t.lists.creditsIntro
      : t.lists.factIntro({ fact: words(courses[0]) }),
    courses,
    groups: (shown) => bySemester(context, shown),
    related: { heading: t.lists.otherCredits, links: others(context, at, 'credits', words) },
  });
}

/** /tools/<tool>/ */
export function toolView(at: PageAt, site: Site): ListView {
  const context = contextOf(site, at.language);
  const courses = getOrThrow(site.lists.byFact('tool'), at.id);
  const tool = spellingOf({ courses, id: at.id, source: facetSourceOf(site.catalogue) });
  return listView(context, at, {
    above: indexOf(context, 'tool'),
    title: tool,
    intro: context.t.lists.toolIntro({ tool }),
    courses,
    groups: (shown) => bySemester(context, shown),
  });
}

/** /from-home/: courses that are taught online. */
export function fromHomeView(at: PageAt, site: Site): ListView {
  const context = contextOf(site, at.language);
  const { t } = context;
  return listView(context, at, {
    title: t.lists.fromHomeTitle,
    intro: t.lists.fromHomeIntro,
    courses: getOrThrow(site.lists.byFact('from-home'), ''),
    groups: (shown) => bySemester(context, shown),
  });
}

/** /<key>/<value>/: courses that share a plain fact. */
export function factView(at: PageAt, site: Site): ListView {
  const context = contextOf(site, at.language);
  const { t } = context;
  const courses = getOrThrow(site.lists.byFact('fact'), at.id);
  const [key] = at.id.split('/');
  const field = context.fields.byKey.get(key);
  const source = facetSourceOf(site.catalogue);
  const titleOf = (id: string, course: Course): string => {
    if (!field) return id;
    const { valuesOf, idOf } = facetOf(field.key, context.fields);
    const value = valuesOf(course, source).find((it) => idOf?.(it) === id) ?? id;
    return t.lists.fact({
      label: nameOfField(context, field).text,
      value: nameOfValue(context, field, value).text,
    });
  };
  const title = titleOf(at.id, courses[0]);
  return listView(context, at, {
    above: indexOf(context, key),
    title,
    intro: t.lists.factIntro({ fact: title }),
    courses,
    groups: (shown) => bySemester(context, shown),
    related: {
      heading: t.lists.otherFacts,
      links: [...site.lists.byFact('fact')]
        .filter(([id]) => id !== at.id && id.startsWith(`${key}/`))
        .map(([id, [course]]) => ({ label: titleOf(id, course), href: context.to('fact', id) })),
    },
  });
}

/** Links to the other lists of a kind, each named after one of its courses. */
function others(
  { site, to }: ViewContext,
  at: PageAt,
  kind: PageKind,
  nameOf: (course: Course, id: string) => string,
): LinkView[] {
  return [...site.lists.byFact(kind)]
    .filter(([id]) => id !== at.id)
    .map(([id, [course]]) => ({ label: nameOf(course, id), href: to(kind, id) }));
}

/** How most courses of a list spell its tool; all parts of the list ask for it. */
const spellingOf = memoize(
  ({ courses, id, source }: { courses: readonly Course[]; id: string; source: FacetSource }) => [
    courses,
    id,
    source,
  ],
  ({ courses, id, source }): string => {
    const counts = new Map<string, number>();
    for (const { tools } of courses)
      for (const it of tools)
        if (toolId(source.toolOf(it)) === id) counts.set(it, (counts.get(it) ?? 0) + 1);
    const [[commonest]] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return commonest;
  },
);
