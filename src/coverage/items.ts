import { factOf, ourFields, type EctsItem } from '../catalogue/fields.ts';
import type { Course, DeclaredProgramme, TextVersion } from '../catalogue/model.ts';

/** Whether a course says something itself, it follows from what else is known, or nobody knows. */
export type Given = 'states' | 'derives' | 'lacks';

/** What an item is judged by. `programme`: as catalogue.yaml declares it. */
interface Judged {
  course: Course;
  programme?: DeclaredProgramme;
}

const stated = (isThere: unknown): Given => (isThere ? 'states' : 'lacks');
const some = ({ course }: Judged, isThere: (text: TextVersion) => unknown): Given =>
  stated(course.texts.some(isThere));

/** Whether a plain fact states an item: its row says which. */
const isStated = (item: EctsItem, { course }: Judged): boolean =>
  ourFields.some(
    ({ key, ects, translated }) =>
      ects === item &&
      ((factOf(course.facts, key) ?? '') !== '' ||
        (translated && course.texts.some(({ facts }) => (factOf(facts, key)?.length ?? 0) > 0))),
  );

/** How each item is judged that no plain fact states. */
const judgements: Readonly<Record<EctsItem, (judged: Judged) => Given>> = {
  code: () => 'lacks',
  title: ({ course }) => stated(course.stated.title),
  // Compulsory or a choice: from tracks and choice groups.
  type: () => 'derives',
  // First, second: that of the programme, where the school has declared one.
  cycle: ({ programme }) => (programme ? 'derives' : 'lacks'),
  year: () => 'derives',
  semester: ({ course }) => stated(course.semester !== undefined || course.terms.length > 0),
  credits: () => 'states',
  lecturers: () => 'lacks',
  outcomes: (it) =>
    some(it, ({ outcomes, body }) => outcomes.length + (body?.endGoal.length ?? 0) > 0),
  mode: ({ course: { stated: own } }) => {
    if (own.mode) return 'states';
    return own.home ? 'derives' : 'lacks';
  },
  prerequisites: ({ course }) =>
    stated(course.prerequisites.length + course.corequisites.length > 0),
  content: (it) => some(it, ({ body }) => body?.text.trim()),
  resources: (it) =>
    it.course.tools.length > 0 ? 'states' : some(it, ({ body }) => body?.resources.length),
  methods: () => 'lacks',
  assessment: (it) => some(it, ({ body }) => body?.assessment.length),
  language: ({ course }) => (course.stated.language ? 'states' : 'derives'),
};

/** Whether a course says an item itself, it follows from what else is known, or nobody knows. */
export const givenOf = (item: EctsItem, judged: Judged): Given =>
  isStated(item, judged) ? 'states' : judgements[item](judged);
