import { typed } from '../../typed.ts';
import type { ScaffoldWords } from '../../authoring/scaffold/words.ts';

const among = (ids: readonly string[]) => (ids.length > 0 ? ` (${ids.join(', ')})` : '');
const hint = 'What else do students want to know? Headings start with ##.';

/** What `new` asks and writes, in English. */
export const scaffold: ScaffoldWords = {
  language: 'en',
  meanings: {},
  questions: {
    title: () => 'Title?',
    semester: () => 'Semester, 1 to 12?',
    credits: () => 'Credits (ECTS)?',
    pillar: (ids) => `Pillar?${among(ids)}`,
    tracks: (ids) => `Tracks, with commas, or nothing for all?${among(ids)}`,
    programme: (ids) => `Programme?${among(ids)}`,
    description: () => 'What is it about, in one or two sentences? (first paragraph of the text)',
  },
  needed: 'This is needed.',
  noSuch: (kind, answer, near, ids) =>
    `There is no ${kind} “${answer}”. ${near ? `Did you mean “${near}”?` : `There are: ${ids.join(', ')}.`}`,
  owners: `Written by “${typed('owners')}” from the key owner of tracks and pillars. What stands up to the last line is replaced.`,
  moreKeys: 'More keys, if you need them: take away the “# ” in front of the key.',
  hints: {
    course: `${hint} A list below the heading “## Themes” becomes the themes of the course.`,
    track: hint,
    pillar: hint,
  },
};
