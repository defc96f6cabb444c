import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formsConfig } from '../../src/authoring/forms/config.ts';
import type { FormField } from '../../src/authoring/forms/fields.ts';
import { withColumns } from '../../src/authoring/forms/guide-tables.ts';
import { backendOf } from '../../src/authoring/forms/backend.ts';
import type { FormRoom } from '../../src/authoring/forms/rooms.ts';
import { wholeCourseSchema } from '../../src/catalogue/course-schema.ts';
import type { Catalogue } from '../../src/catalogue/model.ts';
import {
  fieldAt,
  keysOf,
  PageFrontMatter,
  PillarFrontMatter,
  TrackFrontMatter,
} from '../../src/catalogue/schema.ts';
import { repositoryOf } from '../../src/catalogue/repository.ts';
import { formLanguageOf } from '../../src/commands/staff-words.ts';
import { loadCatalogue } from '../../src/load.ts';
import { recordEntries } from '../../src/record-entries.ts';
import { content as school } from '../second-school/school.ts';
import { courseFile, diagnose, load, markdown, type Files } from '../support/folder.ts';
import { languages } from '../support/languages.ts';

const speaking = formLanguageOf;
const configOf = (catalogue: Catalogue, language = languages.en) =>
  formsConfig(catalogue, speaking(language), {
    folder: 'content',
    styles: [],
    preview: {},
    site: undefined,
  });
const fieldsOf = (catalogue: Catalogue, room: FormRoom, language = languages.en) =>
  configOf(catalogue, language).cms.collections.find(({ name }) => name === room)?.fields ??
  expect.fail();
const named = (fields: readonly FormField[], name: string): FormField =>
  fields.find((it) => it.name === name) ?? expect.fail(name);

/** What a form says of a value, as the CMS tries it; nothing where it takes it. */
const refusal = ({ pattern }: FormField, value: string): string | undefined =>
  pattern && !new RegExp(pattern[0]).test(value) ? pattern[1] : undefined;

describe('the form for a folder', async () => {
  const { catalogue } = await loadCatalogue(school);
  const schemas = {
    courses: wholeCourseSchema(catalogue.settings),
    tracks: TrackFrontMatter,
    pillars: PillarFrontMatter,
    pages: PageFrontMatter,
  };

  test.each(['courses', 'tracks', 'pillars', 'pages'] as const)(
    'of %s has every key with a label, its help, its choices and its limits',
    (room) => {
      for (const language of [languages.de, languages.en]) {
        const fields = fieldsOf(catalogue, room, language);
        for (const key of keysOf(schemas[room])) {
          if (key === 'choice' || key === 'future') continue; // old spellings
          const field = named(fields, key);
          const meta = fieldAt(schemas[room], [key])?.meta;
          expect(field.label, key).not.toBe('');
          expect(field.hint, key).toMatch(/\S/);
          const choices = meta?.choices ?? [];
          expect(field.options?.map(({ value }) => value) ?? [], key).toEqual(
            key === 'programme' || choices.length === 0
              ? (field.options ?? []).map(({ value }) => value)
              : choices,
          );
          const isLimited = [
            'number',
            'whole-number',
            'date',
            'link',
            'language',
            'shares',
            'hours',
          ];
          if (meta && isLimited.includes(meta.kind)) expect(field.pattern?.[1], key).toMatch(/\S/);
        }
      }
    },
  );

  test('speaks the language of the staff, and has the school’s own words first', () => {
    const fields = fieldsOf(catalogue, 'courses', languages.de);
    expect(named(fields, 'title').label).toBe('titel');
    expect(named(fields, 'semester')).toMatchObject({ label: 'Semester' });
    expect(named(fields, 'pruefungsform')).toMatchObject({
      label: 'Prüfungsform',
      hint: 'Womit das Modul abschließt.',
      required: true,
      widget: 'select',
      options: [
        { value: 'werkstueck', label: 'Werkstück' },
        { value: 'mappe', label: 'Mappe' },
        { value: 'gespraech', label: 'Prüfungsgespräch' },
        { value: 'klausur', label: 'Klausur' },
      ],
    });
    expect(named(fieldsOf(catalogue, 'courses'), 'pruefungsform').options?.[0]?.label).toBe(
      'Workpiece',
    );
  });

  test('offers courses, tracks and pillars to search among, and translations side by side', () => {
    const { cms } = configOf(catalogue);
    const fields = fieldsOf(catalogue, 'courses');
    expect(named(fields, 'pillar')).toMatchObject({ widget: 'relation', collection: 'pillars' });
    expect(named(fields, 'alternates')).toMatchObject({
      widget: 'relation',
      collection: 'courses',
      multiple: true,
    });
    expect(cms['i18n']).toMatchObject({
      structure: 'multiple_files',
      locales: ['de', 'en'],
      omit_default_locale_from_file_path: true,
    });
    const translated = fields.filter(({ i18n }) => i18n).map(({ name }) => name);
    expect(translated).toEqual(expect.arrayContaining(['title', 'description', 'raum', '_body']));
    expect(translated).not.toContain('semester');
  });
});

