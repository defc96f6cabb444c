import * as z from 'zod';
import { describe, expect, test } from 'vitest';
import { newCatalogue } from '../../src/authoring/scaffold/new-catalogue.ts';
import { meaningIn } from '../../src/catalogue/meanings.ts';
import {
  CourseFrontMatter,
  PageFrontMatter,
  PillarFrontMatter,
  ProfileFrontMatter,
  Settings,
  TrackFrontMatter,
} from '../../src/catalogue/schema.ts';
import { jsonSchemas } from '../../src/editor/json-schema.ts';
import { diagnose } from '../support/folder.ts';
import { fromJson } from '../support/json.ts';
import { isSpoken } from '../../src/languages/index.ts';
import { languageOf, languages } from '../support/languages.ts';

/** What the schemas say of their keys, each text once. */
const english = new Set<string>();
for (const schema of [
  CourseFrontMatter,
  TrackFrontMatter,
  ProfileFrontMatter,
  PillarFrontMatter,
  PageFrontMatter,
  Settings,
])
  z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema: { description } }) => {
      if (description !== undefined) english.add(description);
    },
  });

const codes = Object.keys(languages).filter(isSpoken);
const others = codes.filter((code) => code !== 'en');

/** A new catalogue in a language, as files of a content folder. */
const contentIn = (code: string) =>
  Object.fromEntries(
    [...newCatalogue('A title', { folder: 'prospectus', update: '' }, languageOf(code).scaffold)]
      .filter(([file]) => file.startsWith('content/'))
      .map(([file, text]) => [file.slice('content/'.length), text]),
  );

describe.each(others)('in %s', (code) => {
  const { meanings } = languages[code].scaffold;

  test('each key of a file is explained, and nothing that no file has', () => {
    expect([...english].filter((it) => meaningIn(meanings, it) === it)).toEqual([]);
    const all = Object.values(jsonSchemas()).join('');
    expect(Object.keys(meanings).filter((it) => !all.includes(it) && !english.has(it))).toEqual([]);
  });

  test('editors are told so', () => {
    const schemas = jsonSchemas(undefined, meanings);
    const { properties } = fromJson<{ properties: { semester: { description: string } } }>(
      schemas['course.schema.json'] ?? expect.fail(),
    );
    expect(properties.semester.description).toBe(
      meanings['Semester in which it is taught, 1 to 12.'],
    );
  });

  test('a key that is missing is explained in it, and what a school says of its own in its own words', async () => {
    const said = await diagnose(
      { 'courses/a.md': '---\ntitle: A\nstudycredits: 6\npillar: code\n---\nText.\n' },
      code,
    );
    const missing = said.find(({ rule }) => rule === 'missing-field');
    expect(missing?.hint).toContain(meanings['Semester in which it is taught, 1 to 12.']);
    const own = await diagnose(
      {
        'catalogue.yaml': 'fields: { room: { help: Our rooms., required: true } }\n',
        'courses/a.md': '---\ntitle: A\nsemester: 1\nstudycredits: 6\npillar: code\n---\nText.\n',
      },
      code,
    );
    expect(own.map(({ hint }) => hint)).toContainEqual(expect.stringMatching(/ Our rooms\.$/));
  });
});

describe.each(codes)('a new catalogue in %s', (code) => {
  const files = contentIn(code);

  test('is right in everything', async () => {
    const said = await diagnose(files);
    expect(said.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test('is written in it, and says so', () => {
    expect(files['catalogue.yaml']).toContain(`languages: [${code}]`);
    expect(Object.keys(files)).toHaveLength(6);
  });
});

test.each(others)('the files of a new catalogue in %s hold nothing of the English ones', (code) => {
  const linesOf = (language: string) =>
    [
      ...newCatalogue('A title', { folder: 'p', update: 'u' }, languageOf(language).scaffold),
    ].flatMap(([file, text]) =>
      file.startsWith('content/') || file === 'README.md' ? text.split('\n') : [],
    );
  const isWords = (line: string) => /\p{L}{3,} \p{L}{2,} \p{L}{2,}/u.test(line);
  const ours = new Set(linesOf('en').filter(isWords));
  const isCommand = (line: string) => /^(npx|npm|git) /.test(line);
  expect(linesOf(code).filter((it) => ours.has(it) && !isCommand(it))).toEqual([]);
});
