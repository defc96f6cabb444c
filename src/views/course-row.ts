import { getOrThrow } from '../get-or-throw.ts';
import { letterOf, withPart } from '../catalogue/lists.ts';
import { isOffered } from '../catalogue/offered.ts';
import { titleOf } from '../catalogue/texts.ts';
import { memoize } from '../memoize.ts';
import type { Course, PageKey } from '../catalogue/model.ts';
import { nameOfField, statedBy } from './field-values.ts';
import type {
  AddView,
  CourseListView,
  CourseRowView,
  ListHeadView,
  RowFactView,
  TextView,
} from './pieces.ts';
import { codedName, type SharedContext } from './view-context.ts';
import type { Site } from './site.ts';

/** Fragment of a course’s entry in a list. */
const entryId = (id: string): string => `course-${id.replace(/\//g, '-')}`;

/** Address of a course’s entry in the list of all courses of a language, wherever that list is split. */
export function listEntry(
  { catalogue, lists, pages, urls }: Site,
  id: string,
  language: string,
): string {
  const course = catalogue.courseById.get(id);
  const isListed = course !== undefined && isOffered(course);
  if (!isListed) return urls.page({ kind: 'courses', id: '', language });
  if (pages.letter.length === 0)
    return urls.page({ kind: 'courses', id: '', language }, entryId(id));
  const letter = letterOf(titleOf(course, language, catalogue.settings.languages[0])).toLowerCase();
  return urls.page(
    withPart(
      { kind: 'letter', id: letter, language },
      getOrThrow(getOrThrow(lists.byLetter, language), letter).indexOf(course),
    ),
    entryId(id),
  );
}

/** Address of the semester of a course on the page of its programme, on the part where the course stands. */
export function programmeEntry({ lists, urls }: Site, course: Course, language: string): string {
  const page: PageKey = { kind: 'programme', id: course.programme, language };
  const index = getOrThrow(lists.byProgramme, course.programme).findIndex(
    (entry) => entry.course === course,
  );
  if (index < 0) return urls.page(page);
  const { semester } = course;
  return urls.page(
    withPart(page, index),
    semester === undefined ? outsideList : semesterList(semester),
  );
}

/** Fragment of a semester in the list of a programme. */
export const semesterList = (semester: number): string => `list-${semester}`;

/** Fragment of what stands in no semester. */
export const outsideList = 'list-outside';

/** A course as an entry of the list of all courses: other pages link to it. */
export const listedRow = (context: SharedContext, course: Course): CourseRowView => ({
  id: entryId(course.id),
  ...courseRow(context, course),
});

/** The button that adds a course to the plan. */
export const addView = (context: SharedContext, course: Course): AddView => ({
  id: course.id,
  label: context.t.plan.addToPlan({ course: codedName(course, context).text }),
  short: context.t.plan.add,
});

/**
 * A course among others of its semester. One object for all pages: it stands on a dozen of them, and is made and
 * rendered once.
 */
export function semesterRow(context: SharedContext, course: Course): CourseRowView {
  const own = semesterRows.get(context) ?? new Map<Course, CourseRowView>();
  semesterRows.set(context, own);
  const row = own.get(course) ?? courseRow(context, course, true);
  own.set(course, row);
  return row;
}

const semesterRows = new WeakMap<SharedContext, Map<Course, CourseRowView>>();

/** A course as an entry of a list. `inSemester`: the list says already which semester it is. */
export function courseRow(
  context: SharedContext,
  course: Course,
  inSemester = false,
): CourseRowView {
  const { t, catalogue } = context;
  const { code, label: title, href, lang, hreflang, note } = context.courseLink(course);
  const credits = t.number(course.credits);
  const { text, lang: pillarLang, className } = context.pillar(course);
  return {
    ...(code ? { code } : {}),
    title,
    href,
    lang,
    hreflang,
    note,
    description: context.description(course),
    credits,
    creditsWord: t.creditsWord({ count: course.credits }),
    ...drawn(context, course),
    pillar: { text, lang: pillarLang },
    className,
    facts: [
      ...inPlace('when', [
        ...(inSemester || course.semester === undefined
          ? []
          : [{ text: t.semester({ semester: course.semester }) }]),
        ...course.terms.map((id) => context.periodName(id, course)),
      ]),
      ...inPlace('language', languageOf(context, course)),
      ...inPlace('note', [
        ...(catalogue.choiceOf.has(course.id) ? [{ text: t.choice }] : []),
        ...fieldFacts(context, course),
      ]),
      ...inPlace('more', trackNames(context, course)),
    ],
    moreLabel: t.lists.about({ course: title }),
    tags: course.tags.slice(0, 4),
    tagLine: t.series(course.tags.slice(0, 4)),
    add: addView(context, course),
    compare: {
      label: t.compare.toggle({ course: title }),
      short: t.compare.short,
      value: course.id,
    },
  };
}

const inPlace = (place: RowFactView['place'], facts: readonly TextView[]): RowFactView[] =>
  facts.map((fact) => ({ ...fact, place }));

