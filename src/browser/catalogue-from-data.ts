import type { Facts } from '../catalogue/fields.ts';
import type {
  Catalogue,
  ChoiceGroup,
  Course,
  Pillar,
  Programme,
  Source,
  TextVersion,
  Track,
} from '../catalogue/model.ts';
import { mapNonEmpty } from '../non-empty.ts';
import type { Messages } from '../languages/interface-words.ts';
import { FLAGS, type CourseEntry, type PlanData, type SearchData } from '../search/data.ts';
import type { TextView } from '../views/pieces.ts';
import type { ViewContext } from '../views/view-context.ts';
import { contextIn } from '../views/view-context.ts';
import type { Site } from '../views/site.ts';
import { urlsFor } from '../views/urls.ts';

/** A catalogue as far as a browser knows it: the views of the build draw it, so both say the same. */
export interface CatalogueFromData {
  data: SearchData;
  context: ViewContext;
  /** In the order of `data.courses`. */
  courses: readonly Course[];
  /** Descriptions by course id; filled as they are loaded. */
  about: Map<string, TextView>;
}

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

/** Facts of the data files as a linked catalogue, in the words of the page. Without `plan` nothing is known of choices and prerequisites. */
export function catalogueFromData(
  data: SearchData,
  t: Messages,
  plan?: PlanData,
): CatalogueFromData {
  const courses = data.courses.map((entry, at) => courseOf(entry, data, at));
  const named = (id: string, name: string, lang: string | undefined) => ({
    id,
    texts: [textOf(lang ?? data.language, name)],
  });
  const tracks = data.tracks.map(
    ({ id, name, lang, programme, hidden }, at): Track => ({
      ...named(id, name, lang),
      programme: data.programmes[programme]!.id,
      hidden: hidden ?? false,
      ...(plan?.targets[at] ? { semesterCredits: plan.targets[at] } : {}),
    }),
  );
  const pillars = data.pillars
    .filter(({ bare }) => !bare)
    .map(({ id, name, lang }): Pillar => named(id, name, lang));
  const programmes = data.programmes.map(
    ({ id, name, lang }, at): Programme => ({
      id,
      title: { [lang ?? data.language]: name },
      language: data.language,
      semesterCredits: plan?.semesterCredits[at] ?? 30,
    }),
  );
  const choiceGroups = plan ? withNeeds(courses, plan) : choicesBySight(courses, data);
  const byId = <T extends { id: string }>(items: readonly T[]) =>
    new Map(items.map((it) => [it.id, it]));
  const periods = Object.fromEntries(
    Object.entries(data.periods).map(([semester, { name }]) => [
      semester,
      { [data.language]: name },
    ]),
  );
  const catalogue: Catalogue = {
    settings: {
      declaredProgrammes: [],
      onTrial: false,
      unread: false,
      source: noSource,
      title: {},
      tagline: {},
      languages: data.languages,
      periods,
      actions: [],
      contact: {},
      accessibility: { contact: {} },
      rules: {},
      redirects: [],
      semesterCredits: 30,
    },
    courses,
    offered: courses,
    courseById: byId(courses),
    tracks,
    trackById: byId(tracks),
    pillars,
    pillarById: byId(pillars),
    programmes,
    programmeById: byId(programmes),
    choiceGroups,
    choiceOf: new Map(
      choiceGroups.flatMap((group) =>
        group.lanes.flatMap((lane) => lane.courses.map((course) => [course.id, group] as const)),
      ),
    ),
    pages: [],
    tags: [],
    tagByFamily: new Map(),
    redirects: [],
    files: new Map(),
    targets: new Map(),
    brokenCourses: [],
    brokenTracks: [],
    brokenPillars: [],
    brokenAddresses: new Set(),
    brokenTexts: [],
  };
  const hosting = { pathPrefix: data.pathPrefix };
  const site: Site = {
    catalogue,
    hosting,
    urls: urlsFor(hosting, data.languages[0]),
    palette: new Map(data.pillars.map(({ id, className }) => [id, className])),
    assets: {},
    lists: {} as Site['lists'],
    pages: {} as Site['pages'],
    redirects: [],
    files: {} as Site['files'],
    ledgers: new Map(),
    commonLedgers: new Map(),
    tracksOf: new Map(),
    hasExchange: false,
    neededBy: new Map(),
    dates: new Map(),
  };
  const about = new Map<string, TextView>();
  return {
    data,
    courses,
    about,
    context: {
      ...contextIn(site, data.language, document.documentElement.lang, t),
      description: ({ id }) => about.get(id),
    },
  };
}

function courseOf(
  [
    id,
    title,
    semester,
    credits,
    pillar,
    tracks,
    programme,
    taughtIn,
    flags,
    tags,
    tools,
    ,
    page,
    titleLang,
  ]: CourseEntry,
  data: SearchData,
  at: number,
): Course {
  return {
    id,
    semester,
    credits,
    source: noSource,
    texts: [textOf(titleLang || data.language, title)],
    pageLanguages: [data.languages[page]!],
    stated: { title, semester, studycredits: credits },
    facts: factsAt(data, at),
    ...(pillar < 0 ? {} : { pillar: data.pillars[pillar]!.id }),
    tracks: tracks.map((at) => data.tracks[at]!.id),
    programme: data.programmes[programme]!.id,
    tags: tags.map((at) => data.tags[at]!.name),
    tagIndex: new Map(),
    tools: tools.map((at) => data.tools[at]!),
    language: data.taughtIn[taughtIn]!,
    alternates: [],
    englishOnly: false,
    hidden: false,
    placeholder: false,
    draft: false,
    leftOutOfGrid: false,
    exchange: (flags & FLAGS.exchange) > 0,
    ...(flags & FLAGS.home ? { mode: 'online' as const } : {}),
    prerequisites: [],
    corequisites: [],
  };
}

/** Plain facts of a course, as far as they were sent. */
const factsAt = ({ facts = {} }: SearchData, at: number): Facts =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([key, values]) => {
      const value = values[at] ?? null;
      return value === null ? [] : [[key, value]];
    }),
  );

/** Fills in what courses need, and returns the choices. */
function withNeeds(courses: Course[], { choices, needs }: PlanData): ChoiceGroup[] {
  const requirement = (it: number | string) =>
    typeof it === 'number'
      ? { text: courses[it]!.texts[0].title!, course: courses[it]!.id }
      : { text: it };
  for (const [at, before, beside] of needs)
    courses[at] = {
      ...courses[at]!,
      prerequisites: before.map(requirement),
      corequisites: beside.map(requirement),
    };
  const courseAt = (at: number) => courses[at]!;
  return choices.flatMap((given): ChoiceGroup[] => {
    const lanes = given.map(({ option, courses: own }) => ({
      option,
      courses: mapNonEmpty(own, courseAt),
    }));
    const first = lanes[0]?.courses[0];
    return first
      ? [{ id: first.id, programme: first.programme, semester: first.semester, lanes }]
      : [];
  });
}

/** Lists only say that a course is part of a choice: a group of its own will do. */
const choicesBySight = (courses: readonly Course[], data: SearchData): ChoiceGroup[] =>
  courses
    .filter((_, at) => data.courses[at]![8] & FLAGS.choice)
    .map((course) => ({
      id: course.id,
      programme: course.programme,
      semester: course.semester,
      lanes: [{ option: 0, courses: [course] }],
    }));
