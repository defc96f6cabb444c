import { getOrThrow } from '../get-or-throw.ts';
import { apiPath, type ApiSchema } from '../catalogue/addresses.ts';
import {
  factOf,
  fieldTable,
  isList,
  isOwn,
  ourTable,
  type Facts,
  type NamedField,
  type PlainKey,
} from '../catalogue/fields.ts';
import type { SpecialKey } from '../catalogue/schema.ts';
import { creditsOf } from '../catalogue/choices.ts';
import type { Range } from '../catalogue/credits.ts';
import { commonLedger, coursesOf, totalOf, type LedgerSemester } from '../catalogue/ledger.ts';
import type {
  Course,
  LocalText,
  Need,
  PageKind,
  Requirement,
  TextVersion,
  Track,
} from '../catalogue/model.ts';
import { isOffered } from '../catalogue/offered.ts';
import { tagsOf } from '../catalogue/tags.ts';
import { ownDescription } from '../views/view-context.ts';
import { contextOf } from '../views/view-context-of.ts';
import type { Site } from '../views/site.ts';
import type { ApiData } from './schema.ts';

/** Plain facts as the files have them: what may have several values is a list, what is not stated is left out. */
const plainOf = (facts: Facts, fields: readonly NamedField[]): Facts =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const stated = factOf(facts, field.key) ?? (isList(field) ? [] : undefined);
      // Of several codes the course’s own is its code.
      const value = field.kind === 'code' && Array.isArray(stated) ? String(stated[0]) : stated;
      return value === undefined || value === '' ? [] : [[field.key, value]];
    }),
  );

/** What is stated as shares; where it is words, they stand among the texts. */
const sharesIn = (facts: Facts): Facts =>
  Object.fromEntries(
    ourTable.ours.textsOrShares.flatMap(({ key }) => {
      const value = factOf(facts, key);
      return value === undefined ? [] : [[key, value]];
    }),
  );

/** What is said of a course, with its plain facts. */
export type CourseData = ApiData<'courses'>['courses'][number] &
  Partial<Record<PlainKey, Facts[string]>> & { fields?: Facts };

const { besideSemester, others, texts } = ourTable.ours;

/** courses.json: every course on offer. What is hidden, a placeholder or a draft stands in none of these files. */
export function coursesData(site: Site): ApiData<'courses'> & { courses: CourseData[] } {
  const { settings, offered } = site.catalogue;
  return {
    ...head('courses', site),
    ...(settings.academicYear ? { academicYear: settings.academicYear } : {}),
    languages: [...settings.languages],
    ...(isStated(settings.creditUnit.name) ? { creditUnit: settings.creditUnit.name } : {}),
    courses: offered.map((course) => courseFacts(course, site)),
  };
}

/** courses/<id>.json */
export function courseData(id: string, site: Site): ApiData<'course'> {
  const course = getOrThrow(site.catalogue.courseById, id);
  return {
    ...head('course', site),
    ...courseFacts(course, site),
    texts: Object.fromEntries(course.texts.map((text) => [text.language, courseText(text, site)])),
  };
}

/** What courses.json says of a course. */
export function courseFacts(course: Course, site: Site): CourseData {
  const { urls, dates } = site;
  const changed = byLanguage(course.texts, ({ source }) => dates.get(source.file));
  // That the parts make a whole is held by a test, which judges every course by its JSON Schema.
  return Object.assign(
    {
      id: course.id,
      data: urls.full(urls.api(apiPath.course(course.id))),
      urls: Object.fromEntries(
        course.pageLanguages.map((language) => [
          language,
          urls.full(urls.page({ kind: 'course', id: course.id, language })),
        ]),
      ),
    },
    ...Object.values(factsOf).map((of) => of(course, site)),
    Object.keys(changed).length > 0 ? { changed } : {},
  ) as CourseData;
}

/**
 * Keys that say nothing of a course by themselves: its texts stand in its own file, the rest says whether and where
 * the site shows it.
 */
type SiteKey =
  | 'outcomes'
  | 'image'
  | 'image-alt'
  | 'aliases'
  | 'weight'
  | 'english-only'
  | 'home'
  | 'hide'
  | 'default'
  | 'draft'
  | 'choice';
/** What the files tell, by keys of a course file: a new one is told in all of them, or is a `SiteKey`. */
export type ToldKey = Exclude<SpecialKey, SiteKey> | 'plain facts';

