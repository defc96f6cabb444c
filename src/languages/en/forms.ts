import type { FormWords } from '../../authoring/forms/words.ts';

/** What the forms of staff say, in English. */
export const forms: FormWords = {
  rooms: {
    courses: { all: 'Courses', one: 'Course' },
    tracks: { all: 'Tracks', one: 'Track' },
    pillars: { all: 'Pillars', one: 'Pillar' },
    pages: { all: 'Pages', one: 'Page' },
  },
  labels: {
    description: 'In short',
    outcomes: 'Outcomes',
    careers: 'Jobs',
    image: 'Picture',
    'image-alt': 'What the picture shows',
  },
  text: 'Text',
  besides: (label) => `${label}: what is no course`,
  aboutBesides: 'Of several courses of which one is enough: “maths-1 or maths-2”.',
  named: 'With a number behind each name: “exam: 40”.',
  title: (catalogue) => `Forms: ${catalogue}`,
  withoutScript:
    'These forms need JavaScript. Without it, change the files themselves: the staff guide says how.',
  onlyHere:
    'These forms work only on a computer that holds the files: edit-url in catalogue.yaml names no code host that they know (GitHub, GitLab, Forgejo or Gitea).',
  unreadable: 'This file cannot be read. The check says why, and on which line.',
};
