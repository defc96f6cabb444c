import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { apiPageView } from '../../src/api/api-page.ts';
import { coursesCsv } from '../../src/api/csv.ts';
import { courseData, coursesData } from '../../src/api/data.ts';
import { jsonSchemaOf } from '../../src/api/schema.ts';
import { guideOf } from '../../src/authoring/guide/fields.ts';
import { catalogueFromData } from '../../src/browser/catalogue-from-data.ts';
import { fieldTable } from '../../src/catalogue/fields.ts';
import { redirectLostAddresses } from '../../src/catalogue/lost-addresses.ts';
import type { Catalogue } from '../../src/catalogue/model.ts';
import { compare } from '../../src/changes/compare.ts';
import { sentence } from '../../src/changes/sentences.ts';
import { coverage } from '../../src/coverage/coverage.ts';
import { formats } from '../../src/coverage/formats.ts';
import { jsonSchemas } from '../../src/editor/json-schema.ts';
import { loadCatalogue } from '../../src/load.ts';
import { searchOf } from '../support/search.ts';
import { filtered, readAddress, toAddress } from '../../src/search/facets.ts';
import { unpack } from '../../src/search/packed.ts';
import { comparisonView } from '../../src/views/comparison.ts';
import { courseRow } from '../../src/views/course-row.ts';
import { courseView } from '../../src/views/course.ts';
import { coursesPageView } from '../../src/views/courses.ts';
import { factView } from '../../src/views/facet-lists.ts';
import { finderView } from '../../src/views/finder.ts';
import { searchFile } from '../../src/views/search-data.ts';
import type { Site } from '../../src/views/site.ts';
import { pageAt, site } from '../support/builders.ts';
import { builtSite } from '../support/built-site.ts';
import { command } from '../support/command.ts';
import { readCsv } from '../support/csv.ts';
import { problems, type Files } from '../support/folder.ts';
import { fromJson } from '../support/json.ts';
import { languageOf } from '../support/languages.ts';
import { messagesIn } from '../support/words.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { school, schoolFolder } from './school.ts';

let catalogue: Catalogue;
let its: Site;
beforeAll(async () => {
  ({ catalogue } = await loadCatalogue(schoolFolder()));
  its = site(catalogue, { origin: 'https://courses.example.org' });
});

const course = (id: string, language = 'en') =>
  courseView(pageAt('course', id, its, language), its);
const rowsOf = (id: string, language = 'en') =>
  Object.fromEntries(
    course(id, language).facts.map(({ label, values }) => [label, values.map(({ text }) => text)]),
  );
/** What a browser makes of the data of a language. */
const inBrowser = (language: string) =>
  catalogueFromData(
    unpack(fromJson(JSON.stringify(searchFile(language, its)))),
    messagesIn(language),
    undefined,
    language,
  );