/** What a line draws: its credits to scale, or in which terms of the year it is. */
function drawn(
  { terms }: SharedContext,
  { pillar, credits, semester, terms: own }: Course,
): Pick<CourseRowView, 'rows' | 'terms'> {
  const isInTerms = semester === undefined && terms.length > 1 && terms.length <= MOST_TERMS;
  return {
    ...(pillar === undefined ? {} : { rows: Math.min(MOST_ROWS, 2 * credits.high) }),
    ...(isInTerms ? { terms: terms.map((id) => own.includes(id)) } : {}),
  };
}

/** Longest drawing of credits, in half credits: what is worth more is a project, and its number says so. */
const MOST_ROWS = 40;
/** More terms than these stand in words, without a column each. */
const MOST_TERMS = 6;

/** The language of a course, which says something where there are several. */
function languageOf({ t, catalogue }: SharedContext, { languages }: Course): TextView[] {
  return spoken(catalogue) > 1
    ? [{ text: t.taughtIn({ language: t.list(languages.map(t.languageName)) }) }]
    : [];
}

const spoken = memoize(
  ({ offered }: Pick<SharedContext['catalogue'], 'offered'>) => [offered],
  ({ offered }) => new Set(offered.flatMap(({ languages }) => languages)).size,
);

/** Plain facts that stand in lists: “Exam: oral”. */
const fieldFacts = (context: SharedContext, course: Course): TextView[] =>
  context.fields.sent
    .filter(({ inRows }) => inRows)
    .flatMap((field): TextView[] => {
      const texts = statedBy(context, course, field).map(({ text }) => text);
      const label = nameOfField(context, field).text;
      const value = context.t.series(texts);
      return texts.length > 0 ? [{ text: context.t.lists.fact({ label, value }) }] : [];
    });

/** The tracks of a course in few words: its own, or all of its programme. */
function trackNames(context: SharedContext, { tracks, programme, semester }: Course): TextView[] {
  if (tracks.length > 0) return tracks.slice(0, 4).map(context.trackName);
  return semester !== undefined &&
    context.catalogue.tracks.some((track) => track.programme === programme)
    ? [{ text: context.t.course.commonToAll({ programme: context.programmeName(programme).text }) }]
    : [];
}

/**
 * What stands at the head of long lists: `groups` are those of the page. Nothing where they are short, or say no more
 * than their lines.
 */
export function listHead(
  context: SharedContext,
  groups: readonly Pick<CourseListView, 'courses'>[],
): ListHeadView | undefined {
  const { t, terms } = context;
  const rows = groups.flatMap(({ courses }) => courses);
  if (rows.length < FEWEST_WITH_HEAD) return undefined;
  const isInTerms = rows.some((row) => row.terms);
  return {
    columns: {
      course: t.lists.course,
      when: isInTerms ? '' : t.find.kinds.semester,
      terms: isInTerms
        ? terms.map((id) => context.periodName(id, { terms: [id], semester: undefined }).text)
        : [],
      credits: t.find.kinds.credits,
      pillar: t.find.kinds.pillar,
      language: t.find.kinds.language,
    },
    show: showDescriptions(context),
  };
}

export const showDescriptions = ({ t }: SharedContext): ListHeadView['show'] => ({
  legend: t.lists.show,
  lines: t.lists.asLines,
  full: t.lists.withDescriptions,
});

/** Fewest courses above which the names of columns stand. */
const FEWEST_WITH_HEAD = 8;

/** Courses by programme and semester, each group with its heading. */
export function bySemester(context: SharedContext, courses: readonly Course[]): CourseListView[] {
  const { catalogue, t } = context;
  const isOne = catalogue.programmes.length < 2;
  return catalogue.programmes.flatMap(({ id, hasPlan }): CourseListView[] => {
    const own = courses.filter(({ programme }) => programme === id);
    const semesters = [...new Set(own.flatMap(({ semester }) => semester ?? []))].sort(
      (a, b) => a - b,
    );
    const outside = own.filter(({ semester }) => semester === undefined);
    const name = isOne ? undefined : context.programmeName(id).text;
    return [
      ...semesters.map(
        (semester): CourseListView => ({
          id: `${id}-semester-${semester}`,
          heading: isOne
            ? t.semester({ semester })
            : t.lists.semesterGroup({ semester, programme: context.programmeName(id).text }),
          courses: own
            .filter((it) => it.semester === semester)
            .map((it) => semesterRow(context, it)),
        }),
      ),
      ...(outside.length > 0
        ? [
            {
              id: `${id}-outside`,
              ...headed(hasPlan ? t.lists.outside : name),
              courses: outside.map((it) => semesterRow(context, it)),
            },
          ]
        : []),
    ];
  });
}

const headed = (heading: string | undefined) => (heading === undefined ? {} : { heading });

/** Courses of one semester by programme; a single programme needs no heading. */
export function byProgramme(context: SharedContext, courses: readonly Course[]): CourseListView[] {
  const { programmes } = context.catalogue;
  return programmes.flatMap(({ id }): CourseListView[] => {
    const own = courses.filter(({ programme }) => programme === id);
    if (own.length === 0) return [];
    return [
      {
        id: `programme-${id}`,
        ...(programmes.length > 1 ? { heading: context.programmeName(id).text } : {}),
        courses: own.map((it) => semesterRow(context, it)),
      },
    ];
  });
}
