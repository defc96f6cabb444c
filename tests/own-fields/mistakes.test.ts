import { describe, expect, test } from 'vitest';
import { load } from '../support/folder.ts';
import { diagnose, problems } from '../support/folder.ts';
import { declaring } from './school.ts';

/** What is said, as `line:column words`; infos and the smallness of the folder left out. */
async function said(settings: string, course = '', language: 'en' | 'nl' = 'en') {
  return (await diagnose(declaring(settings, course), language))
    .filter(({ severity }) => severity !== 'info')
    .map(
      ({ file, line, column, message, hint }) =>
        `${file}:${line}:${column} ${message} ${hint ?? ''}`,
    );
}
/** Declares one field, on the third line of catalogue.yaml. */
const field = (declared: string) => `fields:\n  ${declared}`;
const exam = field('exam-form: { type: choice, choices: { oral: Spoken, written: On paper } }');

/** A mistake: what the school wrote, what is said, and what it writes then. */
type Mistake = readonly [name: string, wrong: string, said: string, right: string];

const ofFields: readonly Mistake[] = [
  [
    'a key of ours',
    field('title: { label: T }'),
    'catalogue.yaml:3:3 “title” is a key of course files already. Use “our-title” in its place.',
    field('our-title: { label: T }'),
  ],
  [
    'a plain fact of ours',
    field('lecturers: {}'),
    'catalogue.yaml:3:3 “lecturers” is a key of course files already. Use “our-lecturers” in its place.',
    field('our-lecturers: {}'),
  ],
  [
    'an address of ours',
    field('pillars: {}'),
    'catalogue.yaml:3:3 “pillars” is a name that the site uses itself. Use “our-pillars” in its place.',
    field('our-pillars: {}'),
  ],
  [
    'an address that is still to come',
    field('handbook: {}'),
    'catalogue.yaml:3:3 “handbook” is a name that the site uses itself. Use “our-handbook” in its place.',
    field('our-handbook: {}'),
  ],
  [
    'a filter of ours',
    field('period: {}'),
    'catalogue.yaml:3:3 “period” is a name that the site uses itself. Use “our-period” in its place.',
    field('our-period: {}'),
  ],
  [
    'a language of the catalogue',
    `languages: [en, nl]\n${field('nl: {}')}`,
    'catalogue.yaml:4:3 “nl” is a name that the site uses itself. Use “our-nl” in its place.',
    `languages: [en, nl]\n${field('our-nl: {}')}`,
  ],
  [
    'a name with blanks and capitals',
    field('Exam Form: {}'),
    'catalogue.yaml:3:3 “Exam Form” cannot be the name of a field. Use “exam-form” in its place.',
    field('exam-form: {}'),
  ],
  [
    'a single letter',
    field('x: {}'),
    'catalogue.yaml:3:3 “x” cannot be the name of a field. Use “our-x” in its place.',
    field('our-x: {}'),
  ],
  [
    'a name that starts with a digit',
    field('2nd: {}'),
    'catalogue.yaml:3:3 “2nd” cannot be the name of a field. Use “our-2nd” in its place.',
    field('our-2nd: {}'),
  ],
  [
    'a name of signs',
    field('"!": {}'),
    'catalogue.yaml:3:3 “!” cannot be the name of a field. Use two or more small letters, digits and hyphens, a letter first.',
    field('remark: {}'),
  ],
  [
    'what every object has',
    field('constructor: {}'),
    'catalogue.yaml:3:3 “constructor” cannot be the name of a field. Use “our-constructor” in its place.',
    field('our-constructor: {}'),
  ],
  [
    'the prototype of an object',
    field('__proto__: { type: number }'),
    'catalogue.yaml:3:3 “__proto__” cannot be the name of a field. Use “proto” in its place.',
    field('proto: { type: number }'),
  ],
  [
    'a type that is none',
    field('seats: { type: numbr }'),
    'catalogue.yaml:3:18 “fields.seats.type” is “numbr”; it must be one of text, long-text, list, number, yes-no, date, link, choice, shares, hours. Type: type: number',
    field('seats: { type: number }'),
  ],
  [
    'an option that is none',
    field('seats: { lable: Seats }'),
    'catalogue.yaml:3:12 The key “lable” means nothing here. Did you mean “label”?',
    field('seats: { label: Seats }'),
  ],
  [
    'a choice without choices',
    field('form: { type: choice }'),
    'catalogue.yaml:3:3 The key “choices” is missing. Add a line “choices: [oral, written]” below “fields.form”, with spaces before it. Of a choice: what can be chosen, as a list, or each with its name.',
    field('form: { type: choice, choices: [oral, written] }'),
  ],
  [
    'choices of another type',
    field('form: { choices: [oral, written] }'),
    'catalogue.yaml:3:20 The field “form” has the type “text”, and only “choice” has choices. Type: type: choice',
    field('form: { choices: [oral, written], type: choice }'),
  ],
  [
    'choices as a text',
    field('form: { type: choice, choices: oral }'),
    'catalogue.yaml:3:34 “fields.form.choices” is “oral”; it must be a list, with each entry on its own line after a hyphen. Type: choices: [oral]',
    field('form: { type: choice, choices: [oral] }'),
  ],
  [
    'two choices of one address',
    field('form: { type: choice, choices: [Oral, oral] }'),
    'catalogue.yaml:3:41 “oral” and “Oral” are one id: capitals, accents and signs do not count. Keep one of the two.',
    field('form: { type: choice, choices: [Oral] }'),
  ],
  [
    'a choice of signs',
    field('form: { type: choice, choices: ["!"] }'),
    'catalogue.yaml:3:35 An entry of “fields.form.choices” is “!”; it must be an id, such as “ai-engineer”. Use letters or digits: signs alone make no address.',
    field('form: { type: choice, choices: [a] }'),
  ],
  [
    'a filter by texts',
    field('room: { filter: true }'),
    'catalogue.yaml:3:19 The field “room” has the type “text”, and “text” is no filter. Type: filter: false',
    field('room: { filter: false }'),
  ],
  [
    'long texts in rows',
    field('story: { type: long-text, row: true }'),
    'catalogue.yaml:3:34 The field “story” has the type “long-text”, and “long-text” is too long for rows of lists. Type: row: false',
    field('story: { type: long-text, row: false }'),
  ],
  [
    'a place that is none',
    field('room: { show: fact }'),
    'catalogue.yaml:3:17 “fields.room.show” is “fact”; it must be one of facts, section, none. Type: show: facts',
    field('room: { show: facts }'),
  ],
  [
    'yes for true',
    field('room: { search: yes }'),
    'catalogue.yaml:3:19 “fields.room.search” is “yes”; it must be true or false. Type: search: true',
    field('room: { search: true }'),
  ],
  [
    'a label that is a number',
    field('room: { label: 2026 }'),
    'catalogue.yaml:3:18 “fields.room.label” is “2026”; it must be a text. Type: label: "2026"',
    field('room: { label: "2026" }'),
  ],
];