describe('fields that a school declares', () => {
  test('are known: nothing is said of files that state them', async () =>
    expect(await problems(school)).toEqual([]));

  test('are rows of facts in the words of the page', () => {
    expect(rowsOf('a')).toMatchObject({
      Exam: ['Oral'],
      Room: ['012'],
      Partners: ['Acme', 'C#'],
      Seats: ['24.5'],
      Evening: ['Yes'],
      Opens: ['21 September 2026'],
      Grading: ['project: 60%', 'exam: 40%'],
      Contact: ['lectures: 24 hours', 'labs: 12 hours', 'In total: 36 hours'],
      'Built by': ['Ada'],
    });
    expect(rowsOf('a', 'nl')).toMatchObject({
      Examen: ['Mondeling'],
      Lokaal: ['zaal 6.1010'],
      Seats: ['24,5'],
      Evening: ['Ja'],
      Opens: ['21 september 2026'],
      Contact: ['lectures: 24 uur', 'labs: 12 uur', 'In totaal: 36 uur'],
    });
    expect(rowsOf('b')).toMatchObject({ Room: ['6.1010'], Evening: ['No'] });
    expect(rowsOf('b')).not.toHaveProperty('Built by');
    expect(JSON.stringify(course('a'))).not.toContain('For <b>us</b>');
  });

  test.each([
    ['de', 'project: 60\u00a0%', 'lectures: 24 Stunden', 'Insgesamt: 36 Stunden'],
    ['fr', 'project\u00a0: 60\u00a0%', 'lectures\u00a0: 24 heures', 'Au total\u00a0: 36 heures'],
  ])('say shares, hours and their sum in %s', async (language, share, hours, sum) => {
    const settings = String(school['catalogue.yaml']).replace('[en, nl]', `[${language}, nl]`);
    const other = site(
      (await loadCatalogue(schoolFolder({ 'catalogue.yaml': settings }))).catalogue,
    );
    const { facts } = courseView(pageAt('course', 'a', other, language), other);
    const texts = facts.flatMap(({ values }) => values.map(({ text }) => text));
    expect(texts).toEqual(expect.arrayContaining([share, hours, sum]));
  });

  test('stand in the section of details where they are long, or where the school wants them there', () =>
    expect(course('a').details?.rows).toEqual([
      { label: 'Story', items: [{ text: 'A zeppelin flies.' }, { text: 'It lands.' }] },
      {
        label: 'Website',
        items: [{ text: 'www.example.org/alpha', href: 'https://www.example.org/alpha/' }],
      },
    ]));

  test('say that a text or a label is in another language', () => {
    const { facts, details } = course('a', 'nl');
    expect(facts.find(({ label }) => label === 'Built by')).toEqual({
      label: 'Built by',
      lang: 'en',
      values: [{ text: 'Ada', lang: 'en' }],
    });
    expect(details?.rows[0]).toMatchObject({ lang: 'en', items: [{ lang: 'en' }, { lang: 'en' }] });
  });

  test('stand in rows of lists where the school wants them there', () => {
    const texts = (language: string) =>
      courseRow(inBrowser(language).context, inBrowser(language).courses[0] ?? expect.fail())
        .facts.map(({ text }) => text)
        .slice(-2);
    expect(texts('en')).toEqual(['Exam: Oral', 'Evening: Yes']);
    expect(texts('nl')).toEqual(['Examen: Mondeling', 'Evening: Ja']);
  });

  test('are filters, each value with its page; choices in the order of the school', () => {
    const { facets } = coursesPageView(pageAt('courses', '', its), its).finder;
    const filters = Object.fromEntries(
      facets.map(({ legend, values }) => [
        legend,
        values.map(({ text, href, count }) => `${text} ${href} ${count}`),
      ]),
    );
    expect(filters).toMatchObject({
      Exam: ['Written /exam-form/written/ 1', 'Oral /exam-form/oral/ 1'],
      Partners: ['Acme /partners/acme/ 2', 'C# /partners/csharp/ 1'],
      Seats: ['24.5 /seats/24-5/ 1', '30 /seats/30/ 1'],
      Evening: ['Yes /evening/yes/ 1', 'No /evening/no/ 1'],
    });
    expect(course('a').facts.flatMap(({ values }) => values.map(({ href }) => href))).toEqual(
      expect.arrayContaining(['/exam-form/oral/', '/partners/csharp/', '/evening/yes/']),
    );
    const list = factView(pageAt('fact', 'exam-form/oral', its, 'nl'), its);
    expect(list).toMatchObject({
      title: 'Examen: Mondeling',
      related: { links: [{ label: 'Examen: Schriftelijk', href: '/nl/exam-form/written/' }] },
    });
  });

  test('make a site in which every link leads somewhere', () => {
    const { files, faults } = builtSite(catalogue, { pathPrefix: '/school/' });
    expect(faults).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining(['exam-form/oral/index.html', 'nl/partners/csharp/index.html']),
    );
  });

  test('are found by the search where the school wants it, in the words of each language', async () => {
    const found = (language: string, query: string) => searchOf(its, language).courses(query);
    expect(await found('nl', 'mondeling')).toEqual(['a']);
    expect(await found('en', 'written')).toEqual(['b']);
    expect(await found('en', 'zeppelin')).toEqual(['a']);
    expect(await found('nl', 'zaal')).toEqual(['a']);
    expect(await found('en', 'acme')).toEqual([]); // `search` was not asked for
  });

  test('filter in a browser as they do in the build, and live in its address', () => {
    const { context, courses, source } = inBrowser('nl');
    const address = '?exam-form=oral&partners=Acme';
    const { query, selection } = readAddress(address, context.fields);
    expect(toAddress(query, selection, context.fields)).toBe(address);
    expect(filtered({ courses, source }, selection, [0, 1])).toEqual([0]);
    const { facets } = finderView(context, { courses, source }, selection);
    expect(facets.find(({ legend }) => legend === 'Examen')?.values).toMatchObject([
      { text: 'Schriftelijk', href: '/nl/exam-form/written/', chosen: false },
      { text: 'Mondeling', chosen: true },
    ]);
  });

  test('are compared', () => {
    const { context, courses } = inBrowser('en');
    const rows = comparisonView(context, courses).rows.map(({ label, cells }) => [
      label,
      ...cells.map((cell) => cell.map(({ text }) => text).join('; ')),
    ]);
    expect(rows).toEqual(
      expect.arrayContaining([
        ['Exam', 'Oral', 'Written'],
        ['Room', '012', '6.1010'],
        ['Opens', '21 September 2026', ''],
        ['Grading', 'project: 60%; exam: 40%', ''],
      ]),
    );
  });
});

