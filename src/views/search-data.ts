import { getOrThrow } from '../get-or-throw.ts';
import { mapNonEmpty, type NonEmpty } from '../non-empty.ts';
import { SHARD } from '../catalogue/addresses.ts';
import { periodId } from '../catalogue/facet-ids.ts';
import { facetSourceOf, type FacetSource } from '../catalogue/facets.ts';
import { factOf, isList, isOwn, type Facts } from '../catalogue/fields.ts';
import { isOffered } from '../catalogue/offered.ts';
import { byText, inOrderOf } from '../catalogue/order.ts';
import type { Course, Need, Requirement } from '../catalogue/model.ts';
import type { AboutData, PlanData, SearchCourse, SearchData } from '../search/data.ts';
import { pack, type PackedSearchData } from '../search/packed.ts';
import { nameOfField, nameOfValue, statedBy } from './field-values.ts';
import type { TextView } from './pieces.ts';
import type { ViewContext } from './view-context.ts';
import { contextOf } from './view-context-of.ts';
import type { Site } from './site.ts';

/** search.json: what search and filters know of every course on offer, as the file has it. */
export const searchFile = (language: string, site: Site): PackedSearchData =>
  pack(
    searchData(language, site),
    contextOf(site, language).fields.sent.map(({ key }) => key),
  );

/**
 * The languages of the catalogue, then those that only courses are written in.
 */
export function languagesOf({ catalogue: { settings, offered } }: Site): NonEmpty<string> {
  const [first] = settings.languages;
  const others = new Set([
    ...settings.languages,
    ...offered.flatMap((course) => course.pageLanguages),
  ]);
  others.delete(first);
  return [first, ...others];
}

/** What search and filters know of every course on offer. */
export function searchData(language: string, site: Site): SearchData {
  const context = contextOf(site, language);
  const { offered, pillars, tracks, programmes, tags, settings, pillarById, choiceOf } =
    site.catalogue;
  const source = facetSourceOf(site.catalogue);
  const pillarIds = new Set([
    ...pillars.map(({ id }) => id),
    ...offered.flatMap(({ pillar }) => pillar ?? []),
  ]);
  const isTrack = (id: string) => site.catalogue.trackById.has(id);

  const courseData = (course: Course): SearchCourse => {
    const { label, lang } = context.courseLink(course);
    return {
      id: course.id,
      codes: course.codes,
      title: label,
      titleLanguage: lang ?? '',
      ...(course.semester === undefined ? {} : { semester: course.semester }),
      credits: course.credits,
      ...(course.pillar === undefined ? {} : { pillar: course.pillar }),
      tracks: course.tracks.filter(isTrack),
      programme: course.programme,
      languages: course.languages,
      terms: course.terms,
      page: course.pageLanguages.includes(language) ? language : course.pageLanguages[0],
      isFromHome: course.mode === 'online',
      isForExchange: course.exchange,
      isChoice: choiceOf.has(course.id),
      tags: course.tags.flatMap((tag) => source.tagOf(tag) ?? []),
      tools: [...new Set(course.tools.map(source.toolOf))],
      facts: sentFacts(context, course, source.entryOf),
    };
  };
  const named = ({ text, lang }: { text: string; lang?: string }) => ({
    name: text,
    ...(lang ? { lang } : {}),
  });
  const courses = offered.map(courseData);
  return {
    language,
    languages: languagesOf(site),
    pathPrefix: site.hosting.pathPrefix,
    pillars: [...pillarIds].map((id) => {
      const pillar = context.pillar({ pillar: id });
      return {
        id,
        ...named(pillar),
        className: pillar.className,
        ...(pillarById.has(id) ? {} : { bare: true as const }),
      };
    }),
    tracks: tracks.map((track) => ({
      id: track.id,
      ...named(context.name(track)),
      programme: track.programme,
      ...(track.hidden ? { hidden: true as const } : {}),
    })),
    programmes: programmes.map(({ id, hasPlan }) => ({
      id,
      ...named(context.programmeName(id)),
      ...(hasPlan ? {} : { withoutPlan: true as const }),
    })),
    tools: [...new Set(courses.flatMap(({ tools }) => tools))].sort(byText),
    tags: tags.map(({ slug: id, label }) => ({ id, name: label })),
    periods: Object.fromEntries(
      [...new Set(offered.flatMap(({ semester }) => semester ?? []))]
        .sort((a, b) => a - b)
        .map((semester) => [
          semester,
          { id: periodId(settings, semester), name: context.period(semester) },
        ]),
    ),
    terms: inOrderOf(source.terms, [...new Set(offered.flatMap((course) => course.terms))]).map(
      (id) => ({ id, ...named(context.periodName(id, { terms: [id], semester: 1 })) }),
    ),
    courses,
    ...ownFields(context),
  };
}