/** What the files say of each key of a course file, in their order. */
const factsOf: Readonly<Record<ToldKey, (course: Course, site: Site) => Partial<CourseData>>> = {
  title: ({ texts }) => ({ titles: byLanguage(texts, ({ title }) => title) }),
  description: ({ texts }) => ({ descriptions: byLanguage(texts, ownDescription) }),
  programme: ({ programme }) => ({ programme }),
  tracks: ({ tracks }, { catalogue }) => ({
    tracks: tracks.filter((id) => catalogue.trackById.get(id)?.hidden === false),
    common: tracks.length === 0,
  }),
  semester: ({ semester, facts }, site) => ({
    ...(semester === undefined
      ? {}
      : {
          semester,
          period: Object.fromEntries(
            site.catalogue.settings.languages.map((language) => [
              language,
              contextOf(site, language).period(semester),
            ]),
          ),
        }),
    ...plainOf(facts, besideSemester),
  }),
  terms: ({ terms }) => (terms.length > 0 ? { terms: [...terms] } : {}),
  studycredits: ({ credits }) => creditsData(credits),
  pillar: ({ pillar }) => (pillar === undefined ? {} : { pillar }),
  language: ({ languages }) => ({
    language: languages[0],
    ...(languages.length > 1 ? { languages: [...languages] } : {}),
  }),
  mode: ({ mode }) => (mode ? { mode } : {}),
  exchange: ({ exchange }) => ({ exchange }),
  tags: (course, { catalogue }) => ({
    tags: tagsOf(course, catalogue.tagByFamily).map(({ label }) => label),
  }),
  tools: ({ tools }) => ({ tools: [...tools] }),
  'plain facts': ({ facts, codes: [, ...listed] }, { catalogue }) => {
    const { own } = fieldTable(catalogue.settings.fields);
    return {
      ...plainOf(facts, others),
      ...(listed.length > 0 ? { alsoListedAs: listed } : {}),
      ...sharesIn(facts),
      ...(own.length > 0 ? { fields: plainOf(facts, own) } : {}),
    };
  },
  option: (course, { catalogue }) => {
    const group = catalogue.choiceOf.get(course.id);
    const lane = group?.lanes.find(({ courses }) => courses.includes(course));
    return group && lane ? { choice: { group: group.id, lane: lane.option } } : {};
  },
  prerequisites: ({ prerequisites }, site) => ({
    prerequisites: prerequisites.map((it) => needData(it, site)),
  }),
  corequisites: ({ corequisites }, site) => ({
    corequisites: corequisites.map((it) => needData(it, site)),
  }),
  alternates: (course, { catalogue }) => ({
    alternates: course.alternates.flatMap(({ id }) => {
      const other = catalogue.courseById.get(id);
      return other && other !== course && isOffered(other) ? [id] : [];
    }),
  }),
};

/** Credits; of a range the most, and beside it the fewest. */
const creditsData = ({ low, high }: Range): { credits: number; creditsFrom?: number } =>
  low === high ? { credits: high } : { credits: high, creditsFrom: low };

/** What a text says in front matter, and below headings of its own. */
function withSections({ facts, body }: TextVersion): TextVersion['facts'] {
  if (!body || body.assessment.length + body.resources.length === 0) return facts;
  const said = (key: 'assessment' | 'resources') => [
    ...(factOf(facts, key) ?? []),
    ...body[key].map(({ text }) => text),
  ];
  return { ...facts, assessment: said('assessment'), resources: said('resources') };
}

function courseText(
  text: TextVersion,
  { catalogue }: Site,
): ApiData<'course'>['texts'][string] & { fields?: Facts } {
  const own = fieldTable(catalogue.settings.fields).texts.filter(isOwn);
  const description = ownDescription(text);
  return {
    title: text.title ?? '',
    ...(description ? { description } : {}),
    outcomes: [...text.outcomes, ...(text.body?.endGoal ?? []).map((it) => it.text)],
    themes: (text.body?.themes ?? []).map((it) => it.text),
    ...plainOf(withSections(text), texts),
    ...(own.length > 0 ? { fields: textFields(text, own) } : {}),
    ...(text.body?.text ? { body: text.body.text } : {}),
  };
}

/** Fields of the school’s own that this text words; those that it leaves to another one are left out. */
const textFields = ({ facts }: TextVersion, fields: readonly NamedField[]): Facts =>
  Object.fromEntries(
    fields.flatMap((field): [string, string | readonly string[]][] => {
      const items = factOf(facts, field.key) ?? [];
      if (isList(field)) return [[field.key, items]];
      return items.length > 0 ? [[field.key, items.join('\n\n')]] : [];
    }),
  );

/** Of several one is enough. */
const needData = ([first, ...others]: Need, site: Site) =>
  others.length === 0
    ? requirement(first, site)
    : { anyOf: [first, ...others].map((it) => requirement(it, site)) };

/** A course that cannot be taken is only a name. */
function requirement(
  { text, course: id }: Requirement,
  { catalogue }: Site,
): { course?: string; text?: string } {
  const course = id === undefined ? undefined : catalogue.courseById.get(id);
  if (!course) return { text };
  return isOffered(course) ? { course: course.id } : { text: course.texts[0]?.title ?? text };
}

