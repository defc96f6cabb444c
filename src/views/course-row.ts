import { letterOf } from '../catalogue/addresses.ts';
import { isOffered } from '../catalogue/offered.ts';
import { titleOf } from '../catalogue/texts.ts';
import type { Course } from '../catalogue/model.ts';
import type { CourseListView, CourseRowView, TextView } from './pieces.ts';
import type { Reader } from './reader.ts';
import type { Site } from './site.ts';

/** Fragment of a course’s entry in a list. */
const entryId = (id: string): string => `course-${id.replace(/\//g, '-')}`;

/** Address of a course’s entry in the list of all courses of a language, wherever that list is split. */
export function listEntry({ catalogue, pages, urls }: Site, id: string, language: string): string {
  const course = catalogue.courseById.get(id);
  const isListed = course !== undefined && isOffered(course);
  if (!isListed) return urls.page({ kind: 'courses', id: '', language });
  if (pages.letter.length === 0) return urls.page({ kind: 'courses', id: '', language }, entryId(id));
  return urls.page({ kind: 'letter', id: letterOf(titleOf(course, language, catalogue.settings.languages[0])).toLowerCase(), language }, entryId(id));
}

/** A course as an entry of the list of all courses: other pages link to it. */
export const listedRow = (reader: Reader, course: Course): CourseRowView => ({ id: entryId(course.id), ...courseRow(reader, course) });

/** A course as an entry of a list. `leave` names facts that the list says already. */
export function courseRow(reader: Reader, course: Course, leave: { semester?: boolean; tags?: boolean } = {}): CourseRowView {
  const { t, site } = reader;
  const { label: title, href, lang, hreflang, note } = reader.courseLink(course);
  const credits = t.number(course.credits);
  const { text, lang: pillarLang, className } = reader.pillar(course);
  return {
    title, href, lang, hreflang, note,
    description: reader.description(course),
    credits, creditsWord: t.creditsWord(credits),
    pillar: { text, lang: pillarLang }, className,
    facts: [...(leave.semester ? [] : [{ text: t.semester(course.semester) }]), ...trackNames(reader, course), { text: t.taughtIn(course.language) }, ...(site.catalogue.choiceOf.has(course.id) ? [{ text: t.choice }] : [])],
    tags: leave.tags ? [] : course.tags.slice(0, 4),
  };
}

/** The tracks of a course in few words: its own, or all of its programme. */
function trackNames(reader: Reader, { tracks, programme }: Course): TextView[] {
  if (tracks.length > 0) return tracks.slice(0, 4).map(reader.trackName);
  return reader.site.catalogue.tracks.some((track) => track.programme === programme) ? [{ text: reader.t.course.commonToAll(reader.programmeName(programme).text) }] : [];
}

/** Courses by programme and semester, each group with its heading. */
export function bySemester(reader: Reader, courses: readonly Course[]): CourseListView[] {
  const { site, t } = reader;
  const isOne = site.catalogue.programmes.length < 2;
  return site.catalogue.programmes.flatMap(({ id }) => {
    const own = courses.filter(({ programme }) => programme === id);
    const semesters = [...new Set(own.map(({ semester }) => semester))].sort((a, b) => a - b);
    return semesters.map((semester): CourseListView => ({
      id: `${id}-semester-${semester}`,
      heading: t.lists.semesterGroup(semester, isOne ? '' : reader.programmeName(id).text),
      courses: own.filter((it) => it.semester === semester).map((it) => courseRow(reader, it, { semester: true })),
    }));
  });
}