describe('data for other programs', () => {
  const facts = {
    'exam-form': 'oral',
    room: '012',
    story: 'A zeppelin flies.\n\nIt lands.',
    partners: ['Acme', 'C#'],
    seats: 24.5,
    evening: true,
    opens: '2026-09-21',
    website: 'https://www.example.org/alpha/',
    grading: [
      { name: 'project', value: 60 },
      { name: 'exam', value: 40 },
    ],
    'contact-hours': [
      { name: 'lectures', value: 24 },
      { name: 'labs', value: 12 },
    ],
    remark: 'For <b>us</b>',
    maker: 'Ada',
  };

  test('has them below `fields`, with the words of each language in the file of a course', () => {
    expect(
      coursesData(its).courses.map(
        (it) => Object.entries(it).find(([key]) => key === 'fields')?.[1],
      ),
    ).toEqual([
      facts,
      { 'exam-form': 'written', room: '6.1010', partners: ['acme'], seats: 30, evening: false },
    ]);
    expect(courseData('a', its).texts).toMatchObject({
      en: { fields: { room: '012', maker: 'Ada' } },
      nl: { fields: { room: 'zaal 6.1010' } },
    });
  });

  test('has schemas made for this catalogue', () => {
    const schemaOf = (file: 'courses' | 'course') =>
      new Ajv2020({ strict: true }).compile(
        jsonSchemaOf(file, undefined, fieldTable(catalogue.settings.fields)),
      );
    const all = coursesData(its);
    const isRight = schemaOf('courses');
    expect(isRight(all) ? [] : isRight.errors).toEqual([]);
    expect(schemaOf('course')(courseData('a', its))).toBe(true);
    const [first = expect.fail()] = all.courses;
    for (const wrong of [{ 'exam-form': 'sung' }, { ...facts, seats: '24' }, { room: 'B' }])
      expect(isRight({ ...all, courses: [{ ...first, fields: wrong }] })).toBe(false);
  });

  test('is explained on its page, and a table for spreadsheets', () => {
    const { keys } = apiPageView(pageAt('api', '', its), its);
    expect(keys[0]?.rows).toContainEqual({
      key: 'courses[].fields.exam-form',
      type: 'string',
      about: 'How the course is examined.',
    });
    expect(readCsv(coursesCsv(its))[0]).toMatchObject({
      'exam-form': 'oral',
      room: '012',
      partners: 'Acme | C#',
      evening: 'yes',
      grading: 'project: 60 | exam: 40',
      'contact-hours': 'lectures: 24 | labs: 12',
      maker: 'Ada',
    });
  });

  test('says nothing of fields where a school declares none', async () => {
    const none = site((await loadCatalogue(schoolFolder({ 'catalogue.yaml': '' }))).catalogue);
    expect(coursesData(none).courses.every((it) => !('fields' in it))).toBe(true);
    expect(JSON.stringify(jsonSchemaOf('course'))).not.toContain('"fields"');
    expect(searchFile('en', none)).not.toHaveProperty('fields');
  });
});

