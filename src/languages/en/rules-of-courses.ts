import type { RuleData } from '../../diagnostics/rules.ts';
import { between, plain, type DiagnosticWords } from '../../diagnostics/words.ts';

const course = ({ title, credits }: RuleData['semester-credits']['courses'][number]) =>
  `${title} (${between(credits.low, credits.high, 'to')})`;
const lane = ({ titles, credits }: RuleData['unequal-lanes']['lanes'][number]) =>
  `${titles.join(' + ')} (${between(credits.low, credits.high, 'to')})`;
const states = {
  hidden: 'is not offered now',
  draft: 'is a draft',
  placeholder: 'is a placeholder',
};

/** What does not add up between courses. */
export const rulesOfCourses = {
  'semester-credits': ({ track, semester, low, high, target, courses }) => ({
    message: `Semester ${semester} of ${track} adds up to ${between(low, high, 'to')} credits instead of ${plain(target)}.`,
    hint: `Correct the credits, the semester or the tracks of a course. Counted: ${courses.map(course).join(', ')}.`,
  }),
  'self-alternate': ({ id }) => ({
    message: `“${id}” is this course itself.`,
    hint: 'Name the course that may be taken instead, or delete the line.',
  }),
  'prerequisite-cycle': ({ titles }) => ({
    message: `These courses need each other, so nobody can start: ${titles.join(' → ')}.`,
    hint: 'Take one of these prerequisites away.',
  }),
  'unused-track': ({ id }) => ({
    message: `No course belongs to the track “${id}”.`,
    hint: `Add “${id}” to tracks in its courses, or delete this file.`,
  }),
  'unused-pillar': ({ id }) => ({
    message: `No course belongs to the pillar “${id}”.`,
    hint: `Use “${id}” as pillar of a course, or delete this file.`,
  }),
  'one-sided-alternate': ({ by, id, missing, file }) => ({
    message: `“${by}” names this course as its alternate, but is not named back.`,
    hint: `Add “${id}” to alternates here, or take “${missing}” out of ${file}.`,
  }),
  'alternate-elsewhere': ({ other, why, semester, otherSemester }) => ({
    message: {
      semester: `“${other}” is taught in semester ${otherSemester}, this course in semester ${semester}: nobody can choose between them.`,
      programme: `“${other}” belongs to another programme: nobody can choose between them.`,
      track: `“${other}” shares no track with this course: nobody can choose between them.`,
    }[why],
    hint: 'Correct the semester or the tracks, or take this alternate away.',
  }),
  'ambiguous-lanes': ({ why, titles }) => ({
    message:
      why === 'mixed'
        ? `In this choice some courses state an option and others do not: ${titles.join(', ')}.`
        : `All courses of this choice have the same option, so there is nothing to choose: ${titles.join(', ')}.`,
    hint: 'Give each of them an “option”: the same number for courses that are taken together.',
  }),
  'unequal-lanes': ({ lanes }) => ({
    message: `The sides of this choice are not worth the same: ${lanes.map(lane).join(' or ')}.`,
    hint: 'Correct “studycredits”, or add a course to the lighter side.',
  }),
  'no-track-in-split-semester': ({ semester, others }) => ({
    message: `This course has no track, so everyone takes it; the ${others} others of semester ${semester} all name theirs.`,
    hint: 'Add “tracks”, or leave it so if everyone really takes it.',
  }),
  'prerequisite-too-late': ({ other, semester, otherSemester }) => ({
    message: `“${other}” must come first, but is taught in semester ${otherSemester} and this course in semester ${semester}.`,
    hint: 'Correct the semester of one of them; if they are taken together, move this line to “corequisites”.',
  }),
  'duplicate-code': ({ code, other }) => ({
    message: `Two courses have the code “${code}”: the other one is “${other}”.`,
    hint: 'Give one of them another code. A course that is only listed under this one has it second: `code: [own, other]`.',
  }),
  'outside-plan': ({ programme }) => ({
    message: `This course names no semester, so it stands outside the plan of “${programme}”.`,
    hint: 'Add a line “semester: 1”, or the right number. Where its programme has no plan, say “plan: none” of it in catalogue.yaml.',
  }),
  'duplicate-title': ({ title, semester }) => ({
    message: `Two courses of semester ${semester} are called “${title}”.`,
    hint: 'Give one of them another title, or delete it if it is a copy made by mistake.',
  }),
  'tag-variants': ({ tag, common, count }) => ({
    message: `The tag “${tag}” is written “${common}” in ${count} other ${count === 1 ? 'course' : 'courses'}.`,
    hint: `Type: ${common}`,
  }),
  'copied-tags': ({ other, tags }) => ({
    message: `These tags are the same as those of “${other}”: ${tags.join(', ')}.`,
    hint: 'Name what this course itself is about.',
  }),
  'hidden-but-referenced': ({ other, why }) => ({
    message: `“${other}” ${states[why]}, but this course refers to it.`,
    hint: 'Refer to a course that is offered, or delete this line.',
  }),
  'tied-weights': ({ other, weight }) => ({
    message: `“${other}” has the same weight (${plain(weight)}) in this semester; the title decides which comes first.`,
    hint: 'Give one of the two another weight if the order matters.',
  }),
  'lonely-tag': ({ tag, near }) => ({
    message: `Only this course has the tag “${tag}”.`,
    hint: `Did you mean “${near}”?`,
  }),
  'career-without-course': ({ career }) => ({
    message: `No course of the track speaks of “${career}”, so the page of this job leads to none.`,
    hint: 'Name the job in an outcome or a text of a course that leads to it.',
  }),
  'missing-translation': ({ language, count, titles, file }) => ({
    message: `${count} ${count === 1 ? 'course has' : 'courses have'} no text in the language “${language}”: ${titles.join(', ')}${count > titles.length ? ' …' : ''}.`,
    hint: file && `A translation stands beside the original, such as ${file}.`,
  }),
} satisfies Partial<DiagnosticWords['rules']>;
