import { describe, expect, test } from 'vitest';
import { apiFile } from '../../src/api/file.ts';
import {
  courseData,
  coursesData,
  pillarsData,
  programmesData,
  tracksData,
} from '../../src/api/data.ts';
import { coursesCsv } from '../../src/api/csv.ts';
import { fieldsOf, jsonSchemaOf } from '../../src/api/schema.ts';
import { apiPath, apiSchemas, listApiFiles } from '../../src/catalogue/addresses.ts';
import { siteOf } from '../../src/views/site.ts';
import { catalogue, course, pillar, programme, site, text, track } from '../support/builders.ts';
import { readCsv } from '../support/csv.ts';

describe('files for other programs', () => {
  test('leave out what is hidden, a placeholder or a draft, wherever it is named', () => {
    const its = site(
      catalogue({
        courses: [
          course({
            id: 'open',
            alternates: ['hidden'],
            prerequisites: [{ text: 'hidden', course: 'hidden' }],
            tracks: ['shown', 'not-shown'],
          }),
          course({ id: 'hidden', title: 'Hidden', hidden: true }),
          course({ id: 'holder', placeholder: true }),
          course({ id: 'draft', draft: true }),
        ],
        tracks: [track({ id: 'shown' }), track({ id: 'not-shown', hidden: true })],
      }),
    );
    expect(coursesData(its).courses).toMatchObject([
      { id: 'open', alternates: [], prerequisites: [{ text: 'Hidden' }], tracks: ['shown'] },
    ]);
    expect([
      tracksData(its).tracks.map(({ id }) => id),
      programmesData(its).programmes.flatMap(({ tracks }) => tracks.map(({ id }) => id)),
    ]).toEqual([['shown'], ['shown']]);
    expect(
      its.files['api-file'].filter(({ file }) => file === 'course').map(({ path }) => path),
    ).toEqual(['/api/v1/courses/open.json']);
    const all = its.files['api-file']
      .filter(({ file }) => file !== 'schema')
      .map((at) => apiFile(at, its))
      .join('');
    expect(all).not.toMatch(/holder|draft|not-shown/);
  });

  test('hold the texts of each language as they are written', () => {
    const its = site(
      catalogue({
        settings: { languages: ['en', 'nl'] },
        courses: [
          course({
            texts: [
              text({
                title: 'Paint',
                description: 'You paint.',
                outcomes: ['Mix *colours*'],
                markdown: '## Themes\n- Oil & <water>\n',
              }),
              text({ title: 'Verf', language: 'nl' }),
            ],
          }),
        ],
      }),
    );
    expect(courseData('a-course', its)).toMatchObject({
      titles: { en: 'Paint', nl: 'Verf' },
      descriptions: { en: 'You paint.' },
      texts: {
        en: { outcomes: ['Mix *colours*'], themes: ['Oil &'] },
        nl: { title: 'Verf', outcomes: [] },
      },
    });
  });

  test('have the totals of each semester, with the lanes of choices and the target', () => {
    const its = site(
      catalogue({
        courses: [
          course({ id: 'a', credits: 3, alternates: ['b'] }),
          course({ id: 'b', credits: 6 }),
          course({ id: 'c' }),
        ],
        tracks: [track({ id: 't', semesterCredits: 12 })],
        programmes: [programme()],
      }),
    );
    const { common, tracks } = programmesData(its).programmes[0];
    const items = [
      {
        choice: 'a',
        lanes: [
          { lane: 0, courses: ['a'], credits: 3 },
          { lane: 1, courses: ['b'], credits: 6 },
        ],
      },
      { course: 'c', credits: 6 },
    ];
    expect([common, tracks]).toEqual([
      [{ semester: 1, low: 9, high: 12, items }],
      [{ id: 't', semesters: [{ semester: 1, low: 9, high: 12, target: 12, items }] }],
    ]);
  });

  test('name what nobody named from its id', () => {
    const its = site(
      catalogue({
        courses: [course({ tracks: ['web-developer'], pillar: 'art' })],
        tracks: [track({ id: 'web-developer', texts: [] })],
        pillars: [pillar({ id: 'art', texts: [] })],
      }),
    );
    expect([tracksData(its).tracks[0].titles, pillarsData(its).pillars[0].titles]).toEqual([
      { en: 'Web Developer' },
      { en: 'Art' },
    ]);
  });

  test('say the day of a change where it is known', () => {
    const its = siteOf(
      catalogue({ courses: [course({ id: 'a' }), course({ id: 'b' })] }),
      { pathPrefix: '/' },
      {},
      new Map([['courses/a.md', '2026-09-01']]),
    );
    expect(coursesData(its).courses.map(({ changed }) => changed)).toEqual([
      { en: '2026-09-01' },
      undefined,
    ]);
  });

  test('have addresses of their own, even where a name is as long as disks take', () => {
    const ids = ['a', 'a/b', 'x'.repeat(251), '日'.repeat(84)];
    const paths = listApiFiles(catalogue({ courses: ids.map((id) => course({ id })) })).map(
      ({ path }) => path,
    );
    expect(new Set(paths).size).toBe(paths.length);
    expect(
      paths.flatMap((path) => path.split('/')).filter((part) => Buffer.byteLength(part) > 255),
    ).toEqual([]);
    expect(apiPath.course('a/b')).toBe('/api/v1/courses/a/b.json');
  });
});

describe('schemas', () => {
  test('describe every key', () =>
    expect(
      apiSchemas.flatMap((name) =>
        fieldsOf(name)
          .filter(({ about }) => !/^[A-Z].*\.$/.test(about))
          .map(({ path }) => `${name} ${path}`),
      ),
    ).toEqual([]));
  test('name no key twice for one place, but where a place holds one of two things', () => {
    for (const name of apiSchemas) {
      const paths = fieldsOf(name).map(({ path }) => path);
      expect(
        paths.filter((path, index) => paths.indexOf(path) !== index),
        name,
      ).toEqual([]);
    }
  });
  test('allow keys that a later version adds', () =>
    expect(JSON.stringify(jsonSchemaOf('course'))).not.toContain('"additionalProperties":false'));
  test('are known by their address, where the site knows it', () => {
    expect([
      jsonSchemaOf('course'),
      jsonSchemaOf('course', 'https://example.org/api/v1/schemas/course.json'),
    ]).toMatchObject([
      { $schema: 'https://json-schema.org/draft/2020-12/schema' },
      { $id: 'https://example.org/api/v1/schemas/course.json' },
    ]);
    expect(jsonSchemaOf('course')).not.toHaveProperty('$id');
  });
});

describe('the table for spreadsheets', () => {
  const rowOf = (given: Parameters<typeof course>[0]) =>
    readCsv(coursesCsv(site(catalogue({ courses: [course(given)] }))))[0];

  test.each(["=cmd|' /C calc'!A0", '+1', '-1+1', '@SUM(A1)', '\tx', '\rx', '\nx'])(
    'keeps %j from being a formula',
    (title) => {
      expect(rowOf({ title, tools: [title] })).toMatchObject({
        title_en: `'${title}`,
        tools: `'${title}`,
      });
    },
  );
  test.each(['a,b', 'say "no"', 'two\nlines', 'two\r\nlines', '日本', 'a = b', "'quoted'"])(
    'keeps %j as it is',
    (title) => expect(rowOf({ title }).title_en).toBe(title),
  );
  test('puts several values into one cell', () =>
    expect(rowOf({ tags: ['A', 'B'], tools: ['C; D', 'E'] })).toMatchObject({
      tags: 'A | B',
      tools: 'C; D | E',
    }));
});
