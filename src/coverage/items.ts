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

/** The 16 items of a course description in the ECTS Users’ Guide 2015 (supporting documents: the course catalogue), in its order. */
export const ectsItems = {
  code: ({ course }) => stated(course.stated.code),
  title: ({ course }) => stated(course.stated.title),
  // Compulsory or a choice: from tracks and choice groups.
  type: () => 'derives',
  // First, second: that of the programme, where the school has declared one.
  cycle: ({ programme }) => (programme ? 'derives' : 'lacks'),
  year: ({ course }) => (course.stated.year === undefined ? 'derives' : 'states'),
  semester: () => 'states',
  credits: () => 'states',
  lecturers: ({ course }) => stated(course.stated.lecturers),
  outcomes: (it) =>
    some(it, ({ outcomes, body }) => outcomes.length + (body?.endGoal.length ?? 0) > 0),
  mode: ({ course }) => (course.stated.mode ? 'states' : course.stated.home ? 'derives' : 'lacks'),
  prerequisites: ({ course }) =>
    stated(course.prerequisites.length + course.corequisites.length > 0),
  content: (it) => some(it, ({ body }) => body?.text.trim()),
  resources: (it) =>
    it.course.tools.length > 0 ? 'states' : some(it, ({ resources }) => resources.length > 0),
  methods: (it) => some(it, ({ methods }) => methods.length > 0),
  assessment: (it) => some(it, ({ assessment }) => assessment.length > 0),
  language: ({ course }) => (course.stated.language ? 'states' : 'derives'),
} satisfies Record<string, (judged: Judged) => Given>;
export type EctsItem = keyof typeof ectsItems;
export const itemNames = Object.keys(ectsItems) as EctsItem[];