describe('a form asks for what the check asks of every file', () => {
  const stated = { title: 'X', semester: 1, studycredits: 6, pillar: 'code', exam: 'oral' };
  /** Where courses may lie: what is asked of one programme alone, a form cannot ask. */
  const places = {
    courses: ['courses', 'courses/english'],
    tracks: ['tracks'],
    pillars: ['pillars'],
    pages: ['pages'],
  };

  test.each([
    ['a plan', '', ['title', 'semester', 'studycredits', 'pillar']],
    ['terms', 'terms: { fall: Fall }\n', ['title', 'studycredits', 'pillar']],
    [
      'a programme without a plan',
      'programmes: { main: {}, english: { plan: none } }\n',
      ['title', 'studycredits'],
    ],
    [
      'fields of its own',
      'fields: { exam: { required: true }, until: { type: date } }\n',
      ['title', 'semester', 'studycredits', 'pillar', 'exam'],
    ],
  ])('of a catalogue with %s', async (_, settings, ofCourses) => {
    const { catalogue } = await load({ 'catalogue.yaml': settings });
    const rooms = recordEntries(places).map(([room, folders]) => {
      const fields = fieldsOf(catalogue, room);
      return { room, folders, fields: fields.filter(({ label }) => label !== 'Text') };
    });
    const files = rooms.flatMap(({ folders, fields }) =>
      folders.flatMap((folder) =>
        fields.map(({ name }) => {
          const given = Object.entries(stated).filter(
            ([key]) => key !== name && fields.some((it) => it.name === key),
          );
          return [`${folder}/without-${name}.md`, markdown(Object.fromEntries(given))] as const;
        }),
      ),
    );
    const { findings } = await load({ 'catalogue.yaml': settings, ...Object.fromEntries(files) });
    const isAsked = (file: string, name: string) =>
      findings.some(
        ({ at, rule, data }) =>
          at.file === file && rule === 'missing-field' && 'key' in data && data.key === name,
      );
    for (const { room, folders, fields } of rooms)
      expect(
        fields.filter(({ required }) => required).map(({ name }) => name),
        room,
      ).toEqual(
        fields
          .map(({ name }) => name)
          .filter((name) => folders.every((it) => isAsked(`${it}/without-${name}.md`, name))),
      );
    const courses = fieldsOf(catalogue, 'courses').filter(({ required }) => required);
    expect(courses.map(({ name }) => name)).toEqual(ofCourses);
  });
});

test.each([
  ['courses/english/a.md', 'content/courses', undefined],
  ['english/a.md', 'content', { field: 'studycredits', pattern: '\\d' }],
])('courses lie where they lie: %s', async (file, folder, filter) => {
  const { catalogue } = await load({ [file]: courseFile(), 'tracks/ai.md': '---\n---\n' });
  const [courses, tracks] = configOf(catalogue).cms.collections;
  expect(courses).toMatchObject({ name: 'courses', folder });
  expect(courses?.filter).toEqual(filter);
  expect(tracks).toMatchObject({ name: 'tracks', folder: 'content/tracks' });
});

/** Values that the check refuses, under their keys. */
const wrong: readonly [room: 'courses' | 'tracks' | 'pillars', key: string, value: unknown][] = [
  ...[0, 13, -1, 99].map((it) => ['courses', 'semester', it] as const),
  ...[61, -1, 0.3, 1000, 4.25].map((it) => ['courses', 'studycredits', it] as const),
  ...[100_001, -100_001, 1e6].map((it) => ['courses', 'weight', it] as const),
  ...[100, -1].map((it) => ['courses', 'option', it] as const),
  ...[0, 11].map((it) => ['courses', 'year', it] as const),
  ...['x'.repeat(4001), 'word '.repeat(900)].flatMap((it) =>
    ['title', 'description', 'level', 'image-alt'].map((key) => ['courses', key, it] as const),
  ),
  ...[121, 0, 0.7].map((it) => ['tracks', 'semester-credits', it] as const),
  ...[361, -1, 720, 1e5].map((it) => ['pillars', 'colour', it] as const),
  ...['2026-13-01', '1 May', '2026-02-45', 'tomorrow'].map(
    (it) => ['courses', 'until', it] as const,
  ),
  ...['www.example.org', 'ftp://example.org/'].map((it) => ['courses', 'site', it] as const),
  ...['Dutch', 'english-speaking', 'n'].map((it) => ['courses', 'language', it] as const),
].map(([room, key, value]) => [room, key, value]);