const ofKeys: readonly Mistake[] = [
  [
    'a word for a key that is none',
    'keys:\n  kuerzel: coode',
    'catalogue.yaml:3:12 The key “coode” means nothing here. Type: kuerzel: code',
    'keys:\n  kuerzel: code',
  ],
  [
    'a word for a field that is none',
    `${exam}\nkeys:\n  examen: exam-fom`,
    'catalogue.yaml:5:11 The key “exam-fom” means nothing here. Type: examen: exam-form',
    `${exam}\nkeys:\n  examen: exam-form`,
  ],
  [
    'a word that is a key',
    'keys:\n  title: code',
    'catalogue.yaml:3:3 “title” is a key itself, so it cannot be a word for another one. Take this line away, or choose another word.',
    'keys: {}',
  ],
  [
    'a word that is a field',
    `${exam}\nkeys:\n  exam-form: code`,
    'catalogue.yaml:5:3 “exam-form” is a key itself, so it cannot be a word for another one. Take this line away, or choose another word.',
    `${exam}\nkeys: {}`,
  ],
];

describe.each([
  ['fields', ofFields],
  ['keys', ofKeys],
])('a mistake in `%s`', (_, mistakes) => {
  test.each(mistakes)('%s', async (_name, wrong, expected, right) => {
    expect(await said(wrong)).toEqual(
      [expected.trimEnd()].map((it) => expect.stringContaining(it)),
    );
    expect(await said(right)).toEqual([]);
  });
});

