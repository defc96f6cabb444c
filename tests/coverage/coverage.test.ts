import { describe, expect, test } from 'vitest';
import { coverage } from '../../src/coverage/coverage.ts';
import { ectsItems } from '../../src/catalogue/fields.ts';
import { loadCatalogue } from '../../src/load.ts';
import { command, project } from '../support/command.ts';
import { courseFile, folder, load, markdown } from '../support/folder.ts';

const school = {
  'catalogue.yaml': 'languages: [en, nl]\nprogrammes:\n  main: {title: Main}\n',
  'courses/whole.md': courseFile(
    {
      title: 'Whole',
      code: 'W1',
      year: 1,
      lecturers: 'Ada',
      outcomes: ['Weave'],
      mode: 'onsite',
      prerequisites: ['Some weaving'],
      tools: ['Loom'],
      methods: 'Labs',
      assessment: 'A talk',
      language: 'en',
    },
    'You weave.',
  ),
  'courses/bare.md': courseFile({ title: 'Bare', home: true }),
  'courses/bare.nl.md': markdown({ title: 'Kaal' }, 'Je leert dit.\n\n## Einddoel\n\n- Weven\n'),
  'courses/hidden.md': courseFile({ title: 'Hidden', hide: true }),
};

describe('ECTS completeness', () => {
  test('a course states, derives or lacks each of the 16 items; those not on offer do not count', async () => {
    const { courses, items, total } = coverage((await load(school)).catalogue, 'en');
    expect(ectsItems).toHaveLength(16);
    expect(courses.map(({ id, lacks, percent }) => [id, lacks, percent])).toEqual([
      ['bare', ['code', 'lecturers', 'prerequisites', 'resources', 'methods', 'assessment'], 62],
      ['whole', [], 100],
    ]);
    expect(courses[0].items).toMatchObject({
      title: 'states',
      type: 'derives',
      cycle: 'derives',
      year: 'derives',
      semester: 'states',
      credits: 'states',
      outcomes: 'states',
      mode: 'derives',
      content: 'states',
      language: 'derives',
    });
    expect(items.find(({ item }) => item === 'year')).toEqual({
      item: 'year',
      states: 1,
      derives: 1,
      lacks: 0,
      percent: 100,
    });
    expect(total).toEqual({ states: 19, derives: 7, lacks: 6, percent: 81 });
  });

  test('of a cycle nothing is known where no programme is declared', async () => {
    const { items } = coverage((await load({ 'courses/a.md': courseFile() })).catalogue, 'en');
    expect(items.find(({ item }) => item === 'cycle')).toMatchObject({ lacks: 1, percent: 0 });
  });

  test('the sample: every offered course, every item', async () => {
    const { catalogue } = await loadCatalogue(`${project}/seeds`);
    const { courses, items, total } = coverage(catalogue, 'en');
    expect(courses).toHaveLength(catalogue.offered.length);
    for (const { states, derives, lacks } of items)
      expect(states + derives + lacks).toBe(courses.length);
    for (const item of ['title', 'semester', 'credits', 'type', 'year', 'language', 'content'])
      expect(items.find((it) => it.item === item)).toMatchObject({ percent: 100 });
    expect(total.states + total.derives + total.lacks).toBe(16 * courses.length);
  });
});

describe('npm run coverage', () => {
  test('prints a table, then what each course lacks, in both languages', async () => {
    const dir = folder(school);
    const { code, stdout } = await command(['coverage', '--content', dir]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^The 16 items of an ECTS course description, for the 2 courses on offer\n\n {2}Item +stated +derived +lacking +given\n {2}code +1 +0 +1 +50 %\n/,
    );
    expect(stdout).toMatch(
      /\n {2}all together +19 +7 +6 +81 %\n\nWhat each course lacks\n\n {2}Bare \(bare\), 62 %: code, lecturers, prerequisites, resources and tools, teaching methods, assessment\n {2}Whole \(whole\), 100 %: nothing\n$/,
    );
    expect((await command(['coverage', '--content', dir, '--language', 'nl'])).stdout).toContain(
      '  Kaal (bare), 62 %: code, docenten, voorkennis, studiemateriaal en software, werkvormen, evaluatie\n',
    );
    expect(
      JSON.parse((await command(['coverage', '--content', dir, '--format', 'json'])).stdout),
    ).toMatchObject({
      version: 1,
      total: { percent: 81 },
      items: { length: 16 },
      courses: { length: 2 },
    });
    expect((await command(['coverage', '--content', dir, '--format', 'csv'])).code).toBe(2);
  });
});