/**
 * The facts of a course as a page of this language says them: words in its language, entries of lists in the spelling
 * that stands for all.
 */
const sentFacts = (context: ViewContext, course: Course, entryOf: FacetSource['entryOf']): Facts =>
  Object.fromEntries(
    context.fields.sent.flatMap((field) => {
      const value = factOf(course.facts, field.key);
      if (value === undefined) return [];
      const texts = statedBy(context, course, field).map(({ text }) => text);
      if (field.translated) return [[field.key, isList(field) ? texts : texts.join(' ')]];
      const entries = isList(field) ? texts.map((it) => entryOf(field.key, it)) : value;
      return [[field.key, entries]];
    }),
  );

/** The fields of a school’s own that are sent, in the words of this language; absent where there is none. */
function ownFields(context: ViewContext): Pick<SearchData, 'fields'> {
  const named = ({ text, lang }: TextView) => ({ [lang ?? context.language]: text });
  const fields = context.fields.sent.filter(isOwn).map((field) => ({
    key: field.key,
    kind: field.kind,
    label: named(nameOfField(context, field)),
    ...(field.choices
      ? {
          choices: field.choices.map(({ id }) => ({
            id,
            label: named(nameOfValue(context, field, id)),
          })),
        }
      : {}),
    ...(field.filters ? { filters: field.filters } : {}),
    ...(field.compares ? { compares: field.compares } : {}),
    ...(field.inRows ? { inRows: field.inRows } : {}),
  }));
  return fields.length > 0 ? { fields } : {};
}

/** plan.json: choices, what comes first, targets, and where old ids lead. */
export function planData(site: Site): PlanData {
  const { offered, courses, choiceGroups, tracks, programmes, redirects, courseById } =
    site.catalogue;
  const at = new Map(offered.map((course, index) => [course, index]));
  const reference = ({ course: id, text }: Requirement) => {
    const course = id === undefined ? undefined : courseById.get(id);
    if (!course) return text;
    return isOffered(course) ? getOrThrow(at, course) : (course.texts[0].title ?? text);
  };
  const needData = ([first, ...others]: Need) =>
    others.length === 0 ? reference(first) : [first, ...others].map(reference);
  const renamed = (kind: 'course' | 'track', address: RegExp) =>
    redirects.flatMap(({ from, to }): [string, string][] => {
      const [, old] = address.exec(from) ?? [];
      return old && typeof to !== 'string' && to.kind === kind ? [[old, to.id]] : [];
    });
  return {
    choices: choiceGroups.map(({ lanes }) =>
      lanes.map((lane) => ({
        option: lane.option,
        courses: mapNonEmpty(lane.courses, (course) => getOrThrow(at, course)),
      })),
    ),
    needs: offered.flatMap((course, index): PlanData['needs'] =>
      course.prerequisites.length + course.corequisites.length > 0
        ? [[index, course.prerequisites.map(needData), course.corequisites.map(needData)]]
        : [],
    ),
    targets: tracks.map(({ semesterCredits }) => semesterCredits ?? null),
    semesterCredits: programmes.map(({ semesterCredits }) => semesterCredits),
    notOffered: courses
      .filter((course) => !isOffered(course))
      .map(({ id, texts }) => [id, texts[0]?.title ?? id]),
    renamed: renamed('course', /^\/courses\/(.+)\/$/),
    renamedTracks: renamed('track', /^\/tracks\/(.+)\/$/),
  };
}

/** about-<shard>.json: descriptions of a hundred courses. */
export function aboutData(language: string, shard: number, site: Site): AboutData {
  const context = contextOf(site, language);
  return site.catalogue.offered.slice(shard * SHARD, (shard + 1) * SHARD).map((course) => {
    const about = context.description(course);
    if (!about) return [''];
    return about.lang ? [about.text, about.lang] : [about.text];
  });
}