const all = `fields:
  exam-form: { type: choice, choices: { oral: Spoken, written: On paper } }
  room: {}
  seats: { type: number }
  evening: { type: yes-no }
  opens: { type: date }
  website: { type: link }
  grading: { type: shares }
  contact: { type: hours }
  partners: { type: list }`;

const ofValues: readonly Mistake[] = [
  [
    'a choice that is none',
    'exam-form: writen',
    '6:12 “exam-form” is “writen”; it must be one of oral, written. Type: exam-form: written',
    'exam-form: written',
  ],
  [
    'the name of a choice on pages',
    'exam-form: on paper',
    '6:12 “exam-form” is “on paper”; it must be one of oral, written. Type: exam-form: written',
    'exam-form: written',
  ],
  [
    'a choice that is like none',
    'exam-form: by carrier pigeon',
    '6:12 “exam-form” is “by carrier pigeon”; it must be one of oral, written. Type one of them, such as “exam-form: oral”.',
    'exam-form: oral',
  ],
  [
    'several texts for one',
    'room: [B.1, B.2]',
    '6:7 “room” is a list: B.1, B.2; it must be a text. Type: room: "B.1, B.2"',
    'room: "B.1, B.2"',
  ],
  [
    'a number with its unit',
    'seats: 24 places',
    '6:8 “seats” is “24 places”; it must be a number. Type: seats: 24',
    'seats: 24',
  ],
  [
    'a number of no size',
    'seats: 1e99',
    '6:8 “seats” is 1e99. Use -1000000000 to 1000000000.',
    'seats: 1000000000',
  ],
  [
    'yes in Dutch',
    'evening: ja',
    '6:10 “evening” is “ja”; it must be true or false. Type: evening: true',
    'evening: true',
  ],
  [
    'a date as people write it',
    'opens: 21/09/2026',
    '6:8 “opens” is “21/09/2026”; it must be a date, such as 2026-11-23. Type: opens: 2026-09-21',
    'opens: 2026-09-21',
  ],
  [
    'a day that no calendar has',
    'opens: 2026-02-30',
    '6:8 “opens” is “2026-02-30”; it must be a date, such as 2026-11-23. Type a date, such as 2026-11-23.',
    'opens: 2026-11-23',
  ],
  [
    'a link without its start',
    'website: www.example.org/a',
    '6:10 “website” is “www.example.org/a”; it must be an address that starts with https:// or mailto:. Type: website: https://www.example.org/a',
    'website: https://www.example.org/a',
  ],
  [
    'a mail address',
    'website: info@example.org',
    '6:10 “website” is “info@example.org”; it must be an address that starts with https:// or mailto:. Type: website: mailto:info@example.org',
    'website: mailto:info@example.org',
  ],
  [
    'a link that would run',
    'website: javascript:alert(1)',
    '6:10 “website” is “javascript:alert(1)”; it must be an address that starts with https:// or mailto:.',
    'website: https://www.example.org/',
  ],
  [
    'shares that do not make 100',
    'grading: { project: 60, exam: 30 }',
    '6:10 The shares of “grading” make 90, not 100. Type: grading: { project: 60, exam: 40 }',
    'grading: { project: 60, exam: 40 }',
  ],
  [
    'a share above the whole',
    'grading: { project: 160, exam: 0 }',
    '6:21 “grading.project” is 160. Use 0 to 100.',
    'grading: { project: 100, exam: 0 }',
  ],
  [
    'shares of which the last can make up for nothing',
    'grading: { project: 60, exam: 60, talk: 0 }',
    '6:10 The shares of “grading” make 120, not 100. Type: grading: { project: 60, exam: 40, talk: 0 }',
    'grading: { project: 60, exam: 40, talk: 0 }',
  ],
  [
    'a share with its sign',
    'grading: { project: 60%, exam: 40 }',
    '6:21 “grading.project” is “60%”; it must be a number. Type: project: 60',
    'grading: { project: 60, exam: 40 }',
  ],
  [
    'shares as a text',
    'grading: project 60%, exam 40%',
    '6:10 “grading” is “project 60%, exam 40%”; it must be shares by name that make 100, such as { project: 60, exam: 40 }. Type: grading: { project: 60, exam: 40 }',
    'grading: { project: 60, exam: 40 }',
  ],
  [
    'hours without a name',
    'contact: 36',
    '6:10 “contact” is “36”; it must be hours by name, such as { lectures: 24, labs: 12 }.',
    'contact: { lectures: 24, labs: 12 }',
  ],
  [
    'hours with their unit',
    'contact: { lectures: 24 hours }',
    '6:22 “contact.lectures” is “24 hours”; it must be a number. Type: lectures: 24',
    'contact: { lectures: 24 }',
  ],
  [
    'a group in place of a list',
    'partners: { a: b }',
    '6:11 “partners” is “{ a: b }”; it must be a text or a list of texts. Write it as one text on the line of the key, between double quotation marks.',
    'partners: "{ a: b }"',
  ],
  [
    'a field that is misspelt',
    'seat: 24',
    '6:1 The key “seat” means nothing here. Did you mean “seats”?',
    'seats: 24',
  ],
];