/** tracks.json */
export function tracksData(site: Site): ApiData<'tracks'> {
  return {
    ...head('tracks', site),
    tracks: visible(site).map((track) => {
      const ledger = getOrThrow(site.ledgers, track.id);
      return {
        ...naming('track', track, site),
        programme: track.programme,
        ...totalOf(ledger),
        careers: byLanguage(track.texts, ({ careers }) =>
          careers.length > 0 ? [...careers] : undefined,
        ),
        outcomes: byLanguage(track.texts, ({ outcomes }) =>
          outcomes.length > 0 ? [...outcomes] : undefined,
        ),
        courses: [...coursesOf(ledger), ...(site.lists.outside.get(track.id) ?? [])].map(
          ({ id }) => id,
        ),
      };
    }),
  };
}

/** pillars.json */
export function pillarsData(site: Site): ApiData<'pillars'> {
  return {
    ...head('pillars', site),
    pillars: site.catalogue.pillars.map((pillar) => ({
      ...naming('pillar', pillar, site),
      careers: byLanguage(pillar.texts, ({ careers }) =>
        careers.length > 0 ? [...careers] : undefined,
      ),
    })),
  };
}

/** programmes.json, with the ledger of each track. */
export function programmesData(site: Site): ApiData<'programmes'> {
  const { programmes, offered, settings } = site.catalogue;
  return {
    ...head('programmes', site),
    programmes: programmes.map((programme) => ({
      id: programme.id,
      urls: urlsOf('programme', programme.id, site),
      titles: Object.fromEntries(
        settings.languages.map((language) => [
          language,
          contextOf(site, language).programmeName(programme.id).text,
        ]),
      ),
      language: programme.language,
      ...(isStated(programme.degree) ? { degrees: programme.degree } : {}),
      ...(isStated(programme.place) ? { places: programme.place } : {}),
      semesterCredits: programme.semesterCredits,
      ...(programme.hasPlan ? {} : { plan: 'none' as const }),
      common: commonLedger(programme, { ...site.catalogue, courses: offered }).map((it) =>
        semester(it),
      ),
      tracks: visible(site)
        .filter((track) => track.programme === programme.id)
        .map((track) => ({
          id: track.id,
          semesters: getOrThrow(site.ledgers, track.id).map((it) =>
            semester(it, track.semesterCredits),
          ),
        })),
    })),
  };
}

function semester(
  { semester: number, low, high, items }: LedgerSemester,
  target?: number,
): ApiData<'programmes'>['programmes'][number]['common'][number] {
  return {
    semester: number,
    low,
    high,
    ...(target === undefined ? {} : { target }),
    items: items.map((item) =>
      'course' in item
        ? { course: item.course.id, ...creditsData(item.course.credits) }
        : {
            choice: item.choice.id,
            lanes: item.lanes.map((lane) => ({
              lane: lane.option,
              courses: lane.courses.map(({ id }) => id),
              ...creditsData(creditsOf(lane)),
            })),
          },
    ),
  };
}

const head = (schema: ApiSchema, { urls }: Site) => ({
  $schema: urls.full(urls.api(apiPath.schema(schema))),
  version: 1 as const,
});

const visible = ({ catalogue }: Site): Track[] => catalogue.tracks.filter(({ hidden }) => !hidden);

const urlsOf = (kind: PageKind, id: string, { urls, catalogue }: Site): Record<string, string> =>
  Object.fromEntries(
    catalogue.settings.languages.map((language) => [
      language,
      urls.full(urls.page({ kind, id, language })),
    ]),
  );

function naming(
  kind: 'track' | 'pillar',
  item: { id: string; texts: readonly TextVersion[] },
  site: Site,
): {
  id: string;
  urls: Record<string, string>;
  titles: Record<string, string>;
  descriptions: Record<string, string>;
} {
  const [first] = site.catalogue.settings.languages;
  const titles = byLanguage(item.texts, ({ title }) => title);
  return {
    id: item.id,
    urls: urlsOf(kind, item.id, site),
    titles:
      Object.keys(titles).length > 0 ? titles : { [first]: contextOf(site, first).name(item).text },
    descriptions: byLanguage(item.texts, ownDescription),
  };
}

/** Whether a text is there in any language. */
const isStated = (text: LocalText): boolean => Object.keys(text).length > 0;

/** A value of each text that has one. */
function byLanguage<T>(
  texts: readonly TextVersion[],
  pick: (text: TextVersion) => T | undefined,
): Record<string, T> {
  return Object.fromEntries(
    texts.flatMap((text) => {
      const value = pick(text);
      return value === undefined || value === '' ? [] : [[text.language, value] as const];
    }),
  );
}
