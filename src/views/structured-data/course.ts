import type { Course as CourseThing, CourseInstance, DefinedTerm } from 'schema-dts';
import type { Course, Need, PageKey, Requirement, TextVersion } from '../../catalogue/model.ts';
import { isOffered } from '../../catalogue/offered.ts';
import { tagsOf } from '../../catalogue/tags.ts';
import { changedOn } from '../changed.ts';
import { ownDescription, type ViewContext } from '../view-context.ts';
import { creditsOf, providerOf } from './graph.ts';

/** A course as its page describes it. `inLanguage` is the language of instruction, `teaches` its outcomes. */
export function courseThing(
  context: ViewContext,
  page: PageKey,
  course: Course,
  text: TextVersion,
): CourseThing {
  const { site } = context;
  const url = site.urls.full(site.urls.page(page));
  const description = ownDescription(text);
  const outcomes = [
    ...([text, ...course.texts].find((it) => it.outcomes.length > 0)?.outcomes ?? []),
    ...(text.body?.endGoal ?? []).map((it) => it.text),
  ];
  const keywords = [
    ...new Set([
      ...tagsOf(course, site.catalogue.tagByFamily).map(({ label }) => label),
      ...course.tools,
    ]),
  ];
  const themes = text.body?.themes ?? [];
  const changed = changedOn(page, site);
  return {
    '@type': 'Course',
    '@id': idOf(url),
    url,
    name: text.title,
    ...(description ? { description } : {}),
    ...(course.codes.length > 0 ? { courseCode: course.codes[0] } : {}),
    numberOfCredits: creditsOf(context, course.credits),
    inLanguage: course.languages.length > 1 ? course.languages : course.languages[0],
    ...(course.pillar === undefined ? {} : { about: pillarTerm(context, course.pillar) }),
    ...(keywords.length > 0 ? { keywords } : {}),
    ...(outcomes.length > 0 ? { teaches: outcomes } : {}),
    ...(themes.length > 0
      ? {
          syllabusSections: themes.map((it, index) => ({
            '@type': 'Syllabus' as const,
            name: it.text,
            position: index + 1,
          })),
        }
      : {}),
    ...(course.prerequisites.length > 0
      ? { coursePrerequisites: course.prerequisites.map((it) => need(context, it)) }
      : {}),
    ...instancesOf(context, course),
    ...(changed ? { dateModified: changed } : {}),
    ...providerOf(context),
  };
}

/** When and how it is taught: as far as it says so, since a semester by itself is no date. */
function instancesOf(
  context: ViewContext,
  course: Course,
): { hasCourseInstance?: CourseInstance[] } {
  const { mode, terms } = course;
  if (!mode && terms.length === 0) return {};
  const courseMode = mode ? { courseMode: mode } : {};
  const names = context.periodsOf(course).map(({ name }) => name);
  return {
    hasCourseInstance:
      names.length > 0
        ? names.map((name) => ({ '@type': 'CourseInstance' as const, name, ...courseMode }))
        : [{ '@type': 'CourseInstance', ...courseMode }],
  };
}

/** A course that a page links to: who wants to know more follows its address. */
export function courseReference(context: ViewContext, course: Course): CourseThing {
  const { label: name, href } = context.courseLink(course);
  return { '@type': 'Course', '@id': idOf(context.site.urls.full(href)), name };
}

const idOf = (url: string): string => `${url}#course`;

/** A field of study; one that only courses name has no page. */
export function pillarTerm(context: ViewContext, id: string): DefinedTerm {
  const { text: name, href } = context.pillar({ pillar: id });
  const { full } = context.site.urls;
  return {
    '@type': 'DefinedTerm',
    ...(href
      ? {
          '@id': `${full(href)}#pillar`,
          termCode: id,
          url: full(href),
          inDefinedTermSet: full(context.to('pillars')),
        }
      : {}),
    name,
  };
}

/** schema.org knows no choice between prerequisites: it is said in words. */
function need(context: ViewContext, [first, ...others]: Need): CourseThing | string {
  if (others.length === 0) return requirement(context, first);
  const { t } = context;
  const names = [first, ...others].map((it) => nameOf(context, it));
  return t.course.oneOf({ courses: t.list(names) });
}

const nameOf = (context: ViewContext, { text, course: id }: Requirement): string => {
  const course = id === undefined ? undefined : context.site.catalogue.courseById.get(id);
  return course ? context.name(course).text : text;
};

function requirement(
  context: ViewContext,
  { text, course: id }: Requirement,
): CourseThing | string {
  const course = id === undefined ? undefined : context.site.catalogue.courseById.get(id);
  if (!course) return text;
  return isOffered(course) ? courseReference(context, course) : context.name(course).text;
}