describe('a mistake in what a course says', () => {
  test.each(ofValues)('%s', async (_name, wrong, expected, right) => {
    expect(await said(all, wrong)).toEqual([expect.stringContaining(`courses/a.md:${expected}`)]);
    expect(await said(all, right)).toEqual([]);
  });

  test('is said in Dutch as well', async () => {
    expect(await said(all, 'grading: { project: 60, exam: 30 }', 'nl')).toEqual([
      'courses/a.md:6:10 De aandelen van “grading” zijn samen 90, geen 100. Typ: grading: { project: 60, exam: 40 }',
    ]);
    expect(await said(field('title: {}'), '', 'nl')).toEqual([
      'catalogue.yaml:3:3 “title” is al een sleutel van cursusbestanden. Gebruik “our-title” in de plaats.',
    ]);
  });
});

describe('what every course must state', () => {
  const required = field(
    'form: { type: choice, choices: [oral, written], help: How., required: true }',
  );

  test('is missed where it is not there, with a line that mends it', async () => {
    expect(await said(required)).toEqual([
      'courses/a.md:6:1 The key “form” is missing. Add a line “form: oral” above this line. How.',
    ]);
    expect(await said(required, 'form: oral')).toEqual([]);
  });

  test('is not missed where it is only misspelt, nor in a placeholder', async () => {
    expect(await said(required, 'from: oral')).toEqual([expect.stringContaining('“form”')]);
    expect(await problems(declaring(required, 'default: true'))).toEqual([]);
  });

  test('is missed by the word of the school', async () =>
    expect(await said(`${required}\nkeys: { vorm: form }`)).toEqual([
      expect.stringContaining('Add a line “vorm: oral” above this line.'),
    ]));
});

describe('a school’s words for keys', () => {
  const keys = 'keys: { kreditpunkte: studycredits, kuerzel: code, vorm: exam-form }';
  const files = (...lines: string[]) => ({
    'catalogue.yaml': `base-url: https://courses.example.org/\n${exam}\n${keys}\n`,
    'courses/a.md': `---\ntitle: A\nsemester: 1\npillar: code\n${lines.join('\n')}\n---\nWords.\n`,
  });
  const saidOf = async (...lines: string[]) =>
    (await diagnose(files(...lines)))
      .filter(({ severity }) => severity !== 'info')
      .map(({ line, column, message, hint }) => `${line}:${column} ${message} ${hint ?? ''}`);

  test('say what the key says', async () => {
    const { catalogue } = await load(files('kreditpunkte: 6', 'kuerzel: 012', 'vorm: oral'));
    expect(catalogue.courses[0]).toMatchObject({
      credits: { low: 6, high: 6 },
      facts: { code: '012', 'exam-form': 'oral' },
    });
  });

  test('are the words of what is said about them', async () => {
    expect(await saidOf('kreditpunkte: 6 ECTS', 'vorm: writen')).toEqual([
      '5:15 “kreditpunkte” is “6 ECTS”; it must be a number. Type: kreditpunkte: 6',
      '6:7 “vorm” is “writen”; it must be one of oral, written. Type: vorm: written',
    ]);
    expect(await saidOf('kuerzel: A')).toEqual([
      expect.stringContaining('6:1 The key “kreditpunkte” is missing.'),
    ]);
  });

  test('are known to whoever misspells them: that is one mistake', async () =>
    expect(await saidOf('kreditpunke: 6')).toEqual([
      '5:1 The key “kreditpunke” means nothing here. Did you mean “kreditpunkte”?',
    ]));

  test('do not stand beside the key, nor beside another word for it', async () => {
    expect(await saidOf('kreditpunkte: 6', 'studycredits: 6')).toEqual([
      '6:1 “studycredits” and “kreditpunkte” are one key by two names. Keep one of the two.',
    ]);
    expect(await saidOf('studycredits: 6', 'kreditpunkte: 6')).toEqual([
      expect.stringContaining('6:1 “kreditpunkte” and “studycredits”'),
    ]);
  });

  test('are read in translations, tracks and pillars too', async () => {
    const { catalogue, findings } = await load({
      'catalogue.yaml': 'languages: [en, nl]\nkeys: { naampje: title, vorm: code }\n',
      'courses/a.md': '---\nnaampje: A\nsemester: 1\nstudycredits: 6\npillar: code\n---\nWords.\n',
      'courses/a.nl.md': '---\nnaampje: Aa\n---\nWoorden.\n',
      'pillars/code.md': '---\nnaampje: Coding\n---\nWords.\n',
    });
    expect(findings.filter(({ rule }) => rule === 'unknown-key')).toEqual([]);
    expect(catalogue.courses[0]?.texts.map(({ title }) => title)).toEqual(['A', 'Aa']);
    expect(catalogue.pillars[0]?.texts[0]?.title).toBe('Coding');
  });
});

