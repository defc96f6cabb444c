import { creditsText } from '../catalogue/credits.ts';
import type { FacetSource } from '../catalogue/facets.ts';
import { fieldTable, type OwnField } from '../catalogue/fields.ts';
import type {
  ChoiceGroup,
  Course,
  Need,
  Pillar,
  Programme,
  Source,
  TextVersion,
  Track,
} from '../catalogue/model.ts';
import type { Messages } from '../languages/interface-words.ts';
import { isNonEmpty, mapNonEmpty } from '../non-empty.ts';
import type { NeedData, PlanData, SearchCourse, SearchData, SentField } from '../search/data.ts';
import type { TextView } from '../views/pieces.ts';
import { urlsFor } from '../views/urls.ts';
import { sharedContext, type SharedContext } from '../views/view-context.ts';

/** A catalogue as far as a browser knows it: the views of the build draw it, so both say the same. */
export interface CatalogueFromData {
  data: SearchData;
  context: SharedContext;
  /** In the order of `data.courses`. */
  courses: readonly Course[];
  /** What the values of filters are worked out from. */
  source: FacetSource;
  /** Descriptions by course id; filled as they are loaded. */
  about: Map<string, TextView>;
}

/**
 * Facts of the data files as a linked catalogue, in the words of the page, whose language is `shown`. Without `plan`
 * nothing is known of choices and prerequisites.
 */
export function catalogueFromData(
  data: SearchData,
  t: Messages,
  plan?: PlanData,
  shown = document.documentElement.lang,
): CatalogueFromData {
  const fields = (data.fields ?? []).map(fieldOf);
  const plain = data.courses.map(courseOf(data));
  const courses = plan ? withNeeds(plain, plan) : plain;
  const choiceGroups = plan ? choicesOf(courses, plan) : choicesBySight(courses, data);
  const named = ({ id, name, lang }: { id: string; name: string; lang?: string }) => ({
    id,
    texts: [textOf(lang ?? data.language, name)],
  });
  const tracks = data.tracks.map((track, at): Track => {
    const target = plan?.targets[at];
    return {
      ...named(track),
      programme: track.programme,
      hidden: track.hidden ?? false,
      ...(target ? { semesterCredits: target } : {}),
    };
  });
  const programmes = data.programmes.map(
    ({ id, name, lang, withoutPlan = false }, at): Programme => ({
      id,
      title: { [lang ?? data.language]: name },
      language: data.language,
      degree: {},
      place: {},
      semesterCredits: plan?.semesterCredits[at] ?? 30,
      hasPlan: !withoutPlan,
    }),
  );
  const catalogue = {
    offered: courses,
    courseById: byId(courses),
    tracks,
    trackById: byId(tracks),
    pillars: data.pillars.filter(({ bare }) => !bare).map((pillar): Pillar => named(pillar)),
    programmes,
    programmeById: byId(programmes),
    choiceOf: new Map(
      choiceGroups.flatMap((group) =>
        group.lanes.flatMap((lane) => lane.courses.map((course) => [course.id, group] as const)),
      ),
    ),
  };
  const input = {
    catalogue,
    settings: {
      languages: data.languages,
      title: {},
      fields,
      terms: data.terms.map(({ id, name, lang }) => ({
        id,
        name: { [lang ?? data.language]: name },
      })),
      periods: Object.fromEntries(
        Object.entries(data.periods).map(([semester, { name }]) => [
          semester,
          { [data.language]: name },
        ]),
      ),
    },
    urls: urlsFor({ pathPrefix: data.pathPrefix }, data.languages[0]),
    palette: new Map(data.pillars.map(({ id, className }) => [id, className])),
  };
  const about = new Map<string, TextView>();
  return {
    data,
    courses,
    about,
    source: sourceFrom(data, fields),
    context: {
      ...sharedContext(input, data.language, shown, t),
      description: ({ id }) => about.get(id),
    },
  };
}

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((it) => [it.id, it]));