describe('for those who write courses', () => {
  test('a report of changes names fields, values and the words of each language', async () => {
    const files: Files = {
      'courses/a.md': String(school['courses/a.md'])
        .replace('examen: oral', 'examen: written')
        .replace('room: 012', 'room: B.1')
        .replace('"C#"', 'Zeta')
        .replace('evening: true', 'evening: false')
        .replace('exam: 40', 'exam: 30, talk: 10')
        .replace('It lands.', 'It falls.')
        .replace('maker: Ada\n', ''),
      'courses/a.nl.md': String(school['courses/a.nl.md']).replace('zaal 6.1010', 'zaal 7'),
    };
    const { catalogue: after } = await loadCatalogue(schoolFolder(files));
    const told = (language: string) =>
      compare(catalogue, after, language)
        .flatMap(({ changes }) => changes)
        .map((change) => sentence(change, languageOf(language).changes));
    expect(told('en')).toEqual([
      'Alpha: Exam: “Oral” → “Written”; Room: “012” → “B.1”; Partners: Zeta added, C# taken out; Evening: yes → no; Grading: “project 60, exam 40” → “project 60, exam 30, talk 10”; Built by: “Ada” → none; no course is left on /evening/yes/, /exam-form/oral/ and /partners/csharp/.',
      'Text changed in 1 course: Alpha, Story in English and Room in Dutch.',
    ]);
    expect(told('nl')[0]).toContain('Examen: “Mondeling” → “Schriftelijk”');
  });

  test('a report of changes says which fields and words are new', async () => {
    const settings = String(school['catalogue.yaml'])
      .replace('oral: { en: Oral', 'oral: { en: Spoken')
      .replace(
        'keys: { kreditpunkte',
        '  fee: { type: number }\nkeys: { kuerzel: code, kreditpunkte',
      );
    const { catalogue: after } = await loadCatalogue(schoolFolder({ 'catalogue.yaml': settings }));
    const told = compare(catalogue, after, 'en').flatMap(({ changes }) => changes);
    expect(told.map((change) => sentence(change, languageOf('en').changes))).toEqual([
      'Own field (exam-form): “Exam, choice, Written, Oral” → “Exam, choice, Written, Spoken”.',
      'Own field (fee): none → “Fee, number”.',
      'Own word (kuerzel): none → “code”.',
    ]);
  });

  test('coverage counts them', () => {
    const report = coverage(catalogue, 'nl');
    expect(report.fields).toContainEqual(
      expect.objectContaining({ field: 'opens', label: 'Opens', states: 1, lacks: 1, percent: 50 }),
    );
    const table = formats.text(report, languageOf('nl').coverage);
    expect(table).toMatch(/Examen +2 +0 +0 +100 %/);
    expect(table).toMatch(/Built by +1 +0 +1 +50 %/);
  });

  test('the guide has their rows, and the school’s words beside known keys', () => {
    const guide = guideOf(
      readFileSync(new URL('docs/editing.md', PROJECT), 'utf8'),
      catalogue.settings,
    );
    expect(guide).toContain(
      '| `exam-form` or `examen` | yes | one of `written`, `oral` | How the course is examined. | `exam-form: written` |',
    );
    expect(guide).toContain('| `studycredits` or `kreditpunkte` | yes |');
    expect(guide).toContain('| `grading` |  | percentages by name |');
  });

  test('the schema of editors takes the files of the school, in its words or in ours', () => {
    const schema = fromJson<object>(jsonSchemas(catalogue.settings)['course.schema.json'] ?? '');
    const isRight = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
    const frontMatter = (file: string) =>
      new Map<string, unknown>(Object.entries(parse(String(school[file]).split('---\n')[1] ?? '')));
    // Editors see a number where we read what is written.
    const a = Object.fromEntries(frontMatter('courses/a.md').set('room', '012'));
    const b = Object.fromEntries(frontMatter('courses/b.md').set('room', '6.1010'));
    for (const right of [a, b]) expect(isRight(right) ? [] : isRight.errors).toEqual([]);
    const lacking = { ...a, examen: undefined };
    for (const wrong of [lacking, { ...b, 'exam-form': 'sung' }, { ...b, evening: 'ja' }])
      expect(isRight(wrong)).toBe(false);
    expect(schema).toMatchObject({
      properties: { 'exam-form': { title: 'Exam', description: 'How the course is examined.' } },
    });
  });

  test('a new course asks for what every course must state, and offers the rest', async () => {
    const dir = schoolFolder();
    const making = ['new', 'course', 'c', '--content', dir, '--title', 'C', '--semester', '1'];
    const more = ['--credits', '6', '--pillar', 'code', '--description', 'Words.'];
    const without = await command([...making, ...more]);
    expect(without.stderr).toContain('Give --field exam-form too, such as --field exam-form=');
    const wrong = await command([...making, ...more, '--field', 'exam-form=writen']);
    expect(wrong.stderr).toContain('Type: examen: written');
    const own = ['--field', 'exam-form=oral', '--field', 'grading=project 60, exam 40'];
    expect(await command([...making, ...more, ...own])).toMatchObject({ code: 0 });
    const written = readFileSync(join(dir, 'courses/c.md'), 'utf8');
    expect(written).toContain('# How the course is examined.\nexamen: oral\n');
    expect(written).toContain('kreditpunkte: 6\n');
    expect(written).toContain('grading: { project: 60, exam: 40 }\n');
    expect(written).toContain('# evening: true\n');
  }, 60_000);
});

test('an address of a value that goes leads to all courses, even where its field has gone', () => {
  const without = { ...catalogue, settings: { ...catalogue.settings, fields: [] } };
  const { redirects } = redirectLostAddresses(without, [
    { address: '/nl/exam-form/sung/', list: true },
  ]).catalogue;
  expect(redirects).toMatchObject([
    { from: '/nl/exam-form/sung/', to: { kind: 'courses', language: 'nl' } },
  ]);
});