describe('translations', () => {
  const settings = `languages: [en, nl]\nfields:\n  room: {}\n  seats: { type: number }\n  partners: { type: list }\n  themes-of-it: { type: list, filter: true }`;
  const with_ = (line: string) => ({
    ...declaring(settings, 'room: B\nseats: 3\npartners: [a]\nthemes-of-it: [b]'),
    'courses/a.nl.md': `---\ntitle: Aa\n${line}\n---\nWoorden.\n`,
  });
  test.each(['room: Zaal', 'partners: [x]', 'seats: 3'])('may hold %s', async (line) =>
    expect(await problems(with_(line))).toEqual([]),
  );
  test.each([
    ['another number', 'seats: 4', 'courses/a.nl.md:3:8-9 error translated-fact'],
    [
      'other values of a filter',
      'themes-of-it: [x]',
      'courses/a.nl.md:3:15-18 error translated-fact',
    ],
  ])('hold no %s', async (_, line, expected) =>
    expect(await problems(with_(line))).toEqual([expected]),
  );
});

describe('hostile folders', () => {
  test('words, choices, names of shares and values that objects have are only that', async () => {
    const { catalogue, findings } = await load({
      'catalogue.yaml': `fields:
  form: { type: choice, choices: { constructor: One, toString: Two }, filter: true }
  grading: { type: shares }
keys: { constructor: code, __proto__: weight, hasOwnProperty: year }
`,
      'courses/a.md': `---
title: A
semester: 1
studycredits: 6
pillar: code
form: constructor
grading: { constructor: 50, toString: 50 }
constructor: X
hasOwnProperty: 2
---
Words.
`,
      'courses/b.md': '---\ntitle: B\nsemester: 1\nstudycredits: 6\npillar: code\n---\nWords.\n',
    });
    expect(findings.filter(({ rule }) => !/^no-(base|contact)-url$/.test(rule))).toEqual([]);
    expect(catalogue.courses.map(({ facts }) => facts)).toEqual([
      {
        code: 'X',
        year: 2,
        form: 'constructor',
        grading: [
          { name: 'constructor', value: 50 },
          { name: 'toString', value: 50 },
        ],
      },
      {},
    ]);
    expect(Object.hasOwn(Object.prototype, 'weight')).toBe(false);
  });

  test('a wrong declaration takes neither the other fields nor the other settings away', async () => {
    const { catalogue } = await load(
      declaring(
        'title: Ours\nlanguages: [en, nl]\nfields:\n  bad: { type: x }\n  good: { type: number }',
        'bad: 3\ngood: 4',
      ),
    );
    expect(catalogue.settings.title).toEqual({ en: 'Ours' });
    expect(catalogue.settings.languages).toEqual(['en', 'nl']);
    expect(catalogue.courses[0]?.facts).toEqual({ good: 4 });
  });
});