/** Tags and tools of the data are the ones that stand for all their spellings. */
function sourceFrom(
  { tracks, tags, periods, terms, pillars }: SearchData,
  fields: readonly OwnField[],
): FacetSource {
  const labels = new Map(tags.map(({ id, name }) => [id, name]));
  const ids = new Map(tags.map(({ id, name }) => [name, id]));
  const pages = new Set(pillars.filter(({ bare }) => !bare).map(({ id }) => id));
  return {
    tracks: tracks.map(({ id, programme, hidden = false }) => ({ id, programme, hidden })),
    hasPillar: (id) => pages.has(id),
    tagOf: (written) => ids.get(written),
    tagLabel: (id) => labels.get(id),
    toolOf: (written) => written,
    periodsOf: (course) =>
      course.terms.length > 0 || course.semester === undefined
        ? course.terms
        : [periods[course.semester]?.id ?? ''],
    terms: terms.map(({ id }) => id),
    fields: fieldTable(fields),
    entryOf: (_, written) => written,
  };
}

/** A field of the school’s own, as far as lists, filters and comparisons ask. */
const fieldOf = (field: SentField): OwnField => ({
  ...field,
  description: '',
  examples: [],
  about: '',
  shown: 'nowhere',
});

const noSource: Source = {
  file: '',
  placeOf: () => ({ file: '', line: 1, column: 1, endLine: 1, endColumn: 1 }),
};
const textOf = (language: string, title: string): TextVersion => ({
  language,
  title,
  source: noSource,
  outcomes: [],
  careers: [],
  facts: {},
  bodyLine: 1,
});

function courseOf(data: SearchData): (course: SearchCourse) => Course {
  const labels = new Map(data.tags.map(({ id, name }) => [id, name]));
  return ({ id, title, titleLanguage, semester, credits, pillar, page, ...course }) => ({
    id,
    ...(semester === undefined ? {} : { semester }),
    credits,
    source: noSource,
    texts: [textOf(titleLanguage || data.language, title)],
    pageLanguages: [page],
    stated: { title, studycredits: creditsText(credits) },
    facts: course.facts,
    codes: course.codes,
    ...(pillar === undefined ? {} : { pillar }),
    tracks: course.tracks,
    programme: course.programme,
    tags: course.tags.flatMap((tag) => labels.get(tag) ?? []),
    tagIndex: new Map(),
    tools: course.tools,
    languages: course.languages,
    terms: course.terms,
    alternates: [],
    englishOnly: false,
    hidden: false,
    placeholder: false,
    draft: false,
    leftOutOfGrid: false,
    exchange: course.isForExchange,
    ...(course.isFromHome ? { mode: 'online' as const } : {}),
    prerequisites: [],
    corequisites: [],
  });
}

/** Courses with what they need. */
function withNeeds(courses: readonly Course[], { needs }: PlanData): Course[] {
  const requirement = (it: number | string) => {
    if (typeof it === 'string') return { text: it };
    const course = courses[it];
    return { text: course?.texts[0].title ?? '', ...(course ? { course: course.id } : {}) };
  };
  const needFrom = (it: NeedData): Need[] => {
    const either = [it].flat().map(requirement);
    return isNonEmpty(either) ? [either] : [];
  };
  const needsAt = new Map(needs.map(([at, before, beside]) => [at, { before, beside }]));
  return courses.map((course, at) => {
    const own = needsAt.get(at);
    return own
      ? {
          ...course,
          prerequisites: own.before.flatMap(needFrom),
          corequisites: own.beside.flatMap(needFrom),
        }
      : course;
  });
}

/** The choices, with their lanes. Throws where a lane names no course: the files are not of one publication. */
function choicesOf(courses: readonly Course[], { choices }: PlanData): ChoiceGroup[] {
  const courseAt = (at: number): Course => {
    const course = courses[at];
    if (!course) throw new Error('A choice names a course that is not there.');
    return course;
  };
  return choices.flatMap((given): ChoiceGroup[] => {
    const lanes = given.map(({ option, courses: own }) => ({
      option,
      courses: mapNonEmpty(own, courseAt),
    }));
    const first = lanes[0]?.courses[0];
    return first
      ? [{ id: first.id, programme: first.programme, semester: first.semester ?? 0, lanes }]
      : [];
  });
}

/** Lists only say that a course is part of a choice: a group of its own will do. */
const choicesBySight = (courses: readonly Course[], data: SearchData): ChoiceGroup[] =>
  courses
    .filter((_, at) => data.courses[at]?.isChoice)
    .map((course) => ({
      id: course.id,
      programme: course.programme,
      semester: course.semester ?? 0,
      lanes: [{ option: 0, courses: [course] }],
    }));
