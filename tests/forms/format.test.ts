import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BODY, FILE, formatOf, type Row, type Values } from '../../src/authoring/forms/format.ts';

const rows: readonly Row[] = [
  { key: 'title', shape: 'text' },
  { key: 'semester', shape: 'number' },
  { key: 'studycredits', shape: 'number' },
  { key: 'pillar', shape: 'id' },
  { key: 'tracks', shape: 'ids' },
  { key: 'tags', shape: 'list' },
  { key: 'alternates', shape: 'ids' },
  { key: 'lecturers', shape: 'list-or-text' },
  { key: 'assessment', shape: 'texts-or-group' },
  { key: 'hours', shape: 'group' },
  { key: 'prerequisites', shape: 'needs' },
  { key: 'hide', shape: 'yes-no' },
  { key: 'image', shape: 'picture' },
  { key: 'description', shape: 'text' },
];
const { fromFile, toFile } = formatOf({
  rows,
  words: [{ word: 'titel', key: 'title' }],
  courses: ['mlops', 'unity', 'maths'],
  spelled: [{ id: 'unity', path: 'Unity' }],
  translations: ['nl'],
  unreadable: 'This file cannot be read.',
});

const file = `---
title: "Web: the basics" # the name in the brochure
semester: 1   # moved in 2025
studycredits: 6
tags: [ HTML, CSS ]
# who may replace whom
alternates:
  - unity # ask her first
  - mlops
lecturers: Ada Lovelace
room: '012'
assessment:
  project: 60 # in pairs
  exam: 40
---

You build a site.
`;
/** A file after somebody changed some answers. */
const edited = (changed: Values, text = file) => toFile({ ...fromFile(text), ...changed });

describe('a file that went through a form', () => {
  test('is what it was, to the byte, where nothing was changed', () => {
    for (const room of ['courses', 'courses/english', 'tracks', 'pillars'])
      for (const name of readdirSync(join('seeds', room)).filter((it) => it.endsWith('.md'))) {
        const text = readFileSync(join('seeds', room, name), 'utf8');
        expect(toFile(fromFile(text)), name).toBe(text);
      }
    expect(edited({})).toBe(file);
    expect(edited({}, file.replace(/\n/g, '\r\n'))).toBe(file.replace(/\n/g, '\r\n'));
  });

  test.each<[string, Values, string, string]>([
    ['a number', { semester: '2' }, 'semester: 1 ', 'semester: 2 '],
    ['a range', { studycredits: '3-6' }, 'studycredits: 6', 'studycredits: 3-6'],
    ['a text in quotation marks', { title: 'Web' }, '"Web: the basics"', '"Web"'],
    ['a list between brackets', { tags: ['HTML', 'C#'] }, '[ HTML, CSS ]', '[ HTML, C# ]'],
    [
      'an entry more',
      { alternates: ['Unity', 'mlops', 'maths'] },
      '- mlops\n',
      '- mlops\n  - maths\n',
    ],
    ['an entry less', { alternates: ['Unity'] }, '  - mlops\n', ''],
    ['a text that is one', { lecturers: ['Grace Hopper'] }, 'Ada Lovelace', 'Grace Hopper'],
    [
      'a text that becomes two',
      { lecturers: ['Ada', 'Grace'] },
      'lecturers: Ada Lovelace',
      'lecturers:\n  - Ada\n  - Grace',
    ],
    [
      'shares',
      { assessment: ['project: 50', 'exam: 50'] },
      'project: 60 # in pairs\n  exam: 40',
      'project: 50\n  exam: 50',
    ],
    ['shares of another name', { assessment: ['project: 60', 'test: 40'] }, 'exam: 40', 'test: 40'],
    ['a key more', { hide: true }, 'exam: 40\n', 'exam: 40\nhide: true\n'],
    [
      'a text that looks like a number',
      { description: '012' },
      'exam: 40\n',
      'exam: 40\ndescription: "012"\n',
    ],
    ['a picture', { image: '/pictures/a.png' }, 'exam: 40\n', 'exam: 40\nimage: pictures/a.png\n'],
    [
      'needs',
      { prerequisites: ['maths'], prerequisites_besides: ['a or b', 'Some Python'] },
      'exam: 40\n',
      'exam: 40\nprerequisites:\n  - maths\n  - [ a, b ]\n  - Some Python\n',
    ],
    ['a key less', { semester: null }, 'semester: 1   # moved in 2025\n', '# moved in 2025\n'],
    ['the text', { [BODY]: 'You build two.' }, '\nYou build a site.\n', 'You build two.\n'],
  ])('changes %s, and nothing else', (_, changed, from, to) => {
    expect(edited(changed)).toBe(file.replace(from, to));
    const crlf = (text: string) => text.replace(/\n/g, '\r\n');
    expect(edited(changed, crlf(file))).toBe(crlf(file.replace(from, to)));
  });

  test('a new file has what was answered, under the words of the school', () => {
    expect(
      toFile({ title: 'Robots', semester: '3', hide: false, tags: [], [BODY]: 'You build one.' }),
    ).toBe('---\ntitel: Robots\nsemester: 3\n---\nYou build one.\n');
  });

  test('a new translation has what was translated, and no list of its original', () => {
    const { tags, lecturers, assessment } = fromFile(file);
    const values = { title: 'Web: de basis', tags, lecturers, assessment, [FILE]: 'nl' };
    expect(toFile({ ...values, [BODY]: 'Je bouwt een site.' })).toBe(
      '---\ntitel: "Web: de basis"\n---\nJe bouwt een site.\n',
    );
    expect(toFile({ ...values, assessment: ['Een gesprek'], [BODY]: '' })).toBe(
      '---\ntitel: "Web: de basis"\nassessment:\n  - Een gesprek\n---\n',
    );
  });

  test('a file that nobody can read is refused in our words', () => {
    expect(() => fromFile('no front matter')).toThrow('This file cannot be read.');
    expect(() => fromFile('---\na: [\n---\n')).toThrow('This file cannot be read.');
  });
});
