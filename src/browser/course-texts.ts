import type { NamedNumber } from '../catalogue/fields.ts';
import type { Course, TextVersion } from '../catalogue/model.ts';
import { isNonEmpty } from '../non-empty.ts';
import { dataFiles } from './data-file.ts';

/** What is read of a course’s file below /api/v1/. */
interface CourseFile {
  assessment?: readonly NamedNumber[];
  texts: Readonly<
    Record<string, { title: string; outcomes: readonly string[]; assessment: readonly string[] }>
  >;
}
const courseFile = dataFiles<CourseFile>();

/**
 * A course with what its texts say of its outcomes and its assessment. Where they cannot be loaded the course stays
 * as it is: a comparison of fewer rows is still one.
 */
export async function withTexts(course: Course, address: string): Promise<Course> {
  const file = await courseFile(address).catch(() => undefined);
  if (!file) return course;
  const [first] = course.texts;
  const texts = Object.entries(file.texts).map(
    ([language, { title, outcomes, assessment }]): TextVersion => ({
      ...first,
      language,
      title,
      outcomes,
      facts: { assessment },
    }),
  );
  if (!isNonEmpty(texts)) return course;
  const { assessment } = file;
  return { ...course, texts, facts: { ...course.facts, ...(assessment ? { assessment } : {}) } };
}
