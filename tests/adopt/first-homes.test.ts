import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { trackLedger } from '../../src/catalogue/ledger.ts';
import { loadCatalogue, type LoadedCatalogue } from '../../src/load.ts';
import { command } from '../support/command.ts';
import { emptyFolder, folder } from '../support/folder.ts';
import { handbook } from './schools/handbook.ts';
import { hugoHome } from './schools/hugo-home.ts';
import type { School } from './schools/school.ts';

/** A school brought in by one command. */
async function broughtIn({
  files,
  section = '',
}: School): Promise<{ dir: string; loaded: LoadedCatalogue }> {
  const dir = join(emptyFolder(), 'content');
  await command(['adopt', join(folder(files), section), '--to', dir]);
  return { dir, loaded: await loadCatalogue(dir) };
}

describe('the first home', () => {
  let dir: string;
  let loaded: LoadedCatalogue;
  beforeAll(async () => {
    ({ dir, loaded } = await broughtIn(hugoHome()));
  });
  const text = (file: string) => readFileSync(join(dir, file), 'utf8');

  test('has all courses, each in its programme', () => {
    const offered = loaded.catalogue.courses.filter(
      ({ placeholder, draft, hidden }) => !(placeholder || draft || hidden),
    );
    const count = (id: string) => offered.filter(({ programme }) => programme === id).length;
    expect(['main', 'english', 'online'].map(count)).toEqual([54, 10, 8]);
  });
  test('semesters of every track add up to 30, as they did', () => {
    const { catalogue } = loaded;
    expect(
      catalogue.tracks.map((it) => [
        it.id,
        trackLedger(it, catalogue).map(({ low, high }) => (low === high ? high : [low, high])),
      ]),
    ).toEqual([
      ['ai-english', [30, 30]],
      ['data-maker', [30, 30, 30, 30, 30, 30]],
      ['next-web', [30, 30, 30, 30, 30, 30]],
      ['smart-things', [30, 30, 30, 30, 30, 30]],
      ['thuisleren', [30, 30]],
    ]);
    expect(loaded.findings.filter(({ rule }) => rule === 'semester-credits')).toEqual([]);
  });
  test('intro is the description of each course that has one', () => {
    const without = loaded.catalogue.offered.filter(
      ({ programme, placeholder, texts: [{ description }] }) =>
        !placeholder && programme === 'main' && !description?.startsWith('Kort gezegd gaat'),
    );
    expect(without).toEqual([]);
    expect(text('courses/programmeren-basis.md')).toMatch(
      /^description: Kort gezegd gaat dit vak over programmeren basis/m,
    );
  });
  test('a quotation is one, with who said it', () =>
    expect(text('courses/english/programming-basics.md')).toContain(
      '> It was worth each hour of programming basics.\n>\n> — A student',
    ));
  test('links to old addresses lead to files', () =>
    expect(text('courses/programmeren-basis.md')).toContain(
      '[het andere vak](netwerken-basis.md)',
    ));
  test('tracks that nobody described have their names, and the broken one what could be read', () => {
    const { tracks } = loaded.catalogue;
    expect(tracks.map(({ id, programme, texts: [{ title }] }) => [id, programme, title])).toEqual(
      expect.arrayContaining([
        ['ai-english', 'english', 'Ai English'],
        ['thuisleren', 'online', 'Thuisleren'],
        ['next-web', 'main', 'Next Web'],
        ['data-maker', 'main', 'Data Maker'],
        ['smart-things', 'main', 'Smart Things'],
      ]),
    );
    expect(text('tracks/smart-things.md')).toContain('Je bouwt toestellen die meten en beslissen');
    expect(text('adoption.md')).toContain('  - `profiel-dingen.md`');
  });
});

describe('a German handbook', () => {
  let dir: string;
  let loaded: LoadedCatalogue;
  beforeAll(async () => {
    ({ dir, loaded } = await broughtIn(handbook()));
  });

  test('is a German catalogue with the facts of its modules', () => {
    const course = loaded.catalogue.courseById.get('netze-grundlagen') ?? expect.fail();
    expect(loaded.catalogue.settings.languages).toEqual(['de']);
    expect(course.stated).toMatchObject({
      studycredits: 7.5,
      semester: 2,
      prerequisites: ['programmierung-grundlagen'],
    });
    expect(course.facts).toMatchObject({
      code: 'INF-101',
      modulverantwortlich: 'Lehrstuhl für Netze',
      hours: [
        { name: 'vorlesung', value: 30 },
        { name: 'uebung', value: 30 },
        { name: 'selbststudium', value: 90 },
      ],
    });
    expect(Object.values(course.facts)).toContainEqual([
      { name: 'klausur', value: 60 },
      { name: 'projekt', value: 40 },
    ]);
  });
  test('links prerequisites by their codes, and keeps shares that do not make 100 as words', () => {
    const { courses } = loaded.catalogue;
    const needed = courses.flatMap(({ prerequisites }) => prerequisites.flat());
    expect(courses).toHaveLength(60);
    expect(needed).toHaveLength(51);
    expect(needed.filter(({ course }) => course === undefined)).toEqual([]);
    expect(courses.filter(({ facts }) => facts['assessment'] === undefined)).toHaveLength(1);
    expect(readFileSync(join(dir, 'courses/statistik-werkstatt.md'), 'utf8')).toContain(
      'klausur: 50, projekt: 40',
    );
  });
  test('names what became a field as German writes it', () =>
    expect(readFileSync(join(dir, 'catalogue.yaml'), 'utf8')).toContain('label: Prüfungsdauer'));
  test('has outcomes and contents under their headings', () =>
    expect(readFileSync(join(dir, 'courses/netze-grundlagen.md'), 'utf8')).toContain(
      '## Lernziele\n- Netze verstehen\n- Netze anwenden\n\n## Inhalte\n- Geschichte',
    ));
});
