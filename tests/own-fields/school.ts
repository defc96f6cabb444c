import { folder, type Files } from '../support/folder.ts';

/** A small school with a field of every type, and words of its own for two keys. */
export const school: Files = {
  'catalogue.yaml': `base-url: https://courses.example.org/
languages: [en, nl]
fields:
  exam-form:
    label: { en: Exam, nl: Examen }
    type: choice
    choices: { written: { en: Written, nl: Schriftelijk }, oral: { en: Oral, nl: Mondeling } }
    help: How the course is examined.
    row: true
    filter: true
    search: true
    required: true
  room: { label: { en: Room, nl: Lokaal }, search: true }
  story: { type: long-text, label: Story, search: true }
  partners: { type: list, label: Partners, filter: true }
  seats: { type: number, label: Seats, filter: true }
  evening: { type: yes-no, label: Evening, filter: true, row: true }
  opens: { type: date, label: Opens }
  website: { type: link, label: Website, show: section }
  grading: { type: shares, label: Grading }
  contact-hours: { type: hours, label: Contact }
  remark: { show: none }
  maker: { label: Built by }
keys: { kreditpunkte: studycredits, examen: exam-form }
`,
  'courses/a.md': `---
title: Alpha
semester: 1
kreditpunkte: 6
pillar: code
examen: oral
room: 012
story: |
  A zeppelin
  flies.

  It lands.
partners: [Acme, "C#"]
seats: 24.5
evening: true
opens: 2026-09-21
website: https://www.example.org/alpha/
grading: { project: 60, exam: 40 }
contact-hours: { lectures: 24, labs: 12 }
remark: For <b>us</b>
maker: Ada
---
Words of alpha.
`,
  'courses/a.nl.md': `---
title: Alfa
room: zaal 6.1010
---
Woorden van alfa.
`,
  'courses/b.md': `---
title: Beta
semester: 1
studycredits: 3
pillar: code
exam-form: written
room: 6.1010
partners: acme
seats: 30
evening: false
---
Words of beta.
`,
};

/** The folder of that school, with some files in place of its own. */
export const schoolFolder = (changed: Files = {}): string => folder({ ...school, ...changed });

/** A folder that declares these fields and words, with one course that says this in its front matter. */
export const declaring = (settings: string, course = ''): Files => ({
  'catalogue.yaml': `base-url: https://courses.example.org/\n${settings}\n`,
  'courses/a.md': `---\ntitle: A\nsemester: 1\nstudycredits: 6\npillar: code\n${course === '' ? '' : `${course}\n`}---\nWords.\n`,
});