test('what the check refuses of a value, a form refuses in the same words', async () => {
  const settings = 'fields:\n  until: { type: date }\n  site: { type: link }\n';
  const files: Files = {
    'catalogue.yaml': settings,
    ...Object.fromEntries(
      wrong.map(([room, key, value], index) => [
        `${room}/c${index}.md`,
        room === 'courses' ? courseFile({ [key]: value }) : `---\n${key}: ${String(value)}\n---\n`,
      ]),
    ),
  };
  const { catalogue } = await load({ 'catalogue.yaml': settings, 'pillars/code.md': '---\n---\n' });
  const said = await diagnose(files);
  expect(wrong.length).toBeGreaterThanOrEqual(40);
  const outcome = wrong.map(([room, key, value], index) => {
    const check = said.find(
      ({ file, rule }) =>
        file === `${room}/c${index}.md` && ['out-of-range', 'wrong-type'].includes(rule),
    );
    return {
      key,
      value,
      check: check?.hint,
      form: refusal(named(fieldsOf(catalogue, room), key), String(value)),
    };
  });
  // Where the check can tell which value was meant, it writes that one out; a form knows the rule alone.
  const isRewritten = (key: string, check = '') => check.startsWith(`Type: ${key}: `);
  expect(
    outcome.filter(({ key, check, form }) =>
      isRewritten(key, check) ? form === undefined : check === undefined || check !== form,
    ),
  ).toEqual([]);
});

test('right values pass', async () => {
  const { catalogue } = await load({
    'catalogue.yaml':
      'fields:\n  until: { type: date }\n  hours-of: { type: hours }\n  shared: { type: shares }\n',
  });
  const fields = fieldsOf(catalogue, 'courses');
  for (const [key, value] of [
    ...['1', '9', '10', '12'].map((it) => ['semester', it]),
    ...['0', '6', '4.5', '60', '59.5', '3-6', '3 – 6'].map((it) => ['studycredits', it]),
    ...['-100000', '0', '7.25', '99999'].map((it) => ['weight', it]),
    ...['nl', 'en,nl', 'pt-BR'].map((it) => ['language', it]),
    ['until', '2026-12-31'],
    ['shared', 'project: 60,exam: 40'],
    ['hours-of', 'lectures: 26,labs: 2.5'],
    ['title', 'x'.repeat(4000)],
  ])
    expect(refusal(named(fields, key ?? ''), value ?? ''), `${key}: ${value}`).toBeUndefined();
  expect(refusal(named(fieldsOf(catalogue, 'tracks'), 'semester-credits'), 'none')).toBeUndefined();
});

test.each([
  [
    'https://github.com/school/courses/edit/main/seeds/{file}',
    'github',
    'school/courses',
    'seeds',
    undefined,
  ],
  ['https://github.com/school/courses/edit/main/{file}', 'github', 'school/courses', '', undefined],
  [
    'https://gitlab.com/school/it/courses/-/edit/main/content/{file}',
    'gitlab',
    'school/it/courses',
    'content',
    undefined,
  ],
  [
    'https://codeberg.org/school/courses/_edit/main/content/{file}',
    'gitea',
    'school/courses',
    'content',
    'https://codeberg.org/api/v1',
  ],
])('%s leads to a repository', (address, host, name, folder, api_root) => {
  const repository = repositoryOf(address) ?? expect.fail();
  expect(repository).toMatchObject({ host, name, folder, branch: 'main' });
  expect(backendOf(repository)).toEqual({
    name: host,
    repo: name,
    branch: 'main',
    auth_methods: ['token'],
    ...(api_root ? { base_url: new URL(address).origin, api_root } : {}),
  });
});

test('an address of another make leads to none', () => {
  expect(repositoryOf('https://example.org/edit/seeds/{file}')).toBeUndefined();
  expect(repositoryOf(undefined)).toBeUndefined();
});

test('the Dutch guide has the words of the forms as they are now (npm run guide writes them)', async () => {
  const guide = readFileSync('docs/editing.nl.md', 'utf8').replaceAll('\r\n', '\n');
  const { catalogue } = await loadCatalogue('seeds');
  expect(guide).toBe(withColumns(guide, catalogue, speaking(languages.nl)));
  expect(guide).toContain('| Studiepunten | `studycredits` |');
});
